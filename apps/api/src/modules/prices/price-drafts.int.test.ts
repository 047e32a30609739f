import { changeByPercent } from '@jiannuo/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { draftScene } from '../../../test/price-drafts.js';
import { priceScene } from '../../../test/price-scene.js';

let api: TestApi;
let p: ReturnType<typeof priceScene>;
let d: ReturnType<typeof draftScene>;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  [p, d] = [priceScene(api), draftScene(api)];
});
afterAll(() => api.stop());

let region = 0;
/** A list of its own with so many parts at 100.00, 200.00 … */
async function pricedList(count: number) {
  region += 1;
  const listId = await p.list({ region: `区域${region}` });
  const items: string[] = [];
  for (let at = 0; at < count; at += 1) items.push(await p.part());
  await p.publish(listId, Object.fromEntries(items.map((id, at) => [id, (at + 1) * 10_000])), '2026-01-01');
  return { listId, items };
}

describe('a draft', () => {
  it('is a whole copy of the edition with the latest first day, old prices beside new ones', async () => {
    const { listId, items } = await pricedList(3);
    const draft = await d.start(listId);
    const lines = await d.lines(draft.id);
    expect(
      lines.map(({ item, oldPriceFen, priceFen, state, version }) => [
        item.id,
        oldPriceFen,
        priceFen,
        state,
        version,
      ]),
    ).toEqual(items.map((id, at) => [id, (at + 1) * 10_000, (at + 1) * 10_000, 'SAME', 1]));
    expect(await d.edition(draft.id)).toMatchObject({
      state: 'DRAFT',
      itemCount: 3,
      changedCount: 0,
      base: { number: 1 },
    });
    expect((await d.refusal('startPriceDraft', { listId }))?.fields).toMatchObject({
      listId: { code: 'OPEN_DRAFT' },
    });
  });

  it('knows every item of the list, whichever edition it is copied from', async () => {
    const { listId, items } = await pricedList(1);
    const [first] = items;
    const later = await p.part();
    const [base] = await d.editions(listId);
    await p.publish(listId, { [later]: 7_700 }, '2026-03-01');
    const draft = await d.start(listId, base?.id);
    const lines = await d.lines(draft.id);
    expect(Object.fromEntries(lines.map(({ item, priceFen }) => [item.id, priceFen]))).toEqual({
      [first ?? '']: 10_000,
      [later]: null,
    });
    expect(
      await d.refusal('startPriceDraft', {
        listId: await p.list({ region: '别处' }),
        baseEditionId: base?.id,
      }),
    ).toMatchObject({
      fields: { baseEditionId: { code: 'UNKNOWN' } },
    });
  });

  it('takes in parts and services once, and names those nobody knows', async () => {
    const { listId, items } = await pricedList(1);
    const draft = await d.start(listId);
    const hour = await p.service();
    await d.add(draft.id, [hour, items[0] ?? '', hour]);
    expect((await d.lines(draft.id)).map(({ item, state }) => [item.kind, state])).toEqual([
      ['PART', 'SAME'],
      ['SERVICE', 'NOT_PRICED'],
    ]);
    const unknown = await d.refusal('addDraftItems', { editionId: draft.id, itemIds: [hour, 'x', draft.id] });
    expect(Object.keys(unknown?.fields ?? {})).toEqual(['itemIds.1', 'itemIds.2']);
  });
});

describe('writing prices', () => {
  it('saves the lines nobody else changed; the others answer their number, name and time', async () => {
    const { listId, items } = await pricedList(3);
    const [a = '', b = '', c = ''] = items;
    const draft = await d.start(listId);
    const change = (itemId: string, priceFen: number) => ({ itemId, priceFen, seenVersion: 1 });
    await d.set(draft.id, [change(b, 11_800)]);
    const outcome = await d.set(draft.id, [change(a, 9_900), change(b, 11_200), change(c, 31_000)]);
    expect(outcome.saved.map(({ item, priceFen, version }) => [item.id, priceFen, version])).toEqual([
      [a, 9_900, 2],
      [c, 31_000, 2],
    ]);
    expect(outcome.conflicts).toMatchObject([
      {
        itemId: b,
        yoursFen: 11_200,
        theirs: {
          priceFen: 11_800,
          changedBy: '陈管理',
          changedAt: expect.stringMatching(/^2026-06-15T02:/),
          version: 2,
        },
      },
    ]);
  });

  it('never loses a value when two people paste over the same lines at once, and nobody sees a deadlock', async () => {
    const { listId, items } = await pricedList(20);
    const draft = await d.start(listId);
    const paste = (ids: readonly string[], priceFen: number) =>
      d.set(
        draft.id,
        ids.map((itemId) => ({ itemId, priceFen, seenVersion: 1 })),
      );
    const [ours, theirs] = await Promise.all([paste(items, 1_111), paste([...items].reverse(), 2_222)]);
    expect(ours.saved.length + theirs.saved.length).toBe(20);
    expect(ours.conflicts.length + theirs.conflicts.length).toBe(20);
    for (const { theirs: line, yoursFen } of [...ours.conflicts, ...theirs.conflicts]) {
      expect(line.priceFen).not.toBe(yoursFen);
    }
  });

  it('keeps a reason with its price: it goes when the price changes, unless one is given', async () => {
    const { listId, items } = await pricedList(1);
    const [itemId = ''] = items;
    const draft = await d.start(listId);
    const save = async (more: object, seenVersion: number) =>
      (await d.set(draft.id, [{ itemId, seenVersion, ...more }])).saved[0];
    expect(await save({ reason: '独家供货' }, 1)).toMatchObject({ priceFen: 10_000, reason: '独家供货' });
    expect(await save({ priceFen: 10_000 }, 2)).toMatchObject({ reason: '独家供货' });
    expect(await save({ priceFen: 12_000 }, 3)).toMatchObject({ priceFen: 12_000, reason: null });
    expect(await save({ priceFen: null, reason: '停售' }, 4)).toMatchObject({
      state: 'WITHDRAWN',
      reason: '停售',
    });
  });

  it('refuses what nobody can mean, names each cell, and then saves nothing', async () => {
    const { listId, items } = await pricedList(2);
    const [a = '', b = ''] = items;
    const draft = await d.start(listId);
    const refused = async (changes: object[]) =>
      (await d.refusal('setDraftPrices', { editionId: draft.id, changes }))?.fields ?? {};
    const good = { itemId: b, priceFen: 5, seenVersion: 1 };
    const cases: [object, string, string][] = [
      [{ itemId: a, priceFen: -1, seenVersion: 1 }, 'changes.1.priceFen', 'RANGE'],
      [{ itemId: a, priceFen: 10_000_000_000_001, seenVersion: 1 }, 'changes.1.priceFen', 'RANGE'],
      [{ itemId: a, priceFen: 100.5, seenVersion: 1 }, 'changes.1.priceFen', 'FEN'],
      [{ itemId: b, priceFen: 6, seenVersion: 1 }, 'changes.1.itemId', 'TWICE'],
      [{ itemId: draft.id, priceFen: 6, seenVersion: 1 }, 'changes.1.itemId', 'UNKNOWN'],
      [{ itemId: 'x', priceFen: 6, seenVersion: 1 }, 'changes.1.itemId', 'UNKNOWN'],
      [{ itemId: a, reason: 'x'.repeat(501), seenVersion: 1 }, 'changes.1.reason', 'TOO_LONG'],
    ];
    for (const [change, field, code] of cases) {
      const problems = await refused([good, change]);
      expect(problems[field], JSON.stringify(change)).toMatchObject({ code });
      expect(problems[field]?.zh).toBeTruthy();
      expect(problems[field]?.en).toBeTruthy();
    }
    expect((await d.lines(draft.id)).map(({ version }) => version)).toEqual([1, 1]);
  });

  it('changes by percent exactly as the rule the grid previews with, and leaves what has no price', async () => {
    const { listId, items } = await pricedList(3);
    const draft = await d.start(listId);
    await d.set(draft.id, [
      { itemId: items[0], priceFen: 12_345, seenVersion: 1 },
      { itemId: items[2], priceFen: null, seenVersion: 1 },
    ]);
    const percent = (change: object) => d.percent(draft.id, change);
    await percent({ percentHundredths: 550, roundTo: 'JIAO' });
    const after = () => d.lines(draft.id).then((lines) => lines.map(({ priceFen }) => priceFen));
    expect(await after()).toEqual([
      changeByPercent(12_345, 550, 'JIAO'),
      changeByPercent(20_000, 550, 'JIAO'),
      null,
    ]);
    await percent({ percentHundredths: -10_000, roundTo: 'FEN', itemIds: [items[1]] });
    expect(await after()).toEqual([changeByPercent(12_345, 550, 'JIAO'), 0, null]);
    const saved = await percent({
      percentHundredths: 100,
      roundTo: 'YUAN',
      filter: { changed: false, kind: 'PART' },
    });
    expect(saved.saved).toEqual([]);
    const refused = await d.refusal('changeDraftByPercent', {
      editionId: draft.id,
      change: { percentHundredths: -10_001, roundTo: 'FEN' },
    });
    expect(refused?.fields).toMatchObject({ percentHundredths: { code: 'RANGE' } });
  });

  it('stops when the draft is given up, and what is published refuses everything', async () => {
    const { listId, items } = await pricedList(1);
    const [published] = await d.editions(listId);
    const editionId = published?.id ?? '';
    const changes = [{ itemId: items[0], priceFen: 1, seenVersion: 1 }];
    const input = { effectiveFrom: '2026-07-01', version: published?.version };
    const all: [string, Record<string, unknown>][] = [
      ['setDraftPrices', { editionId, changes }],
      ['addDraftItems', { editionId, itemIds: items }],
      ['changeDraftByPercent', { editionId, change: { percentHundredths: 1, roundTo: 'FEN' } }],
      ['discardPriceDraft', { editionId, version: published?.version }],
      ['proposePublication', { editionId, input }],
      ['publishPriceEdition', { editionId, input }],
      ['withdrawProposal', { editionId, version: published?.version }],
    ];
    for (const [field, variables] of all) {
      expect((await d.refusal(field, variables))?.fields, field).toMatchObject({
        editionId: { code: 'PUBLISHED' },
      });
    }
    const draft = await d.start(listId);
    expect(await d.refusal('discardPriceDraft', { editionId: draft.id, version: 9 })).toMatchObject({
      code: 'CONFLICT',
    });
    await d.discard(draft.id, draft.version);
    expect(await d.refusal('setDraftPrices', { editionId: draft.id, changes })).toMatchObject({
      fields: { editionId: { code: 'DISCARDED' } },
    });
    expect(await d.start(listId)).toMatchObject({ version: 1 });
  });
});

describe('the grid', () => {
  it('comes whole in one statement on the fast lane, costs only for those who may see them', async () => {
    const { listId } = await pricedList(5);
    const draft = await d.start(listId);
    const sheet = `query ($id: ID!) { priceDraftSheet(editionId: $id) { item { number name } priceFen costFen
      marginPermille ceilingFen sampleCount lowestGivenFen judgement state version } }`;
    api.statements();
    const seen = await api.as('viewer').query(sheet, { id: draft.id });
    expect(seen.errors).toBeUndefined();
    expect(api.statements()).toHaveLength(1);
    const hidden = await api.as('engineer').query<{ priceDraftSheet: object[] }>(sheet, { id: draft.id });
    expect(new Set(hidden.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
    expect(hidden.data?.priceDraftSheet[0]).toMatchObject({
      priceFen: 10_000,
      costFen: null,
      marginPermille: null,
    });
  });

  it('finds lines by text, kind, category, change and what could not be published', async () => {
    const { listId, items } = await pricedList(2);
    const [a = '', b = ''] = items;
    const draft = await d.start(listId);
    const hour = await p.service({ name: '登高作业', code: 'FW-DG' });
    await d.add(draft.id, [hour]);
    await p.samples(a, [10_000, 10_000, 10_000], '2026-05-01');
    await d.set(draft.id, [{ itemId: a, priceFen: 10_001, seenVersion: 1 }]);
    const found = async (filter: object) =>
      (await d.lines(draft.id, filter)).map(({ item }) => item.id).sort();
    expect(await found({ search: 'dgzy' })).toEqual([hour]);
    expect(await found({ kind: 'SERVICE' })).toEqual([hour]);
    expect(await found({ category: ['BOARD'] })).toEqual([a, b].sort());
    expect(await found({ changed: true })).toEqual([a]);
    expect(await found({ broken: true })).toEqual([a]);
    const change = { percentHundredths: -1_000, roundTo: 'FEN', filter: { broken: true } };
    const { lowered } = await api.as('admin').data<{ lowered: { saved: { item: { id: string } }[] } }>(
      `mutation ($editionId: ID!, $change: PercentChangeInput!) {
        lowered: changeDraftByPercent(editionId: $editionId, change: $change) { saved { item { id } } } }`,
      { editionId: draft.id, change },
    );
    expect(lowered.saved.map(({ item }) => item.id)).toEqual([a]);
    expect(await found({ broken: true })).toEqual([]);
  });
});
