import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const create = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { id name phone version } }`;
const update = `mutation ($id: ID!, $input: UpdateCustomerInput!) {
  updateCustomer(id: $id, input: $input) { id name version formerNames { name } }
}`;
const remove = `mutation ($id: ID!, $version: Int!) { deleteCustomer(id: $id, version: $version) }`;
const list = `query ($filter: CustomerFilter, $sort: [CustomerSort!]) {
  customers(filter: $filter, sort: $sort) { rows { name } total { count exact } }
}`;

async function aCustomer(name: string, more: object = {}): Promise<{ id: string; version: number }> {
  const { createCustomer } = await api
    .as('admin')
    .data<{ createCustomer: { id: string; version: number } }>(create, { input: { name, ...more } });
  return createCustomer;
}

async function namesFound(search: string): Promise<string[]> {
  const { customers } = await api
    .as('viewer')
    .data<{ customers: { rows: { name: string }[] } }>(list, { filter: { search } });
  return customers.rows.map((row) => row.name);
}

describe('customers', () => {
  it('are found by a fragment, by pinyin initials, by full pinyin, and by a name they once had', async () => {
    const { id, version } = await aCustomer('碧湖物业管理有限公司');
    for (const fragment of ['湖物业', 'BHWY', 'bihu', '碧湖 有限']) {
      expect(await namesFound(fragment), fragment).toEqual(['碧湖物业管理有限公司']);
    }
    expect(await namesFound('%')).toEqual([]);
    const changed = await api
      .as('admin')
      .data<{ updateCustomer: object }>(update, { id, input: { version, name: '云山物业有限公司' } });
    expect(changed.updateCustomer).toMatchObject({
      name: '云山物业有限公司',
      version: 2,
      formerNames: [{ name: '碧湖物业管理有限公司' }],
    });
    expect(await namesFound('bhwy')).toEqual(['云山物业有限公司']);
  });

  it('sort by pinyin', async () => {
    await aCustomer('张家花园', { region: '排序' });
    await aCustomer('阿房宫商场', { region: '排序' });
    const { customers } = await api.as('admin').data<{ customers: { rows: unknown[] } }>(list, {
      filter: { region: '排序' },
      sort: [{ field: 'NAME' }],
    });
    expect(customers.rows).toEqual([{ name: '阿房宫商场' }, { name: '张家花园' }]);
  });

  it('show their contacts to those who serve them, and to nobody else, not even through a search', async () => {
    const { id } = await aCustomer('星河小学', { phone: '020-5550-0101', contactName: '林老师' });
    const query = `query ($id: ID!) { customer(id: $id) { name phone } }`;
    expect((await api.as('engineer').query(query, { id })).data).toEqual({
      customer: { name: '星河小学', phone: '020-5550-0101' },
    });
    const seen = await api.as('viewer').query(query, { id });
    expect(seen.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(seen.text).not.toContain('5550');
    expect(await namesFound('5550')).toEqual([]);
    expect(await namesFound('林老师')).toEqual([]);
    const [event] = await api.sql<{ changes: object }>(
      `SELECT changes FROM audit_event WHERE entity_id = $1 AND action = 'customer.create'`,
      [id],
    );
    expect(event?.changes).toMatchObject({ phone: {}, name: { after: '星河小学' } });
    expect(JSON.stringify(event)).not.toContain('5550');
  });

  it('refuse a stale save with the row as it is now, and a name that is taken', async () => {
    const { id, version } = await aCustomer('先到先得物业');
    await api.as('admin').data(update, { id, input: { version, region: '天河' } });
    const stale = await api.as('admin').query(update, { id, input: { version, region: '越秀' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      version: 2,
      current: { region: '天河' },
    });
    const taken = await api.as('admin').query(create, { input: { name: '先到先得物业' } });
    expect(taken.errors?.[0]?.extensions.fields).toHaveProperty(['name']);
  });

  it('let one of a hundred stale savers win each round, and the version only rises', async () => {
    const { id } = await aCustomer('并发物业');
    const saves = Array.from({ length: 100 }, (_, index) =>
      api.as('admin').query(update, { id, input: { version: 1, region: `区${index}` } }),
    );
    const answers = await Promise.all(saves);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const codes = new Set(
      answers.flatMap(({ errors }) => errors?.map((error) => error.extensions.code) ?? []),
    );
    expect([...codes]).toEqual(['CONFLICT']);
    expect(await api.sql('SELECT version FROM customer WHERE id = $1', [id])).toEqual([{ version: 2 }]);
  });

  it('say what depends on them when they are to go', async () => {
    const { id } = await aCustomer('有合同的物业');
    await api
      .as('admin')
      .data(`mutation ($input: CreateContractInput!) { createContract(input: $input) { id } }`, {
        input: { number: 'C-1', name: '视频监控', customerId: id, kind: 'GOODS', plans: ['GOODS_PIPES'] },
      });
    const refused = await api.as('admin').query(remove, { id, version: 1 });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'IN_USE',
      dependents: { contracts: 1, devices: 0 },
    });
    const other = await aCustomer('没有合同的物业');
    expect((await api.as('admin').query(remove, { id: other.id, version: 1 })).data).toEqual({
      deleteCustomer: true,
    });
  });

  it('gather every field problem of a form at once', async () => {
    const refused = await api.as('admin').query(create, {
      input: { name: '  ', email: 'not-an-address', region: '远'.repeat(101) },
    });
    expect(Object.keys(refused.errors?.[0]?.extensions.fields ?? {}).sort()).toEqual([
      'email',
      'name',
      'region',
    ]);
  });
});
