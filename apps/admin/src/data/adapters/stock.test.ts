import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signedIn } from '../../auth/session';
import { dataProvider } from '../data-provider';

let sent: { operationName: string; variables: Record<string, unknown> }[] = [];
let answer: Record<string, unknown> = {};

/** The wire itself, as in the tests of the other nouns. */
beforeEach(() => {
  sent = [];
  vi.stubGlobal('sessionStorage', new Map());
  vi.stubGlobal('fetch', async (_: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body));
    return new Response(JSON.stringify({ data: answer }), {
      headers: { 'content-type': 'application/json' },
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

const list = { pagination: { page: 1, perPage: 25 } };
const nothing = { rows: [], total: { count: 0, exact: true } };

function signInWith(permissions: string[]): void {
  signedIn({
    id: '1',
    username: 'a',
    displayName: 'A',
    role: 'ENGINEER',
    locale: 'ZH_CN',
    permissions,
    mustChangePassword: false,
    email: null,
    hasSecondFactor: false,
    mustSetUpSecondFactor: false,
  });
}

describe('balances', () => {
  test('are asked for in the order and with the filter of the screen', async () => {
    signInWith(['stock:read']);
    answer = { stockBalances: nothing };
    await dataProvider.getList('stockBalances', {
      ...list,
      sort: { field: 'part.number', order: 'ASC' },
      filter: { placeId: 'w1', level: ['LOW'], dead: false, search: '' },
    });
    expect(sent[0]?.variables).toMatchObject({
      sort: [{ field: 'PART', direction: 'ASC' }],
      filter: { placeId: 'w1', level: ['LOW'], dead: false },
    });
  });

  test('what they are worth is asked for only by those who may know', async () => {
    answer = { stockBalances: nothing };
    const sort = { field: 'free', order: 'ASC' as const };
    signInWith(['stock:read']);
    await dataProvider.getList('stockBalances', { ...list, sort, filter: {} });
    signInWith(['stock:read', 'stock:cost']);
    await dataProvider.getList('stockBalances', { ...list, sort, filter: {} });
    expect(sent.map(({ variables }) => variables.cost)).toEqual([false, true]);
  });
});

test('what was posted is never changed from a form', async () => {
  for (const resource of ['stockPostings', 'stockMovements', 'stockBalances', 'reservations', 'loaners']) {
    await expect(dataProvider.create(resource, { data: {} })).rejects.toThrow(`${resource} has no create`);
    await expect(
      dataProvider.update(resource, { id: '1', data: {}, previousData: { id: '1' } }),
    ).rejects.toThrow(`${resource} has no update`);
  }
  expect(sent).toEqual([]);
});

test.each([
  ['reservations', 'neededBy', 'NEEDED_BY'],
  ['loaners', 'dueOn', 'DUE_ON'],
  ['stockCounts', 'startedAt', 'STARTED_AT'],
  ['stockMovements', 'postedAt', 'POSTED_AT'],
])('%s are sorted by %s', async (resource, field, code) => {
  answer = { [resource]: nothing };
  await dataProvider.getList(resource, { ...list, sort: { field, order: 'DESC' }, filter: {} });
  expect(sent[0]?.variables.sort).toEqual([{ field: code, direction: 'DESC' }]);
});
