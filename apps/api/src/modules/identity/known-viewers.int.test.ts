import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../test/client.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const LIST = '{ users(limit: 1) { rows { id } } }';

describe('a viewer looked up a moment ago', () => {
  let api: TestApi;
  let client: Client;
  let id: string;
  beforeAll(async () => {
    api = await startApi();
    const [admin] = await api.sql<{ id: string }>(`SELECT id FROM app_user WHERE username = 'admin'`);
    id = admin?.id ?? '';
  });
  afterAll(() => api.stop());

  // Known to the process: the second read asks nobody who is there.
  beforeEach(async () => {
    await api.sql(`UPDATE app_user SET role = 'ADMIN', active = true WHERE id = $1`, [id]);
    client = await api.asUser(id);
    for (const _ of [1, 2]) expect(await code()).toBeUndefined();
  });

  const code = async () => (await client.query(LIST)).errors?.[0]?.extensions.code;

  it.each([
    ['ended', `DELETE FROM session WHERE user_id = $1`],
    ['unseen for too long', `UPDATE session SET seen_at = now() - interval '31 minutes' WHERE user_id = $1`],
    ['too old', `UPDATE session SET created_at = now() - interval '13 hours' WHERE user_id = $1`],
    ['of somebody who left', `UPDATE app_user SET active = false WHERE id = $1`],
  ])('is nobody with the next read when the session is %s', async (_what, sql) => {
    await api.sql(sql, [id]);
    expect(await code()).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['a role taken away', `UPDATE app_user SET role = 'VIEWER' WHERE id = $1`, 'FORBIDDEN'],
    [
      'a password that has to be chosen',
      `UPDATE app_user SET must_change_password = true WHERE id = $1`,
      'FORBIDDEN',
    ],
  ])('may no more than now after %s', async (_what, sql, no) => {
    await api.sql(sql, [id]);
    expect(await code()).toBe(no);
    await api.sql(`UPDATE app_user SET role = 'ADMIN', must_change_password = false WHERE id = $1`, [id]);
    expect(await code()).toBeUndefined();
  });

  it('may nothing more from the moment a second factor is asked of them', async () => {
    await api.sql(
      `INSERT INTO setting (key, value) VALUES ('secondFactor.required', '["ADMIN"]')
       ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
    );
    expect(await code()).toBe('FORBIDDEN');
    await api.sql(`DELETE FROM setting WHERE key = 'secondFactor.required'`);
    expect(await code()).toBeUndefined();
  });

  it('changes nothing: a change always looks up who asks', async () => {
    await api.sql(`DELETE FROM session WHERE user_id = $1`, [id]);
    const create = 'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { id } }';
    const { errors } = await client.query(create, { input: { name: '无人认领' } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await api.sql(`SELECT FROM customer WHERE name = '无人认领'`)).toEqual([]);
  });
});
