import { type Fen, postMovement } from '@jiannuo/rules';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { uuids } from './ledger.js';
import type { PartLine } from './lines.js';

/** What a posting took out and has not come back yet, by part. */
export type StillOut = Map<string, { quantity: number; valueFen: Fen }>;

const backKind = { ISSUE: 'RETURN', OEM_OUT: 'OEM_BACK' } as const;

interface Origin {
  readonly id: string;
  readonly kind: keyof typeof backKind;
  /** The field of the input that names it. */
  readonly field: string;
}

/**
 * Locks the posting that something comes back from, so that two who bring it back queue; before anything else, since
 * a reference to it holds it already. Raises BAD_INPUT when it is no such posting.
 */
export async function lockOrigin({ em }: ServiceDeps, { id, kind, field }: Origin): Promise<string> {
  const [posting] = await query<{ readonly id: string }>(
    em,
    sql`SELECT id FROM stock_posting WHERE id = ANY(${uuids([id])}::uuid[]) AND kind = ${kind} FOR UPDATE`,
  );
  if (!posting) throw badField(field, 'UNKNOWN', '没有这笔过账。', 'There is no such posting.');
  return posting.id;
}

/** What is still out of a locked posting. Raises BAD_INPUT when it was reversed. */
export async function leftOf({ em }: ServiceDeps, { id, kind, field }: Origin): Promise<StillOut> {
  const [posting] = await query<{ readonly id: string; readonly reversed: boolean }>(
    em,
    sql`SELECT id, EXISTS (SELECT FROM stock_posting r WHERE r.reverses_id = d.id) AS reversed
      FROM stock_posting d WHERE id = ${id}`,
  );
  if (!posting || posting.reversed) {
    throw badField(field, 'REVERSED', '这笔过账已被冲销。', 'This posting was reversed.');
  }
  const rows = await query<{ readonly partId: string; readonly quantity: number; readonly valueFen: string }>(
    em,
    sql`SELECT m.part_id AS "partId", sum(CASE WHEN m.kind = ${kind} THEN m.quantity ELSE -m.quantity END)::int
        AS quantity, -sum(m.value_delta_fen)::bigint AS "valueFen"
      FROM stock_movement m JOIN stock_posting d ON d.id = m.posting_id
      WHERE (d.id = ${posting.id} AND m.kind = ${kind})
        OR (d.brings_back_id = ${posting.id} AND m.kind = ${backKind[kind]}
          AND NOT EXISTS (SELECT FROM stock_posting r WHERE r.reverses_id = d.id))
      GROUP BY m.part_id`,
  );
  return new Map(
    rows.map(({ partId, quantity, valueFen }) => [partId, { quantity, valueFen: Number(valueFen) }]),
  );
}

/** Takes pieces out of what is still out; answers the value they bring back. Raises BAD_INPUT for too many. */
export function goesBack(left: StillOut, { part, quantity }: PartLine, field: string): Fen {
  const out = left.get(part.id) ?? { quantity: 0, valueFen: 0 };
  if (quantity > out.quantity) {
    throw badField(
      field,
      'NOT_OUT',
      `${part.number} ${part.name}:那笔过账还在外面的只有 ${out.quantity} 件。`,
      `${part.number} ${part.name}: only ${out.quantity} of that posting are still out.`,
    );
  }
  const away = { onHand: out.quantity, reserved: 0, quarantined: 0, valueFen: out.valueFen };
  const { after, valueFen } = postMovement(away, { kind: 'ISSUE', quantity }).outcome;
  left.set(part.id, { quantity: after.onHand, valueFen: after.valueFen });
  return -valueFen;
}
