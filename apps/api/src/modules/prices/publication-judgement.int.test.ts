import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { draftScene } from '../../../test/price-drafts.js';
import { priceScene } from '../../../test/price-scene.js';
import { quoteScene } from '../../../test/quote-scene.js';

let api: TestApi;
let p: ReturnType<typeof priceScene>;
let d: ReturnType<typeof draftScene>;

beforeAll(async () => {
  api = await startApi();
  [p, d] = [priceScene(api), draftScene(api)];
});
beforeEach(() => api.clock.set('2026-06-15T02:00:00Z'));
afterAll(() => api.stop());

let places = 0;
const aList = () => {
  places += 1;
  return p.list({ region: `地区${places}` });
};

const mayBe = { effectiveFrom: '2026-06-22', fewSamplesReason: '新品,市场上没有同类', version: 1 };

describe('the judgement of a list (F-02, F-05)', () => {
  it('refuses what is above the mean of three samples by a fen, whatever the reason, and names the line', async () => {
    const [listId, item] = [await aList(), await p.part({ number: 'PSU-1' })];
    await p.samples(item, [12_800, 13_150, 14_000], '2026-05-01');
    const draft = await d.draftOf(listId, { [item]: 13_317 });
    const refused = await d.refusal('publishPriceEdition', { editionId: draft.id, input: mayBe });
    expect(refused?.fields).toMatchObject({ 'lines.PSU-1': { code: 'ABOVE_MARKET_MEAN' } });
    expect(refused?.fields?.['lines.PSU-1']?.zh).toContain('133.16');
    await d.set(draft.id, [{ itemId: item, priceFen: 13_316, seenVersion: 2 }]);
    const published = await d.publish(draft.id, mayBe);
    expect(published).toMatchObject({ number: 1, state: 'SCHEDULED', itemCount: 1, changedCount: 1 });
    const proof = await d.priceOf(listId, item, '2026-06-22');
    expect(proof).toMatchObject({
      priceFen: 13_316,
      proof: {
        accepted: true,
        result: 'WITHIN',
        sumFen: 39_950,
        highestFen: 13_316,
        terms: { samplesMin: 3, sampleMonths: 12 },
        on: '2026-06-22',
      },
    });
    expect((proof.proof as { samples: object[] }).samples).toHaveLength(3);
  });

  it('needs a written reason with two samples that count of three; the proof keeps it', async () => {
    const [listId, item] = [await aList(), await p.part({ number: 'PSU-2' })];
    await p.samples(item, [12_800, 13_150], '2026-05-01');
    await p.samples(item, [14_000], '2025-04-15');
    const draft = await d.draftOf(listId, { [item]: 50_000 });
    const input = { effectiveFrom: '2026-06-22', version: 1 };
    expect((await d.refusal('publishPriceEdition', { editionId: draft.id, input }))?.fields).toMatchObject({
      'lines.PSU-2': { code: 'REASON_REQUIRED' },
    });
    await d.publish(draft.id, mayBe);
    expect(await d.priceOf(listId, item, '2026-06-22')).toMatchObject({
      reason: '新品,市场上没有同类',
      proof: { result: 'TOO_FEW_SAMPLES', reasonNeeded: true },
    });
  });

  it('wants a reason of its own for a price above the lowest given to anybody, and names the case', async () => {
    const [b, q] = [business(api), quoteScene(api)];
    await api.inTransaction((s) => s.calendar.seed());
    const general = await p.list();
    const item = await p.part({ number: 'LENS-1' });
    await p.samples(item, [20_000, 20_000, 20_000], '2026-05-01');
    await p.publish(general, { [item]: 9_800 }, '2026-01-01');
    const quote = await q.create((await b.customer({ name: '滨江花园' })).id, [
      { itemId: item, quantity: 2 },
    ]);
    const { number } = await q.issue(quote.id, quote.version);
    const listId = await aList();
    const draft = await d.draftOf(listId, { [item]: 10_200 });
    expect(await d.lines(draft.id)).toMatchObject([
      { judgement: 'REASON_NEEDED', lowestGivenFen: 9_800, ceilingFen: 20_000, sampleCount: 3 },
    ]);
    expect(
      (await d.refusal('publishPriceEdition', { editionId: draft.id, input: mayBe }))?.fields,
    ).toMatchObject({
      'lines.LENS-1': { code: 'REASON_REQUIRED' },
    });
    await d.set(draft.id, [{ itemId: item, reason: '含税口径不同', seenVersion: 2 }]);
    await d.publish(draft.id, mayBe);
    expect(await d.priceOf(listId, item, '2026-06-22')).toMatchObject({
      reason: '含税口径不同',
      proof: { best: false, lowest: { caseNumber: number, client: '滨江花园', priceFen: 9_800 } },
    });
  });

  it('asks nothing of what is free or withdrawn; software upgrades cost nothing for life', async () => {
    const [listId, upgrade, gone] = [
      await aList(),
      await p.service({ costClass: 'SOFTWARE_UPGRADE' }),
      await p.part(),
    ];
    const draft = await d.draftOf(listId, { [upgrade]: 0, [gone]: null });
    const published = await d.publish(draft.id, { effectiveFrom: '2026-06-15', version: 1 });
    expect(published.state).toBe('IN_FORCE');
    expect(await d.priceOf(listId, upgrade, '2026-06-15')).toMatchObject({ priceFen: 0, state: 'IN_FORCE' });
    expect(await d.priceOf(listId, gone, '2026-06-15')).toMatchObject({ priceFen: null, state: 'WITHDRAWN' });
  });

  it('is frozen: withdrawing a sample changes the draft beside it, never a proof', async () => {
    const [listId, item] = [await aList(), await p.part()];
    await p.samples(item, [10_000, 10_000, 10_000], '2026-05-01');
    await d.publish((await d.draftOf(listId, { [item]: 10_000 })).id, mayBe);
    const before = await d.priceOf(listId, item, '2026-06-22');
    const [sample] = await api.sql<{ id: string }>(
      'SELECT id FROM market_sample WHERE item_id = $1 LIMIT 1',
      [item],
    );
    const withdraw =
      'mutation ($id: ID!, $reason: String!) { withdrawMarketSample(id: $id, reason: $reason) { withdrawnBy withdrawnReason } }';
    const variables = { id: sample?.id, reason: '报价单已作废' };
    expect(await api.as('admin').data(withdraw, variables)).toEqual({
      withdrawMarketSample: { withdrawnBy: '陈管理', withdrawnReason: '报价单已作废' },
    });
    expect((await api.as('admin').query(withdraw, variables)).errors?.[0]?.extensions.fields).toMatchObject({
      id: { code: 'WITHDRAWN' },
    });
    expect(await d.priceOf(listId, item, '2026-06-22')).toEqual(before);
    const next = await d.start(listId);
    expect(await d.lines(next.id)).toMatchObject([
      { sampleCount: 2, ceilingFen: null, judgement: 'REASON_NEEDED' },
    ]);
  });
});

describe('the preview', () => {
  it('says what changes, ends, breaks, lacks a reason and earns, and saves nothing', async () => {
    const listId = await aList();
    const [dearer, cheaper, gone, fresh] = [await p.part(), await p.part(), await p.part(), await p.part()];
    await p.publish(listId, { [dearer]: 10_000, [cheaper]: 20_000, [gone]: 30_000 }, '2026-01-01');
    await p.publish(listId, {}, '2026-09-01');
    await stock(dearer, 10, 60_000);
    const [base] = await d.editions(listId);
    const draft = await d.start(listId, base?.id);
    await d.add(draft.id, [fresh]);
    await p.samples(cheaper, [15_000, 15_000, 15_000], '2026-05-01');
    const line = (itemId: string, priceFen: number | null) => ({ itemId, priceFen, seenVersion: 1 });
    await d.set(draft.id, [line(dearer, 12_000), line(cheaper, 19_000), line(gone, null), line(fresh, 700)]);
    const preview = await d.preview(draft.id, '2026-07-01');
    expect(preview).toMatchObject({
      endsOn: '2026-08-31',
      correction: false,
      itemCount: 4,
      changedCount: 4,
      newCount: 1,
      withdrawnCount: 1,
      dearerCount: 1,
      cheaperCount: 1,
      brokenCount: 1,
      broken: [{ item: { id: cheaper }, judgement: 'ABOVE_MARKET_MEAN' }],
      reasonsMissingCount: 2,
      marginByCategory: [
        { category: 'BOARD', countBefore: 1, countAfter: 1, beforePermille: 400, afterPermille: 500 },
      ],
      needsSecondPerson: false,
      problems: [{ code: 'ABOVE_MARKET_MEAN' }, { code: 'REASON_REQUIRED' }],
    });
    expect(await d.preview(draft.id, '2026-07-01', { fewSamplesReason: '新品' })).toMatchObject({
      reasonsMissingCount: 0,
      problems: [{ code: 'ABOVE_MARKET_MEAN' }],
    });
    expect(await d.edition(draft.id)).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(await d.preview(draft.id, '2026-06-01')).toMatchObject({ correction: true });
  });

  it('names the open quotes that would cost something else; they keep their own prices', async () => {
    const [b, q] = [business(api), quoteScene(api)];
    const listId = await p.list({ customerClass: 'TRADE' });
    const item = await p.part();
    await p.samples(item, [90_000, 90_000, 90_000], '2026-05-01');
    await p.publish(listId, { [item]: 45_500 }, '2026-01-01');
    const customerId = (await b.customer({ name: '同行甲', customerClass: 'TRADE' })).id;
    const made = await q.create(customerId, [{ itemId: item, quantity: 3 }]);
    const issued = await q.issue(made.id, made.version);
    const draft = await d.start(listId);
    await d.set(draft.id, [{ itemId: item, priceFen: 48_000, reason: '厂家涨价', seenVersion: 1 }]);
    expect(await d.preview(draft.id, '2026-06-22')).toMatchObject({
      openQuotes: [
        {
          number: issued.number,
          client: '同行甲',
          draft: false,
          touchedLines: 1,
          oldTotalFen: 136_500,
          newTotalFen: 144_000,
        },
      ],
    });
    await d.publish(draft.id, { effectiveFrom: '2026-06-15', version: 1 });
    expect((await q.one(made.id)).totalFen).toBe(136_500);
  });
});

/** So many pieces in stock at a place, worth so much together. */
async function stock(partId: string, quantity: number, valueFen: number): Promise<void> {
  const [place] = await api.sql<{ id: string }>(
    `INSERT INTO stock_place (id, code, name, kind, active, search_text, created_at, updated_at, version)
     VALUES (gen_random_uuid(), 'CK-' || substr(gen_random_uuid()::text, 1, 8), '中心库', 'WAREHOUSE', true, '', now(), now(), 1) RETURNING id`,
  );
  await api.sql(
    `INSERT INTO stock_balance (id, part_id, place_id, on_hand, value_fen) VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
    [partId, place?.id, quantity, valueFen],
  );
}
