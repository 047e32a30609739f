import {
  collate,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  matches,
  one,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { priceEditionRead } from './price-edition.read.js';
import { PriceListEntity } from './price-list.entity.js';

export const priceListRead = defineRead<PriceListEntity>({
  type: 'PriceList',
  entity: PriceListEntity,
  fields: {
    itemCount: expression(
      ({ row }) => sql`coalesce((SELECT e.item_count FROM price_edition e
        WHERE e.list_id = ${row.id} AND e.status = 'PUBLISHED' ORDER BY e.number DESC LIMIT 1), 0)`,
    ),
    current: one(() => priceEditionRead, {
      on: ({ row, parent, today }) => sql`${row.id} = (SELECT e.id FROM price_edition e
        WHERE e.list_id = ${parent.id} AND e.status = 'PUBLISHED' AND e.effective_from <= ${today}
        ORDER BY e.effective_from DESC, e.number DESC LIMIT 1)`,
    }),
    draft: one(() => priceEditionRead, {
      on: ({ row, parent }) => sql`${row.listId} = ${parent.id} AND ${row.status} IN ('DRAFT', 'PROPOSED')`,
    }),
    editions: many(() => priceEditionRead, {
      by: 'listId',
      order: (edition) => [desc(edition.createdAt)],
    }),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(sql`lower(${row.code} || ' ' || ${row.name})`, text),
    region: (region: string, { row }) => sql`${row.region} = ${region}`,
    customerClass: (classes: Sql, { row }) => sql`${row.customerClass} = ANY(${classes})`,
    active: (active: Sql, { row }) => sql`${row.active} = ${active}`,
  },
  sorts: {
    CODE: (row) => row.code,
    NAME: (row) => collate(row.name, 'pinyin'),
    REGION: (row) => collate(row.region, 'pinyin'),
    CUSTOMER_CLASS: (row) => row.customerClass,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'CODE' }],
});

export const priceListReads = [
  listOf('priceLists', priceListRead, { access: 'price:read' }),
  oneOf('priceList', priceListRead, { access: 'price:read' }),
];
