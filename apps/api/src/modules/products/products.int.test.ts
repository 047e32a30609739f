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

const update = `mutation ($id: ID!, $input: UpdateProductInput!) {
  updateProduct(id: $id, input: $input) { name model unit oemTermMonths softwareEndedOn version deviceCount }
}`;

describe('products', () => {
  it('are found by name, model, maker and pinyin, and counted with their devices', async () => {
    const { id: productId } = await b.product({
      name: '车牌识别一体机',
      model: 'ZT-P90',
      category: 'PARKING',
      manufacturer: '智泰',
    });
    await b.device({ productId });
    for (const search of ['车牌', 'cpsb', 'p90', 'zhitai']) {
      const { products } = await api
        .as('viewer')
        .data<{ products: { rows: object[] } }>(
          'query ($search: String!) { products(filter: { search: $search, category: [PARKING] }) { rows { model unit deviceCount } } }',
          { search },
        );
      expect(products.rows, search).toEqual([{ model: 'ZT-P90', unit: '台', deviceCount: 1 }]);
    }
  });

  it('change field by field, refuse stale saves, and stay while devices are of them', async () => {
    const { id } = await b.product({ oemTermMonths: 18, manufacturer: '智泰' });
    const changed = await api
      .as('admin')
      .data(update, { id, input: { version: 1, softwareEndedOn: '2025-12-31' } });
    expect(changed).toMatchObject({
      updateProduct: { oemTermMonths: 18, softwareEndedOn: '2025-12-31', version: 2 },
    });
    const stale = await api.as('admin').query(update, { id, input: { version: 1, unit: '套' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', version: 2 });
    const wrong = await api
      .as('admin')
      .query(update, { id, input: { version: 2, oemTermMonths: 241, unit: ' ' } });
    expect(Object.keys(wrong.errors?.[0]?.extensions.fields ?? {}).sort()).toEqual(['oemTermMonths', 'unit']);
    for (const softwareEndedOn of ['0001-01-01', '2200-01-01']) {
      const beyond = await api.as('admin').query(update, { id, input: { version: 2, softwareEndedOn } });
      expect(beyond.errors?.[0]?.extensions.fields).toMatchObject({ softwareEndedOn: { code: 'RANGE' } });
    }
    await b.device({ productId: id });
    const remove = 'mutation ($id: ID!) { deleteProduct(id: $id, version: 2) }';
    expect((await api.as('admin').query(remove, { id })).errors?.[0]?.extensions).toMatchObject({
      code: 'IN_USE',
      dependents: { devices: 1 },
    });
  });

  it('end the free software with the maker, and the answer says so', async () => {
    const { id: productId } = await b.product({ softwareEndedOn: '2025-12-31' });
    const { id: contractId } = await b.contract();
    const { id: deviceId } = await b.device({ productId, contractId });
    await b.list((await b.certificate(contractId, { acceptedOn: '2020-01-01' })).id, [deviceId]);
    const { coverage } = await api
      .as('engineer')
      .data<{ coverage: { charge: string; basis: { clause: string }[] } }>(
        `query ($id: ID!) { coverage(deviceId: $id, question: { calledAt: "2026-03-01T02:00:00Z", causes: [], costClass: SOFTWARE_UPGRADE }) {
        charge basis { clause } } }`,
        { id: deviceId },
      );
    expect(coverage.charge).not.toBe('FREE');
    expect(coverage.basis.map(({ clause }) => clause)).toContain('W-11');
  });
});
