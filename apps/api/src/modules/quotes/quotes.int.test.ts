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

  it('stays while another was copied from it, and keeps its customer', async () => {
    const [part, customerId] = [await pricedPart(20_000), await customer()];
    const { id } = await q.create(customerId, [{ itemId: part, quantity: 1 }]);
    await api.as('dispatcher').data('mutation ($id: ID!) { copyQuote(id: $id) { id } }', { id });
    expect(await q.refusal('deleteQuote', { id, version: 1 })).toMatchObject({ code: 'IN_USE' });
    const { errors } = await api
      .as('admin')
      .query('mutation ($id: ID!) { deleteCustomer(id: $id, version: 1) }', { id: customerId });
    expect(errors?.[0]?.extensions.code).toBe('IN_USE');
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
      { payer: 'US', amountFen: 0, fee: { method: 'FREE', basis: [{ clause: 'W-11' }] } },
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
