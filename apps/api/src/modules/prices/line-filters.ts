import { type Sql, sql } from '../../platform/read/index.js';
import { itemMatches, partCategoryIn } from './item-sql.js';
import { type LineColumns, verdictOf } from './line-judgement.js';
import type { PriceDraftLineFilter } from './price-draft.input.js';

/** The conditions of `PriceDraftLineFilter`; enums and booleans arrive as fragments. */
export const lineFilters = {
  search: (text: string, row: LineColumns): Sql | null => itemMatches(row.itemId, text),
  kind: (kind: Sql, row: LineColumns): Sql =>
    sql`(CASE WHEN ${row.partId} IS NULL THEN 'SERVICE' ELSE 'PART' END) = ${kind}`,
  category: (categories: Sql, row: LineColumns): Sql => partCategoryIn(row.partId, categories),
  changed: (changed: Sql, row: LineColumns): Sql =>
    sql`(${row.priceFen} IS DISTINCT FROM ${row.oldPriceFen}) = ${changed}`,
  broken: (broken: Sql, row: LineColumns, today: Sql): Sql => sql`(CASE ${verdictOf(row, today)}
    WHEN 'ABOVE_MARKET_MEAN' THEN true WHEN 'REASON_NEEDED' THEN ${row.reason} IS NULL ELSE false END) = ${broken}`,
};

/** The same conditions for the lines `_l` of a statement of our own: no name inside a condition meets it. */
export function lineConditions(filter: PriceDraftLineFilter, today: Sql): Sql[] {
  const { search, kind, category, changed, broken } = filter;
  const conditions = [
    search ? lineFilters.search(search, line) : null,
    kind ? lineFilters.kind(sql`${kind}`, line) : null,
    category ? lineFilters.category(sql`${category}::text[]`, line) : null,
    typeof changed === 'boolean' ? lineFilters.changed(sql`${changed}::boolean`, line) : null,
    typeof broken === 'boolean' ? lineFilters.broken(sql`${broken}::boolean`, line, today) : null,
  ];
  return conditions.filter((condition) => condition !== null);
}

const line: LineColumns = {
  editionId: sql`_l.edition_id`,
  itemId: sql`_l.item_id`,
  partId: sql`_l.part_id`,
  priceFen: sql`_l.price_fen`,
  oldPriceFen: sql`_l.old_price_fen`,
  reason: sql`_l.reason`,
};
