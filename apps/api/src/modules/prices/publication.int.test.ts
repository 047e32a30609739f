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

/** A draft with these prices; items that are new to the list have version 1 as well. */
async function draftOf(listId: string, prices: Readonly<Record<string, number | null>>) {
  const draft = await d.start(listId);
  await d.add(draft.id, Object.keys(prices));
  await d.set(
    draft.id,
    Object.entries(prices).map(([itemId, priceFen]) => ({ itemId, priceFen, seenVersion: 1 })),
  );
  return draft;
}

const mayBe = { effectiveFrom: '2026-06-22', fewSamplesReason: '新品,市场上没有同类', version: 1 };

describe('the judgement of a list (F-02, F-05)', () => {
  it('refuses what is above the mean of three samples by a fen, whatever the reason, and names the line', async () => {
    const [listId, item] = [await aList(), await p.part({ number: 'PSU-1' })];
    await p.samples(item, [12_800, 13_150, 14_000], '2026-05-01');
    const draft = await draftOf(listId, { [item]: 13_317 });
    const refused = await d.refusal('publishPriceEdition', { editionId: draft.id, input: mayBe });
    expect(refused?.fields).toMatchObject({ 'lines.PSU-1': { code: 'ABOVE_MARKET_MEAN' } });
    expect(refused?.fields?.['lines.PSU-1']?.zh).toContain('133.16');
    await d.set(draft.id, [{ itemId: item, priceFen: 13_316, seenVersion: 2 }]);
    const published = await d.publish(draft.id, mayBe);
    expect(published).toMatchObject({ number: 1, state: 'SCHEDULED', itemCount: 1, changedCount: 1 });
    const proof = await proofOf(listId, item, '2026-06-22');
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
    const draft = await draftOf(listId, { [item]: 50_000 });
    const input = { effectiveFrom: '2026-06-22', version: 1 };
    expect((await d.refusal('publishPriceEdition', { editionId: draft.id, input }))?.fields).toMatchObject({
      'lines.PSU-2': { code: 'REASON_REQUIRED' },
    });
    await d.publish(draft.id, mayBe);
    expect(await proofOf(listId, item, '2026-06-22')).toMatchObject({
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
    const draft = await draftOf(listId, { [item]: 10_200 });
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
    expect(await proofOf(listId, item, '2026-06-22')).toMatchObject({
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
    const draft = await draftOf(listId, { [upgrade]: 0, [gone]: null });
    const published = await d.publish(draft.id, { effectiveFrom: '2026-06-15', version: 1 });
    expect(published.state).toBe('IN_FORCE');
    expect(await proofOf(listId, upgrade, '2026-06-15')).toMatchObject({ priceFen: 0, state: 'IN_FORCE' });
    expect(await proofOf(listId, gone, '2026-06-15')).toMatchObject({ priceFen: null, state: 'WITHDRAWN' });
  });

  it('is frozen: withdrawing a sample changes the draft beside it, never a proof', async () => {
    const [listId, item] = [await aList(), await p.part()];
    await p.samples(item, [10_000, 10_000, 10_000], '2026-05-01');
    await d.publish((await draftOf(listId, { [item]: 10_000 })).id, mayBe);
    const before = await proofOf(listId, item, '2026-06-22');
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
    expect(await proofOf(listId, item, '2026-06-22')).toEqual(before);
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

describe('publishing', () => {
  it('is done by one of two who press at once; the other is told, and one edition exists', async () => {
    const [listId, item] = [await aList(), await p.part()];
    const draft = await draftOf(listId, { [item]: 100 });
    const press = () => d.refusal('publishPriceEdition', { editionId: draft.id, input: mayBe });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map((answer) => answer?.code ?? 'PUBLISHED').sort()).toEqual(['CONFLICT', 'PUBLISHED']);
    expect(await d.editions(listId)).toHaveLength(1);
  });

  it('waits for who is just writing a line, and takes the line along or tells the writer', async () => {
    const [listId, item] = [await aList(), await p.part()];
    const draft = await draftOf(listId, { [item]: 100 });
    const [refused] = await Promise.all([
      d.refusal('setDraftPrices', {
        editionId: draft.id,
        changes: [{ itemId: item, priceFen: 222, seenVersion: 2 }],
      }),
      d.publish(draft.id, mayBe),
    ]);
    const { priceFen } = await proofOf(listId, item, '2026-06-22');
    expect([refused?.fields?.editionId?.code ?? 'SAVED', priceFen]).toEqual(
      refused ? ['PUBLISHED', 100] : ['SAVED', 222],
    );
  });

  it('numbers editions 1, 2, 3 and lets their moments rise, even when a clock goes back', async () => {
    const [listId, item] = [await aList(), await p.part()];
    await d.publish((await draftOf(listId, { [item]: 100 })).id, mayBe);
    api.clock.set('2026-06-14T02:00:00Z');
    await d.publish((await d.start(listId)).id, mayBe);
    const rows = await api.sql<{ number: number; at: string }>(
      'SELECT number, published_at::text AS at FROM price_edition WHERE list_id = $1 ORDER BY published_at',
      [listId],
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(rows[0]?.at).not.toBe(rows[1]?.at);
  });

  it('of a first day in the past is a correction: it needs a reason, and the old answer stays known', async () => {
    const [listId, item] = [await aList(), await p.part()];
    await d.publish((await draftOf(listId, { [item]: 48_000 })).id, {
      ...mayBe,
      effectiveFrom: '2026-06-15',
    });
    api.clock.set('2026-07-06T02:00:00Z');
    const draft = await d.start(listId);
    await d.set(draft.id, [{ itemId: item, priceFen: 47_000, seenVersion: 1 }]);
    const input = { ...mayBe, effectiveFrom: '2026-06-15' };
    expect((await d.refusal('publishPriceEdition', { editionId: draft.id, input }))?.fields).toMatchObject({
      reason: { code: 'CORRECTION' },
    });
    expect((await d.preview(draft.id, '2026-06-15')).problems).toMatchObject([
      { code: 'REASON_REQUIRED' },
      { code: 'CORRECTION' },
    ]);
    await d.publish(draft.id, { ...input, reason: '录入错误' });
    const at = (knownAt: string) =>
      proofOf(listId, item, '2026-06-20', knownAt).then(({ priceFen }) => priceFen);
    expect(await at('2026-07-05T00:00:00Z')).toBe(48_000);
    expect(await at('2026-07-07T00:00:00Z')).toBe(47_000);
    expect((await d.editions(listId)).map(({ state }) => state)).toEqual(['SUPERSEDED', 'IN_FORCE']);
  });

  it('takes two people where the house says so', async () => {
    const change =
      'mutation ($on: Boolean!) { changeSettings(input: { secondPersonPublish: $on }) { secondPersonPublish secondPersonCount } }';
    expect(await api.as('admin').data(change, { on: true })).toEqual({
      changeSettings: { secondPersonPublish: true, secondPersonCount: false },
    });
    try {
      const [listId, item] = [await aList(), await p.part()];
      const draft = await draftOf(listId, { [item]: 100 });
      const publish = (more: object = {}) =>
        d.refusal('publishPriceEdition', { editionId: draft.id, input: { ...mayBe, ...more } });
      expect((await publish())?.fields).toMatchObject({ editionId: { code: 'SECOND_PERSON' } });
      const proposed = await d.propose(draft.id, mayBe);
      expect(proposed).toMatchObject({
        state: 'PROPOSED',
        effectiveFrom: '2026-06-22',
        proposedBy: '陈管理',
        version: 2,
      });
      expect((await d.refusal('setDraftPrices', { editionId: draft.id, changes: [] }))?.fields).toMatchObject(
        {
          editionId: { code: 'PROPOSED' },
        },
      );
      expect((await publish({ version: 2 }))?.fields).toMatchObject({ editionId: { code: 'SAME_PERSON' } });
      expect((await publish({ version: 2, effectiveFrom: '2026-06-23' }))?.fields).toMatchObject({
        effectiveFrom: { code: 'ANOTHER_DAY' },
      });
      expect(await d.withdraw(draft.id, 2)).toMatchObject({ state: 'DRAFT', effectiveFrom: null });
      await d.propose(draft.id, { ...mayBe, version: 3 });
      const other = await secondAdmin();
      const document = `mutation ($id: ID!, $input: PublicationInput!) { publishPriceEdition(editionId: $id, input: $input) { publishedBy } }`;
      const input = { effectiveFrom: '2026-06-22', version: 4 };
      expect(await other.data(document, { id: draft.id, input })).toEqual({
        publishPriceEdition: { publishedBy: '第二人' },
      });
    } finally {
      await api.as('admin').data(change, { on: false });
    }
  });

  it('refuses an empty edition, a day nobody can mean, and reasons too long to print', async () => {
    const draft = await d.start(await aList());
    const refused = async (more: object) =>
      (await d.refusal('publishPriceEdition', { editionId: draft.id, input: { ...mayBe, ...more } }))?.fields;
    expect(await refused({})).toMatchObject({ editionId: { code: 'EMPTY' } });
    expect(await refused({ effectiveFrom: '2300-01-01' })).toMatchObject({
      effectiveFrom: { code: 'RANGE' },
    });
    expect(await refused({ reason: 'x'.repeat(501) })).toMatchObject({ reason: { code: 'TOO_LONG' } });
    expect(
      await d.refusal('publishPriceEdition', { editionId: draft.id, input: { ...mayBe, version: 7 } }),
    ).toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('what is published', () => {
  it('cannot be changed, deleted, added to or made to overlap, by SQL either', async () => {
    const [listId, item] = [await aList(), await p.part()];
    await d.publish((await draftOf(listId, { [item]: 100 })).id, mayBe);
    const [edition] = await d.editions(listId);
    const other = await p.part();
    const insert = (
      itemId: string,
      more: string,
    ) => `INSERT INTO price (id, list_id, edition_id, edition_number, valid_from,
        published_at, part_id, item_id, unit, price_fen, proof)
      SELECT gen_random_uuid(), list_id, edition_id, edition_number, valid_from, published_at, '${itemId}', '${itemId}', unit, 1, proof
      FROM price WHERE edition_id = $1 ${more}`;
    const attempts: [string, RegExp][] = [
      ['UPDATE price SET price_fen = 1 WHERE edition_id = $1', /append-only/],
      ['DELETE FROM price WHERE edition_id = $1', /append-only/],
      ['UPDATE price_edition SET effective_from = effective_from + 1 WHERE id = $1', /append-only/],
      [`UPDATE price_edition SET status = 'DISCARDED' WHERE id = $1`, /append-only/],
      ['DELETE FROM price_edition WHERE id = $1', /append-only|foreign key/],
      [insert(other, ''), /published already/],
      [insert(item, ''), /price_first_day_uq|published already/],
    ];
    for (const [statement, refusal] of attempts) {
      await expect(api.sql(statement, [edition?.id]), statement).rejects.toThrow(refusal);
    }
    await expect(api.sql('TRUNCATE price')).rejects.toThrow(/append-only/);
    const draft = await d.start(listId);
    const early = `INSERT INTO price (id, list_id, edition_id, edition_number, valid_from, published_at, part_id, item_id, unit, price_fen, proof)
      VALUES (gen_random_uuid(), $1, $2, 2, '2026-06-23', now(), $3, $3, '块', 1, '{}')`;
    await expect(api.sql(early, [listId, draft.id, item])).rejects.toThrow(/price_edition_fk/);
    expect(await proofOf(listId, item, '2026-06-22')).toMatchObject({ priceFen: 100 });
  });

  it('leaves a market sample as it was found', async () => {
    const item = await p.part();
    await p.samples(item, [100], '2026-05-01');
    for (const statement of [
      'UPDATE market_sample SET price_fen = 1 WHERE item_id = $1',
      `UPDATE market_sample SET note = 'x' WHERE item_id = $1`,
      'DELETE FROM market_sample WHERE item_id = $1',
    ]) {
      await expect(api.sql(statement, [item]), statement).rejects.toThrow(/append-only/);
    }
  });
});

interface Found {
  readonly priceFen: number | null;
  readonly state: string;
  readonly reason: string | null;
  readonly proof: unknown;
}

async function proofOf(
  listId: string,
  itemId: string,
  on: string,
  knownAt: string | null = null,
): Promise<Found> {
  const document = `query ($filter: PriceFilter!) { prices(filter: $filter) { rows { priceFen state reason proof } } }`;
  const filter = { listId, itemIds: [itemId], on, knownAt };
  const { prices } = await api.as('viewer').data<{ prices: { rows: Found[] } }>(document, { filter });
  const [row] = prices.rows;
  if (!row) throw new Error('There is no price.');
  return row;
}

async function secondAdmin() {
  const document = `mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }`;
  const input = {
    username: 'second',
    displayName: '第二人',
    role: 'ADMIN',
    password: 'Aliya-7-mulberry-stones',
  };
  const { createUser } = await api.as('admin').data<{ createUser: { id: string } }>(document, { input });
  await api.sql('UPDATE app_user SET must_change_password = false WHERE id = $1', [createUser.id]);
  return api.asUser(createUser.id);
}

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
