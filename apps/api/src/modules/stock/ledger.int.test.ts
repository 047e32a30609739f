import {
  addDays,
  deadStock,
  emptyBalance,
  type Movement,
  postMovement,
  type StockBalance,
  stockLevel,
} from '@jiannuo/rules';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { act, stockRoom } from '../../../test/stock.js';
import { expectLedgerToHold } from '../../../test/stock-ledger.js';

/** The arithmetic of the database beside that of the rules. */
describe('the stock ledger and the rules', () => {
  let api: TestApi;
  let room: ReturnType<typeof stockRoom>;
  let placeId = '';
  beforeAll(async () => {
    api = await startApi();
    room = stockRoom(api);
    placeId = await room.place();
    placeOf = placeId;
  });
  afterAll(async () => {
    await expectLedgerToHold(api);
    await api.stop();
  });

  const balance = async (partId: string): Promise<StockBalance> => {
    const [row] = await api.sql<StockBalance>(
      `SELECT on_hand AS "onHand", reserved, quarantined, value_fen::float8 AS "valueFen"
        FROM stock_balance WHERE part_id = $1`,
      [partId],
    );
    return row ?? emptyBalance;
  };

  it('accept and refuse the same movements, and leave the same balance to the fen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(movements, { minLength: 4, maxLength: 14 }), async (sequence) => {
        const partId = await room.part();
        let expected: StockBalance = emptyBalance;
        for (const movement of sequence) {
          const { accepted, refusal, after } = postMovement(expected, { ...movement, reason: '试' }).outcome;
          const answer = await act(api.as('admin'), acts[movement.kind] ?? '', input(movement, partId));
          expect(answer.data != null, `${JSON.stringify({ movement, expected })} ${answer.text}`).toBe(
            accepted,
          );
          if (!accepted) {
            const fields = answer.errors?.[0]?.extensions.fields;
            expect(fields).toMatchObject({ 'lines.0.quantity': { code: refusal } });
          }
          expected = after;
          expect(await balance(partId)).toEqual(expected);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('agree on what is low, out and dead', async () => {
    const today = '2026-03-31';
    api.clock.set(`${today}T02:00:00Z`);
    await fc.assert(
      fc.asyncProperty(stocks, async ({ onHand, reserved, minimum, lastOut, firstIn }) => {
        const partId = await room.part({ minimumStock: minimum });
        const [lastOutOn, firstInOn] = [lastOut, firstIn].map((days) =>
          days === null ? null : addDays(today, -days),
        );
        const [held, free] = [Math.min(onHand, reserved), onHand];
        await api.sql(
          `INSERT INTO stock_balance (id, part_id, place_id, on_hand, reserved, last_out_on, first_in_on)
            VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
          [partId, placeId, free, held, lastOutOn, firstInOn],
        );
        const { part } = await api
          .as('admin')
          .data<{ part: { level: string; dead: boolean } }>(
            '{ part(id: "ID") { level dead balances { dead level } } }'.replace('ID', partId),
          );
        const { level } = stockLevel({ onHand, reserved: held, minimum }).outcome;
        const { dead } = deadStock({
          lastOutOn: lastOutOn ?? null,
          firstInOn: firstInOn ?? null,
          on: today,
          onHand,
        }).outcome;
        expect(part).toEqual({ level, dead, balances: [{ level, dead }] });
        await api.sql('DELETE FROM stock_balance WHERE part_id = $1', [partId]);
      }),
      { numRuns: 60 },
    );
    api.clock.set(new Date().toISOString());
  });

  it('issue one part in four statements', async () => {
    const { partId, placeId: at } = await room.stocked(5);
    const client = api.as('engineer');
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const answer = await act(client, 'issueStock', { placeId: at, lines: [{ partId, quantity: 1 }] });
    const texts = query.mock.calls.map(([config]) =>
      String((config as { text?: string }).text ?? config).trim(),
    );
    query.mockRestore();
    expect(answer.errors).toBeUndefined();
    const [from, to] = [texts.indexOf('START TRANSACTION'), texts.indexOf('COMMIT')];
    const between = texts.slice(from + 1, to).map((text) => /(INTO|UPDATE) "?(\w+)/.exec(text)?.[2]);
    expect(between).toEqual(['stock_posting', 'stock_balance', 'stock_movement', 'audit_event']);
  });
});

let placeOf = '';

function input({ kind, quantity: pieces, unitCostFen, fromQuarantine }: Movement, partId: string): object {
  const line = { partId, quantity: pieces, ...(unitCostFen === undefined ? {} : { unitCostFen }) };
  const apart = kind === 'SCRAP' || kind === 'OEM_OUT' ? { fromQuarantine } : {};
  return { placeId: placeOf, lines: [line], reason: '试', ...apart };
}

const quantity = fc.integer({ min: 1, max: 6 });
const cost = fc.option(fc.integer({ min: 0, max: 9_999 }));
const movements: fc.Arbitrary<Movement> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('RECEIPT' as const), quantity, unitCostFen: cost }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ISSUE' as const), quantity }) },
  fc.record({ kind: fc.constant('RETURN' as const), quantity, unitCostFen: cost }),
  fc.record({
    kind: fc.constant('ADJUST' as const),
    quantity: fc.integer({ min: -4, max: 4 }).filter((n) => n !== 0),
    unitCostFen: cost,
  }),
  fc.record({ kind: fc.constantFrom('QUARANTINE' as const, 'CLEAR' as const), quantity }),
  fc.record({
    kind: fc.constantFrom('SCRAP' as const, 'OEM_OUT' as const),
    quantity,
    fromQuarantine: fc.boolean(),
  }),
);

const acts: Partial<Record<Movement['kind'], string>> = {
  RECEIPT: 'receiveStock',
  ISSUE: 'issueStock',
  RETURN: 'returnStock',
  ADJUST: 'adjustStock',
  QUARANTINE: 'quarantineStock',
  CLEAR: 'clearStock',
  SCRAP: 'scrapStock',
  OEM_OUT: 'sendToOem',
};

const days = fc.option(fc.oneof(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 360, max: 370 })));
const stocks = fc.record({
  onHand: fc.integer({ min: 0, max: 6 }),
  reserved: fc.integer({ min: 0, max: 6 }),
  minimum: fc.integer({ min: 0, max: 6 }),
  lastOut: days,
  firstIn: days,
});
