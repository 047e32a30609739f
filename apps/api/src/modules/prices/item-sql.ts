import { matches, type Sql, sql } from '../../platform/read/index.js';

/** One column of a part or service, found by its id through the view of both. */
export const itemNumber = (id: Sql): Sql =>
  sql`(SELECT i.number FROM price_item i WHERE i.id = ${id})`.notNull();
export const itemName = (id: Sql): Sql => sql`(SELECT i.name FROM price_item i WHERE i.id = ${id})`.notNull();
export const itemUnit = (id: Sql): Sql => sql`(SELECT i.unit FROM price_item i WHERE i.id = ${id})`;

/** Rows whose item is found by a text; null when the text says nothing. */
export function itemMatches(id: Sql, text: string): Sql | null {
  const found = matches(sql`i.search_text`, text);
  return found && sql`${id} IN (SELECT i.id FROM price_item i WHERE ${found})`;
}

/** Rows whose part is of one of these categories. */
export const partCategoryIn = (partId: Sql, categories: Sql): Sql =>
  sql`${partId} IN (SELECT p.id FROM part p WHERE p.category = ANY(${categories}))`;

/** Moving average cost of one over all places, half a fen up; NULL without stock. */
export const averageCost = (partId: Sql): Sql => sql`(SELECT CASE WHEN sum(b.on_hand + b.quarantined) > 0
    THEN div(2 * sum(b.value_fen) + sum(b.on_hand + b.quarantined), 2 * sum(b.on_hand + b.quarantined))::bigint END
  FROM stock_balance b WHERE b.part_id = ${partId})`;
