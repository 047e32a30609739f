import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { priceScene } from '../../../test/price-scene.js';

let api: TestApi;
let p: ReturnType<typeof priceScene>;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  p = priceScene(api);
});
afterAll(() => api.stop());

async function refusal(document: string, variables: Record<string, unknown>) {
  const { errors } = await api.as('admin').query(document, variables);
  return errors?.[0]?.extensions;
}

const codes = (fields: Readonly<Record<string, { code: string; zh: string; en: string }>> | undefined) =>
  Object.fromEntries(
    Object.entries(fields ?? {}).map(([field, { code, zh, en }]) => {
      expect([zh, en]).not.toContain('');
      return [field, code];
    }),
  );

describe('service items', () => {
  const update = `mutation ($id: ID!, $input: UpdateServiceItemInput!) { updateServiceItem(id: $id, input: $input) { name unit version } }`;
  const remove = 'mutation ($id: ID!, $version: Int!) { deleteServiceItem(id: $id, version: $version) }';

  it('are found by code and pinyin, keep their unit once priced, and stay while prices are of them', async () => {
    const id = await p.service({ name: '板卡维修', code: 'BKWX', costClass: 'BOARD_REPAIR', unit: '块' });
    const { serviceItems } = await api
      .as('engineer')
      .data<{ serviceItems: { rows: object[] } }>(
        '{ serviceItems(filter: { search: "bkwx", costClass: [BOARD_REPAIR] }) { rows { name unit } } }',
      );
    expect(serviceItems.rows).toEqual([{ name: '板卡维修', unit: '块' }]);
    await api.as('admin').data(update, { id, input: { version: 1, unit: '张' } });
    await p.publish(await p.list({ region: '服务' }), { [id]: 10_000 }, '2026-07-01');
    expect(codes((await refusal(update, { id, input: { version: 2, unit: '块' } }))?.fields)).toEqual({
      unit: 'PRICED',
    });
    expect(await refusal(remove, { id, version: 2 })).toMatchObject({
      code: 'IN_USE',
      dependents: { prices: 1 },
    });
    expect(await refusal(update, { id, input: { version: 1, name: '别的' } })).toMatchObject({
      code: 'CONFLICT',
      version: 2,
    });
  });

  it('refuse a code that is taken and empty words, in both languages', async () => {
    const create = 'mutation ($input: CreateServiceItemInput!) { createServiceItem(input: $input) { id } }';
    const input = { code: 'DUP', name: '上门', costClass: 'VISIT', unit: '次' };
    await api.as('admin').data(create, { input });
    expect(codes((await refusal(create, { input }))?.fields)).toEqual({ code: 'TAKEN' });
    const wrong = { ...input, code: ' ', name: 'x'.repeat(201), unit: '' };
    expect(codes((await refusal(create, { input: wrong }))?.fields)).toEqual({
      code: 'REQUIRED',
      name: 'TOO_LONG',
      unit: 'REQUIRED',
    });
  });
});

describe('price lists', () => {
  const create = 'mutation ($input: CreatePriceListInput!) { createPriceList(input: $input) { id } }';
  const update = `mutation ($id: ID!, $input: UpdatePriceListInput!) { updatePriceList(id: $id, input: $input) { name region version } }`;

  it('are one for a region and class, as long as they are active', async () => {
    const input = { code: 'L-1', name: '珠海大客户', region: '珠海', customerClass: 'KEY_ACCOUNT' };
    const id = await p.list(input);
    expect(codes((await refusal(create, { input: { ...input, code: 'L-2' } }))?.fields)).toEqual({
      customerClass: 'TAKEN',
    });
    expect(codes((await refusal(create, { input: { ...input, region: '深圳' } }))?.fields)).toEqual({
      code: 'TAKEN',
    });
    await api.as('admin').data(update, { id, input: { version: 1, active: false } });
    await p.list({ ...input, code: 'L-3' });
    expect(codes((await refusal(update, { id, input: { version: 2, active: true } }))?.fields)).toEqual({
      customerClass: 'TAKEN',
    });
  });

  it('stay what they are for once prices were published by them', async () => {
    const [id, item] = [await p.list({ region: '固定' }), await p.part()];
    await p.publish(id, { [item]: 100 }, '2026-01-01');
    const wrong = await refusal(update, {
      id,
      input: { version: 1, region: null, taxIncluded: false, customerClass: 'TRADE' },
    });
    expect(codes(wrong?.fields)).toEqual({
      region: 'PUBLISHED',
      taxIncluded: 'PUBLISHED',
      customerClass: 'PUBLISHED',
    });
    expect(await api.as('admin').data(update, { id, input: { version: 1, name: '改名' } })).toEqual({
      updatePriceList: { name: '改名', region: '固定', version: 2 },
    });
    const remove = 'mutation ($id: ID!) { deletePriceList(id: $id, version: 2) }';
    expect(await refusal(remove, { id })).toMatchObject({ code: 'IN_USE', dependents: { editions: 1 } });
    const { priceList } = await api
      .as('viewer')
      .data<{ priceList: object }>(
        'query ($id: ID!) { priceList(id: $id) { itemCount current { number state } draft { id } editions { number } } }',
        { id },
      );
    expect(priceList).toEqual({
      itemCount: 1,
      current: { number: 1, state: 'IN_FORCE' },
      draft: null,
      editions: [{ number: 1 }],
    });
  });
});

describe('market samples', () => {
  const add = 'mutation ($inputs: [MarketSampleInput!]!) { addMarketSamples(inputs: $inputs) { id } }';

  it('are entered all or none, and each wrong cell is named', async () => {
    const itemId = await p.part();
    const good = { itemId, priceFen: 100, sampledOn: '2026-06-15', source: '京东' };
    const wrong = [
      good,
      { ...good, itemId: 'x' },
      { ...good, priceFen: 0 },
      { ...good, sampledOn: '2026-06-16' },
      { ...good, source: ' ' },
      { ...good, region: 'x'.repeat(101) },
    ];
    expect(codes((await refusal(add, { inputs: wrong }))?.fields)).toEqual({
      'inputs.1.itemId': 'UNKNOWN',
      'inputs.2.priceFen': 'RANGE',
      'inputs.3.sampledOn': 'FUTURE',
      'inputs.4.source': 'REQUIRED',
      'inputs.5.region': 'TOO_LONG',
    });
    expect(codes((await refusal(add, { inputs: [{ ...good, priceFen: 1.005 }] }))?.fields)).toEqual({
      'inputs.0.priceFen': 'FEN',
    });
    expect(await refusal(add, { inputs: Array.from({ length: 1_001 }, () => good) })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    const { marketSamples } = await api
      .as('viewer')
      .data<{ marketSamples: { rows: object[] } }>(
        'query ($itemId: ID!) { marketSamples(filter: { itemId: $itemId }) { rows { id } } }',
        { itemId },
      );
    expect(marketSamples.rows).toEqual([]);
  });

  it('are found by day, region and item, and withdrawn with a reason that cannot be empty', async () => {
    const itemId = await p.part({ name: '镜头', number: 'JT-9' });
    await p.samples(itemId, [100], '2026-05-01', '珠海');
    await p.samples(itemId, [200], '2026-06-01');
    const found = async (filter: object) => {
      const { marketSamples } = await api
        .as('engineer')
        .data<{ marketSamples: { rows: { id: string; priceFen: number }[] } }>(
          'query ($filter: MarketSampleFilter) { marketSamples(filter: $filter) { rows { id priceFen } } }',
          { filter },
        );
      return marketSamples.rows;
    };
    const prices = async (filter: object) => (await found(filter)).map(({ priceFen }) => priceFen);
    expect(await prices({ search: 'jt-9' })).toEqual([200, 100]);
    expect(await prices({ itemId, from: '2026-05-02' })).toEqual([200]);
    expect(await prices({ itemId, until: '2026-05-01' })).toEqual([100]);
    expect(await prices({ itemId, region: '珠海' })).toEqual([100]);
    const withdraw =
      'mutation ($id: ID!, $reason: String!) { withdrawMarketSample(id: $id, reason: $reason) { id } }';
    const [first] = await found({ itemId });
    expect(codes((await refusal(withdraw, { id: first?.id, reason: ' ' }))?.fields)).toEqual({
      reason: 'REQUIRED',
    });
    await api.as('admin').data(withdraw, { id: first?.id, reason: '重复' });
    expect(await prices({ itemId, withdrawn: false })).toEqual([100]);
  });
});

it('leaves a trace of every deed: who, what, and why', async () => {
  const [listId, item] = [await p.list({ region: '留痕' }), await p.part({ number: 'LH-1' })];
  await p.publish(listId, { [item]: 4_200 }, '2026-06-01');
  const rows = await api.sql<{
    action: string;
    actor: string;
    changes: Record<string, { before?: unknown; after?: unknown }>;
    reason: string | null;
  }>(
    `SELECT a.action, a.actor, a.changes, a.reason FROM audit_event a
     JOIN price_edition e ON e.id::text = a.entity_id WHERE e.list_id = $1 ORDER BY a.at, a.id`,
    [listId],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'priceEdition.start',
    'priceEdition.addItems',
    'priceEdition.write',
    'priceEdition.publish',
  ]);
  expect(rows[2]?.changes).toMatchObject({ 'LH-1': { before: null, after: 4_200 } });
  expect(rows[3]).toMatchObject({
    actor: '陈管理',
    reason: '测试',
    changes: { effectiveFrom: { after: '2026-06-01' } },
  });
});
