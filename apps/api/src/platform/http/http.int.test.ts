import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../test/accounts.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const json = { 'content-type': 'application/json' };
const SET_LOCALE = JSON.stringify({ query: 'mutation { setLocale(locale: EN_US) { locale } }' });

describe('over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ TRUST_PROXY: '1', PUBLIC_ORIGINS: 'https://jiannuo.example.cn' });
  });
  afterAll(() => api.stop());

  const localeOfAdmin = async () =>
    (await api.sql<{ locale: string }>(`SELECT locale FROM app_user WHERE username = 'admin'`))[0]?.locale;

  it('[8] nothing changes on the word of another site', async () => {
    const types = [
      'application/json',
      'application/graphql',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-8',
    ];
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: api.url.replace('http:', 'https:') },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://jiannuo.example.cn.evil.example' },
    ];
    const query = encodeURIComponent('mutation { setLocale(locale: EN_US) { locale } }');
    let tries = 0;
    for (const type of types) {
      for (const headers of foreign) {
        const post = await api.as('admin').fetch('/graphql', {
          method: 'POST',
          headers: { ...headers, 'content-type': type },
          body: SET_LOCALE,
        });
        expect(post.status).toBe(403);
        expect(await post.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
        const get = await api.as('admin').fetch(`/graphql?query=${query}`, { headers });
        expect(get.status).toBeGreaterThanOrEqual(400);
        tries += 2;
      }
    }
    expect(tries).toBe(72);
    expect(await localeOfAdmin()).toBe('ZH_CN');
  });

  it('[8] our own pages, the configured origins and programs may', async () => {
    for (const headers of [
      { origin: api.url, 'sec-fetch-site': 'same-origin' },
      { origin: 'https://jiannuo.example.cn' },
      { 'sec-fetch-site': 'none' },
      {},
    ]) {
      const sent = {
        method: 'POST',
        headers: { ...json, ...headers } as Record<string, string>,
        body: SET_LOCALE,
      };
      expect((await api.as('admin').fetch('/graphql', sent)).status).toBe(200);
    }
    expect(await localeOfAdmin()).toBe('EN_US');
  });

  it('[45] the cookie is __Host- and Secure behind https', async () => {
    const login = JSON.stringify({
      query: `mutation { login(username: "viewer", password: "${PASSWORD}") { id } }`,
    });
    const headers = { ...json, 'x-forwarded-proto': 'https' };
    const response = await api.as(null).fetch('/graphql', { method: 'POST', headers, body: login });
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('[49] believes exactly one proxy about the address of the caller', async () => {
    const body = JSON.stringify({ query: 'mutation { login(username: "nobody", password: "x") { id } }' });
    const statuses: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      const headers = { ...json, 'x-forwarded-for': `10.1.1.${i}, 203.0.113.9` };
      const answer = await api.as(null).fetch('/graphql', { method: 'POST', headers, body });
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      statuses.push(errors[0]?.extensions.code === 'TOO_MANY_TRIES' ? 429 : 401);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  });

  it('takes nothing for an address that is none', async () => {
    const create = 'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { id } }';
    for (const [said, kept] of [
      ['203.0.113.9', '203.0.113.9'],
      ['2001:db8::7', '2001:db8::7'],
      [`2001:db8::7%${'z'.repeat(500)}`, '2001:db8::7'],
      ['x'.repeat(1_000), '127.0.0.1'],
      ['203.0.113.9:4711', '127.0.0.1'],
      [',,,', '127.0.0.1'],
    ] as const) {
      const name = `从 ${said.slice(0, 20)} 来`;
      const headers = { 'x-forwarded-for': said };
      const { errors } = await api.as('admin').query(create, { input: { name } }, headers);
      expect(errors).toBeUndefined();
      const [event] = await api.sql(
        `SELECT ip FROM audit_event WHERE action = 'customer.create' ORDER BY at DESC LIMIT 1`,
      );
      expect(event).toEqual({ ip: kept });
    }
  });

  it('[67] every answer carries the security headers; the API is never cached', async () => {
    for (const path of ['/graphql', '/healthz', '/readyz', '/exports/nothing', '/imports', '/nowhere']) {
      const { headers } = await api.as('admin').fetch(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      if (path !== '/nowhere') expect(headers.get('cache-control'), path).toBe('no-store');
    }
  });

  it('[67] signing out clears the browser, and the session is gone', async () => {
    const client = api.as(null);
    await client.query(`mutation { login(username: "engineer", password: "${PASSWORD}") { id } }`);
    const { token } = client;
    const answer = await client.query('mutation { logout }');
    expect(answer.headers.get('clear-site-data')).toContain('"cookies"');
    expect(client.token).toBeNull();
    const stolen = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...json, cookie: `sid=${token}` },
      body: '{"query":"{ me { id } }"}',
    });
    expect(await stolen.json()).toEqual({ data: { me: null } });
  });

  it('answers JSON for what is not there', async () => {
    const missing = await api.as(null).fetch('/graphql/nothing');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const put = await api.as(null).fetch('/healthz', { method: 'PUT' });
    expect(put.status).toBe(405);
    expect(put.headers.get('allow')).toContain('GET');
    for (const path of ['/%', '/graphql/%ff', '/..%2f..%2fetc%2fpasswd', `/${'x'.repeat(5000)}`]) {
      const odd = await api.as(null).fetch(path);
      expect(odd.status, path).toBeLessThan(500);
      expect(odd.headers.get('content-type')).toMatch(/json/);
    }
    const host = await api.as(null).fetch('/graphql', { headers: { 'x-forwarded-host': 'a b c' } });
    expect(host.status).toBeLessThan(500);
  });

  it('says in both languages what is wrong with a request that cannot be read', async () => {
    const post = (body: string) =>
      api.as('viewer').fetch('/graphql', { method: 'POST', headers: json, body });
    const me = '{ me { id } }';
    for (const [answer, status, code] of [
      [post('{'), 400, 'GRAPHQL_INVALID'],
      [post('{"query":"{ me { id } }","__proto__":{"role":"ADMIN"}}'), 400, 'GRAPHQL_INVALID'],
      [post(JSON.stringify({ query: me, operationName: 'nobody' })), 400, 'GRAPHQL_INVALID'],
      [post(JSON.stringify({ query: me, note: 'x'.repeat(110_000) })), 413, 'LIMIT_EXCEEDED'],
      [api.as('viewer').fetch('/exports/%ff.csv'), 400, 'GRAPHQL_INVALID'],
      [api.as('viewer').fetch(`/exports/devices.csv?filter=${'x'.repeat(17_000)}`), 431, 'LIMIT_EXCEEDED'],
    ] as const) {
      const response = await answer;
      const { errors } = (await response.json()) as { errors: { extensions: object }[] };
      expect([response.status, errors[0]?.extensions]).toEqual([
        status,
        { code, message: { zh: expect.stringMatching(/请求|地址/), en: expect.stringMatching(/\w/) } },
      ]);
    }
  });

  it('is ready while it can answer', async () => {
    expect((await api.as(null).fetch('/healthz')).status).toBe(200);
    expect(await (await api.as(null).fetch('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('[29] logs one line a request, without what people typed or who they are', async () => {
    const before = api.logs.length;
    const secret = 'Hunter2\r\n{"level":60,"msg":"forged"}';
    await api
      .as('admin')
      .query(
        'mutation($p: String!) { login(username: "13800138000", password: $p) { id } }',
        { p: secret },
        { 'x-request-id': 'forged', 'x-note': '[31mred' },
      );
    await api.as('admin').fetch('/exports/x?filter=13800138000');
    const lines = api.logs.slice(before);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line.trim().split('\n')).toHaveLength(1);
      expect(JSON.parse(line)).toMatchObject({ msg: 'request', reqId: expect.any(String) });
      for (const hidden of ['Hunter2', '13800138000', 'sid=', 'forged', '127.0.0.1']) {
        expect(line).not.toContain(hidden);
      }
    }
  });
});
