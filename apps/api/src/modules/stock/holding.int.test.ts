import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { act, posted, stockRoom } from '../../../test/stock.js';
import { expectLedgerToHold } from '../../../test/stock-ledger.js';

/** What is held, lent and counted. */
describe('stock held, lent and counted', () => {
  let api: TestApi;
  let room: ReturnType<typeof stockRoom>;
  beforeAll(async () => {
    api = await startApi();
    room = stockRoom(api);
  });
  afterAll(async () => {
    await expectLedgerToHold(api);
    await api.stop();
  });

  /** A mutation of ours with a key, its arguments written out. */
  const run = (who: Who, call: string, selection: string, variables: Record<string, unknown> = {}) => {
    const types = { input: inputTypes[call.split('(')[0] ?? ''] ?? '', serials: '[String!]' } as Record<
      string,
      string
    >;
    const declared = Object.keys(variables).map((name) => `$${name}: ${types[name] ?? 'ID!'}`);
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return api
      .as(who)
      .query<{ done: Record<string, unknown> }>(`mutation ${head} { done: ${call} ${selection} }`, variables);
  };
  const key = () => `requestKey: "${randomUUID()}"`;
  const fieldsOf = (answer: Awaited<ReturnType<typeof run>>) => answer.errors?.[0]?.extensions.fields;
  const reserve = (input: object) =>
    run(
      'engineer',
      `reserveStock(${key()}, input: $input)`,
      '{ decision reservation { id open state units { serial } place { id } } displaced { id } }',
      { input },
    );
  const balance = async (partId: string, placeId: string) => {
    const [row] = await api.sql(
      `SELECT on_hand, reserved, quarantined, value_fen::int AS fen FROM stock_balance WHERE part_id = $1 AND place_id = $2`,
      [partId, placeId],
    );
    return row;
  };

  it('a reservation is drawn on piece by piece, and ends with the last one', async () => {
    const { partId, placeId } = await room.stocked(5);
    const held = await reserve({ partId, placeId, quantity: 4, purpose: 'TICKET' });
    const reservationId = reservationOf(held).id;
    const over = await act(api.as('engineer'), 'issueStock', { placeId, lines: [{ partId, quantity: 2 }] });
    expect(over.errors?.[0]?.extensions.fields).toMatchObject({
      'lines.0.quantity': { code: 'NOT_ENOUGH_FREE' },
    });
    await posted(api.as('engineer'), 'issueStock', {
      placeId,
      lines: [{ partId, quantity: 3, reservationId }],
    });
    expect(await balance(partId, placeId)).toMatchObject({ on_hand: 2, reserved: 1 });
    const more = await act(api.as('engineer'), 'issueStock', {
      placeId,
      lines: [{ partId, quantity: 2, reservationId }],
    });
    expect(more.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    await posted(api.as('engineer'), 'issueStock', {
      placeId,
      lines: [{ partId, quantity: 1, reservationId }],
    });
    const again = await run(
      'engineer',
      `releaseReservation(${key()}, id: $id, reason: "不用了")`,
      '{ state }',
      { id: reservationId },
    );
    expect(fieldsOf(again)).toMatchObject({ id: { code: 'ENDED' } });
  });

  it('a promised substitute beats a quote, never another promise; its own release needs the promise closed', async () => {
    const { partId, placeId } = await room.stocked(2);
    const quote = await reserve({ partId, placeId, quantity: 2, purpose: 'QUOTE', reference: '报价' });
    expect(quote.errors).toBeUndefined();
    const promise = await reserve({ partId, quantity: 1, purpose: 'SUBSTITUTE' });
    expect(promise.data?.done).toMatchObject({
      displaced: [{ id: reservationOf(quote).id }],
      decision: { outcome: { granted: true } },
      reservation: { place: { id: placeId } },
    });
    const second = await reserve({ partId, placeId, quantity: 2, purpose: 'SUBSTITUTE' });
    expect(fieldsOf(second)).toMatchObject({ quantity: { code: 'NOT_ENOUGH_FREE' } });
    const { id } = reservationOf(promise);
    const release = (more: string) =>
      run('engineer', `releaseReservation(${key()}, id: $id, reason: "工单结束"${more})`, '{ state }', {
        id,
      });
    expect(fieldsOf(await release(''))).toMatchObject({ promiseClosed: { code: 'PROMISE_OPEN' } });
    const other = await reserve({ partId, placeId, quantity: 1, purpose: 'SUBSTITUTE' });
    const moved = await release(`, movedToId: "${reservationOf(other).id}"`);
    expect(moved.data?.done).toEqual({ state: 'MOVED' });
    expect(await balance(partId, placeId)).toMatchObject({ on_hand: 2, reserved: 1 });
    const [told] = await api.sql(`SELECT reason FROM audit_event WHERE action = 'reservation.displace'`);
    expect(told?.reason).toContain('Q46');
  });

  it('holds pieces with serials one by one', async () => {
    const [partId, placeId] = [await room.part({ tracking: 'SERIAL' }), await room.place()];
    await room.receive(placeId, [{ partId, quantity: 3, serials: ['A', 'B', 'C'] }]);
    const held = await reserve({ partId, placeId, quantity: 2, serials: ['B', 'C'], purpose: 'OTHER' });
    const { id: reservationId, units } = reservationOf(held);
    expect(units).toEqual([{ serial: 'B' }, { serial: 'C' }]);
    const strange = { partId, quantity: 1, serials: ['A'], reservationId };
    const wrong = await act(api.as('engineer'), 'issueStock', { placeId, lines: [strange] });
    expect(wrong.errors?.[0]?.extensions.fields).toMatchObject({
      'lines.0.serials.0': { code: 'NOT_RESERVED' },
    });
    await posted(api.as('engineer'), 'issueStock', {
      placeId,
      lines: [{ partId, quantity: 1, reservationId }],
    });
    const gone = await run(
      'engineer',
      `releaseReservation(${key()}, id: $id, reason: "取消")`,
      '{ state units { serial state } }',
      { id: reservationId },
    );
    expect(gone.data?.done).toMatchObject({
      state: 'RELEASED',
      units: [{ state: 'ISSUED' }, { state: 'IN_STOCK' }],
    });
  });

  it('lends a unit that keeps its value, takes it back to be tested, and promises another when it fails', async () => {
    const [partId, placeId] = [
      await room.part({ tracking: 'SERIAL', category: 'SUBSTITUTE' }),
      await room.place(),
    ];
    await room.receive(placeId, [{ partId, quantity: 2, serials: ['L1', 'L2'], unitCostFen: 50_000 }]);
    const { deviceId } = await business(api).coveredDevice('2026-01-05');
    const lend = (more: object) =>
      run(
        'engineer',
        `lendStock(${key()}, input: $input)`,
        '{ id state valueFen unit { serial } customer { id } replaces { id } }',
        {
          input: { partId, placeId, deviceId, dueOn: '2026-02-01', ...more },
        },
      );
    const lent = await lend({ serial: 'L1' });
    expect(lent.data?.done).toMatchObject({ state: 'IN_PLACE', unit: { serial: 'L1' } });
    expect(await balance(partId, placeId)).toMatchObject({ on_hand: 1, fen: 50_000 });
    const { id } = doneOf(lent);
    const failed = await run(
      'engineer',
      `failLoaner(${key()}, id: $id, placeId: $placeId, reason: "不通电")`,
      '{ state }',
      { id, placeId },
    );
    expect(failed.data?.done).toEqual({ state: 'FAILED' });
    expect(await balance(partId, placeId)).toMatchObject({ on_hand: 1, quarantined: 1, fen: 100_000 });
    const { loaners } = await api
      .as('admin')
      .data<{ loaners: { rows: { id: string; replaces: unknown }[] } }>(
        `{ loaners(filter: { state: [PROMISED] }) { rows { id replaces { id } } } }`,
      );
    expect(loaners.rows).toEqual([{ id: expect.any(String), replaces: { id } }]);
    const kept = await lend({ serial: 'L2', loanerId: loaners.rows[0]?.id });
    expect(kept.data?.done).toMatchObject({ state: 'IN_PLACE', replaces: { id } });
    const second = doneOf(kept).id;
    const { overdue } = await api
      .as('admin')
      .data<{ overdue: { rows: unknown[] } }>(
        '{ overdue: loaners(filter: { overdue: true }) { rows { id } } }',
      );
    expect(overdue.rows).toEqual([{ id: second }]);
    const back = () =>
      run(
        'engineer',
        `takeBackLoaner(${key()}, id: $id, placeId: $placeId, toQuarantine: false)`,
        '{ state }',
        { id: second, placeId },
      );
    expect((await back()).data?.done).toEqual({ state: 'RETURNED' });
    expect(fieldsOf(await back())).toMatchObject({ id: { code: 'ENDED' } });
    expect(await balance(partId, placeId)).toMatchObject({ on_hand: 1, quarantined: 1, fen: 100_000 });
    const third = await lend({ serial: 'L2' });
    const converted = await run(
      'engineer',
      `convertLoaner(${key()}, id: $id, reason: "永久更换")`,
      '{ state unit { state } }',
      { id: doneOf(third).id },
    );
    expect(converted.data?.done).toEqual({ state: 'CONVERTED', unit: { state: 'ISSUED' } });
  });

  it('posts the difference of a count, and keeps what moved after it was counted', async () => {
    const { partId, placeId } = await room.stocked(10);
    const serial = await room.part({ tracking: 'SERIAL' });
    await room.receive(placeId, [{ partId: serial, quantity: 2, serials: ['P1', 'P2'], unitCostFen: 500 }]);
    const started = await run(
      'dispatcher',
      'startStockCount(input: $input)',
      '{ id number version lineCount }',
      { input: { placeId } },
    );
    const { id, version, lineCount } = doneOf(started);
    expect(lineCount).toBe(2);
    const count = (who: Who, part: string, found: string) =>
      run(
        who,
        `countPart(countId: "${id}", partId: "${part}", ${found})`,
        '{ countedCount differenceCount }',
      );
    expect((await count('dispatcher', partId, 'counted: 8, version: 1')).data?.done).toEqual({
      countedCount: 1,
      differenceCount: 1,
    });
    const stale = await count('admin', partId, 'counted: 9, version: 1');
    expect(stale.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { counted: 8, countedBy: '李调度' },
    });
    await count('dispatcher', serial, 'serials: ["P2", "P3"], version: 1');
    await posted(api.as('engineer'), 'issueStock', { placeId, lines: [{ partId, quantity: 5 }] });
    const post = (who: Who) =>
      run(
        who,
        `postStockCount(${key()}, id: "${id}", version: ${version})`,
        '{ status lines { difference differenceFen missingSerials extraSerials } }',
      );
    expect((await post('dispatcher')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const done = await post('admin');
    expect(done.data?.done).toMatchObject({ status: 'POSTED' });
    expect(doneOf(done).lines).toEqual(
      expect.arrayContaining([
        { difference: -2, differenceFen: -2_000, missingSerials: [], extraSerials: [] },
        { difference: 0, differenceFen: 0, missingSerials: ['P1'], extraSerials: ['P3'] },
      ]),
    );
    expect(await balance(partId, placeId)).toMatchObject({ on_hand: 3, fen: 3_000 });
    expect((await count('admin', partId, 'counted: 1, version: 2')).errors?.[0]?.extensions.code).toBe(
      'BAD_INPUT',
    );
  });

  it('asks for a second person where the setting says so', async () => {
    const { partId, placeId } = await room.stocked(3);
    await api.sql(`INSERT INTO setting (key, value) VALUES ('secondPerson.count', 'true')
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
    const started = await run('admin', 'startStockCount(input: $input)', '{ id version }', {
      input: { placeId },
    });
    const { id, version } = doneOf(started);
    await run('admin', `countPart(countId: "${id}", partId: "${partId}", counted: 2, version: 1)`, '{ id }');
    const post = () =>
      run('admin', `postStockCount(${key()}, id: "${id}", version: ${version})`, '{ status }');
    expect((await post()).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      message: { zh: expect.stringContaining('另一人') },
    });
    await api.sql(`UPDATE setting SET value = 'false' WHERE key = 'secondPerson.count'`);
    expect((await post()).data?.done).toEqual({ status: 'POSTED' });
  });

  it('knows whether the 24-hour promises could be kept', async () => {
    const { contractId, deviceId } = await business(api).coveredDevice('2026-01-05', {
      plans: ['GOODS_PIPES'],
    });
    const [{ product_id: productId } = {}] = await api.sql<{ product_id: string }>(
      'SELECT product_id FROM device WHERE id = $1',
      [deviceId],
    );
    const ask = async () =>
      (
        await api
          .as('dispatcher')
          .data<{ of: { ready: boolean; lines: { state: string }[] } }>(
            `{ of: spareReadiness(contractId: "${contractId}") { ready lines { state freeSame parts { free same } } } }`,
          )
      ).of;
    const before = await ask();
    expect(before.lines).toHaveLength(1);
    expect(before.lines[0]?.state).toBe('MISSING');
    const { partId } = await room.stocked(1, { category: 'SUBSTITUTE' });
    await api.sql(
      `INSERT INTO part_product (id, part_id, product_id, equivalent) VALUES (gen_random_uuid(), $1, $2, false)`,
      [partId, productId],
    );
    expect(await ask()).toEqual({
      ready: true,
      lines: [{ state: 'READY', freeSame: 1, parts: [{ free: 1, same: true }] }],
    });
  });
});

interface Done {
  readonly id: string;
  readonly version: number;
  readonly lineCount: number;
  readonly units: unknown[];
  readonly lines: unknown[];
  readonly reservation: Done;
}

function doneOf(answer: { data: { done: unknown } | null | undefined; text: string }): Done {
  if (!answer.data) throw new Error(answer.text);
  return answer.data.done as Done;
}

const reservationOf = (answer: Parameters<typeof doneOf>[0]) => doneOf(answer).reservation;

const inputTypes: Readonly<Record<string, string>> = {
  reserveStock: 'ReserveStockInput!',
  lendStock: 'LendStockInput!',
  startStockCount: 'StartStockCountInput!',
};
