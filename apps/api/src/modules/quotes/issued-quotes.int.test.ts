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
