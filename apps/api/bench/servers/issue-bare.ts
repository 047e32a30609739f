import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { today } from '../setting.js';

interface Issue {
  readonly key: string;
  readonly input: {
    readonly placeId: string;
    readonly lines: readonly [{ partId: string; quantity: number }];
  };
}

/** One part issued by somebody who knows SQL: the key, the balance, the movement and the trail in one transaction. */
export async function issueBare(pool: pg.Pool, { key, input }: Issue): Promise<string> {
  const { placeId, lines } = input;
  const [{ partId, quantity }] = lines;
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({ name: 'posting', text: posting, values: [id, key] });
    const { rows } = await client.query({
      name: 'balance',
      text: balance,
      values: [partId, placeId, quantity, today],
    });
    const [now] = rows;
    if (!now) throw new Error('There is not enough.');
    const values = [randomUUID(), id, partId, placeId, now.sequence, quantity, now.value, now.on_hand];
    await client.query({
      name: 'movement',
      text: movement,
      values: [...values, now.reserved, now.value_after],
    });
    await client.query({ name: 'trail', text: trail, values: [randomUUID(), id] });
    await client.query('COMMIT');
    return JSON.stringify({ issueStock: { id } });
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const posting = `INSERT INTO stock_posting (id, request_key, digest, kind, posted_by, posted_at)
  VALUES ($1, $2, $2, 'ISSUE', 'bench', now()) ON CONFLICT (request_key) DO NOTHING RETURNING id`;

const balance = `UPDATE stock_balance b SET on_hand = b.on_hand - $3, last_out_on = $4, updated_at = now(),
    movement_count = b.movement_count + 1, value_fen = b.value_fen - w.out
  FROM (SELECT id, div(2 * value_fen::numeric * $3 + on_hand + quarantined, 2 * (on_hand + quarantined))::bigint AS out
    FROM stock_balance WHERE part_id = $1 AND place_id = $2 AND on_hand - reserved >= $3 FOR UPDATE) w
  WHERE b.id = w.id
  RETURNING b.movement_count AS sequence, b.on_hand, b.reserved, b.value_fen AS value_after, -w.out AS value`;

const movement = `INSERT INTO stock_movement (id, posting_id, position, part_id, place_id, sequence, kind, quantity,
    on_hand_delta, reserved_delta, quarantined_delta, value_delta_fen, on_hand_after, reserved_after,
    quarantined_after, value_after_fen, posted_at)
  VALUES ($1, $2, 0, $3, $4, $5, 'ISSUE', $6::int, -$6::int, 0, 0, $7, $8, $9, 0, $10, now())`;

const trail = `INSERT INTO audit_event (id, actor, request_id, action, entity, entity_id, changes)
  VALUES ($1, 'bench', 'bench', 'stock.issue', 'StockPosting', $2, '{}')`;
