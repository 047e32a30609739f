import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../../../test/accounts.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const UPDATE =
  'mutation($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { displayName version } }';

describe('[25] texts that come in', () => {
  let api: TestApi;
  let id = '';
  beforeAll(async () => {
    api = await startApi();
    id = (await api.sql<{ id: string }>(`SELECT id FROM app_user WHERE username = 'viewer'`))[0]?.id ?? '';
  });
  afterAll(() => api.stop());

  const rename = async (displayName: unknown) => {
    const [row] = await api.sql<{ version: number }>('SELECT version FROM app_user WHERE id = $1', [id]);
    return api.as('admin').query<{ updateUser: { displayName: string } }>(UPDATE, {
      id,
      input: { version: row?.version, displayName },
    });
  };

  it('keep rare characters, emoji and every script as they are', async () => {
    for (const name of [
      '𠮷野家',
      '䶮',
      '王\u200d',
      '👩🏽‍🔧 工程师',
      'Ω≈ç√',
      'ﷺ',
      'ЖЖ',
      '‏مرحبا',
      "O'Brien; --",
      '<b>x</b>',
      '%_\\',
    ]) {
      const answer = await rename(name);
      expect(answer.data?.updateUser.displayName, name).toBe(name.normalize('NFC'));
    }
  });

  it('are brought to NFC', async () => {
    expect((await rename('e\u0301cole')).data?.updateUser.displayName).toBe('école');
  });

  it('hold no control characters and no half characters, and never break the server', async () => {
    for (const bad of [
      'a\u0000b',
      '\u0001',
      'x\u001b[31m',
      '\ud800',
      'a\udfff',
      '\u007f',
      'x'.repeat(20_001),
    ]) {
      const answer = await rename(bad);
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        fields: { displayName: {} },
      });
    }
    for (const literal of ['"a\\u0000b"', '"\\ud800"', '"\\u{1}"']) {
      const answer = await api.as('admin').query(`{ users(filter: { search: ${literal} }) { rows { id } } }`);
      expect(answer.status, literal).toBe(400);
    }
  });

  it('[23] are values, never SQL', async () => {
    const payloads = [
      "' OR 1=1 --",
      '"; DROP TABLE app_user; --',
      '$1',
      '\\',
      "E'\\x00'",
      'CASE WHEN 1=1 THEN id END',
      '%27',
      '1; SELECT pg_sleep(5)',
    ];
    for (const payload of payloads) {
      for (const variables of [
        { filter: { search: payload } },
        { filter: { ids: [payload] } },
        { after: payload },
      ]) {
        const answer = await api
          .as('admin')
          .query<{ users: { rows: object[] } }>(
            'query($filter: UserFilter, $after: String) { users(filter: $filter, after: $after) { rows { id } } }',
            variables,
          );
        expect(answer.status, `${payload} ${answer.text}`).toBeLessThan(500);
        expect(answer.text).not.toMatch(/INTERNAL|syntax|pg_|SELECT /i);
        expect(answer.data?.users?.rows ?? []).toEqual([]);
      }
      const sort = await api.as('admin').query('query($s: [UserSort!]) { users(sort: $s) { rows { id } } }', {
        s: [{ field: payload, direction: payload }],
      });
      expect(sort.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
    expect(await api.sql('SELECT FROM app_user')).toHaveLength(Object.keys(accounts).length);
  });

  it('[18] set no column that the input does not name', async () => {
    for (const extra of [
      { passwordHash: 'x' },
      { id: 'x' },
      { createdAt: 'x' },
      { __proto__x: 1 },
      { mustChangePassword: false },
    ]) {
      const answer = await api.as('admin').query(UPDATE, { id, input: { version: 1, ...extra } });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
