import {
  AddMarketSampleDocument,
  MarketSampleDocument,
  type MarketSampleInput,
  MarketSamplesDocument,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy } from '../resource-adapter';

/** A sample is entered and may be withdrawn; it never changes. */
export const marketSamples: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { marketSamples: page } = await ask(MarketSamplesDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(MarketSampleDocument, { id })).marketSample);
  },
  async create(values) {
    const input = only<MarketSampleInput>(values, fields) as MarketSampleInput;
    return (await tell(AddMarketSampleDocument, { input })).addMarketSample;
  },
};

const sortFields = {
  sampledOn: 'SAMPLED_ON',
  'item.number': 'ITEM',
  priceFen: 'PRICE',
  recordedAt: 'RECORDED_AT',
} as const;

const fields = ['itemId', 'priceFen', 'sampledOn', 'region', 'source', 'note'] as const;
