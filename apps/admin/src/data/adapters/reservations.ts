import { LoanerDocument, LoanersDocument, ReservationDocument, ReservationsDocument } from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask } from '../execute';
import { filled, present, type ResourceAdapter, sortBy } from '../resource-adapter';

/** 占用: made and ended by acts of their own. */
export const reservations: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { reservations: page } = await ask(ReservationsDocument, {
      filter: filled(filter),
      sort: sortBy(reservationSorts, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(ReservationDocument, { id: String(id) })).reservation);
  },
};

/** 备用机: lent and ended by acts of their own. */
export const loaners: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { loaners: page } = await ask(LoanersDocument, {
      filter: filled(filter),
      sort: sortBy(loanerSorts, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(LoanerDocument, { id: String(id), cost: may('stock:cost') })).loaner);
  },
};

const reservationSorts = { reservedAt: 'RESERVED_AT', neededBy: 'NEEDED_BY', 'part.number': 'PART' } as const;
const loanerSorts = { createdAt: 'CREATED_AT', dueOn: 'DUE_ON', 'part.number': 'PART' } as const;
