import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let b: ReturnType<typeof business>;
beforeAll(async () => {
  api = await startApi();
  b = business(api);
});
afterAll(() => api.stop());

const create = 'mutation ($input: CreateStockPlaceInput!) { createStockPlace(input: $input) { id version } }';
const update = `mutation ($id: ID!, $input: UpdateStockPlaceInput!) {
  updateStockPlace(id: $id, input: $input) { code name kind keeper active version }
}`;
const remove = 'mutation ($id: ID!, $version: Int!) { deleteStockPlace(id: $id, version: $version) }';
const add =
  'mutation ($id: ID!, $code: String!) { addShelf(placeId: $id, code: $code) { shelves { id code version } } }';
const rename = `mutation ($id: ID!, $code: String!, $version: Int!) {
  renameShelf(id: $id, code: $code, version: $version) { shelves { code version } }
}`;
const removeShelf = `mutation ($id: ID!, $version: Int!) { removeShelf(id: $id, version: $version) { shelves { code } } }`;
const lay = `mutation ($partId: ID!, $placeId: ID!, $shelfId: ID) {
  placePart(partId: $partId, placeId: $placeId, shelfId: $shelfId) {
    onHand part { id } place { code } shelf { code }
  }
}`;
const updatePart =
  'mutation ($id: ID!, $input: UpdatePartInput!) { updatePart(id: $id, input: $input) { version } }';
const list = `query ($filter: StockPlaceFilter, $sort: [StockPlaceSort!]) {
  stockPlaces(filter: $filter, sort: $sort) {
    rows { id code name kind region address keeper active note contract { number } shelves { code } version }
    total { count exact }
  }
}`;

async function place(more: object): Promise<{ id: string; version: number }> {
  const input = { code: 'CK', name: '总库', kind: 'WAREHOUSE', ...more };
  return (
    await api.as('admin').data<{ createStockPlace: { id: string; version: number } }>(create, { input })
  ).createStockPlace;
}

async function refusal(document: string, variables: Record<string, unknown>) {
  return (await api.as('admin').query(document, variables)).errors?.[0]?.extensions;
}

const keeperNeeded = { fields: { keeper: { code: 'KEEPER_MISSING' } } };

describe('places', () => {
  it('are found by code, name, keeper and address, in one statement with their shelves, plus one for the total', async () => {
    const { id } = await place({
      code: 'CK-01',
      name: '霁州中心库',
      keeper: '沈禾',
      address: '云岭路 8 号',
      region: '霁州',
    });
    await api.as('admin').data(add, { id, code: 'B-02' });
    await api.as('admin').data(add, { id, code: 'A-01' });
    await place({ code: 'CAR-3', name: '三号服务车', kind: 'VAN' });
    for (const search of ['ck-0', '中心', '库', 'jzzxk', '沈禾', 'shenhe', '云岭路 ck']) {
      for (const field of ['CODE', 'NAME', 'KIND', 'UPDATED_AT']) {
        api.statements();
        const { stockPlaces } = await api.as('engineer').data<{ stockPlaces: { rows: object[] } }>(list, {
          filter: { search, kind: ['WAREHOUSE', 'SITE'], active: true },
          sort: [{ field }],
        });
        expect(api.statements().length).toBeLessThanOrEqual(2);
        expect(stockPlaces.rows, search).toMatchObject([
          { code: 'CK-01', shelves: [{ code: 'A-01' }, { code: 'B-02' }] },
        ]);
      }
    }
  });

  it('on a site have a named keeper (K-03), when they are entered and when they change', async () => {
    const { id: contractId } = await b.contract({ number: 'HT-SITE' });
    const site = { code: 'SITE-1', name: '现场库房', kind: 'SITE', contractId };
    expect(await refusal(create, { input: site })).toMatchObject(keeperNeeded);
    expect(await refusal(create, { input: { ...site, keeper: '  ' } })).toMatchObject(keeperNeeded);
    const { id } = await place({ ...site, keeper: '秦越' });
    expect(await refusal(update, { id, input: { version: 1, keeper: null } })).toMatchObject(keeperNeeded);
    const { id: van } = await place({ code: 'CAR-9', name: '九号车', kind: 'VAN' });
    expect(await refusal(update, { id: van, input: { version: 1, kind: 'SITE' } })).toMatchObject(
      keeperNeeded,
    );
    await api.as('admin').data(update, { id: van, input: { version: 1, kind: 'SITE', keeper: '秦越' } });
  });

  it('refuse a code that is taken, a contract that is not there, and a stale save', async () => {
    const { id } = await place({ code: 'DUP-1' });
    expect(await refusal(create, { input: { code: 'DUP-1', name: '又一个', kind: 'VAN' } })).toMatchObject({
      fields: { code: { code: 'TAKEN', zh: '该库位编号已存在。' } },
    });
    const contractId = '00000000-0000-7000-8000-000000000000';
    expect(await refusal(update, { id, input: { version: 1, contractId } })).toMatchObject({
      fields: { contractId: { code: 'UNKNOWN' } },
    });
    expect(
      await refusal(update, { id, input: { version: 1, code: 'x'.repeat(31), name: '' } }),
    ).toMatchObject({
      fields: { code: { code: 'TOO_LONG' }, name: { code: 'REQUIRED' } },
    });
    const saves = await Promise.all(
      ['甲库', '乙库', '丙库'].map((name) =>
        api.as('admin').query(update, { id, input: { version: 1, name } }),
      ),
    );
    expect(saves.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(await refusal(remove, { id, version: 1 })).toMatchObject({ code: 'CONFLICT', version: 2 });
    await api.as('admin').data(remove, { id, version: 2 });
    expect(await refusal(remove, { id, version: 2 })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('have shelves: each code once, a stale rename refused, a shelf found by its id', async () => {
    const { id } = await place({ code: 'SH-1' });
    const { addShelf } = await api
      .as('admin')
      .data<{ addShelf: { shelves: { id: string }[] } }>(add, { id, code: ' A-01 ' });
    const shelfId = addShelf.shelves[0]?.id ?? '';
    expect(await refusal(add, { id, code: 'A-01' })).toMatchObject({ fields: { code: { code: 'TAKEN' } } });
    expect(await refusal(add, { id, code: ' ' })).toMatchObject({ fields: { code: { code: 'REQUIRED' } } });
    const nowhere = '00000000-0000-7000-8000-000000000000';
    expect(await refusal(add, { id: nowhere, code: 'A' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.as('admin').data(rename, { id: shelfId, code: 'A-02', version: 1 })).toEqual({
      renameShelf: { shelves: [{ code: 'A-02', version: 2 }] },
    });
    expect(await refusal(rename, { id: shelfId, code: 'A-03', version: 1 })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(
      await api
        .as('viewer')
        .data('query ($id: ID!) { shelf(id: $id) { code place { code } } }', { id: shelfId }),
    ).toEqual({ shelf: { code: 'A-02', place: { code: 'SH-1' } } });
    for (const filter of [{ ids: [shelfId] }, { placeId: id }, { search: 'a-0 sh-1' }]) {
      api.statements();
      const { shelves } = await api.as('viewer').data<{ shelves: { rows: object[] } }>(
        `query ($filter: ShelfFilter) { shelves(filter: $filter, sort: [{ field: PLACE }, { field: CODE }]) {
            rows { code place { code } } total { count } } }`,
        { filter },
      );
      expect(shelves.rows).toEqual([{ code: 'A-02', place: { code: 'SH-1' } }]);
      expect(api.statements().length).toBeLessThanOrEqual(2);
    }
    expect(await api.as('admin').data(removeShelf, { id: shelfId, version: 2 })).toEqual({
      removeShelf: { shelves: [] },
    });
    const parallel = await Promise.all(
      Array.from({ length: 8 }, () => api.as('admin').query(add, { id, code: 'SAME' })),
    );
    expect(parallel.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    const trail = await api.sql<{ action: string }>(
      `SELECT action FROM audit_event WHERE entity = 'StockPlace' AND entity_id = $1 ORDER BY at, id`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'place.create',
      'place.addShelf',
      'place.renameShelf',
      'place.removeShelf',
      'place.addShelf',
    ]);
  });

  it('say on which of their shelves a part lies, and keep a shelf while one lies on it', async () => {
    const { id: partId } = await b.part();
    const [one, other] = [await place({ code: 'LIE-1' }), await place({ code: 'LIE-2' })];
    const shelfOf = async (id: string) =>
      (await api.as('admin').data<{ addShelf: { shelves: { id: string }[] } }>(add, { id, code: 'C-01' }))
        .addShelf.shelves[0]?.id ?? '';
    const [here, elsewhere] = [await shelfOf(one.id), await shelfOf(other.id)];
    const lies = { partId, placeId: one.id, shelfId: here };
    expect(await api.as('admin').data(lay, lies)).toEqual({
      placePart: { onHand: 0, part: { id: partId }, place: { code: 'LIE-1' }, shelf: { code: 'C-01' } },
    });
    expect(await refusal(lay, { ...lies, shelfId: elsewhere })).toMatchObject({
      fields: { shelfId: { code: 'ELSEWHERE' } },
    });
    for (const wrong of ['partId', 'placeId', 'shelfId']) {
      const nowhere = { ...lies, shelfId: null, [wrong]: '00000000-0000-7000-8000-000000000000' };
      expect(await refusal(lay, nowhere), wrong).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await refusal(removeShelf, { id: here, version: 1 })).toMatchObject({
      code: 'IN_USE',
      dependents: { parts: 1, counts: 0 },
    });
    expect(await api.as('admin').data(lay, { ...lies, shelfId: null })).toMatchObject({
      placePart: { shelf: null },
    });
    await api.as('admin').data(removeShelf, { id: here, version: 1 });
    expect((await api.as('dispatcher').query(lay, lies)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await api.as('admin').data('mutation ($id: ID!) { deletePart(id: $id, version: 1) }', { id: partId });
    await api.as('admin').data(remove, { id: one.id, version: 1 });
  });

  it('stay while something moved there, and the part with them', async () => {
    const [{ id: partId }, { id }] = [await b.part({ unit: '块' }), await place({ code: 'MOVED-1' })];
    const used = async () =>
      (
        await api
          .as('viewer')
          .data<{ part: object }>('query ($id: ID!) { part(id: $id) { used } }', { id: partId })
      ).part;
    expect(await used()).toEqual({ used: false });
    await api.as('admin').data(updatePart, { id: partId, input: { version: 1, tracking: 'SERIAL' } });
    await api.as('admin').data(updatePart, { id: partId, input: { version: 2, tracking: 'QUANTITY' } });
    await api.as('admin').data(
      `mutation ($placeId: ID!, $partId: ID!) {
        receiveStock(requestKey: "places-1", input: { placeId: $placeId, lines: [{ partId: $partId, quantity: 2 }] }) { id }
      }`,
      { placeId: id, partId },
    );
    expect(await used()).toEqual({ used: true });
    expect(
      await refusal(updatePart, { id: partId, input: { version: 3, tracking: 'SERIAL', unit: '个' } }),
    ).toEqual(
      expect.objectContaining({
        code: 'BAD_INPUT',
        fields: {
          tracking: expect.objectContaining({ code: 'USED' }),
          unit: expect.objectContaining({ code: 'USED' }),
        },
      }),
    );
    await api
      .as('admin')
      .data(updatePart, { id: partId, input: { version: 3, tracking: 'QUANTITY', name: '新名' } });
    expect(
      await refusal('mutation ($id: ID!) { deletePart(id: $id, version: 4) }', { id: partId }),
    ).toMatchObject({ code: 'IN_USE', dependents: { movements: 1, prices: 0, quotes: 0 } });
    expect(await refusal(remove, { id, version: 1 })).toMatchObject({
      code: 'IN_USE',
      dependents: { movements: 1, reservations: 0, counts: 0 },
    });
  });

  it('hold at most 500 shelves', async () => {
    const { id } = await place({ code: 'FULL-1' });
    await api.sql(
      `INSERT INTO shelf (id, place_id, code, version)
        SELECT gen_random_uuid(), $1, 'S-' || n, 1 FROM generate_series(1, 499) n`,
      [id],
    );
    const last = await Promise.all(['X', 'Y', 'Z'].map((code) => api.as('admin').query(add, { id, code })));
    expect(last.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(await refusal(add, { id, code: 'W' })).toMatchObject({ fields: { code: { code: 'TOO_MANY' } } });
  });

  it('are read by everybody and changed by administrators only', async () => {
    const { id } = await place({ code: 'RIGHTS-1' });
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      for (const [document, variables] of [
        [create, { input: { code: who, name: who, kind: 'VAN' } }],
        [add, { id, code: who }],
        [remove, { id, version: 1 }],
      ] as const) {
        const { errors } = await api.as(who).query(document, variables);
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
      await api.as(who).data(list, { filter: { ids: [id] } });
    }
  });
});
