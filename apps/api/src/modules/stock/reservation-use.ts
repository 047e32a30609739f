import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { uuids } from './ledger.js';
import type { ReservationState } from './stock-kinds.js';

/** A reservation as an act that draws on it has to know it. */
export interface HeldStock {
  readonly id: string;
  readonly partId: string;
  readonly placeId: string;
  readonly open: number;
  readonly state: ReservationState;
}

/** Reservations by id, not locked: what they hold is settled under the lock of their balance. */
export async function heldBy(
  { em }: ServiceDeps,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeldStock>> {
  if (ids.length === 0) return new Map();
  const rows = await query<HeldStock>(
    em,
    sql`SELECT id, part_id AS "partId", place_id AS "placeId", quantity - consumed AS open, state
      FROM reservation WHERE id = ANY(${uuids(ids)}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The reservation a line draws on. Raises BAD_INPUT: unknown, of another part or place. */
export function heldFor(
  held: ReadonlyMap<string, HeldStock>,
  id: string,
  of: { readonly partId: string; readonly placeId: string; readonly field: string },
): HeldStock {
  const reservation = held.get(id.toLowerCase());
  if (!reservation) throw badField(of.field, 'UNKNOWN', '没有这笔占用。', 'There is no such reservation.');
  if (reservation.partId === of.partId && reservation.placeId === of.placeId) return reservation;
  throw badField(
    of.field,
    'ELSEWHERE',
    '这笔占用不是此处的这种备件。',
    'This reservation holds another part, or lies elsewhere.',
  );
}

/** Takes pieces out of a reservation, under the lock of its balance. Raises BAD_INPUT: ended, or holding fewer. */
export async function consume(
  { em, clock }: ServiceDeps,
  id: string,
  quantity: number,
  field: string,
): Promise<void> {
  const [done] = await query(
    em,
    sql`UPDATE reservation SET consumed = consumed + ${quantity}::int,
        state = CASE WHEN consumed + ${quantity}::int = quantity THEN 'CONSUMED' ELSE state END,
        ended_at = CASE WHEN consumed + ${quantity}::int = quantity THEN ${clock.now()}::timestamptz END
      WHERE id = ${id} AND state = 'ACTIVE' AND quantity - consumed >= ${quantity}::int
      RETURNING id`,
  );
  if (!done) throw await notHeld({ em }, id, quantity, field);
}

async function notHeld({ em }: Pick<ServiceDeps, 'em'>, id: string, quantity: number, field: string) {
  const [row] = await query<{ readonly open: number; readonly state: ReservationState }>(
    em,
    sql`SELECT quantity - consumed AS open, state FROM reservation WHERE id = ${id}`,
  );
  if (row?.state !== 'ACTIVE') {
    return badField(field, 'ENDED', '这笔占用已经结束。', 'This reservation has ended.');
  }
  return badField(
    field,
    'NOT_ENOUGH_RESERVED',
    `这笔占用只剩 ${row.open} 件,不够 ${quantity} 件。`,
    `This reservation holds ${row.open} only, not ${quantity}.`,
  );
}
