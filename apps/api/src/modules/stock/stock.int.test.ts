import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { act, posted, stockRoom } from '../../../test/stock.js';
import { expectLedgerToHold } from '../../../test/stock-ledger.js';

describe('stock', () => {
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

  const admin = () => api.as('admin');
  const balance = async (partId: string, placeId: string) => {
    const { found } = await admin().data<{ found: { rows: Record<string, number>[] } }>(
      `query ($partId: ID!, $placeId: ID!) { found: stockBalances(filter: { partId: $partId, placeId: $placeId }) {
        rows { onHand reserved free quarantined valueFen averageCostFen } } }`,
      { partId, placeId },
    );
    return found.rows[0];
  };
  const problems = async (name: string, input: object) => {
    const answer = await act(admin(), name, input);
    expect(answer.errors?.[0]?.extensions.code, answer.text).toBe('BAD_INPUT');
    return answer.errors?.[0]?.extensions.fields ?? {};
  };

  it('keeps the moving average, half up, and the last piece takes what is left', async () => {
    const [partId, placeId] = [await room.part(), await room.place()];
    await room.receive(placeId, [{ partId, quantity: 2, unitCostFen: 100 }]);
    await room.receive(placeId, [{ partId, quantity: 1, unitCostFen: 101 }]);
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 3, valueFen: 301, averageCostFen: 100 });
    for (const [left, valueFen] of [
      [2, 201],
      [1, 100],
      [0, 0],
    ]) {
      await posted(admin(), 'issueStock', { placeId, lines: [{ partId, quantity: 1 }] });
      expect(await balance(partId, placeId)).toMatchObject({ onHand: left, valueFen });
    }
  });

  it('reads a posting back only when more than its id is asked for', async () => {
    const { partId, placeId } = await room.stocked(2);
    const input = { placeId, lines: [{ partId, quantity: 1 }] };
    const issue = (fields: string) =>
      admin().data<{ issueStock: Record<string, unknown> }>(
        `mutation ($key: ID!, $input: IssueStockInput!) { issueStock(requestKey: $key, input: $input) { ${fields} } }`,
        { key: randomUUID(), input },
      );
    api.statements();
    const { issueStock: brief } = await issue('__typename it: id');
    expect(api.statements()).toHaveLength(0);
    expect(brief).toMatchObject({ __typename: 'StockPosting', it: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const { issueStock: whole } = await issue('id kind');
    expect(api.statements()).toHaveLength(1);
    expect(whole).toMatchObject({ kind: 'ISSUE' });
  });

  it('brings back what was issued at the value it left with, and no more than left', async () => {
    const [partId, placeId] = [await room.part(), await room.place()];
    await room.receive(placeId, [{ partId, quantity: 4, unitCostFen: 250 }]);
    const issuePostingId = await posted(admin(), 'issueStock', {
      placeId,
      lines: [{ partId, quantity: 3 }],
    });
    await room.receive(placeId, [{ partId, quantity: 9, unitCostFen: 10 }]);
    const back = (quantity: number) => ({ placeId, issuePostingId, lines: [{ partId, quantity }] });
    await posted(admin(), 'returnStock', back(2));
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 12, valueFen: 250 + 90 + 500 });
    expect(await problems('returnStock', back(2))).toMatchObject({ 'lines.0.quantity': { code: 'NOT_OUT' } });
    const reversed = await admin().query(reverse, { key: randomUUID(), id: issuePostingId });
    expect(reversed.errors?.[0]?.extensions.fields).toMatchObject({ id: { code: 'PARTLY_BACK' } });
  });

  it('moves stock and its value from place to place, makes it unusable and usable again', async () => {
    const { partId, placeId } = await room.stocked(10);
    const van = await room.place({ kind: 'VAN' });
    await posted(admin(), 'transferStock', {
      fromPlaceId: placeId,
      toPlaceId: van,
      lines: [{ partId, quantity: 4 }],
    });
    expect(await balance(partId, van)).toMatchObject({ onHand: 4, valueFen: 4_000 });
    const lines = [{ partId, quantity: 3 }];
    await posted(admin(), 'quarantineStock', { placeId: van, lines, reason: '受潮' });
    expect(await balance(partId, van)).toMatchObject({ onHand: 1, quarantined: 3, valueFen: 4_000 });
    await posted(admin(), 'clearStock', {
      placeId: van,
      lines: [{ partId, quantity: 1 }],
      reason: '检测合格',
    });
    await posted(admin(), 'scrapStock', {
      placeId: van,
      lines: [{ partId, quantity: 2 }],
      reason: '无法修复',
      fromQuarantine: true,
    });
    expect(await balance(partId, van)).toMatchObject({ onHand: 2, quarantined: 0, valueFen: 2_000 });
    const oemPostingId = await posted(admin(), 'sendToOem', {
      placeId: van,
      lines: [{ partId, quantity: 2 }],
      reason: '返修',
    });
    expect(await balance(partId, van)).toMatchObject({ onHand: 0, valueFen: 0 });
    await posted(admin(), 'takeBackFromOem', { placeId, oemPostingId, lines: [{ partId, quantity: 1 }] });
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 6, quarantined: 1, valueFen: 7_000 });
  });

  it('follows every piece of a part with serials', async () => {
    const [partId, placeId, van] = [
      await room.part({ tracking: 'SERIAL' }),
      await room.place(),
      await room.place(),
    ];
    const receive = (serials: string[]) => ({
      placeId,
      lines: [{ partId, quantity: serials.length, serials }],
    });
    await posted(admin(), 'receiveStock', receive(['S1', 'S2', 'S3']));
    expect(await problems('receiveStock', receive(['S3', 'S4']))).toMatchObject({
      'lines.0.serials.0': { code: 'ELSEWHERE' },
    });
    expect(await problems('issueStock', { placeId, lines: [{ partId, quantity: 1 }] })).toMatchObject({
      'lines.0.serials': { code: 'SERIALS' },
    });
    const one = (serial: string) => [{ partId, quantity: 1, serials: [serial] }];
    const transferred = await posted(admin(), 'transferStock', {
      fromPlaceId: placeId,
      toPlaceId: van,
      lines: one('S2'),
    });
    expect(await problems('issueStock', { placeId, lines: one('S2') })).toMatchObject({
      'lines.0.serials.0': { code: 'ELSEWHERE' },
    });
    const { deviceId } = await business(api).coveredDevice('2026-01-05');
    const issued = await posted(admin(), 'issueStock', { placeId, lines: one('S1'), deviceId });
    const units = async () =>
      (
        await admin().data<{ found: { rows: unknown[] } }>(
          `query ($partId: ID!) { found: stockUnits(filter: { partId: $partId }) {
            rows { serial state place { id } device { id } } } }`,
          { partId },
        )
      ).found.rows;
    expect(await units()).toEqual([
      { serial: 'S1', state: 'ISSUED', place: null, device: { id: deviceId } },
      { serial: 'S2', state: 'IN_STOCK', place: { id: van }, device: null },
      { serial: 'S3', state: 'IN_STOCK', place: { id: placeId }, device: null },
    ]);
    for (const id of [issued, transferred]) await admin().data(reverse, { key: randomUUID(), id });
    expect(await units()).toEqual(
      ['S1', 'S2', 'S3'].map((serial) => ({
        serial,
        state: 'IN_STOCK',
        place: { id: placeId },
        device: null,
      })),
    );
  });

  it('takes back any mistake by a new posting, once, while the stock allows', async () => {
    const { partId, placeId } = await room.stocked(10);
    const van = await room.place({ kind: 'VAN' });
    const lines = [{ partId, quantity: 4 }];
    const before = await balance(partId, placeId);
    const acts: [string, object][] = [
      ['issueStock', { placeId, lines }],
      ['transferStock', { fromPlaceId: placeId, toPlaceId: van, lines }],
      ['adjustStock', { placeId, lines, reason: '多记' }],
      ['adjustStock', { placeId, lines: [{ partId, quantity: -3 }], reason: '少记' }],
      ['scrapStock', { placeId, lines, reason: '误报废' }],
      ['quarantineStock', { placeId, lines, reason: '误隔离' }],
      ['sendToOem', { placeId, lines, reason: '误返厂' }],
      ['returnStock', { placeId, lines }],
      ['receiveStock', { placeId, lines: [{ partId, quantity: 4, unitCostFen: 7 }] }],
    ];
    for (const [name, input] of acts) {
      const id = await posted(admin(), name, input);
      expect(await balance(partId, placeId)).not.toEqual(before);
      await admin().data(reverse, { key: randomUUID(), id });
      expect(await balance(partId, placeId), name).toEqual(before);
      const again = await admin().query(reverse, { key: randomUUID(), id });
      expect(again.errors?.[0]?.extensions.fields).toMatchObject({ id: { code: 'REVERSED' } });
    }
    const receipt = await posted(admin(), 'receiveStock', { placeId, lines });
    await posted(admin(), 'issueStock', { placeId, lines: [{ partId, quantity: 12 }] });
    const late = await admin().query(reverse, { key: randomUUID(), id: receipt });
    expect(late.errors?.[0]?.extensions.fields).toMatchObject({ id: { code: 'NOT_ENOUGH_ON_HAND' } });
  });

  it('says which line is wrong and what is there now, in both languages; nothing is half done', async () => {
    const { partId, placeId } = await room.stocked(10);
    const other = (await room.stocked(5)).partId;
    await room.receive(placeId, [{ partId: other, quantity: 1 }]);
    const lines = [
      { partId, quantity: 1 },
      { partId, quantity: 2 },
      { partId: other, quantity: 3 },
    ];
    const wrong = await problems('issueStock', { placeId, lines });
    expect(wrong['lines.2.quantity']).toMatchObject({ code: 'NOT_ENOUGH_ON_HAND' });
    expect(wrong['lines.2.quantity']?.zh).toContain('只有 1 件');
    expect(wrong['lines.2.quantity']?.en).toContain('3 asked for, 1 usable');
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 10 });
    for (const quantity of [0, -1, 1_000_001, 2 ** 31 - 1]) {
      expect(await problems('issueStock', { placeId, lines: [{ partId, quantity }] })).toMatchObject({
        'lines.0.quantity': { code: 'QUANTITY' },
      });
    }
    for (const quantity of [2 ** 31, 1.5, '3']) {
      const answer = await act(admin(), 'issueStock', { placeId, lines: [{ partId, quantity }] });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
    const inputs: [string, object, string][] = [
      ['issueStock', { placeId, lines: [] }, 'lines'],
      ['issueStock', { placeId: randomUUID(), lines: [{ partId, quantity: 1 }] }, 'placeId'],
      ['issueStock', { placeId: 'nowhere', lines: [{ partId, quantity: 1 }] }, 'placeId'],
      ['issueStock', { placeId, lines: [{ partId: randomUUID(), quantity: 1 }] }, 'lines.0.partId'],
      ['issueStock', { placeId, lines: [{ partId, quantity: 1 }], deviceId: randomUUID() }, 'deviceId'],
      ['issueStock', { placeId, lines: [{ partId, quantity: 1, serials: ['A'] }] }, 'lines.0.serials'],
      ['issueStock', { placeId, lines: [{ partId, quantity: 1, batch: '没有' }] }, 'lines.0.batch'],
      [
        'issueStock',
        { placeId, lines: [{ partId, quantity: 1, reservationId: randomUUID() }] },
        'lines.0.reservationId',
      ],
      ['receiveStock', { placeId, lines: [{ partId, quantity: 1, unitCostFen: -1 }] }, 'lines.0.unitCostFen'],
      ['receiveStock', { placeId, shelfId: randomUUID(), lines: [{ partId, quantity: 1 }] }, 'shelfId'],
      ['adjustStock', { placeId, lines: [{ partId, quantity: 0 }], reason: '盘亏' }, 'lines.0.quantity'],
      ['adjustStock', { placeId, lines: [{ partId, quantity: -1 }], reason: ' ' }, 'reason'],
      [
        'scrapStock',
        { placeId, lines: [{ partId, quantity: 1 }], reason: '', fromQuarantine: false },
        'reason',
      ],
      [
        'transferStock',
        { fromPlaceId: placeId, toPlaceId: placeId, lines: [{ partId, quantity: 1 }] },
        'toPlaceId',
      ],
      [
        'returnStock',
        { placeId, issuePostingId: randomUUID(), lines: [{ partId, quantity: 1 }] },
        'issuePostingId',
      ],
    ];
    for (const [name, input, field] of inputs) {
      const found = await problems(name, input);
      expect(Object.keys(found), `${name} ${JSON.stringify(input)}`).toEqual([field]);
      expect(found[field]?.zh).toMatch(/[一-鿿]/);
      expect(found[field]?.en).toMatch(/^[A-Z]/);
    }
    const short = await act(admin(), 'issueStock', { placeId, lines: [{ partId, quantity: 1 }] }, 'x');
    expect(short.errors?.[0]?.extensions.fields).toMatchObject({ requestKey: { code: 'REQUEST_KEY' } });
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 10 });
  });

  it('never issues a batch past its day', async () => {
    const [partId, placeId] = [await room.part({ shelfLifeDays: 30 }), await room.place()];
    api.clock.set('2026-03-01T02:00:00Z');
    await room.receive(placeId, [{ partId, quantity: 5, batch: 'B1' }]);
    const issue = () =>
      act(admin(), 'issueStock', { placeId, lines: [{ partId, quantity: 1, batch: 'B1' }] });
    api.clock.set('2026-03-31T02:00:00Z');
    expect((await issue()).errors).toBeUndefined();
    api.clock.set('2026-04-01T02:00:00Z');
    expect((await issue()).errors?.[0]?.extensions.fields).toMatchObject({
      'lines.0.batch': { code: 'EXPIRED' },
    });
    api.clock.set(new Date().toISOString());
  });

  it('refuses to change or delete what was written', async () => {
    await room.stocked(1);
    for (const table of ['stock_posting', 'stock_movement']) {
      for (const change of [
        `UPDATE ${table} SET posted_at = now()`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        await expect(api.sql(change), change).rejects.toThrow('append-only');
      }
    }
    await expect(api.sql('UPDATE stock_balance SET reserved = on_hand + 1')).rejects.toThrow(
      'stock_balance_reserved_ck',
    );
    await expect(api.sql('UPDATE stock_balance SET on_hand = -1')).rejects.toThrow('stock_balance');
  });

  it('counts in the summary what the lists hold', async () => {
    const [low, out] = [await room.part({ minimumStock: 9 }), await room.part({ minimumStock: 1 })];
    await room.receive(await room.place(), [{ partId: low, quantity: 2, unitCostFen: 50 }]);
    expect(out).toBeTruthy();
    const { stockSummary, lows, outs, dead, places } = await admin().data<Summary>(`{
      stockSummary { partCount placeCount valueFen lowCount outCount deadCount byPlace { valueFen partCount } byCategory { valueFen } }
      lows: parts(filter: { level: [LOW], active: true }) { total { count } }
      outs: parts(filter: { level: [OUT], active: true }) { total { count } }
      dead: parts(filter: { dead: true }) { total { count } }
      places: stockPlaces(limit: 100) { rows { valueFen partCount } }
    }`);
    expect(stockSummary.lowCount).toBe(lows.total.count);
    expect(stockSummary.lowCount).toBeGreaterThan(0);
    expect(stockSummary.outCount).toBe(outs.total.count);
    expect(stockSummary.outCount).toBeGreaterThan(0);
    expect(stockSummary.deadCount).toBe(dead.total.count);
    const sum = (rows: readonly Worth[]) => rows.reduce((total, row) => total + row.valueFen, 0);
    expect(sum(stockSummary.byPlace)).toBe(stockSummary.valueFen);
    expect(sum(stockSummary.byCategory)).toBe(stockSummary.valueFen);
    expect(sum(places.rows)).toBe(stockSummary.valueFen);
  });

  it('reads every list in one statement', async () => {
    await room.stocked(3);
    const lists = {
      stockBalances:
        'id level dead part { number balances { onHand } } place { code partCount } shelf { code }',
      stockMovements:
        'id kind units { serial } posting { kind } part { number } device { serial } count { number }',
      stockPostings: 'id movements { kind part { number } } reverses { id } reversedBy { id }',
      stockUnits: 'id serial part { number } place { code } device { serial }',
      reservations: 'id open units { serial } part { number } movedTo { id }',
      loaners: 'id overdue unit { serial } customer { name } replaces { id }',
      stockCounts: 'id lineCount differenceCount lines { part { number } differenceFen }',
    };
    for (const [list, fields] of Object.entries(lists)) {
      api.statements();
      await admin().data(`{ ${list}(limit: 50) { rows { ${fields} } } }`);
      expect(api.statements(), list).toHaveLength(1);
    }
  });

  it('shows costs to those who may see them', async () => {
    const { partId } = await room.stocked(3);
    const document = `query ($partId: ID!) {
      stockBalances(filter: { partId: $partId }) { rows { onHand valueFen } }
      stockMovements(filter: { partId: $partId }) { rows { valueDeltaFen } }
      stockSummary { valueFen byPlace { valueFen } }
    }`;
    const engineer = await api.as('engineer').query(document, { partId });
    expect(engineer.data).toMatchObject({
      stockBalances: { rows: [{ onHand: 3, valueFen: null }] },
      stockMovements: { rows: [{ valueDeltaFen: null }] },
      stockSummary: { valueFen: null },
    });
    const viewer = await api.as('viewer').query(document, { partId });
    expect(viewer.data).toMatchObject({ stockBalances: { rows: [{ valueFen: 3_000 }] } });
  });

  it('lets only those who manage the stock say what a piece cost', async () => {
    const { partId, placeId } = await room.stocked(10);
    const van = await room.place({ kind: 'VAN' });
    const back = { placeId, lines: [{ partId, quantity: 1 }] };
    const dear = { lines: [{ partId, quantity: 1, unitCostFen: 999_999 }] };
    for (const role of ['engineer', 'dispatcher'] as const) {
      const refused = await act(api.as(role), 'returnStock', {
        placeId,
        lines: [...back.lines, ...dear.lines],
      });
      const fields = refused.errors?.[0]?.extensions.fields;
      expect(fields, refused.text).toMatchObject({ 'lines.1.unitCostFen': { code: 'NOT_YOURS' } });
      expect(fields?.['lines.1.unitCostFen']?.zh).toContain('库存管理员');
      await posted(api.as(role), 'returnStock', back);
    }
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 12, valueFen: 12_000 });
    await posted(api.as('engineer'), 'issueStock', { placeId, ...dear });
    const carried = { fromPlaceId: placeId, toPlaceId: van, ...dear };
    await posted(api.as('dispatcher'), 'transferStock', carried);
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 10, valueFen: 10_000 });
    expect(await balance(partId, van)).toMatchObject({ onHand: 1, valueFen: 1_000 });
    await posted(admin(), 'returnStock', { placeId, lines: [{ partId, quantity: 1, unitCostFen: 700 }] });
    expect(await balance(partId, placeId)).toMatchObject({ onHand: 11, valueFen: 10_700 });
  });
});

interface Worth {
  readonly valueFen: number;
}

interface Counted {
  readonly total: { readonly count: number };
}

interface Summary {
  readonly stockSummary: Worth & {
    readonly lowCount: number;
    readonly outCount: number;
    readonly deadCount: number;
    readonly byPlace: Worth[];
    readonly byCategory: Worth[];
  };
  readonly lows: Counted;
  readonly outs: Counted;
  readonly dead: Counted;
  readonly places: { readonly rows: Worth[] };
}

const reverse = `mutation ($key: ID!, $id: ID!) {
  reverseStockPosting(requestKey: $key, id: $id, reason: "记错了") { id kind reverses { id } }
}`;
