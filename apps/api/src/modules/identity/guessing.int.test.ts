import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../test/accounts.js';
import type { Answer } from '../../../test/client.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const LOGIN = 'mutation($u: String!, $p: String!) { login(username: $u, password: $p) { id } }';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ TRUST_PROXY: '1' });
});
afterAll(() => api.stop());
beforeEach(() => api.sql('DELETE FROM login_attempt'));

/** A login from an address, as the one proxy in front reports it; `said` is what the caller claims besides. */
const login = (u: string, p: string, from: string, said = '') =>
  api.as(null).query(LOGIN, { u, p }, { 'x-forwarded-for': said === '' ? from : `${said}, ${from}` });
const errorOf = (answer: Answer) => answer.errors?.[0]?.extensions.code;

/** So many at a time. */
async function all<T>(count: number, work: (index: number) => Promise<T>, atOnce = 25): Promise<T[]> {
  const done: T[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      done[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

describe('[43] guessing a password', () => {
  it('10,000 guesses from one address verify five; the owner gets in from another', async () => {
    const codes = await all(10_000, async (i) =>
      errorOf(await login('dispatcher', `guess number ${i}`, '203.0.113.9')),
    );
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(9_995);
    const failures = await api.sql(`SELECT FROM audit_event WHERE action = 'user.loginFailed'`);
    expect(failures).toHaveLength(5);
    // Even the right one, from there; from elsewhere the owner walks in.
    expect(errorOf(await login('dispatcher', PASSWORD, '203.0.113.9'))).toBe('TOO_MANY_TRIES');
    expect((await login('dispatcher', PASSWORD, '198.51.100.7')).errors).toBeUndefined();
  }, 300_000);

  it('many guesses in one request are one: of 200 documents with aliases none gets a second', async () => {
    const many = (count: number) =>
      `mutation { ${Array.from({ length: count }, (_, i) => `a${i}: login(username: "viewer", password: "guess ${i}") { id }`).join(' ')} }`;
    const answers = await all(200, (i) =>
      api.as(null).query(many(2 + (i % 99)), {}, { 'x-forwarded-for': `10.9.0.${i}` }),
    );
    expect(answers.filter(({ status, data }) => status !== 400 || data)).toEqual([]);
    expect(await api.sql('SELECT FROM login_attempt')).toEqual([]);
  });

  it('fifty claimed addresses are one address', async () => {
    const codes = await all(
      50,
      async (i) => errorOf(await login('viewer', `guess ${i}`, '203.0.113.9', `10.2.3.${i}`)),
      10,
    );
    expect(codes.filter((code) => code === 'UNAUTHENTICATED').length).toBeLessThanOrEqual(5);
    // Another account from the same address: fifty an hour and no more.
    const others = await all(
      80,
      async (i) => errorOf(await login(`nobody${i}`, 'guess', '203.0.113.10', `10.2.3.${i}`)),
      10,
    );
    expect(others.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(50);
  });
});

describe('[49] what a caller says about their own address', () => {
  const claims = [
    '127.0.0.1',
    '::1',
    '10.0.0.1',
    '1.2.3.4, 5.6.7.8',
    'unknown',
    'for=1.2.3.4',
    '1.2.3.4:80',
    '[2001:db8::1]',
    "1.2.3.4'; --",
    '0x7f.1',
  ];

  it('100 claims change neither the counter nor the address in the audit trail', async () => {
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 100; i += 1) {
      const claim = `${claims[i % claims.length]}, 10.3.0.${i}`;
      codes.push(errorOf(await login('engineer', `guess ${i}`, '203.0.113.77', claim)));
    }
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('UNAUTHENTICATED'));
    expect(codes.slice(5)).toEqual(Array(95).fill('TOO_MANY_TRIES'));
    const events = await api.sql<{ ip: string }>(
      `SELECT ip FROM audit_event WHERE action = 'user.loginFailed'
        AND entity_id = (SELECT id::text FROM app_user WHERE username = 'engineer')`,
    );
    expect(events).toEqual(Array(5).fill({ ip: '203.0.113.77' }));
  });

  it('other headers of proxies are not listened to at all', async () => {
    const names = [
      'x-real-ip',
      'forwarded',
      'x-client-ip',
      'true-client-ip',
      'cf-connecting-ip',
      'x-originating-ip',
    ];
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 12; i += 1) {
      const headers = { 'x-forwarded-for': '203.0.113.78', [names[i % names.length] ?? '']: `10.4.0.${i}` };
      codes.push(errorOf(await api.as(null).query(LOGIN, { u: 'hr', p: `guess ${i}` }, headers)));
    }
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
  });
});
