import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiProcess, startApiProcess } from '../../../test/api-process.js';
import { Client } from '../../../test/client.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { act, stockRoom } from '../../../test/stock.js';
import { expectLedgerToHold } from '../../../test/stock-ledger.js';

/** Three processes of the API on one database, asked all at once. */
describe('stock over several processes', () => {
  let api: TestApi;
  let room: ReturnType<typeof stockRoom>;
  let processes: ApiProcess[] = [];
  beforeAll(async () => {
    api = await startApi();
    room = stockRoom(api);
    processes = await Promise.all([1, 2, 3].map(() => startApiProcess(api.databaseUrl)));
  });
  afterAll(async () => {
    await Promise.all(processes.map((process) => process.kill()));
    await api.stop();
  });

  const client = (index: number) =>
    new Client(processes[index % processes.length]?.url ?? '', api.as('admin').token);

  /** What a client does: an act that was not done for want of a connection, or of time, is sent again under its key. */
  const busy = (code: string | undefined) => code === 'UNAVAILABLE' || code === 'LIMIT_EXCEEDED';
  const sent = async (index: number, name: string, input: object, key: string = randomUUID()) => {
    for (;;) {
      const answer = await act(client(index), name, input, key);
      if (!busy(answer.errors?.[0]?.extensions.code)) return answer;
    }
  };
  const count = 200;
  const times = (many: number) => Array.from({ length: many }, (_, index) => index);
  const balance = async (partId: string, placeId: string) => {
    const [row] = await api.sql<{ onHand: number; reserved: number }>(
      `SELECT on_hand AS "onHand", reserved FROM stock_balance WHERE part_id = $1 AND place_id = $2`,
      [partId, placeId],
    );
    return row;
  };

  it(`${count} people issue one each of a stock of 50: exactly 50 get one, nothing is left`, async () => {
    const { partId, placeId } = await room.stocked(50);
    const input = { placeId, lines: [{ partId, quantity: 1 }] };
    const answers = await Promise.all(times(count).map((index) => sent(index, 'issueStock', input)));
    expect(answers.filter(({ data }) => data).length).toBe(50);
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.length).toBe(count - 50);
    for (const error of refused) {
      expect(error.extensions.fields?.['lines.0.quantity']).toMatchObject({ code: 'NOT_ENOUGH_ON_HAND' });
    }
    expect(await balance(partId, placeId)).toEqual({ onHand: 0, reserved: 0 });
  });

  it('one key sent twenty times at once is one posting, and all are answered with it', async () => {
    const { partId, placeId } = await room.stocked(50);
    const [key, input] = [randomUUID(), { placeId, lines: [{ partId, quantity: 7 }] }];
    const answers = await Promise.all(times(20).map((index) => sent(index, 'issueStock', input, key)));
    expect(new Set(answers.map(({ data }) => data?.done.id)).size).toBe(1);
    expect(await balance(partId, placeId)).toEqual({ onHand: 43, reserved: 0 });
    const other = await sent(0, 'issueStock', { placeId, lines: [{ partId, quantity: 8 }] }, key);
    expect(other.errors?.[0]?.extensions.fields).toMatchObject({ requestKey: { code: 'KEY_REUSED' } });
  });

  it('transfers in opposite directions never wait for each other in a circle, and lose nothing', async () => {
    const parts = await Promise.all([room.part(), room.part()]);
    const places = [await room.place(), await room.place()];
    for (const placeId of places) {
      await room.receive(
        placeId,
        parts.map((partId) => ({ partId, quantity: 1_000, unitCostFen: 333 })),
      );
    }
    const answers = await Promise.all(
      times(count).map((index) => {
        const forth = index % 2 === 0;
        const lines = (forth ? parts : parts.toReversed()).map((partId) => ({
          partId,
          quantity: 1 + (index % 3),
        }));
        const [fromPlaceId, toPlaceId] = forth ? places : places.toReversed();
        return sent(index, 'transferStock', { fromPlaceId, toPlaceId, lines });
      }),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const [seen] = await api.sql('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()');
    expect(seen).toEqual({ deadlocks: '0' });
    const [total] = await api.sql(
      `SELECT sum(on_hand)::int AS pieces, sum(value_fen)::int AS fen FROM stock_balance WHERE part_id = ANY($1)`,
      [parts],
    );
    expect(total).toEqual({ pieces: 4_000, fen: 4_000 * 333 });
  });

  it('never reserves more than there is, and a promised substitute makes room', async () => {
    const { partId, placeId } = await room.stocked(20);
    const reserve = async (index: number, purpose: string) => {
      for (;;) {
        const answer = await client(index).query<{ done: { displaced: unknown[] } }>(
          `mutation ($key: ID!, $input: ReserveStockInput!) {
            done: reserveStock(requestKey: $key, input: $input) { displaced { id state endReason } }
          }`,
          { key: randomUUID(), input: { partId, placeId, quantity: 1, purpose } },
        );
        if (!busy(answer.errors?.[0]?.extensions.code)) return answer;
      }
    };
    const quotes = await Promise.all(times(40).map((index) => reserve(index, 'QUOTE')));
    expect(quotes.filter(({ data }) => data).length).toBe(20);
    expect(await balance(partId, placeId)).toEqual({ onHand: 20, reserved: 20 });
    const promised = await Promise.all(times(30).map((index) => reserve(index, 'SUBSTITUTE')));
    expect(promised.filter(({ data }) => data).length).toBe(20);
    expect(promised.flatMap(({ data }) => data?.done.displaced ?? []).length).toBe(20);
    expect(await balance(partId, placeId)).toEqual({ onHand: 20, reserved: 20 });
    const states = await api.sql(
      `SELECT purpose, state, count(*)::int FROM reservation WHERE part_id = $1 GROUP BY 1, 2 ORDER BY 1`,
      [partId],
    );
    expect(states).toEqual([
      { purpose: 'QUOTE', state: 'RELEASED', count: 20 },
      { purpose: 'SUBSTITUTE', state: 'ACTIVE', count: 20 },
    ]);
  });

  it('ends with a ledger that holds', async () => {
    await expectLedgerToHold(api);
  });
});
