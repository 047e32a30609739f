import {
  asc,
  collate,
  defineRead,
  expression,
  listOf,
  nestedOnly,
  one,
  type Sql,
  sheetOf,
  sql,
} from '../../platform/read/index.js';
import { averageCostOf } from '../stock/stock-sql.js';
import { itemName, itemNumber, itemUnit } from './item-sql.js';
import { lineFilters } from './line-filters.js';
import { ceilingOf, lineStateOf, lowestGiven, permille, sampleCountOf, verdictOf } from './line-judgement.js';
import { PriceDraftLineEntity } from './price-draft-line.entity.js';
import { namedItem, priceItemRead } from './price-item.read.js';

export const priceDraftLineRead = defineRead<PriceDraftLineEntity>({
  type: 'PriceDraftLine',
  entity: PriceDraftLineEntity,
  fields: {
    item: one(() => priceItemRead, namedItem),
    unit: expression(({ row }) => itemUnit(row)),
    changePermille: expression(({ row }) =>
      permille(sql`(${row.priceFen} - ${row.oldPriceFen})`, row.oldPriceFen),
    ),
    costFen: expression(({ row }) => averageCostOf(row.partId)),
    marginPermille: expression(({ row }) =>
      permille(sql`(${row.priceFen} - ${averageCostOf(row.partId)})`, row.priceFen),
    ),
    ceilingFen: expression(({ row, today }) => ceilingOf(row, today)),
    sampleCount: expression(({ row, today }) => sampleCountOf(row, today)),
    lowestGivenFen: expression(({ row, today }) => lowestGiven(row, today, sql`g.price_fen`)),
    lowestGivenCase: expression(({ row, today }) => lowestGiven(row, today, sql`g.case_number`)),
    judgement: expression(({ row, today }) => verdictOf(row, today)),
    state: expression(({ row }) => lineStateOf(row)),
  },
  protect: { costFen: 'stock:cost', marginPermille: 'stock:cost' },
  filters: {
    search: (text: string, { row }) => lineFilters.search(text, row),
    kind: (kind: Sql, { row }) => lineFilters.kind(kind, row),
    category: (categories: Sql, { row }) => lineFilters.category(categories, row),
    changed: (changed: Sql, { row }) => lineFilters.changed(changed, row),
    broken: (broken: Sql, { row, today }) => lineFilters.broken(broken, row, today),
  },
  sorts: {
    NUMBER: (row) => itemNumber(row),
    NAME: (row) => collate(itemName(row), 'pinyin'),
    PRICE: (row) => row.priceFen,
    CHANGE: (row) => permille(sql`(${row.priceFen} - ${row.oldPriceFen})`, row.oldPriceFen),
    CHANGED_AT: (row) => row.changedAt,
  },
  defaultSort: [{ field: 'NUMBER' }],
});

/** As many lines as a draft may have. */
export const MOST_LINES = 25_000;

export const priceDraftLineReads = [
  listOf('priceDraftLines', priceDraftLineRead, {
    access: 'price:read',
    args: { editionId: (id: string, { row }) => sql`${row.editionId} = ${id}` },
  }),
  sheetOf('priceDraftSheet', priceDraftLineRead, {
    access: 'price:read',
    args: { editionId: (id: string, { row }) => sql`${row.editionId} = ${id}` },
    order: (row) => [asc(itemNumber(row))],
    cap: MOST_LINES,
  }),
  nestedOnly(priceItemRead),
];
