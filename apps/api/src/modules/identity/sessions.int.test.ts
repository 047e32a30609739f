import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../test/accounts.js';
import { type Answer, Client } from '../../../test/client.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';

const LOGIN = 'mutation($u: String!, $p: String!) { login(username: $u, password: $p) { id } }';
const ME = '{ me { id } }';
const CHANGE = 'mutation($c: String!, $n: String!) { changePassword(current: $c, next: $n) }';
const PROVE = 'mutation($p: String!) { proveIdentity(password: $p) { until } }';
const UPDATE = 'mutation($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { id } }';
const ACCOUNT = '{ myAccount { sessions { id isThis ip browser } } }';

let api: TestApi;
let servers: readonly string[];
beforeAll(async () => {
  api = await startApi();
  // Each server has a memory of its own of whom it has seen.
  servers = [api.url, await api.beside(), await api.beside()];
});
afterAll(() => api.stop());
beforeEach(() => api.sql('DELETE FROM login_attempt'));

const signIn = async (u: Who, p = PASSWORD) => {
  const client = new Client(api.url, null);
  await client.data(LOGIN, { u, p });
  return client;
};
const tokenOf = (client: Client) => client.token ?? '';
const errorOf = (answer: Answer) => answer.errors?.[0]?.extensions.code;
const idOf = async (who: Who) =>
  (await api.sql<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [who]))[0]?.id ?? '';
const versionOf = async (who: Who) =>
  (await api.sql<{ version: number }>('SELECT version FROM app_user WHERE username = $1', [who]))[0]
    ?.version ?? 0;

/** Of `times` requests with a token, spread over all servers and both roads: how many were answered. */
async function answered(token: string, times: number): Promise<number> {
  const answers = await Promise.all(
    Array.from({ length: times }, (_, i) => {
      const client = new Client(servers[i % servers.length] ?? '', token);
      return client.query(i % 2 ? '{ customers(limit: 1) { rows { id } } }' : ME);
    }),
  );
  return answers.filter(({ data }) => data && Object.values(data)[0] !== null).length;
}

describe('[45] a token that has been used up', () => {
  it('opens nothing on any of three servers: 100 tries after each of what ends a session', async () => {
    const ended: Record<string, () => Promise<string>> = {
      async logout() {
        const client = await signIn('viewer');
        const token = tokenOf(client);
        expect(await answered(token, 6)).toBe(6);
        await client.data('mutation { logout }');
        return token;
      },
      async 'signing in again in the same browser'() {
        const client = await signIn('viewer');
        const token = tokenOf(client);
        expect(await answered(token, 6)).toBe(6);
        await client.data(LOGIN, { u: 'viewer', p: PASSWORD });
        return token;
      },
      async 'a proof of identity'() {
        const client = await signIn('viewer');
        const token = tokenOf(client);
        expect(await answered(token, 6)).toBe(6);
        await client.data(PROVE, { p: PASSWORD });
        expect(await answered(tokenOf(client), 6)).toBe(6);
        return token;
      },
      async 'a changed password'() {
        const [here, there] = [await signIn('viewer'), await signIn('viewer')];
        expect(await answered(tokenOf(there), 6)).toBe(6);
        const next = 'seven quiet paper boats';
        await here.data(CHANGE, { c: PASSWORD, n: next });
        expect(await answered(tokenOf(here), 6)).toBe(6);
        await here.data(CHANGE, { c: next, n: PASSWORD });
        return tokenOf(there);
      },
      async 'ending the other sessions'() {
        const [here, there] = [await signIn('viewer'), await signIn('viewer')];
        expect(await answered(tokenOf(there), 6)).toBe(6);
        await here.data('mutation { endOtherSessions }');
        expect(await answered(tokenOf(here), 6)).toBe(6);
        return tokenOf(there);
      },
      async 'another role'() {
        const token = tokenOf(await signIn('engineer'));
        expect(await answered(token, 6)).toBe(6);
        const input = { version: await versionOf('engineer'), role: 'VIEWER' };
        await api.as('admin').data(UPDATE, { id: await idOf('engineer'), input });
        return token;
      },
      async deactivation() {
        const token = tokenOf(await signIn('dispatcher'));
        expect(await answered(token, 6)).toBe(6);
        const input = { version: await versionOf('dispatcher'), active: false };
        await api.as('admin').data(UPDATE, { id: await idOf('dispatcher'), input });
        return token;
      },
    };
    for (const [how, end] of Object.entries(ended)) expect(await answered(await end(), 100), how).toBe(0);
  }, 120_000);

  it('was never one that somebody else chose: a token brought along is not taken over', async () => {
    const planted = 'A'.repeat(43);
    const client = new Client(api.url, planted);
    await client.data(LOGIN, { u: 'viewer', p: PASSWORD });
    expect(tokenOf(client)).not.toBe(planted);
    expect(await answered(planted, 6)).toBe(0);
  });

  it('is not in the database: nothing of a dump of the sessions signs anybody in', async () => {
    await signIn('viewer');
    const rows = await api.sql<Record<string, unknown>>(
      `SELECT encode(token_hash, 'hex') AS hex, encode(token_hash, 'base64') AS base64, id::text AS id FROM session`,
    );
    const found = rows.flatMap(({ hex, base64, id }) => [
      String(hex),
      String(hex).slice(0, 43),
      String(base64).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
      String(id),
    ]);
    expect(found.length).toBeGreaterThan(10);
    for (const token of found) expect(await answered(token, 1)).toBe(0);
  });
});

describe('where one is signed in', () => {
  it('is shown with address and browser, and the others can be ended', async () => {
    const here = await signIn('viewer');
    const login = JSON.stringify({ query: LOGIN, variables: { u: 'viewer', p: PASSWORD } });
    const headers = { 'content-type': 'application/json', 'user-agent': `Phone/1.0 ${'x'.repeat(400)}` };
    const there = new Client(api.url, null);
    await there.fetch('/graphql', { method: 'POST', headers, body: login });
    const { myAccount } = await here.data<{ myAccount: { sessions: Record<string, unknown>[] } }>(ACCOUNT);
    expect(myAccount.sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    const phone = myAccount.sessions.find(({ browser }) => String(browser).startsWith('Phone/1.0'));
    expect(phone).toMatchObject({ isThis: false, ip: '127.0.0.1' });
    expect(String(phone?.browser)).toHaveLength(300);
    const { endOtherSessions } = await here.data<{ endOtherSessions: number }>(
      'mutation { endOtherSessions }',
    );
    expect(endOtherSessions).toBe(myAccount.sessions.length - 1);
    expect((await there.data(ME)).me).toBeNull();
    // Nobody else's are shown or ended.
    expect((await api.as('admin').data(ME)).me).not.toBeNull();
  });
});

describe('[46][47] tokens of other kinds', () => {
  it('are none: a session travels in its cookie, not in a header, not in an address, not as a JWT', async () => {
    const token = tokenOf(await signIn('viewer'));
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = ['none', 'HS256', 'RS256'].map(
      (alg) =>
        `${part({ alg, typ: 'JWT', kid: '../../dev/null' })}.${part({ sub: 'admin', role: 'ADMIN' })}.`,
    );
    const body = JSON.stringify({ query: ME });
    for (const sent of [token, ...forged]) {
      const basic = Buffer.from(`viewer:${sent}`).toString('base64');
      for (const headers of [
        { authorization: `Bearer ${sent}` },
        { authorization: `Basic ${basic}` },
        { 'x-session': sent, 'x-auth-token': sent },
        { cookie: `__Host-sid=${sent}; token=${sent}` },
      ]) {
        const answer = await new Client(api.url, null).query(ME, {}, headers as never);
        expect(answer.data).toEqual({ me: null });
      }
      for (const name of ['sid', 'token', 'access_token']) {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(`${api.url}/graphql?${name}=${sent}`, { method: 'POST', headers, body });
        expect(await response.json()).toEqual({ data: { me: null } });
      }
    }
    expect(api.logs.join('\n')).not.toContain(token);
  });
});

describe('[48] what asks for a proof', () => {
  const ASKS = 'mutation { beginSecondFactor { address } }';

  it('is refused without one, 50 times of 50, and each proof is written down once', async () => {
    const client = await signIn('hr');
    const proofs = async () =>
      (await api.sql(`SELECT FROM audit_event WHERE action = 'user.proveIdentity'`)).length;
    const before = await proofs();
    for (let i = 0; i < 50; i += 1) {
      if (i % 10 === 9) {
        const wrong = await client.query(PROVE, { p: `guess ${i}` });
        expect(wrong.errors?.[0]?.extensions.fields).toMatchObject({ password: { code: 'WRONG' } });
        await api.sql('DELETE FROM login_attempt');
      }
      const answer = await client.query(ASKS);
      expect(errorOf(answer)).toBe('PROOF_NEEDED');
    }
    expect(await proofs()).toBe(before);
    await client.data(PROVE, { p: PASSWORD });
    expect(await proofs()).toBe(before + 1);
    expect((await client.query(ASKS)).errors).toBeUndefined();
  });

  it('ends after five minutes, and belongs to one session alone', async () => {
    api.clock.set('2026-11-23T08:00:00Z');
    const [here, there] = [await signIn('hr'), await signIn('hr')];
    const { proveIdentity } = await here.data<{ proveIdentity: { until: string } }>(PROVE, { p: PASSWORD });
    expect(proveIdentity.until).toBe('2026-11-23T08:05:00.000000Z');
    expect(errorOf(await there.query(ASKS))).toBe('PROOF_NEEDED');
    api.clock.set('2026-11-23T08:04:59Z');
    expect((await here.query(ASKS)).errors).toBeUndefined();
    api.clock.set('2026-11-23T08:05:00Z');
    expect(errorOf(await here.query(ASKS))).toBe('PROOF_NEEDED');
  });

  it('lives no longer than the session it is of: the twelve hours go on', async () => {
    const client = await signIn('hr');
    await api.sql(`UPDATE session SET created_at = now() - interval '11 hours 59 minutes'`);
    await client.data(PROVE, { p: PASSWORD });
    await api.sql(`UPDATE session SET created_at = created_at - interval '2 minutes'`);
    expect((await client.data(ME)).me).toBeNull();
  });

  it('counts guesses as a login does', async () => {
    const client = await signIn('hr');
    const codes: unknown[] = [];
    for (let i = 0; i < 8; i += 1) codes.push(errorOf(await client.query(PROVE, { p: `guess ${i}` })));
    expect(codes).toEqual([...Array(5).fill('BAD_INPUT'), ...Array(3).fill('TOO_MANY_TRIES')]);
  });
});
