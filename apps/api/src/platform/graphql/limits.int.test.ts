import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../test/accounts.js';
import type { Answer, Client } from '../../../test/client.js';
import { startApi, type TestApi } from '../../../test/harness.js';

/** What a hostile client may send, against the running server: security reference, rows 1 to 10. */
describe('the limits of GraphQL', () => {
  let api: TestApi;
  let admin: Client;
  let nobody: Client;
  beforeAll(async () => {
    api = await startApi();
    admin = api.as('admin');
    nobody = api.as(null);
  });
  afterAll(() => api.stop());

  it('[1] answers no batches', async () => {
    for (const count of [2, 10, 1000]) {
      const body = JSON.stringify(Array(count).fill({ query: '{ me { id } }' }));
      const response = await admin.fetch('/graphql', { method: 'POST', headers: json, body });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_INVALID' } }] });
    }
  });

  it('[1] takes one password and four mutations at most, also through fragments', async () => {
    const login = (alias: string) => `${alias}: login(username: "admin", password: "${PASSWORD}") { id }`;
    for (const count of [2, 5, 15]) {
      const aliased = names(count).map(login).join(' ');
      for (const document of [
        `mutation { ${aliased} }`,
        `mutation { ...F } fragment F on Mutation { ${aliased} }`,
        `mutation { ... on Mutation { ${aliased} } }`,
      ]) {
        expectRefused(await nobody.query(document), 'LIMIT_EXCEEDED');
      }
    }
    const locale = names(5).map((alias) => `${alias}: setLocale(locale: EN_US) { id }`);
    expectRefused(await admin.query(`mutation { ${locale.join(' ')} }`), 'LIMIT_EXCEEDED');
    expect((await admin.query(`mutation { ${locale.slice(0, 4).join(' ')} }`)).errors).toBeUndefined();
    expect(await api.sql(`SELECT FROM audit_event WHERE action = 'user.login'`)).toHaveLength(0);
  });

  it('[2] counts every alias, __typename among them', async () => {
    for (const count of [16, 101, 150]) {
      const typenames = names(count)
        .map((alias) => `${alias}: __typename`)
        .join(' ');
      expectRefused(await nobody.query(`{ ${typenames} }`), 'LIMIT_EXCEEDED');
      expectRefused(await nobody.query(`{ ...F } fragment F on Query { ${typenames} }`), 'LIMIT_EXCEEDED');
      const users = names(count)
        .map((alias) => `${alias}: users { rows { id } }`)
        .join(' ');
      expectRefused(await admin.query(`{ ${users} }`), 'LIMIT_EXCEEDED');
      expectRefused(await admin.query(`query A { me { id } } query B { ${users} }`), 'LIMIT_EXCEEDED');
    }
  });

  it('[2] sends one statement for fifteen equal aliases', async () => {
    api.statements();
    const users = names(15)
      .map((alias) => `${alias}: users(limit: 5) { rows { username } }`)
      .join(' ');
    const answer = await admin.query(`{ ${users} }`);
    expect(answer.errors).toBeUndefined();
    expect(api.statements().length).toBeLessThanOrEqual(2);
  });

  it('[3] stops duplicated fields and fragment bombs', async () => {
    expectRefused(await nobody.query(`{ me { ${'id '.repeat(500)} } }`), 'LIMIT_EXCEEDED');
    for (const power of [10, 24, 30]) {
      const bomb = names(power).map((_, i) => `fragment F${i} on Me { ...F${i + 1} ...F${i + 1} }`);
      const document = `{ me { ...F0 } } ${bomb.join(' ')} fragment F${power} on Me { id }`;
      // Spread out, the largest would hold a thousand million fields.
      expectRefused(await nobody.query(document), 'LIMIT_EXCEEDED');
    }
  });

  it('[4] stops at a depth of 8, fragments or not', async () => {
    const ofTypes = (levels: number, inner: string) =>
      '{ ofType '.repeat(levels) + inner + '}'.repeat(levels);
    for (const levels of [7, 14, 200]) {
      const document = `{ __type(name: "User") ${ofTypes(levels, '{ name }')} }`;
      expectRefused(await admin.query(document), 'LIMIT_EXCEEDED');
    }
    expect((await admin.query(`{ __type(name: "User") ${ofTypes(6, '{ name }')} }`)).errors).toBeUndefined();
    const chain = names(7).map((_, i) => `fragment F${i} on __Type { ofType { ...F${i + 1} } }`);
    expectRefused(
      await admin.query(
        `{ __type(name: "User") { ...F0 } } ${chain.join(' ')} fragment F7 on __Type { name }`,
      ),
      'LIMIT_EXCEEDED',
    );
  });

  it('[5] gives nobody more than a hundred rows, however the number is spelled', async () => {
    const fields = '{ rows { id username } }';
    const huge = [101, 1000, 100_000, 2_147_483_647, -1, -100_000];
    for (const value of huge) {
      for (const [document, variables] of [
        [`{ users(limit: ${value}) ${fields} }`, {}],
        [`query($n: Int!) { users(limit: $n) ${fields} }`, { n: value }],
        [`query($n: Int = ${value}) { users(limit: $n) ${fields} }`, {}],
      ] as const) {
        const answer = await admin.query<{ users: { rows: unknown[] } }>(document, variables);
        expect(answer.status).toBeLessThan(500);
        expect(answer.data?.users?.rows.length ?? 0, document).toBeLessThanOrEqual(100);
      }
    }
    for (const value of [null, '10', 2_147_483_648, 1.5]) {
      const answer = await admin.query(`query($n: Int!) { users(limit: $n) ${fields} }`, { n: value });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      expect(answer.errors?.[0]?.extensions.fields).toHaveProperty('n');
    }
  });

  it('[6] answers a flood of errors with a few', async () => {
    for (const count of [10, 200, 400]) {
      const answer = await nobody.query(`{ me { id ${'@nope '.repeat(count)} } }`);
      expect(answer.status).toBe(400);
      expect(answer.errors?.length).toBeLessThanOrEqual(6);
      expect(answer.text.length).toBeLessThan(4096);
    }
    expectRefused(
      await nobody.query(
        `{ ${names(60)
          .map(() => '... @include(if: true) { __typename }')
          .join(' ')} }`,
      ),
      'LIMIT_EXCEEDED',
    );
    const values = Object.fromEntries(names(200).map((name) => [name, 'x']));
    const declared = names(200)
      .map((name) => `$${name}: Int!`)
      .join(' ');
    const flood = await admin.query(`query(${declared}) { users(limit: $a0) { rows { id } } }`, values);
    expect(flood.status).toBe(400);
    expect(flood.text.length).toBeLessThan(4096);
    const stages = { stages: Array.from({ length: 200 }, () => 'NOPE') };
    const list = 'query ($stages: [Stage!]) { devices(filter: { coverageState: $stages }) { rows { id } } }';
    const wrong = await admin.query(list, stages);
    expect(wrong.status).toBe(400);
    const codes = wrong.errors?.map(({ extensions }) => extensions.code);
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'BAD_INPUT'), 'LIMIT_EXCEEDED']);
  });

  it('[7] refuses too many tokens, too deep and too large documents, never with a 500', async () => {
    for (const tokens of [1600, 15_000, 40_000]) {
      expectRefused(await nobody.query(`{ ${'a '.repeat(tokens)} }`), 'LIMIT_EXCEEDED');
    }
    const deep = await nobody.query('{ a '.repeat(5000) + '}'.repeat(5000));
    expect(deep.status).toBe(400);
    const memory = process.memoryUsage().rss;
    for (const size of [103_000, 200_000, 5_000_000]) {
      const large = await nobody.fetch('/graphql', { method: 'POST', headers: json, body: ' '.repeat(size) });
      expect(large.status).toBe(413);
      expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    }
    const nested = `{"query":"{ me { id } }","variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`;
    const answer = await nobody.fetch('/graphql', { method: 'POST', headers: json, body: nested });
    expect(answer.status).toBe(400);
    expect(process.memoryUsage().rss - memory).toBeLessThan(50_000_000);
  });

  it('[9] shows its schema to those who may see it, under every spelling', async () => {
    const spellings = [
      '{ __schema { types { name } } }',
      '{ s: __schema { types { name } } }',
      '{ __type(name: "User") { name } }',
      '{ ...F } fragment F on Query { __schema { types { name } } }',
      '{ ... on Query { __schema { queryType { name } } } }',
      '{ ... { __type(name: "User") { fields { name } } } }',
      'query A { me { id } } query B { __schema { types { name } } }',
      '{ me { id } __schema @include(if: true) { types { name } } }',
      'query($no: Boolean = false) { __schema @include(if: $no) { types { name } } }',
    ];
    for (const document of spellings) {
      for (const who of [nobody, api.as('engineer'), api.as('dispatcher')]) {
        const answer = await who.query(document);
        expect(answer.text).not.toContain('"types"');
      }
    }
    expect((await admin.query('{ __schema { types { name } } }')).errors).toBeUndefined();
  });

  it('[9] gives no hints', async () => {
    for (const typo of [
      '{ usrs { rows { id } } }',
      '{ mee { id } }',
      '{ me { usernam } }',
      'mutation { logn }',
    ]) {
      const answer = await nobody.query(typo);
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/[Dd]id you mean/);
    }
  });

  it('[10] tells nothing of a fault but its id, on both lanes', async () => {
    const faults = [
      {
        breakIt: 'ALTER TABLE app_user RENAME COLUMN last_login_at TO canary_column',
        document: '{ users { rows { lastLoginAt } } }',
      },
      { breakIt: 'ALTER TABLE setting RENAME TO canary_table', document: '{ demoAccounts { username } }' },
      {
        breakIt: `ALTER TABLE audit_event ADD CONSTRAINT canary_ck CHECK (action <> 'user.create') NOT VALID`,
        document: `mutation { createUser(input: { username: "broken", displayName: "110101199003078888",
          role: VIEWER, password: "violet tractor under rain" }) { id } }`,
      },
    ];
    for (const { breakIt, document } of faults) {
      const broken = await startApi();
      try {
        await broken.sql(breakIt);
        const answer = await broken.as('admin').query(document);
        const [error] = answer.errors ?? [];
        expect(error?.extensions.code, answer.text).toBe('INTERNAL');
        expect(answer.text).not.toMatch(/canary|app_user|audit_event|constraint|SELECT|\.ts|\.js/);
        expect(answer.text).not.toContain('110101199003078888');
        const id = String(error?.extensions.id);
        expect(broken.logs.some((line) => line.includes(id) && line.includes('unexpected error'))).toBe(true);
        expect(broken.logs.join('')).not.toContain('110101199003078888');
      } finally {
        await broken.stop();
      }
    }
  });

  it('speaks JSON alone: no page, no form, no plain text, no GET that changes', async () => {
    const query = encodeURIComponent('{ me { id } }');
    const requests: [RequestInit & { path?: string }, number][] = [
      [{ method: 'GET', headers: { accept: 'text/html' } }, 400],
      [{ method: 'GET', headers: { accept: 'text/html' }, path: `/graphql?query=${query}` }, 400],
      [{ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ me { id } }"}' }, 415],
      [
        {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'query={me{id}}',
        },
        415,
      ],
      [
        { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
        415,
      ],
      [{ method: 'POST', headers: json, body: '{"query": ' }, 400],
      [{ method: 'POST', headers: json, body: '{"query":"{ me { id } }","__proto__":{"a":1}}' }, 400],
      [{ method: 'POST', headers: json, body: '' }, 400],
      [{ method: 'DELETE' }, 405],
      [
        {
          method: 'GET',
          headers: { 'apollo-require-preflight': '1' },
          path: `/graphql?query=${encodeURIComponent('mutation { logout }')}`,
        },
        405,
      ],
    ];
    for (const [{ path = '/graphql', ...init }, status] of requests) {
      const response = await admin.fetch(path, init);
      expect([init.method, path, response.status]).toEqual([init.method, path, status]);
      expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
      expect(await response.json()).toHaveProperty('errors');
    }
  });

  it('lets the whole introspection through for an administrator', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await admin.query(getIntrospectionQuery());
    expect(answer.errors).toBeUndefined();
    expect(validate(api.app.schema, parse('{ me { id } }'))).toEqual([]);
  });
});

const json = { 'content-type': 'application/json' };

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `a${index}`);
}

function expectRefused(answer: Answer, code: string): void {
  expect(answer.status, answer.text.slice(0, 300)).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(answer.errors?.map((error) => error.extensions.code)).toContain(code);
}
