import { matches, type Sql, sql } from '../../platform/read/index.js';

/** The row names a part or a service. */
export interface ItemColumns {
  readonly partId: Sql;
  readonly serviceId: Sql;
}

/** Number, name and unit of the item of a row: looked up where it is, not in the view of both. */
export const itemNumber = ({ partId, serviceId }: ItemColumns): Sql =>
  sql`coalesce((SELECT p.number FROM part p WHERE p.id = ${partId}),
    (SELECT v.code FROM service_item v WHERE v.id = ${serviceId}))`.notNull();
export const itemName = ({ partId, serviceId }: ItemColumns): Sql =>
  sql`coalesce((SELECT p.name FROM part p WHERE p.id = ${partId}),
    (SELECT v.name FROM service_item v WHERE v.id = ${serviceId}))`.notNull();
export const itemUnit = ({ partId, serviceId }: ItemColumns): Sql =>
  sql`coalesce((SELECT p.unit FROM part p WHERE p.id = ${partId}),
    (SELECT v.unit FROM service_item v WHERE v.id = ${serviceId}))`;

/** Rows whose item is found by a text; null when the text says nothing. */
export function itemMatches(id: Sql, text: string): Sql | null {
  const found = matches(sql`i.search_text`, text);
  return found && sql`${id} IN (SELECT i.id FROM price_item i WHERE ${found})`;
}

/** Rows whose part is of one of these categories. */
export const partCategoryIn = (partId: Sql, categories: Sql): Sql =>
  sql`${partId} IN (SELECT p.id FROM part p WHERE p.category = ANY(${categories}))`;
