import { defineRead, listOf, one, oneOf, type Sql, sql } from '../../platform/read/index.js';
import { itemMatches, itemNumber } from './item-sql.js';
import { MarketSampleEntity } from './market-sample.entity.js';
import { namedItem, priceItemRead } from './price-item.read.js';

const marketSampleRead = defineRead<MarketSampleEntity>({
  type: 'MarketSample',
  entity: MarketSampleEntity,
  fields: { item: one(() => priceItemRead, namedItem) },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    itemId: (id: string, { row }) => sql`${row.itemId} = ${id}`,
    search: (text: string, { row }) => itemMatches(row.itemId, text),
    region: (region: string, { row }) => sql`${row.region} = ${region}`,
    from: (day: string, { row }) => sql`${row.sampledOn} >= ${day}`,
    until: (day: string, { row }) => sql`${row.sampledOn} <= ${day}`,
    withdrawn: (withdrawn: Sql, { row }) => sql`(${row.withdrawnAt} IS NOT NULL) = ${withdrawn}`,
  },
  sorts: {
    SAMPLED_ON: (row) => row.sampledOn,
    ITEM: (row) => itemNumber(row),
    PRICE: (row) => row.priceFen,
    RECORDED_AT: (row) => row.recordedAt,
  },
  defaultSort: [{ field: 'SAMPLED_ON', direction: 'DESC' }],
});

export const marketSampleReads = [
  listOf('marketSamples', marketSampleRead, { access: 'price:read' }),
  oneOf('marketSample', marketSampleRead, { access: 'price:read' }),
];
