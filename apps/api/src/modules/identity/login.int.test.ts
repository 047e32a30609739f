import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../test/accounts.js';
import type { Answer, Client } from '../../../test/client.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const LOGIN = `mutation Login($username: String!, $password: String!) {
  login(username: $username, password: $password) { username role permissions mustChangePassword }
}`;
const ME = '{ me { id username role locale } }';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const login = (client: Client, username: string, password = PASSWORD) =>
    client.query(LOGIN, { username, password });

  it('answers who one is, and remembers by a cookie that no script can read', async () => {
    const client = api.as(null);
    expect((await client.data(ME)).me).toBeNull();
    const answer = await login(client, ' Engineer ');
    expect(answer.data?.login).toMatchObject({ username: 'engineer', role: 'ENGINEER' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await client.data(ME)).me).toMatchObject({ username: 'engineer' });
  });

  it('[41] stores argon2id, and of a session the hash alone', async () => {
    const hashes = await api.sql<{ hash: string }>('SELECT password_hash AS hash FROM user_credential');
    for (const { hash } of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const client = api.as(null);
    await login(client, 'viewer');
    const token = client.token ?? '';
    expect(token).toHaveLength(43);
    const sessions = await api.sql<{ dump: string }>('SELECT s::text AS dump FROM session s');
    for (const { dump } of sessions) expect(dump).not.toContain(Buffer.from(token).toString('hex'));
    expect(sessions.map(({ dump }) => dump).join()).not.toContain(token);
  });

  it('[43] stops guessing after five tries, and lets the owner in from elsewhere', async () => {
    await api.sql('DELETE FROM login_attempt');
    const tries: Answer[] = [];
    for (let i = 0; i < 8; i += 1) tries.push(await login(api.as(null), 'dispatcher', `guess ${i}`));
    expect(tries.map((answer) => answer.errors?.[0]?.extensions.code)).toEqual([
      ...Array(5).fill('UNAUTHENTICATED'),
      ...Array(3).fill('TOO_MANY_TRIES'),
    ]);
    expect(tries[7]?.errors?.[0]?.extensions.retryAfterSeconds).toBeGreaterThan(800);
    // The right password does not help from here any more …
    expect((await login(api.as(null), 'dispatcher')).errors?.[0]?.extensions.code).toBe('TOO_MANY_TRIES');
    const failures = await api.sql(`SELECT FROM audit_event WHERE action = 'user.loginFailed'
      AND entity_id = (SELECT id::text FROM app_user WHERE username = 'dispatcher')`);
    expect(failures).toHaveLength(5);
    // … while the account itself is open: the counter knows the address too.
    expect((await login(api.as(null), 'engineer')).errors).toBeUndefined();
  });

  it('[43] counts parallel guesses too', async () => {
    await api.sql('DELETE FROM login_attempt');
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, i) => login(api.as(null), 'admin', `guess ${i}`)),
    );
    const verified = guesses.filter((answer) => answer.errors?.[0]?.extensions.code === 'UNAUTHENTICATED');
    expect(verified.length).toBeLessThanOrEqual(5);
    await api.sql('DELETE FROM login_attempt');
  });

  it('[45] a session ends when idle, when old, on logout and on a new password', async () => {
    const client = api.as('viewer');
    const isIn = async () => (await client.data<{ me: unknown }>(ME)).me !== null;
    expect(await isIn()).toBe(true);
    await api.sql(`UPDATE session SET seen_at = now() - interval '31 minutes'`);
    expect(await isIn()).toBe(false);
    await api.sql(`UPDATE session SET seen_at = now(), created_at = now() - interval '13 hours'`);
    expect(await isIn()).toBe(false);
    await api.sql(`UPDATE session SET created_at = now(), seen_at = now() - interval '5 minutes'`);
    expect(await isIn()).toBe(true);
    const [moved] = await api.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM session WHERE seen_at > now() - interval '1 minute'`,
    );
    expect(moved?.count).toBe(1);
  });

  it('[45] changing the password ends every other session and renews this one', async () => {
    const [here, there] = [api.as(null), api.as(null)];
    await login(here, 'viewer');
    await login(there, 'viewer');
    const before = here.token;
    const next = 'seven quiet paper boats';
    const CHANGE = 'mutation($c: String!, $n: String!) { changePassword(current: $c, next: $n) }';
    const wrong = await here.query(CHANGE, { c: 'not it', n: next });
    expect(wrong.errors?.[0]?.extensions.fields).toHaveProperty('current');
    expect((await here.query(CHANGE, { c: PASSWORD, n: next })).data).toEqual({ changePassword: true });
    expect(here.token).not.toBe(before);
    expect((await here.data(ME)).me).toMatchObject({ username: 'viewer' });
    expect((await there.data(ME)).me).toBeNull();
    expect((await login(api.as(null), 'viewer', next)).errors).toBeUndefined();
    expect((await login(api.as(null), 'viewer')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('a token from elsewhere is nobody', async () => {
    for (const sid of ['', 'x', 'A'.repeat(43), `${'A'.repeat(43)}'; DROP TABLE session`, '%00', 'null']) {
      const headers = { cookie: `sid=${sid}` };
      expect((await api.as(null).query(ME, {}, headers)).data).toEqual({ me: null });
    }
  });

  it('shows no demo accounts in a database that is not a demo', async () => {
    expect(await api.as(null).data('{ demoAccounts { username password } }')).toEqual({ demoAccounts: [] });
    const account = { username: 'demo', password: 'shown', role: 'VIEWER', displayName: '示例' } as const;
    await api.inTransaction((s) => s.users.publishDemoAccounts([account]));
    expect(await api.as(null).data('{ demoAccounts { username password role displayName } }')).toEqual({
      demoAccounts: [account],
    });
  });
});
