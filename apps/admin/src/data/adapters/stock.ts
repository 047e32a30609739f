import {
  StockBalanceDocument,
  StockBalancesDocument,
  StockMovementsDocument,
  StockPostingDocument,
  StockPostingsDocument,
} from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask } from '../execute';
import { filled, present, type ResourceAdapter, sortBy } from '../resource-adapter';

/** What lies where. */
export const stockBalances: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { stockBalances: page } = await ask(StockBalancesDocument, {
      filter: filled(filter),
      sort: sortBy(balanceSorts, sort),
      limit,
      offset,
      cost: may('stock:cost'),
    });
    return page;
  },
  async one(id) {
    return present(
      (await ask(StockBalanceDocument, { id: String(id), cost: may('stock:cost') })).stockBalance,
    );
  },
};

/** 流水. Nothing of it is ever changed. */
export const stockMovements: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { stockMovements: page } = await ask(StockMovementsDocument, {
      filter: filled(filter),
      sort: sortBy(movementSorts, sort),
      limit,
      offset,
      cost: may('stock:cost'),
    });
    return page;
  },
};

/** One act of one person, with all its movements. */
export const stockPostings: ResourceAdapter = {
  async list({ filter, limit, offset }) {
    const { stockPostings: page } = await ask(StockPostingsDocument, {
      filter: filled(filter),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present(
      (await ask(StockPostingDocument, { id: String(id), cost: may('stock:cost') })).stockPosting,
    );
  },
};

const balanceSorts = {
  'part.number': 'PART',
  'part.name': 'NAME',
  'place.code': 'PLACE',
  onHand: 'ON_HAND',
  free: 'FREE',
  lastOutOn: 'LAST_OUT_ON',
  updatedAt: 'UPDATED_AT',
} as const;

const movementSorts = { postedAt: 'POSTED_AT' } as const;
