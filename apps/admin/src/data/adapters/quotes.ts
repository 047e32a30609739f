import {
  CreateQuoteDocument,
  DeleteQuoteDocument,
  type QuoteDetailFragment,
  QuoteDocument,
  QuotesDocument,
  UpdateQuoteDocument,
} from '@jiannuo/schema';
import { type QuoteDraft, toQuoteInput, typedLine } from '../../resources/quotes/typed-line';
import { ask, tell } from '../execute';
import { filled, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const quotes: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { quotes: page } = await ask(QuotesDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return forForm(present((await ask(QuoteDocument, { id })).quote));
  },
  async create(values) {
    const input = toQuoteInput(values as unknown as QuoteDraft);
    return forForm((await tell(CreateQuoteDocument, { input })).createQuote);
  },
  async update(id, values) {
    const input = { ...toQuoteInput(values as unknown as QuoteDraft), version: versionOf(values) };
    return forForm((await tell(UpdateQuoteDocument, { id, input })).updateQuote);
  },
  remove: (id, version) => tell(DeleteQuoteDocument, { id, version }),
};

/** Forms bind to ids and to what was typed; the page keeps the lines as they were answered. */
function forForm(quote: QuoteDetailFragment) {
  return {
    ...quote,
    customerId: quote.customer.id,
    contractId: quote.contract?.id ?? null,
    deviceId: quote.device?.id ?? null,
    typed: quote.lines.map(typedLine),
  };
}

const sortFields = {
  number: 'NUMBER',
  'customer.name': 'CUSTOMER',
  quotedOn: 'QUOTED_ON',
  validUntilOn: 'VALID_UNTIL_ON',
  totalFen: 'TOTAL',
  updatedAt: 'UPDATED_AT',
} as const;
