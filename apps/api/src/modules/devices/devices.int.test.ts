import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let b: ReturnType<typeof business>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  b = business(api);
});
afterAll(() => api.stop());

const list = `query ($filter: DeviceFilter, $sort: [DeviceSort!], $limit: Int! = 25, $offset: Int! = 0) {
  devices(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {
    rows { serial position status product { name model category } customer { name } contract { number }
      coverageState changesOn freeUntilOn paidUntilOn }
    total { count exact }
  }
}`;

async function serials(filter: object, sort?: object[]): Promise<string[]> {
  const { devices } = await api
    .as('viewer')
    .data<{ devices: { rows: { serial: string }[] } }>(list, { filter, sort });
  return devices.rows.map(({ serial }) => serial);
}

const update = `mutation ($id: ID!, $input: UpdateDeviceInput!) { updateDevice(id: $id, input: $input) { version position outOfServiceDays } }`;
const retire = `mutation ($id: ID!, $on: PlainDate!, $version: Int!) {
  retireDevice(id: $id, on: $on, version: $version) { status retiredOn coverageState }
}`;

describe('devices', () => {
  it('are found by any part of serial, position, product, model or customer, by pinyin, and by several words', async () => {
    const { id: customerId } = await b.customer({ name: '碧湖花园物业' });
    const { id: productId } = await b.product({ name: '半球摄像机', model: 'HX-D220' });
    await b.device({ serial: 'FIND-77_A', position: '三号楼弱电间', customerId, productId });
    await b.device({ serial: 'OTHER-1', position: '三号楼弱电间' });
    for (const search of ['d-77', '弱电间 碧湖', 'shlrdj bhhy', 'hx-d2', '半球', 'bqsxj', '77_a']) {
      expect(await serials({ search }), search).toEqual(['FIND-77_A']);
    }
    expect(await serials({ search: '77%a' })).toEqual([]);
    expect((await serials({ search: '弱电' })).sort()).toEqual(['FIND-77_A', 'OTHER-1']);
    const tooLong = await api.as('viewer').query(list, { filter: { search: 'x'.repeat(101) } });
    expect(tooLong.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('list in one statement, plus one for the total, whatever is asked of them', async () => {
    const { contractId, certificateId, deviceId } = await b.coveredDevice('2025-06-20', {
      plans: ['GOODS_PIPES'],
    });
    const { device } = await api
      .as('viewer')
      .data<{ device: { serial: string; freeUntilOn: string } }>(
        'query ($id: ID!) { device(id: $id) { serial freeUntilOn } }',
        { id: deviceId },
      );
    for (const filter of [
      { contractId },
      { certificateId },
      { ids: [deviceId] },
      { serial: device.serial },
      { contractId, category: ['CCTV'], status: 'IN_SERVICE', coverageState: ['FREE'] },
      { freeEnds: { gte: device.freeUntilOn, lt: '2099-01-01' }, contractId },
    ]) {
      api.statements();
      expect(await serials(filter), JSON.stringify(filter)).toEqual([device.serial]);
      expect(api.statements().length).toBeLessThanOrEqual(2);
    }
    expect(await serials({ contractId, freeEnds: { lt: device.freeUntilOn } })).toEqual([]);
    const { certificateId: paid } = await b.coveredDevice('2022-06-15');
    const ends = async (paidEnds: object) => (await serials({ certificateId: paid, paidEnds })).length;
    expect(await ends({ gte: '2028-06-15', lt: '2028-06-16' })).toBe(1);
    expect(await ends({ gte: '2028-06-16' })).toBe(0);
    expect(await ends({ lt: '2028-06-15' })).toBe(0);
    expect(await serials({ contractId, coverageState: ['FREE'], coverageOn: '2025-06-19' })).toEqual([]);
    for (const field of [
      'SERIAL',
      'POSITION',
      'SOLD_ON',
      'FREE_UNTIL_ON',
      'PAID_UNTIL_ON',
      'CUSTOMER',
      'PRODUCT',
      'UPDATED_AT',
      'CREATED_AT',
    ]) {
      for (const direction of ['ASC', 'DESC'])
        expect(await serials({ contractId }, [{ field, direction }])).toEqual([device.serial]);
    }
  });

  it('keep their serial to themselves within a model', async () => {
    const { id: productId } = await b.product();
    const { id: customerId } = await b.customer();
    await b.device({ serial: 'ONCE', productId, customerId });
    await b.device({ serial: 'ONCE' });
    const twice = await api
      .as('admin')
      .query('mutation ($input: CreateDeviceInput!) { createDevice(input: $input) { id } }', {
        input: { serial: ' ONCE ', productId, customerId, position: '大厅' },
      });
    expect(twice.errors?.[0]?.extensions.fields).toMatchObject({ serial: { code: 'TAKEN' } });
    for (const [field, value] of [
      ['productId', '018f0000-0000-7000-8000-000000000000'],
      ['customerId', '018f0000-0000-7000-8000-000000000000'],
    ] as const) {
      const unknown = await api
        .as('admin')
        .query('mutation ($input: CreateDeviceInput!) { createDevice(input: $input) { id } }', {
          input: { serial: 'NEW', productId, customerId, position: '大厅', [field]: value },
        });
      expect(unknown.errors?.[0]?.extensions.fields, field).toMatchObject({ [field]: { code: 'UNKNOWN' } });
    }
  });

  it('end their coverage with their service', async () => {
    const { deviceId } = await b.coveredDevice('2025-06-20');
    const future = await api.as('dispatcher').query(retire, { id: deviceId, on: '2026-06-16', version: 1 });
    expect(future.errors?.[0]?.extensions.fields).toHaveProperty(['on']);
    const { retireDevice } = await api
      .as('dispatcher')
      .data<{ retireDevice: object }>(retire, { id: deviceId, on: '2026-06-14', version: 1 });
    expect(retireDevice).toEqual({ status: 'RETIRED', retiredOn: '2026-06-14', coverageState: 'AFTER' });
    const { device } = await api
      .as('viewer')
      .data<{ device: { intervals: { untilOn: string }[] } }>(
        'query ($id: ID!) { device(id: $id) { intervals { untilOn } } }',
        { id: deviceId },
      );
    expect(device.intervals).toEqual([{ untilOn: '2026-06-15' }]);
  });

  it('refuse a stale save, an engineer, and a number out of range', async () => {
    const { id } = await b.device();
    await api.as('dispatcher').data(update, { id, input: { version: 1, position: '二楼' } });
    const stale = await api.as('dispatcher').query(update, { id, input: { version: 1, position: '三楼' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      version: 2,
      current: { position: '二楼' },
    });
    const engineer = await api.as('engineer').query(update, { id, input: { version: 2, position: '四楼' } });
    expect(engineer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const range = await api
      .as('dispatcher')
      .query(update, { id, input: { version: 2, outOfServiceDays: -1 } });
    expect(range.errors?.[0]?.extensions.fields).toHaveProperty(['outOfServiceDays']);
  });

  it('are sold before they are retired, within the years a work calendar can hold', async () => {
    const fieldsOf = async (answer: ReturnType<ReturnType<TestApi['as']>['query']>) =>
      (await answer).errors?.[0]?.extensions.fields;
    const { id } = await b.device({ soldOn: '2025-03-01' });
    const save = (input: object) => fieldsOf(api.as('admin').query(update, { id, input }));
    const retireOn = (on: string) => fieldsOf(api.as('admin').query(retire, { id, on, version: 1 }));
    for (const on of ['0001-01-01', '1989-12-31', '2200-01-01']) {
      expect(await save({ version: 1, soldOn: on })).toMatchObject({ soldOn: { code: 'RANGE' } });
      expect(await retireOn(on)).toMatchObject({ on: { code: 'RANGE' } });
    }
    expect(await retireOn('2025-02-28')).toMatchObject({ on: { code: 'BEFORE_SALE' } });
    await api.as('admin').data(retire, { id, on: '2025-03-01', version: 1 });
    expect(await save({ version: 2, soldOn: '2025-03-02' })).toMatchObject({
      soldOn: { code: 'AFTER_RETIREMENT' },
    });
    await api.as('admin').data(update, { id, input: { version: 2, soldOn: '2025-03-01' } });
  });

  it('never replace what replaced them, directly, through others or at the same moment', async () => {
    const replaces = (id: string, replacesId: string | null, version: number) =>
      api.as('admin').query(update, { id, input: { version, replacesId } });
    const first = await b.device();
    const second = await b.device({ replacesId: first.id });
    const third = await b.device({ replacesId: second.id });
    for (const [replacesId, code] of [
      [first.id, 'ITSELF'],
      [second.id, 'CYCLE'],
      [third.id, 'CYCLE'],
    ] as const) {
      const refused = await replaces(first.id, replacesId, 1);
      expect(refused.errors?.[0]?.extensions.fields).toMatchObject({ replacesId: { code } });
    }
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await b.device(), await b.device()];
      const both = await Promise.all([replaces(one.id, other.id, 1), replaces(other.id, one.id, 1)]);
      const refused = both.flatMap(({ errors }) => errors ?? []);
      expect(refused.map(({ extensions }) => extensions.fields?.replacesId?.code)).toEqual(['CYCLE']);
    }
  });

  it('say what replaced them before they may go', async () => {
    const old = await b.device();
    const { id: replacement } = await b.device({ replacesId: old.id });
    const remove = 'mutation ($id: ID!, $version: Int!) { deleteDevice(id: $id, version: $version) }';
    const used = await api.as('admin').query(remove, { id: old.id, version: 1 });
    expect(used.errors?.[0]?.extensions).toMatchObject({
      code: 'IN_USE',
      dependents: { replacements: 1, decisions: 0 },
    });
    expect(await api.as('admin').data(remove, { id: replacement, version: 1 })).toEqual({
      deleteDevice: true,
    });
    expect(await api.as('admin').data(remove, { id: old.id, version: 1 })).toEqual({ deleteDevice: true });
    expect(
      (await api.as('admin').query(remove, { id: old.id, version: 1 })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
  });
});
