import {
  asc,
  collate,
  defineRead,
  expression,
  listOf,
  many,
  matches,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { partPriceFields } from '../prices/part-price.js';
import { partStockFields, partStockProtection } from '../stock/part-stock.read.js';
import { deadParts, freeOf, onHandOf, partsAtLevel } from '../stock/stock-sql.js';
import { PartEntity } from './part.entity.js';
import { PartProductEntity } from './part-product.entity.js';
import { isUsed } from './part-uses.js';

const partFitRead = defineRead<PartProductEntity>({ type: 'PartFit', entity: PartProductEntity });

export const partRead = defineRead<PartEntity>({
  type: 'Part',
  entity: PartEntity,
  fields: {
    used: expression(({ row }) => isUsed(row.id)),
    hasPhoto: expression(({ row }) => sql`EXISTS (SELECT FROM part_photo f WHERE f.part_id = ${row.id})`),
    photoDigest: expression(
      ({ row }) => sql`(SELECT f.digest FROM part_photo f WHERE f.part_id = ${row.id})`,
    ),
    fits: many(() => partFitRead, {
      by: 'partId',
      order: (fit) => [asc(sql`(SELECT m.model FROM product m WHERE m.id = ${fit.productId})`)],
    }),
    ...partStockFields,
    ...partPriceFields,
  },
  protect: partStockProtection,
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    number: (number: string, { row }) => sql`${row.number} = ${number}`,
    category: (categories: Sql, { row }) => sql`${row.category} = ANY(${categories})`,
    tracking: (tracking: Sql, { row }) => sql`${row.tracking} = ${tracking}`,
    productId: (id: string, { row }) => sql`${row.id} IN (
      SELECT f.part_id FROM part_product f WHERE f.product_id = ${id})`,
    supplier: (supplier: string, { row }) => sql`${row.supplier} = ${supplier}`,
    active: (active: Sql, { row }) => sql`${row.active} = ${active}`,
    level: (levels: Sql, { row }) => sql`${row.id} IN (${partsAtLevel(levels)})`,
    dead: (dead: Sql, { row, today }) => sql`(${row.id} IN (${deadParts(today)})) = ${dead}`,
    placeId: (id: string, { row }) => sql`${row.id} IN (
      SELECT s.part_id FROM stock_balance s WHERE s.place_id = ${id} AND s.on_hand + s.quarantined > 0)`,
  },
  sorts: {
    NUMBER: (row) => row.number,
    NAME: (row) => collate(row.name, 'pinyin'),
    MODEL: (row) => row.model,
    CATEGORY: (row) => row.category,
    SUPPLIER: (row) => collate(row.supplier, 'pinyin'),
    ON_HAND: (row) => onHandOf(row.id),
    FREE: (row) => freeOf(row.id),
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'NUMBER' }],
});

export const partReads = [
  listOf('parts', partRead, { access: 'part:read' }),
  oneOf('part', partRead, { access: 'part:read' }),
];
