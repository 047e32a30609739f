import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { draftScene } from '../../../test/price-drafts.js';
import { priceScene } from '../../../test/price-scene.js';

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

describe('publishing', () => {
  it('is done by one of two who press at once; the other is told, and one edition exists', async () => {
    const [listId, item] = [await aList(), await p.part()];
    const draft = await d.draftOf(listId, { [item]: 100 });
    const press = () => d.refusal('publishPriceEdition', { editionId: draft.id, input: mayBe });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map((answer) => answer?.code ?? 'PUBLISHED').sort()).toEqual(['CONFLICT', 'PUBLISHED']);
    expect(await d.editions(listId)).toHaveLength(1);
  });

  it('waits for who is just writing a line, and takes the line along or tells the writer', async () => {
    const [listId, item] = [await aList(), await p.part()];
    const draft = await d.draftOf(listId, { [item]: 100 });
    const [refused] = await Promise.all([
      d.refusal('setDraftPrices', {
        editionId: draft.id,
        changes: [{ itemId: item, priceFen: 222, seenVersion: 2 }],
      }),
      d.publish(draft.id, mayBe),
    ]);
    const { priceFen } = await d.priceOf(listId, item, '2026-06-22');
    expect([refused?.fields?.editionId?.code ?? 'SAVED', priceFen]).toEqual(
      refused ? ['PUBLISHED', 100] : ['SAVED', 222],
    );
  });

  it('numbers editions 1, 2, 3 and lets their moments rise, even when a clock goes back', async () => {
    const [listId, item] = [await aList(), await p.part()];
    await d.publish((await d.draftOf(listId, { [item]: 100 })).id, mayBe);
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
    await d.publish((await d.draftOf(listId, { [item]: 48_000 })).id, {
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
      d.priceOf(listId, item, '2026-06-20', knownAt).then(({ priceFen }) => priceFen);
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
      const draft = await d.draftOf(listId, { [item]: 100 });
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

describe('publishing what was looked at', () => {
  const seen = async (draftId: string) => {
    const { linesStamp } = await d.preview(draftId, mayBe.effectiveFrom);
    return { editionId: draftId, input: { ...mayBe, linesStamp } };
  };

  it.each(['publishPriceEdition', 'proposePublication'])(
    '%s is refused when a line was written or added since, and nothing is done',
    async (field) => {
      const [listId, item, other] = [await aList(), await p.part(), await p.part()];
      const draft = await d.draftOf(listId, { [item]: 100 });
      const changed = { code: 'LINES_CHANGED', zh: '预览之后又有人改了价格,请再看一遍。' };
      for (const write of [
        () => d.set(draft.id, [{ itemId: item, priceFen: 222, seenVersion: 2 }]),
        () => d.set(draft.id, [{ itemId: item, reason: '客户已同意', seenVersion: 3 }]),
        () => d.percent(draft.id, { percentHundredths: 1_000, roundTo: 'FEN' }),
        () => d.add(draft.id, [other]),
      ]) {
        const before = await seen(draft.id);
        await write();
        expect((await d.refusal(field, before))?.fields).toMatchObject({ linesStamp: changed });
      }
      expect(await d.edition(draft.id)).toMatchObject({ state: 'DRAFT', number: null, version: 1 });
      expect(await d.refusal(field, await seen(draft.id))).toBeUndefined();
    },
  );

  it('finds it changed by whoever was writing a line at the moment of publishing', async () => {
    const [listId, item] = [await aList(), await p.part()];
    const draft = await d.draftOf(listId, { [item]: 100 });
    const before = await seen(draft.id);
    const [written, published] = await Promise.all([
      d.refusal('setDraftPrices', {
        editionId: draft.id,
        changes: [{ itemId: item, priceFen: 222, seenVersion: 2 }],
      }),
      d.refusal('publishPriceEdition', before),
    ]);
    const told = [written?.fields?.editionId?.code, published?.fields?.linesStamp?.code];
    expect([
      ['PUBLISHED', undefined],
      [undefined, 'LINES_CHANGED'],
    ]).toContainEqual(told);
    if (!published) {
      expect(await d.priceOf(listId, item, mayBe.effectiveFrom)).toMatchObject({ priceFen: 100 });
    }
  });
});

describe('what is published', () => {
  it('cannot be changed, deleted, added to or made to overlap, by SQL either', async () => {
    const [listId, item] = [await aList(), await p.part()];
    await d.publish((await d.draftOf(listId, { [item]: 100 })).id, mayBe);
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
    expect(await d.priceOf(listId, item, '2026-06-22')).toMatchObject({ priceFen: 100 });
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
