import { type Sql, sql } from '../../platform/read/index.js';

export interface PriceQuestion {
  /** Value or column: the list, the day, and the moment of knowledge (NULL: all that is published). */
  readonly listId: Sql;
  readonly on: Sql;
  readonly knownAt: Sql | null;
}

/**
 * The price of an item in force on a day as known at a moment: what rules.priceInForce says, found by the one
 * index from its end. `columns` are of `p`.
 */
export function priceInForce(item: Sql, { listId, on, knownAt }: PriceQuestion, columns: Sql): Sql {
  const known = knownAt ? sql`AND p.published_at <= ${knownAt}` : sql``;
  return sql`SELECT ${columns} FROM price p
    WHERE p.list_id = ${listId} AND p.item_id = ${item} AND p.valid_from <= ${on} ${known}
    ORDER BY p.valid_from DESC, p.edition_number DESC LIMIT 1`;
}

/** Ids of the prices in force of these items. */
export function pricesInForce(items: readonly string[], question: PriceQuestion): Sql {
  return sql`SELECT f.id FROM unnest(${items}::uuid[]) AS wanted(id)
    CROSS JOIN LATERAL (${priceInForce(sql`wanted.id`, question, sql`p.id`)}) f`;
}

/** Ids of all prices in force in a list. Every edition is whole, so the last one known has every item. */
export function allPricesInForce(question: PriceQuestion): Sql {
  const { listId, knownAt } = question;
  const known = knownAt ? sql`AND e.published_at <= ${knownAt}` : sql``;
  return sql`SELECT f.id FROM price m CROSS JOIN LATERAL (${priceInForce(sql`m.item_id`, question, sql`p.id`)}) f
    WHERE m.edition_id = (SELECT e.id FROM price_edition e
      WHERE e.list_id = ${listId} AND e.status = 'PUBLISHED' ${known} ORDER BY e.number DESC LIMIT 1)`;
}
