import type { GivenPrice } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { query } from '../../platform/db/query.js';
import { type Sql, sql } from '../../platform/read/index.js';

/**
 * Prices given to clients in the months up to a day, as rows (item_id, case_number, client, given_on, price_fen):
 * lines they pay of quotes that were issued and neither declined nor withdrawn (F-02, Q30).
 */
export function givenPriceRows(on: Sql, months: Sql): Sql {
  return sql`SELECT l.item_id, q.number AS case_number, q.printed->'client'->>'name' AS client,
      q.quoted_on AS given_on, l.price_fen
    FROM quote q JOIN quote_line l ON l.quote_id = q.id
    WHERE q.status IN ('ISSUED', 'ACCEPTED') AND l.payer = 'CLIENT' AND l.price_fen > 0
      AND q.quoted_on <= ${on} AND ${on} <= (q.quoted_on + make_interval(months => ${months}))::date`;
}

/** Item → the prices given for it, lowest first, the latest of equal ones first; at most 20 of them. */
export async function givenPrices(
  em: EntityManager,
  { items, on, months }: { items: readonly string[]; on: PlainDate; months: number },
): Promise<ReadonlyMap<string, readonly GivenPrice[]>> {
  const rows = await query<{ itemId: string; given: GivenPrice[] }>(
    em,
    sql`SELECT item_id::text AS "itemId", json_agg(json_build_object('caseNumber', case_number, 'client', client,
        'givenOn', given_on, 'priceFen', price_fen) ORDER BY price_fen, given_on DESC, case_number) AS given
      FROM (SELECT *, row_number() OVER (PARTITION BY item_id ORDER BY price_fen, given_on DESC, case_number) AS place
        FROM (${givenPriceRows(sql`${on}::date`, sql`${months}::int`)} AND l.item_id = ANY(${items}::uuid[])) g) ranked
      WHERE place <= 20 GROUP BY item_id`,
  );
  return new Map(rows.map(({ itemId, given }) => [itemId, given]));
}
