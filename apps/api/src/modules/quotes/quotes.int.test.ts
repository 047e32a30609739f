import { type QuoteStatus, quoteState } from '@jiannuo/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { priceScene } from '../../../test/price-scene.js';
import { quoteScene } from '../../../test/quote-scene.js';

let api: TestApi;
let b: ReturnType<typeof business>;
let p: ReturnType<typeof priceScene>;
let q: ReturnType<typeof quoteScene>;
let listId: string;
const today = '2026-06-15';

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  await api.inTransaction((s) => s.calendar.seed());
  [b, p, q] = [business(api), priceScene(api), quoteScene(api)];
  listId = await p.list();
});
beforeEach(() => api.clock.set('2026-06-15T02:00:00Z'));
afterAll(() => api.stop());

/** A part that costs so much, below the mean of three samples. */
async function pricedPart(priceFen: number, more: object = {}): Promise<string> {
  const itemId = await p.part(more);
  await p.samples(itemId, [priceFen + 10_000, priceFen + 10_000, priceFen + 10_000], '2026-05-01');
  await p.publish(listId, { [itemId]: priceFen }, '2026-01-01');
  return itemId;
}

const customer = async (more: object = {}) => (await b.customer(more)).id;

describe('a draft', () => {
  it('takes the price in force from the nearest list, with its edition, and adds up', async () => {
    const [part, hour] = [await pricedPart(45_500), await p.service()];
    await p.samples(hour, [20_000, 20_000, 20_000], '2026-05-01');
    const number = await p.publish(listId, { [hour]: 12_345 }, '2026-02-01');
    const quote = await q.create(await customer(), [
      { itemId: part, quantity: 2 },
      { itemId: hour, quantity: 1.5 },
    ]);
    expect(quote).toMatchObject({
      number: null,
      state: 'DRAFT',
      quotedOn: today,
      list: { id: listId },
      totalFen: 109_518,
    });
    expect(quote.lines).toMatchObject([
      {
        position: 1,
        priceFen: 45_500,
        listPriceFen: 45_500,
        amountFen: 91_000,
        payer: 'CLIENT',
        problem: null,
      },
      { position: 2, quantity: 1.5, amountFen: 18_518, editionNumber: number, ownPrice: false },
    ]);
    expect(quote.lines[0]?.fee).toMatchObject({
      method: 'FEE_STANDARD',
      basis: [{ clause: 'F-03' }, { clause: 'F-02' }, { clause: 'F-04' }],
    });
    expect(quote.lines[0]?.proof).toMatchObject({ accepted: true, result: 'WITHIN', highestFen: 55_500 });
    expect(quote.lines[0]?.proof.samples).toHaveLength(3);
  });

  it('is for the list of region and class before any other', async () => {
    const part = await pricedPart(10_000);
    const regional = await p.list({ region: '霁州', customerClass: 'KEY_ACCOUNT' });
    await p.publish(regional, { [part]: 8_000 }, '2026-01-01');
    const [near, far] = [
      await customer({ region: '霁州', customerClass: 'KEY_ACCOUNT' }),
      await customer({ region: '澜州', customerClass: 'KEY_ACCOUNT' }),
    ];
    expect(await q.create(near, [{ itemId: part, quantity: 1 }])).toMatchObject({
      list: { id: regional },
      totalFen: 8_000,
    });
    expect(await q.create(far, [{ itemId: part, quantity: 1 }])).toMatchObject({
      list: { id: listId },
      totalFen: 10_000,
    });
  });

  it('is previewed without being saved, as it would be saved', async () => {
    const [part, customerId] = [await pricedPart(30_000), await customer()];
    const lines = [{ itemId: part, quantity: 3, priceFen: 29_000, reason: '老客户' }];
    const [before] = await api.sql<{ n: number }>('SELECT count(*)::int AS n FROM quote');
    const preview = await q.preview(customerId, lines);
    const [after] = await api.sql<{ n: number }>('SELECT count(*)::int AS n FROM quote');
    expect(after).toEqual(before);
    const saved = await q.create(customerId, lines);
    expect(preview).toMatchObject({ totalFen: 87_000, listId });
    expect(saved.lines).toMatchObject(preview.lines);
  });

  it('can be changed and thrown away, by the version that was seen', async () => {
    const [part, customerId] = [await pricedPart(20_000), await customer()];
    const { id } = await q.create(customerId, [{ itemId: part, quantity: 1 }]);
    const changed = await q.setLines(id, [{ itemId: part, quantity: 4 }], 1);
    expect(changed).toMatchObject({ version: 2, totalFen: 80_000, lineCount: 1 });
    expect(await q.refusal('setQuoteLines', { id, lines: [], version: 1 })).toMatchObject({
      code: 'CONFLICT',
      version: 2,
    });
    await api.as('dispatcher').data('mutation ($id: ID!) { deleteQuote(id: $id, version: 2) }', { id });
    expect(await api.sql('SELECT FROM quote_line WHERE quote_id = $1', [id])).toHaveLength(0);
  });
});

describe('who pays', () => {
  it('is us in the free period, with the clause and the contract’s own words, and nothing is added up', async () => {
    const part = await pricedPart(45_500);
    const { deviceId, contractId } = await b.coveredDevice('2025-09-01');
    const [row] = await api.sql<{ id: string }>('SELECT customer_id AS id FROM device WHERE id = $1', [
      deviceId,
    ]);
    await api.sql('UPDATE contract SET customer_id = $1 WHERE id = $2', [row?.id, contractId]);
    const quote = await q.create(row?.id ?? '', [{ itemId: part, quantity: 1 }], {
      deviceId,
      contractId,
      fault: { calledAt: '2026-06-14T10:00:00+08:00', causes: ['PRODUCT_DEFECT'] },
    });
    expect(quote).toMatchObject({
      totalFen: 0,
      device: { id: deviceId },
      fault: { causes: ['PRODUCT_DEFECT'] },
    });
    expect(quote.lines).toMatchObject([
      { payer: 'US', amountFen: 0, priceFen: 45_500, problem: null, fee: { method: 'FREE' } },
    ]);
    expect(quote.lines[0]?.fee.basis).toContainEqual(
      expect.objectContaining({ clause: 'W-02', quote: expect.stringContaining('免费维修') }),
    );
    const damaged = await q.create(row?.id ?? '', [{ itemId: part, quantity: 1 }], {
      deviceId,
      fault: { calledAt: '2026-06-14T10:00:00+08:00', causes: ['CLIENT_DAMAGE'] },
    });
    expect(damaged.lines).toMatchObject([
      { payer: 'CLIENT', amountFen: 45_500, fee: { method: 'AGREED_QUOTE', agreeFirst: true } },
    ]);
    const again = await q.create(row?.id ?? '', [{ itemId: await visit(), quantity: 1 }], {
      deviceId,
      fault: { calledAt: '2026-06-14T10:00:00+08:00', causes: ['CLIENT_DAMAGE'], repeatVisit: true },
    });
    expect(again.lines).toMatchObject([
      {
        payer: 'US',
        amountFen: 0,
        fee: { basis: expect.arrayContaining([expect.objectContaining({ question: 'Q33' })]) },
      },
    ]);
  });

  it('is us for software of our own systems, for ever (W-11)', async () => {
    const upgrade = await p.service({ costClass: 'SOFTWARE_UPGRADE', unit: '次' });
    await p.publish(listId, { [upgrade]: 0 }, '2026-01-01');
    const { id: contractId } = await b.contract();
    const [row] = await api.sql<{ id: string }>('SELECT customer_id AS id FROM contract WHERE id = $1', [
      contractId,
    ]);
    const quote = await q.create(row?.id ?? '', [{ itemId: upgrade, quantity: 1 }], { contractId });
    expect(quote.lines).toMatchObject([
      { payer: 'US', amountFen: 0, fee: { method: 'FREE', basis: [{ clause: 'W-11' }, {}] } },
    ]);
  });

  async function visit(): Promise<string> {
    const itemId = await p.service({ costClass: 'VISIT', unit: '次' });
    await p.samples(itemId, [30_000, 30_000, 30_000], '2026-05-01');
    await p.publish(listId, { [itemId]: 20_000 }, '2026-01-01');
    return itemId;
  }
});

describe('the judgement', () => {
  it('accepts 133.16 and refuses 133.17 against 128.00, 131.50 and 140.00, whatever the reason', async () => {
    const part = await p.part();
    await p.samples(part, [12_800, 13_150, 14_000], '2026-05-01');
    await p.publish(listId, { [part]: 13_316 }, '2026-01-01');
    const within = await q.create(await customer(), [{ itemId: part, quantity: 3 }]);
    expect(within.ceiling).toMatchObject({ within: true, priceFen: 39_948, highestFen: 39_950 });
    await q.issue(within.id, 1);
    const above = await q.create(await customer(), [
      { itemId: part, quantity: 1, priceFen: 13_317, reason: '加急' },
    ]);
    expect(above.lines).toMatchObject([
      { problem: 'ABOVE_MARKET_MEAN', ownPrice: true, proof: { accepted: false, highestFen: 13_316 } },
    ]);
    expect(await q.refusal('issueQuote', { id: above.id, version: 1 })).toMatchObject({
      code: 'BAD_INPUT',
      fields: { 'lines.0.priceFen': { code: 'ABOVE_MARKET_MEAN' }, lines: { code: 'ABOVE_MARKET_MEAN' } },
    });
  });

  it('counts two of three samples when one is 14 months old, and wants a reason', async () => {
    const part = await p.part();
    await p.samples(part, [20_000, 20_000], '2026-05-01');
    await p.samples(part, [20_000], '2025-04-01');
    await p.publish(listId, { [part]: 15_000 }, '2026-01-01');
    const customerId = await customer();
    const silent = await q.create(customerId, [{ itemId: part, quantity: 1 }]);
    expect(silent.lines).toMatchObject([
      { problem: 'REASON_REQUIRED', proof: { result: 'TOO_FEW_SAMPLES', samples: [{}, {}] } },
    ]);
    expect(await q.refusal('issueQuote', { id: silent.id, version: 1 })).toMatchObject({
      fields: { 'lines.0.reason': { code: 'REASON_REQUIRED' } },
    });
    const explained = await q.setLines(silent.id, [{ itemId: part, quantity: 1, reason: '原厂独家' }], 1);
    expect(explained.lines).toMatchObject([{ problem: null, reason: '原厂独家' }]);
    expect(await q.issue(silent.id, 2)).toMatchObject({ state: 'OPEN' });
  });

  it('names the case in which somebody was given less', async () => {
    const part = await p.part();
    await p.samples(part, [20_000, 20_000, 20_000], '2026-05-01');
    await p.publish(listId, { [part]: 9_800 }, '2026-01-01');
    const first = await q.create(await customer({ name: '先买的客户' }), [{ itemId: part, quantity: 1 }]);
    const { number } = await q.issue(first.id, 1);
    const dearer = await q.create(await customer(), [{ itemId: part, quantity: 1, priceFen: 10_200 }]);
    expect(dearer.lines).toMatchObject([
      {
        problem: 'REASON_REQUIRED',
        proof: {
          best: false,
          lowest: { caseNumber: number, client: '先买的客户', givenOn: today, priceFen: 9_800 },
        },
      },
    ]);
    await q.decide('withdrawQuote', first.id, 2, { reason: '写错了' });
    expect(
      (await q.setLines(dearer.id, [{ itemId: part, quantity: 1, priceFen: 10_200, reason: '小批量' }], 1))
        .lines,
    ).toMatchObject([{ problem: null, proof: { best: true, lowest: null } }]);
  });

  it('wants a price where the list has none, and a reason for a price of our own', async () => {
    const part = await p.part();
    const { id } = await q.create(await customer(), [{ itemId: part, quantity: 1 }]);
    expect(await q.refusal('issueQuote', { id, version: 1 })).toMatchObject({
      fields: { 'lines.0.priceFen': { code: 'NOT_PRICED' } },
    });
    await q.setLines(id, [{ itemId: part, quantity: 1, priceFen: 5_000, reason: '新品' }], 1);
    expect(await q.issue(id, 2)).toMatchObject({
      totalFen: 5_000,
      lines: [{ listPriceFen: null, editionNumber: null }],
    });
  });
});

describe('an issued quote', () => {
  it('never changes when a list does', async () => {
    const part = await pricedPart(45_500);
    const { id } = await q.create(await customer(), [{ itemId: part, quantity: 2 }]);
    const issued = await q.issue(id, 1);
    await p.publish(listId, { [part]: 44_000 }, '2026-06-01');
    await api.sql("UPDATE part SET name = '改名', unit = '个' WHERE id = $1", [part]);
    expect(await q.one(id)).toEqual(issued);
  });

  it('is refused by the database to whoever would change it', async () => {
    const part = await pricedPart(45_500);
    const { id } = await q.create(await customer(), [{ itemId: part, quantity: 2 }]);
    await q.issue(id, 1);
    for (const statement of [
      'UPDATE quote_line SET price_fen = 1, amount_fen = 2 WHERE quote_id = $1',
      'DELETE FROM quote_line WHERE quote_id = $1',
      'INSERT INTO quote_line SELECT (json_populate_record(l, \'{"id":"00000000-0000-7000-8000-000000000001","position":9}\')).* FROM quote_line l WHERE quote_id = $1',
      'UPDATE quote SET total_fen = 1 WHERE id = $1',
      "UPDATE quote SET status = 'DRAFT', number = NULL, printed = NULL, issued_by = NULL, issued_at = NULL WHERE id = $1",
      'DELETE FROM quote WHERE id = $1',
    ]) {
      await expect(api.sql(statement, [id]), statement).rejects.toThrow(/never changed/);
    }
    await expect(api.sql('TRUNCATE quote CASCADE')).rejects.toThrow();
    expect(await q.refusal('setQuoteLines', { id, lines: [], version: 2 })).toMatchObject({
      fields: { status: { code: 'NOT_DRAFT' } },
    });
    expect(await q.refusal('deleteQuote', { id, version: 2 })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is refused while prices differ from what was saved: 455.00 until 480.00 holds', async () => {
    const part = await pricedPart(45_500);
    await p.publish(listId, { [part]: 48_000 }, '2026-06-20');
    const { id } = await q.create(await customer(), [{ itemId: part, quantity: 1 }], {
      validUntilOn: '2026-07-10',
    });
    api.clock.set('2026-06-20T02:00:00Z');
    expect(await q.refusal('issueQuote', { id, version: 1 })).toMatchObject({
      fields: { 'lines.0.priceFen': { code: 'PRICE_CHANGED' } },
    });
    await q.setLines(id, [{ itemId: part, quantity: 1 }], 1);
    expect(await q.issue(id, 2)).toMatchObject({ quotedOn: '2026-06-20', totalFen: 48_000 });
  });

  it('is accepted through its last day, and has run out the day after', async () => {
    const part = await pricedPart(10_000);
    const customerId = await customer();
    const [a, c] = [
      await q.create(customerId, [{ itemId: part, quantity: 1 }]),
      await q.create(customerId, [{ itemId: part, quantity: 1 }]),
    ];
    await q.issue(a.id, 1);
    await q.issue(c.id, 1);
    api.clock.set('2026-07-15T15:59:59Z');
    expect(await q.decide('acceptQuote', a.id, 2, { on: '2026-07-15', by: '李经理' })).toMatchObject({
      state: 'ACCEPTED',
      acceptedOn: '2026-07-15',
      acceptedBy: '李经理',
    });
    api.clock.set('2026-07-15T16:00:00Z');
    expect(await q.one(c.id)).toMatchObject({ status: 'ISSUED', state: 'EXPIRED' });
    expect(
      await q.refusal('acceptQuote', { id: c.id, version: 2, on: '2026-07-16', by: '李经理' }),
    ).toMatchObject({ fields: { on: { code: 'EXPIRED' } } });
    expect(
      await q.refusal('acceptQuote', { id: c.id, version: 2, on: '2026-06-14', by: '李经理' }),
    ).toMatchObject({ fields: { on: { code: 'RANGE' } } });
    // Said in time and entered late.
    expect(await q.decide('acceptQuote', c.id, 2, { on: '2026-07-15', by: '李经理' })).toMatchObject({
      state: 'ACCEPTED',
    });
    expect(await q.refusal('declineQuote', { id: c.id, version: 3 })).toMatchObject({
      fields: { status: { code: 'DECIDED' } },
    });
  });

  it('is in the state the rules say, on every day', async () => {
    const rows = await api.sql<{ id: string; status: QuoteStatus; validUntilOn: string }>(
      'SELECT id, status, valid_until_on::text AS "validUntilOn" FROM quote',
    );
    for (const on of ['2026-06-15', '2026-07-15', '2026-07-16']) {
      api.clock.set(`${on}T04:00:00Z`);
      for (const state of ['DRAFT', 'OPEN', 'EXPIRED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']) {
        const wanted = rows.filter((row) => quoteState({ ...row, on }) === state).map(({ id }) => id);
        expect((await q.inState(state)).sort(), `${state} on ${on}`).toEqual(wanted.sort());
      }
    }
  });

  it('is copied to a draft at today’s prices', async () => {
    const part = await pricedPart(45_500);
    const { id } = await q.create(
      await customer(),
      [{ itemId: part, quantity: 2, priceFen: 45_000, reason: '让利' }],
      { note: '含安装' },
    );
    const { number } = await q.issue(id, 1);
    await p.publish(listId, { [part]: 47_000 }, '2026-07-01');
    api.clock.set('2026-07-02T02:00:00Z');
    const { copyQuote: copy } = await api
      .as('dispatcher')
      .data<{ copyQuote: object }>(`mutation ($id: ID!) { copyQuote(id: $id) { ${q.fields} } }`, { id });
    expect(copy).toMatchObject({
      number: null,
      state: 'DRAFT',
      totalFen: 94_000,
      validUntilOn: '2026-08-01',
      note: '含安装',
      copiedFrom: { number },
      lines: [{ ownPrice: false, reason: null, priceFen: 47_000 }],
    });
  });
});

describe('numbers', () => {
  it('run without a gap and without a double, however many are issued at once and some fail', async () => {
    const part = await pricedPart(10_000);
    const empty = await p.part();
    const customerId = await customer();
    const drafts = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        q.create(customerId, [{ itemId: index % 4 === 3 ? empty : part, quantity: 1 }]),
      ),
    );
    const answers = await Promise.all(
      drafts.map(({ id }) =>
        api
          .as('dispatcher')
          .query('mutation ($id: ID!) { issueQuote(id: $id, version: 1) { number } }', { id }),
      ),
    );
    expect(answers.filter(({ errors }) => errors).length).toBe(6);
    const rows = await api.sql<{ number: string }>(
      'SELECT number FROM quote WHERE number IS NOT NULL ORDER BY number',
    );
    expect(rows.map(({ number }) => number)).toEqual(
      rows.map((_, index) => `BJ-2026-${String(index + 1).padStart(4, '0')}`),
    );
  });

  it('are given once when the same draft is issued many times at once', async () => {
    const part = await pricedPart(10_000);
    const { id } = await q.create(await customer(), [{ itemId: part, quantity: 1 }]);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        api
          .as('dispatcher')
          .query('mutation ($id: ID!) { issueQuote(id: $id, version: 1) { number } }', { id }),
      ),
    );
    expect(answers.filter(({ data }) => data?.issueQuote).length).toBe(1);
    expect(new Set(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []))).toEqual(
      new Set(['BAD_INPUT']),
    );
  });

  it('begin anew with the year', async () => {
    api.clock.set('2027-01-01T02:00:00Z');
    const part = await p.part();
    const { id } = await q.create(
      await customer(),
      [{ itemId: part, quantity: 1, priceFen: 100, reason: '新品' }],
      { validUntilOn: '2027-02-01' },
    );
    expect(await q.issue(id, 1)).toMatchObject({ number: 'BJ-2027-0001' });
  });
});

describe('a publication', () => {
  it('says which open quotes it touches, with old and new totals', async () => {
    const [part, other, own] = [await p.part(), await p.list({ customerClass: 'TRADE' }), await p.part()];
    await p.samples(part, [90_000, 90_000, 90_000], '2026-05-01');
    await p.publish(other, { [part]: 50_000, [own]: 1_000 }, '2026-01-01');
    const customerId = await customer({ customerClass: 'TRADE' });
    const line = { itemId: part, quantity: 2 };
    const draft = await q.create(customerId, [
      line,
      { itemId: own, quantity: 1, priceFen: 900, reason: '让利' },
    ]);
    const open = await q.create(customerId, [line], { validUntilOn: '2026-07-10' });
    const { number } = await q.issue(open.id, 1);
    const over = await q.create(customerId, [line], { validUntilOn: '2026-06-30' });
    await q.issue(over.id, 1);
    const touched = await api.inTransaction((s) =>
      s.quotes.touchedBy({
        listId: other,
        prices: new Map([
          [part, 52_000],
          [own, 2_000],
        ]),
        effectiveFrom: '2026-07-01',
      }),
    );
    expect(touched).toEqual([
      expect.objectContaining({
        id: open.id,
        number,
        status: 'ISSUED',
        touchedLines: 1,
        oldTotalFen: 100_000,
        newTotalFen: 104_000,
      }),
      expect.objectContaining({
        id: draft.id,
        number: null,
        status: 'DRAFT',
        touchedLines: 1,
        oldTotalFen: 100_900,
        newTotalFen: 104_900,
      }),
    ]);
  });
});
