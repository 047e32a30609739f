import { changeOf, type Fen, type StockBalance } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { prepared, query } from '../../platform/db/query.js';
import { joinSql, type Sql, sql } from '../../platform/read/index.js';
import { inLockOrder, type Pair, type Step } from './step.js';

/** A balance after a movement, and what the movement changed. */
export interface Moved {
  readonly after: StockBalance;
  readonly valueDeltaFen: Fen;
  readonly sequence: number;
  /** Since when the stock had been lying there, nothing going out. */
  readonly idleSince: PlainDate | null;
}

/**
 * One movement on one balance, as one conditional UPDATE of the newest row: `postMovement` of the rules in SQL, and
 * a test holds the two equal. Answers null, with the row locked, when the stock does not allow it.
 */
export async function updateBalance(
  em: EntityManager,
  step: Step,
  now: { readonly at: Instant; readonly today: PlainDate },
): Promise<Moved | null> {
  const change = changeOf(step);
  const [row] = await prepared<Row>(
    em,
    sql`WITH was AS MATERIALIZED (
        SELECT * FROM stock_balance WHERE part_id = ${step.partId} AND place_id = ${step.placeId} FOR UPDATE
      ), worth AS (
        SELECT was.*, ${worthOf(step, change.onHand + change.quarantined)} AS delta FROM was
      )
      UPDATE stock_balance b SET
        on_hand = w.on_hand + ${change.onHand}::int,
        reserved = w.reserved + ${change.reserved}::int,
        quarantined = w.quarantined + ${change.quarantined}::int,
        value_fen = w.value_fen + w.delta,
        movement_count = w.movement_count + 1,
        ${datesOf(step, now.today)}
        updated_at = ${now.at}
      FROM worth w
      WHERE b.id = w.id
        AND w.reserved + ${change.reserved}::int BETWEEN 0 AND w.on_hand + ${change.onHand}::int
        AND w.on_hand::bigint + ${change.onHand}::int <= ${MOST_HELD}
        AND w.quarantined::bigint + ${change.quarantined}::int BETWEEN 0 AND ${MOST_HELD}
        AND w.value_fen + w.delta BETWEEN 0 AND CASE
          WHEN w.on_hand + w.quarantined + ${change.onHand + change.quarantined}::int = 0 THEN 0
          ELSE ${MOST_FEN}::bigint END
      RETURNING b.on_hand AS "onHand", b.reserved, b.quarantined, b.value_fen AS "valueFen", w.delta,
        b.movement_count AS sequence, greatest(w.first_in_on, w.last_out_on) AS "idleSince"`,
  );
  return row ? movedOf(row) : null;
}

/** The balance as it is; null where nothing ever lay. */
export async function balanceOf(em: EntityManager, { partId, placeId }: Pair): Promise<StockBalance | null> {
  const [row] = await query<Omit<StockBalance, 'valueFen'> & { readonly valueFen: string }>(
    em,
    sql`SELECT on_hand AS "onHand", reserved, quarantined, value_fen AS "valueFen"
      FROM stock_balance WHERE part_id = ${partId} AND place_id = ${placeId}`,
  );
  return row ? { ...row, valueFen: Number(row.valueFen) } : null;
}

/** Makes the empty balances that are missing. In one order, so that two who do it never wait for each other. */
export async function openBalances(em: EntityManager, pairs: readonly Pair[]): Promise<void> {
  const rows = inLockOrder(pairs).map(({ partId, placeId }) => sql`(${uuid()}, ${partId}, ${placeId})`);
  await query(
    em,
    sql`INSERT INTO stock_balance (id, part_id, place_id) VALUES ${joinSql(rows, sql`, `)}
      ON CONFLICT (part_id, place_id) DO NOTHING`,
  );
}

/** Locks balances in the one order, so that acts on the same ones queue instead of waiting in a circle. */
export async function lockBalances(em: EntityManager, pairs: readonly Pair[]): Promise<void> {
  await query(
    em,
    sql`SELECT FROM stock_balance b
      WHERE (b.part_id, b.place_id) IN (SELECT * FROM unnest(
        ${pairs.map((pair) => pair.partId)}::uuid[], ${pairs.map((pair) => pair.placeId)}::uuid[]))
      ORDER BY b.part_id, b.place_id FOR UPDATE`,
  );
}

/** What a balance may hold: whole numbers that every client counts exactly. */
const MOST_HELD = 1_000_000_000;
const MOST_FEN = 1_000_000_000_000_000;

interface Row {
  readonly onHand: number;
  readonly reserved: number;
  readonly quarantined: number;
  readonly valueFen: string;
  readonly delta: string;
  readonly sequence: number;
  readonly idleSince: PlainDate | null;
}

function movedOf({ delta, sequence, idleSince, ...after }: Row): Moved {
  return {
    after: { ...after, valueFen: Number(after.valueFen) },
    valueDeltaFen: Number(delta),
    sequence,
    idleSince,
  };
}

/** The signed change of the value: what the movement carries, else its share by the moving average. */
function worthOf({ valueFen = null, unitCostFen = null }: Step, pieces: number): Sql {
  if (pieces === 0) return sql`0::bigint`;
  const known = valueFen ?? (pieces > 0 && unitCostFen !== null ? unitCostFen * pieces : null);
  const count = Math.abs(pieces);
  const value = sql`coalesce(${known}::bigint, CASE WHEN was.on_hand + was.quarantined = 0 THEN 0 ELSE
    div(2 * was.value_fen::numeric * ${count}::int + (was.on_hand + was.quarantined),
      2 * (was.on_hand + was.quarantined))::bigint END)`;
  return pieces < 0 ? sql`-${value}` : value;
}

/** Days dead stock is told by: the last issue or loan, and when what lies there began to come in. */
function datesOf({ kind, inSince }: Step, today: PlainDate): Sql {
  if (kind === 'ISSUE' || kind === 'LOAN_OUT') return sql`last_out_on = ${today}::date,`;
  const { onHand, quarantined } = changeOf({ kind, quantity: 1 });
  if (onHand + quarantined <= 0) return sql``;
  return sql`first_in_on = CASE WHEN w.on_hand + w.quarantined = 0 THEN ${inSince ?? today}::date
    ELSE w.first_in_on END,`;
}
