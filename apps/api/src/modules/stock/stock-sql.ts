import { deadStockMonths } from '@jiannuo/rules';
import { type Sql, sql } from '../../platform/read/index.js';

/* Aliases begin with an underscore: a fragment may stand in any statement without meeting its names. */

/** Usable pieces of a part over all places. */
export function onHandOf(part: Sql): Sql {
  return sumOf(part, sql`_s.on_hand`);
}

/** Pieces of a part nobody holds, over all places. */
export function freeOf(part: Sql): Sql {
  return sumOf(part, sql`_s.on_hand - _s.reserved`);
}

/** `stockLevel` of the rules in SQL: OUT, LOW or OK over all places; a test holds the two equal. */
export function levelOf(part: Sql): Sql {
  return sql`(SELECT ${levelAt(sql`_f.free`, sql`_p.minimum_stock`)}
    FROM part _p, LATERAL (SELECT coalesce(sum(_s.on_hand - _s.reserved), 0) AS free
      FROM stock_balance _s WHERE _s.part_id = _p.id) _f
    WHERE _p.id = ${part})`;
}

/** Ids of the parts at any of these levels: the balances are added up once, not once for each part. */
export function partsAtLevel(levels: Sql): Sql {
  return sql`SELECT _p.id FROM part _p
    LEFT JOIN (SELECT _s.part_id, sum(_s.on_hand - _s.reserved) AS free
      FROM stock_balance _s GROUP BY _s.part_id) _f ON _f.part_id = _p.id
    WHERE ${levelAt(sql`coalesce(_f.free, 0)`, sql`_p.minimum_stock`)} = ANY(${levels})`;
}

/** Ids of the parts that are dead stock over all places. */
export function deadParts(today: Sql): Sql {
  return sql`SELECT _s.part_id FROM stock_balance _s WHERE _s.on_hand > 0 GROUP BY _s.part_id
    HAVING ${isDead(sql`sum(_s.on_hand)`, sql`max(_s.last_out_on)`, sql`min(_s.first_in_on)`, today)}`;
}

function levelAt(free: Sql, minimum: Sql): Sql {
  return sql`CASE WHEN ${free} = 0 THEN 'OUT' WHEN ${free} < ${minimum} THEN 'LOW' ELSE 'OK' END`;
}

/** `deadStock` of the rules in SQL, over all places; a test holds the two equal. */
export function partIsDead(part: Sql, today: Sql): Sql {
  return sql`(SELECT ${isDead(sql`sum(_s.on_hand)`, sql`max(_s.last_out_on)`, sql`min(_s.first_in_on)`, today)}
    FROM stock_balance _s WHERE _s.part_id = ${part} AND _s.on_hand > 0)`;
}

/** `deadStock` of the rules in SQL, of one balance. */
export function isDead(onHand: Sql, lastOutOn: Sql, firstInOn: Sql, today: Sql): Sql {
  const since = sql`greatest(${lastOutOn}, ${firstInOn})`;
  return sql`coalesce(${onHand} > 0 AND (${since} + make_interval(months => ${deadMonths(today)}))::date <= ${today}, false)`;
}

/** Moving average of one piece, half up; NULL when nothing is held. */
export function averageOf(valueFen: Sql, held: Sql): Sql {
  return sql`CASE WHEN ${held} > 0
    THEN div(2 * (${valueFen})::numeric + (${held}), 2 * (${held}))::bigint END`;
}

/** Moving average of one piece of a part over all places. */
export function averageCostOf(part: Sql): Sql {
  return sql`(SELECT ${averageOf(sql`sum(_s.value_fen)`, sql`sum(_s.on_hand + _s.quarantined)`)}
    FROM stock_balance _s WHERE _s.part_id = ${part})`;
}

/** A sum over the places of a part; 0 where it lies nowhere. */
export function sumOf(part: Sql, what: Sql): Sql {
  return sql`(SELECT coalesce(sum(${what}), 0)::int FROM stock_balance _s WHERE _s.part_id = ${part})`.notNull();
}

/** The dated parameter of Q50 on a day. */
function deadMonths(today: Sql): Sql {
  return deadStockMonths.values
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((before, { from, value }) => {
      return sql`CASE WHEN ${today} >= ${from}::date THEN ${value}::int ELSE ${before} END`;
    }, sql`NULL::int`);
}
