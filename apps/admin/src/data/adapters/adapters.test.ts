import { parse, print } from 'graphql';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signedIn } from '../../auth/session';
import { dataProvider } from '../data-provider';

interface Sent {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

let sent: Sent[] = [];
let answer: Record<string, unknown> = {};

/** The wire itself: what leaves the browser is looked at, what comes back is the API's documented shape. */
beforeEach(() => {
  sent = [];
  vi.stubGlobal('sessionStorage', new Map());
  vi.stubGlobal('fetch', async (_: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body) as Sent);
    return new Response(JSON.stringify({ data: answer }), {
      headers: { 'content-type': 'application/json' },
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

const page = (rows: object[], total = { count: rows.length, exact: true }) => ({ rows, total });
const list = { pagination: { page: 3, perPage: 25 }, sort: { field: 'name', order: 'DESC' as const } };

describe('certificates', () => {
  const variables = async (filter: Record<string, unknown>) => {
    answer = { certificates: page([]) };
    await dataProvider.getList('certificates', {
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'untilOn', order: 'ASC' },
      filter,
    });
    return sent.at(-1)?.variables;
  };

  test('a list leaves out what was renewed until it is asked for', async () => {
    expect(await variables({ state: ['EXPIRED'] })).toMatchObject({
      filter: { state: ['EXPIRED'], latest: true },
      sort: [{ field: 'UNTIL_ON', direction: 'ASC' }],
    });
    expect(await variables({ withFormer: true })).toMatchObject({ filter: {} });
  });

  test('what is named is read, renewed or not', async () => {
    answer = { certificates: page([{ id: '1' }]) };
    await dataProvider.getMany('certificates', { ids: ['1'] });
    expect(sent.at(-1)?.variables).toMatchObject({ filter: { ids: ['1'] } });
    expect(sent.at(-1)?.variables).not.toHaveProperty('filter.latest');
  });
});

describe('customers', () => {
  test('a list asks for its page, its order and its filter', async () => {
    answer = { customers: page([{ id: '1', name: '甲' }], { count: 51, exact: true }) };
    const result = await dataProvider.getList('customers', { ...list, filter: { search: '甲', region: '' } });
    expect(result).toEqual({ data: [{ id: '1', name: '甲' }], total: 51 });
    expect(sent[0]?.variables).toEqual({
      filter: { search: '甲' },
      sort: [{ field: 'NAME', direction: 'DESC' }],
      limit: 25,
      offset: 50,
      contacts: false,
    });
  });

  test('contacts are asked for only by those who may see them', async () => {
    signedIn({
      id: '1',
      username: 'a',
      displayName: 'A',
      role: 'DISPATCHER',
      locale: 'ZH_CN',
      permissions: ['customer:contacts'],
      mustChangePassword: false,
      email: null,
      hasSecondFactor: false,
      mustSetUpSecondFactor: false,
    });
    answer = { customer: { id: '1' } };
    await dataProvider.getOne('customers', { id: '1' });
    expect(sent[0]?.variables).toEqual({ id: '1', contacts: true });
  });

  test('an update sends the fields of the form and the version that was seen', async () => {
    answer = { updateCustomer: { id: '1', version: 5 } };
    await dataProvider.update('customers', {
      id: '1',
      data: { id: '1', name: '乙', note: '', deviceCount: 9, version: 4 },
      previousData: { id: '1' },
    });
    expect(sent[0]?.variables).toEqual({ id: '1', input: { name: '乙', note: null, version: 4 } });
  });

  test('a deletion carries the version too', async () => {
    answer = { deleteCustomer: true };
    await dataProvider.delete('customers', { id: '1', previousData: { id: '1', version: 4 } });
    expect(sent[0]?.variables).toEqual({ id: '1', version: 4 });
  });
});

describe('devices', () => {
  const device = {
    id: 'd',
    serial: 'S1',
    product: { id: 'p', model: 'M' },
    customer: { id: 'c', name: '甲' },
    contract: null,
  };

  test('rows carry the ids a form binds to', async () => {
    answer = { devices: page([device]) };
    const { data } = await dataProvider.getList('devices', {
      ...list,
      sort: { field: 'customer.name', order: 'ASC' },
      filter: { freeEnds: { gte: '2026-01-01', lt: '' }, coverageState: ['FREE'] },
    });
    expect(data[0]).toMatchObject({ productId: 'p', customerId: 'c', contractId: null });
    expect(sent[0]?.variables).toMatchObject({
      filter: { freeEnds: { gte: '2026-01-01' }, coverageState: ['FREE'] },
      sort: [{ field: 'CUSTOMER', direction: 'ASC' }],
    });
  });

  test('a capped count is no total: the pager says "more than"', async () => {
    answer = { devices: page([device], { count: 10_001, exact: false }) };
    const result = await dataProvider.getList('devices', {
      ...list,
      pagination: { page: 1, perPage: 1 },
      filter: {},
    });
    expect(result.total).toBeUndefined();
    expect(result.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
  });

  test('references are read in pages of a hundred', async () => {
    answer = { devices: page([]) };
    await dataProvider.getMany('devices', { ids: Array.from({ length: 120 }, (_, index) => `d${index}`) });
    expect(sent.map(({ variables }) => variables.limit)).toEqual([100, 20]);
  });
});

describe('parts and places', () => {
  const me = {
    id: '1',
    username: 'a',
    displayName: 'A',
    locale: 'ZH_CN',
    mustChangePassword: false,
    email: null,
    hasSecondFactor: false,
    mustSetUpSecondFactor: false,
  } as const;

  test('what they cost is asked for only by those who may see it', async () => {
    answer = { part: { id: 'p' }, stockPlaces: page([{ id: 'l', contract: null }]) };
    for (const [role, permissions] of [
      ['ENGINEER', []],
      ['VIEWER', ['stock:cost']],
    ] as const) {
      signedIn({ ...me, role, permissions: [...permissions] });
      await dataProvider.getOne('parts', { id: 'p' });
      await dataProvider.getList('stockPlaces', { ...list, filter: {} });
    }
    expect(sent.map(({ variables }) => variables.cost)).toEqual([false, false, true, true]);
  });

  test('a part is saved without what only stock can change', async () => {
    answer = { updatePart: { id: 'p', version: 3 } };
    const data = {
      id: 'p',
      number: 'A',
      unit: '块',
      model: '',
      onHand: 4,
      fits: [],
      active: false,
      version: 2,
    };
    await dataProvider.update('parts', { id: 'p', data, previousData: data });
    expect(sent[0]?.variables).toEqual({
      id: 'p',
      input: { number: 'A', unit: '块', model: null, active: false, version: 2 },
    });
  });

  test('a place carries the id of its contract for the form', async () => {
    answer = { stockPlace: { id: 'l', code: 'XC-1', contract: { id: 'c', number: 'HT-1' } } };
    const { data } = await dataProvider.getOne('stockPlaces', { id: 'l' });
    expect(data).toMatchObject({ code: 'XC-1', contractId: 'c' });
  });
});

describe('users', () => {
  test('are switched off, never deleted', async () => {
    await expect(
      dataProvider.delete('users', { id: '1', previousData: { id: '1', version: 1 } }),
    ).rejects.toThrow('users has no remove');
    expect(sent).toEqual([]);
  });
});

test('requests go out as they stand in the operations, without __typename', async () => {
  answer = { products: page([]) };
  await dataProvider.getList('products', { ...list, filter: {} });
  expect(print(parse(sent[0]?.query ?? ''))).not.toContain('__typename');
  expect(sent[0]?.operationName).toBe('Products');
});
