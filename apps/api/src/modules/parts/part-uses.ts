import type { EntityManager } from 'typeorm';
import { query } from '../../platform/db/query.js';
import { joinSql, type Sql, sql } from '../../platform/read/index.js';

/** What was done with a part: kind of record → the table that names it. */
const uses: Readonly<Record<string, Sql>> = {
  movements: sql`stock_movement`,
  reservations: sql`reservation`,
  loaners: sql`loaner`,
  counts: sql`stock_count_line`,
  drafts: sql`price_draft_line`,
  prices: sql`price`,
  samples: sql`market_sample`,
  quotes: sql`quote_line`,
};

/** How many records of each kind name the part. */
export async function usesOf(em: EntityManager, partId: string): Promise<Record<string, number>> {
  const counts = Object.values(uses).map(
    (table) => sql`(SELECT count(*)::int FROM ${table} u WHERE u.part_id = ${partId})`,
  );
  const [row] = await query<{ counts: number[] }>(
    em,
    sql`SELECT ARRAY[${joinSql(counts, sql`, `)}] AS counts`,
  );
  return Object.fromEntries(Object.keys(uses).map((kind, at) => [kind, row?.counts[at] ?? 0]));
}

/** Whether a part was ever moved, held, counted or priced: then its unit and its tracking stay. */
export function isUsed(partId: Sql): Sql {
  const found = Object.values(uses).map(
    (table) => sql`EXISTS (SELECT FROM ${table} u WHERE u.part_id = ${partId})`,
  );
  return sql`(${joinSql(found, sql` OR `)})`;
}
