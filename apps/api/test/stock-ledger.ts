import { type Movement, type MovementKind, replay, type StockBalance } from '@jiannuo/rules';
import { expect } from 'vitest';
import type { TestApi } from './harness.js';

interface MovementRow {
  readonly pair: string;
  readonly sequence: number;
  readonly kind: MovementKind;
  readonly quantity: number;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
  readonly quarantinedDelta: number;
  readonly valueDeltaFen: number;
  readonly after: StockBalance;
}

/**
 * For every balance: the changes of its movements add up to it, the rules replay them to it, fen by fen, and their
 * numbers have no gap. Every reservation in force is held, every piece lies where the book says.
 */
export async function expectLedgerToHold(api: TestApi): Promise<{ balances: number; movements: number }> {
  const balances = await api.sql<{ pair: string; movementCount: number; now: StockBalance }>(
    `SELECT part_id || ' ' || place_id AS pair, movement_count AS "movementCount", json_build_object('onHand', on_hand,
      'reserved', reserved, 'quarantined', quarantined, 'valueFen', value_fen) AS now FROM stock_balance`,
  );
  const movements = await api.sql<MovementRow>(
    `SELECT part_id || ' ' || place_id AS pair, sequence, kind, quantity, on_hand_delta AS "onHandDelta",
      reserved_delta AS "reservedDelta", quarantined_delta AS "quarantinedDelta",
      value_delta_fen::float8 AS "valueDeltaFen", json_build_object('onHand', on_hand_after, 'reserved', reserved_after,
      'quarantined', quarantined_after, 'valueFen', value_after_fen) AS after
      FROM stock_movement ORDER BY part_id, place_id, sequence`,
  );
  const byPair = new Map<string, MovementRow[]>();
  for (const row of movements) byPair.set(row.pair, [...(byPair.get(row.pair) ?? []), row]);
  for (const { pair, now, movementCount } of balances) {
    const ledger = byPair.get(pair) ?? [];
    expect(ledger.map(({ sequence }) => sequence)).toEqual(ledger.map((_, index) => index + 1));
    expect(ledger.length).toBe(movementCount);
    expect(sumOf(ledger), pair).toEqual(now);
    expect(replay(ledger.map(asMovement)), pair).toEqual(now);
    if (ledger.length > 0) expect(ledger.at(-1)?.after).toEqual(now);
  }
  expect(byPair.size).toBeLessThanOrEqual(balances.length);
  const wrong = await api.sql(
    `SELECT b.id FROM stock_balance b
      LEFT JOIN (SELECT part_id, place_id, sum(quantity - consumed) AS held FROM reservation
        WHERE state = 'ACTIVE' GROUP BY 1, 2) r USING (part_id, place_id)
      WHERE b.reserved <> coalesce(r.held, 0)
    UNION ALL SELECT b.id FROM stock_balance b JOIN part p ON p.id = b.part_id AND p.tracking = 'SERIAL',
      LATERAL (SELECT count(*) FILTER (WHERE state IN ('IN_STOCK', 'RESERVED')) AS usable,
        count(*) FILTER (WHERE state = 'RESERVED') AS reserved, count(*) FILTER (WHERE state = 'QUARANTINED') AS apart
        FROM stock_unit u WHERE u.part_id = b.part_id AND u.place_id = b.place_id) u
      WHERE (u.usable, u.reserved, u.apart) <> (b.on_hand, b.reserved, b.quarantined)`,
  );
  expect(wrong).toEqual([]);
  return { balances: balances.length, movements: movements.length };
}

function sumOf(ledger: readonly MovementRow[]): StockBalance {
  const sum = (of: (row: MovementRow) => number) => ledger.reduce((total, row) => total + of(row), 0);
  return {
    onHand: sum((row) => row.onHandDelta),
    reserved: sum((row) => row.reservedDelta),
    quarantined: sum((row) => row.quarantinedDelta),
    valueFen: sum((row) => row.valueDeltaFen),
  };
}

function asMovement(row: MovementRow): Movement {
  const { kind, quantity, valueDeltaFen } = row;
  const changesValue = !['RESERVE', 'RELEASE', 'QUARANTINE', 'CLEAR'].includes(kind);
  return {
    kind,
    quantity,
    valueFen: changesValue ? Math.abs(valueDeltaFen) : null,
    fromReserved: row.reservedDelta < 0 && (kind === 'ISSUE' || kind === 'LOAN_OUT'),
    fromQuarantine: row.quarantinedDelta < 0 && (kind === 'SCRAP' || kind === 'OEM_OUT'),
    reason: 'posted',
  };
}
