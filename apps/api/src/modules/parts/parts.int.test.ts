import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { stockRoom } from '../../../test/stock.js';

let api: TestApi;
let b: ReturnType<typeof business>;
beforeAll(async () => {
  api = await startApi();
  b = business(api);
});
afterAll(() => api.stop());

const create = 'mutation ($input: CreatePartInput!) { createPart(input: $input) { id version } }';
const update = `mutation ($id: ID!, $input: UpdatePartInput!) {
  updatePart(id: $id, input: $input) { number name unit tracking minimumStock supplier active version }
}`;
const setFits = `mutation ($id: ID!, $fits: [PartFitInput!]!, $version: Int!) {
  setPartFits(id: $id, fits: $fits, version: $version) { version fits { equivalent product { model } } }
}`;
const remove = 'mutation ($id: ID!, $version: Int!) { deletePart(id: $id, version: $version) }';
const list = `query ($filter: PartFilter, $sort: [PartSort!]) {
  parts(filter: $filter, sort: $sort) {
    rows { id number name model unit category tracking manufacturer supplier supplierTermMonths minimumStock
      shelfLifeDays active note used onHand reserved free quarantined level dead lastOutOn averageCostFen
      stockValueFen balances { onHand free place { code } shelf { code } } hasPhoto photoDigest createdAt updatedAt version
      fits { equivalent product { model name } } }
    total { count exact }
  }
}`;

let made = 0;
async function part(more: object = {}): Promise<{ id: string; version: number }> {
  made += 1;
  const input = {
    number: `PN-${String(made).padStart(4, '0')}`,
    name: '电源模块',
    category: 'ACCESSORY',
    ...more,
  };
  return (await api.as('admin').data<{ createPart: { id: string; version: number } }>(create, { input }))
    .createPart;
}

async function numbers(filter: object, who: Who = 'viewer'): Promise<string[]> {
  const { parts } = await api
    .as(who)
    .data<{ parts: { rows: { number: string }[] } }>(
      'query ($filter: PartFilter) { parts(filter: $filter) { rows { number } } }',
      { filter },
    );
  return parts.rows.map(({ number }) => number);
}

async function refusal(document: string, variables: Record<string, unknown>) {
  const { errors } = await api.as('admin').query(document, variables);
  return errors?.[0]?.extensions;
}

describe('parts', () => {
  it('are found by any fragment of number, name, model, maker and supplier, Chinese of one character, and pinyin', async () => {
    await part({
      number: 'BD-7701',
      name: '解码主板',
      category: 'BOARD',
      model: 'HX-MB_9',
      manufacturer: '智泰',
      supplier: '云岭电子',
    });
    await part({ number: 'BD-7702', name: '鼓风机', category: 'ACCESSORY' });
    for (const search of [
      '7701',
      '码主',
      '解',
      'jmzb',
      'jiema',
      'mb_9',
      '智泰',
      'yldz',
      '解码 云岭',
      'hx-m ylDZ',
    ]) {
      expect(await numbers({ search }), search).toEqual(['BD-7701']);
    }
    expect(await numbers({ search: 'mb%9' })).toEqual([]);
    expect(await numbers({ number: 'BD-7702' })).toEqual(['BD-7702']);
    expect(await numbers({ number: 'BD-770' })).toEqual([]);
  });

  it('are listed in one statement, plus one for the total, whatever is asked of them', async () => {
    const { id: productId } = await b.product({ model: 'FIT-LIST-1' });
    const { id, version } = await part({
      number: 'LIST-1',
      supplier: '湖口器材',
      tracking: 'SERIAL',
      category: 'BOARD',
    });
    await api.as('admin').data(setFits, { id, fits: [{ productId }], version });
    const room = stockRoom(api);
    const placeId = await room.place({ code: 'LIST-CK' });
    await room.receive(placeId, [{ partId: id, quantity: 2, serials: ['L1', 'L2'], unitCostFen: 1500 }]);
    for (const filter of [
      { productId },
      { supplier: '湖口器材' },
      { tracking: 'SERIAL', category: ['BOARD', 'TOOL'], search: 'list' },
      { ids: [id], active: true },
      { placeId, level: ['OK'], dead: false },
    ]) {
      for (const field of [
        'NUMBER',
        'NAME',
        'MODEL',
        'CATEGORY',
        'SUPPLIER',
        'ON_HAND',
        'FREE',
        'UPDATED_AT',
      ]) {
        api.statements();
        const { parts } = await api
          .as('viewer')
          .data<{ parts: { rows: object[] } }>(list, { filter, sort: [{ field, direction: 'DESC' }] });
        expect(api.statements().length).toBeLessThanOrEqual(2);
        expect(parts.rows).toMatchObject([
          {
            number: 'LIST-1',
            fits: [{ equivalent: false, product: { model: 'FIT-LIST-1' } }],
            hasPhoto: false,
            used: true,
            stockValueFen: 3000,
            balances: [{ onHand: 2, free: 2, place: { code: 'LIST-CK' }, shelf: null }],
          },
        ]);
      }
    }
    const { data, errors } = await api
      .as('engineer')
      .query('query ($id: ID!) { part(id: $id) { onHand averageCostFen } }', { id });
    expect(data).toEqual({ part: { onHand: 2, averageCostFen: null } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('change field by field, and refuse a save on what somebody else has changed', async () => {
    const { id } = await part({ supplier: '云岭电子', minimumStock: 3 });
    expect(
      await api.as('admin').data(update, { id, input: { version: 1, name: '开关电源', note: null } }),
    ).toEqual({
      updatePart: expect.objectContaining({
        name: '开关电源',
        supplier: '云岭电子',
        minimumStock: 3,
        version: 2,
      }),
    });
    const results = await Promise.all(
      [1, 2, 3, 4].map((minimumStock) =>
        api.as('admin').query(update, { id, input: { version: 2, minimumStock } }),
      ),
    );
    expect(results.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const { errors } of results.filter((result) => result.errors)) {
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', version: 3 });
    }
    await api.as('admin').data(update, { id, input: { version: 3, active: false } });
    expect(await numbers({ ids: [id], active: true })).toEqual([]);
  });

  it('say which products they fit, all or nothing', async () => {
    const [one, other] = [await b.product({ model: 'FIT-B' }), await b.product({ model: 'FIT-A' })];
    const { id, version } = await part();
    const fits = [{ productId: one.id }, { productId: other.id, equivalent: true }];
    expect(await api.as('admin').data(setFits, { id, fits, version })).toEqual({
      setPartFits: {
        version: 2,
        fits: [
          { equivalent: true, product: { model: 'FIT-A' } },
          { equivalent: false, product: { model: 'FIT-B' } },
        ],
      },
    });
    expect(await refusal(setFits, { id, fits, version })).toMatchObject({ code: 'CONFLICT', version: 2 });
    const nowhere = [{ productId: one.id }, { productId: '00000000-0000-7000-8000-000000000000' }];
    expect(await refusal(setFits, { id, fits: nowhere, version: 2 })).toMatchObject({
      fields: { fits: { code: 'UNKNOWN', zh: '没有这个产品。', en: 'There is no such product.' } },
    });
    expect(await refusal(setFits, { id, fits: [fits[0], fits[0]], version: 2 })).toMatchObject({
      fields: { 'fits.1.productId': { code: 'TWICE' } },
    });
    const many = Array.from({ length: 101 }, () => ({ productId: one.id }));
    expect(await refusal(setFits, { id, fits: many, version: 2 })).toMatchObject({
      fields: { fits: { code: 'TOO_MANY' } },
    });
    expect(await numbers({ productId: one.id })).toHaveLength(1);
    expect(
      await refusal('mutation ($id: ID!) { deleteProduct(id: $id, version: 1) }', { id: one.id }),
    ).toMatchObject({
      code: 'IN_USE',
      dependents: { parts: 1 },
    });
    expect(await refusal(setFits, { id, fits: [], version: 2 })).toBeUndefined();
    await api.as('admin').data('mutation ($id: ID!) { deleteProduct(id: $id, version: 1) }', { id: one.id });
  });

  it('name every field that is wrong, in both languages, and keep nothing', async () => {
    const input = {
      number: ' ',
      name: '长'.repeat(201),
      unit: ' ',
      category: 'TOOL',
      minimumStock: -1,
      supplierTermMonths: 241,
      shelfLifeDays: 0,
    };
    const before = await numbers({ category: ['TOOL'] });
    const wrong = await refusal(create, { input });
    expect(wrong).toMatchObject({ code: 'BAD_INPUT' });
    const fields = wrong?.fields as Record<string, { code: string; zh: string; en: string }>;
    expect(Object.keys(fields).sort()).toEqual([
      'minimumStock',
      'name',
      'number',
      'shelfLifeDays',
      'supplierTermMonths',
      'unit',
    ]);
    for (const { zh, en } of Object.values(fields)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
    }
    expect(await numbers({ category: ['TOOL'] })).toEqual(before);
    const { id } = await part();
    expect(
      await refusal(update, { id, input: { version: 1, minimumStock: 1_000_001, number: '' } }),
    ).toMatchObject({
      fields: { minimumStock: { code: 'RANGE' }, number: { code: 'REQUIRED' } },
    });
    await part({ number: 'TAKEN-1' });
    expect(
      await refusal(create, { input: { number: 'TAKEN-1', name: '再来', category: 'TOOL' } }),
    ).toMatchObject({
      fields: { number: { code: 'TAKEN', zh: '该备件编号已存在。' } },
    });
    expect(await refusal(update, { id: 'nonsense', input: { version: 1 } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are deleted while nothing depends on them, and the trail says who did what', async () => {
    const { id, version } = await part({ number: 'GONE-1' });
    expect(await refusal(remove, { id, version: 9 })).toMatchObject({ code: 'CONFLICT' });
    await api.as('admin').data(remove, { id, version });
    expect(await refusal(remove, { id, version })).toMatchObject({ code: 'NOT_FOUND' });
    const trail = await api.sql<{ action: string; actor: string }>(
      'SELECT action, actor FROM audit_event WHERE entity_id = $1 ORDER BY at, id',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['part.create', 'part.delete']);
  });

  it('are read by everybody and changed by administrators only', async () => {
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      expect(await numbers({ number: 'LIST-1' }, who)).toEqual(['LIST-1']);
      const { errors } = await api
        .as(who)
        .query(create, { input: { number: who, name: who, category: 'TOOL' } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
