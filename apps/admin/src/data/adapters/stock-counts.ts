import { StockCountDocument, StockCountsDocument } from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask } from '../execute';
import { filled, present, type ResourceAdapter, sortBy } from '../resource-adapter';

export const stockCounts: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { stockCounts: page } = await ask(StockCountsDocument, {
      filter: filled(filter),
      sort: sortBy({ number: 'NUMBER', startedAt: 'STARTED_AT' } as const, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(StockCountDocument, { id: String(id), cost: may('stock:cost') })).stockCount);
  },
};
