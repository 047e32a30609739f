import {
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../../../test/accounts.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { policy } from '../../app.js';
import { accessRuleOf, type Role, roles, rootFields } from './index.js';

/** Every root field of the running schema × every role × both lanes, against the policy table. */
describe('[13] the access matrix', () => {
  let api: TestApi;
  const users = new Map<string, string>();
  beforeAll(async () => {
    api = await startApi();
    const rows = await api.sql<{ id: string; username: string }>('SELECT id, username FROM app_user');
    for (const { id, username } of rows) users.set(username, id);
  });
  afterAll(() => api.stop());

  const clientFor = async (role: Role | null) => {
    const account = Object.values(accounts).find((one) => one.role === role);
    if (!account) return api.as(null);
    return api.asUser(users.get(account.username) ?? '');
  };

  it.each([null, ...roles])('holds for %s, on both lanes', async (role) => {
    const wrong: string[] = [];
    for (const { type, path, field } of rootFields(api.app.schema)) {
      const rule = accessRuleOf(field);
      const allowed =
        rule?.kind === 'public' ||
        (role !== null && (rule?.kind === 'signedIn' || (rule && policy.allows(role, rule.permission))));
      const args = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      const list = args.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ');
      const call = `${field.name}${list === '' ? '' : `(${list})`}`;
      for (const selection of selections(field.type)) {
        const client = await clientFor(role);
        const answer = await client.query(`${type.toLowerCase()} { ${call} ${selection} }`);
        const refused = answer.data === undefined && [401, 403].includes(answer.status);
        if (refused === Boolean(allowed)) wrong.push(`${path} ${selection}: ${answer.text.slice(0, 200)}`);
        if (refused) {
          const code = role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
          expect(answer.errors?.map((error) => error.extensions.code)).toEqual([code]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('[20] one forbidden field refuses the whole request, under any alias or fragment', async () => {
    const viewer = await clientFor('VIEWER');
    for (const document of [
      '{ me { id } a: users { rows { id } } }',
      '{ ...F } fragment F on Query { users { rows { id } } }',
      '{ me { id } ... on Query { ... { x: auditEvents { rows { id } } } } }',
    ]) {
      const answer = await viewer.query(document);
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const skipped = await viewer.query('{ me { id } users @include(if: false) { rows { id } } }');
    expect(skipped.errors).toBeUndefined();
  });

  it('[20] interleaved requests of different roles never mix', async () => {
    const [admin, viewer] = [await clientFor('ADMIN'), await clientFor('VIEWER')];
    const pairs = await Promise.all(
      Array.from({ length: 100 }, () =>
        Promise.all([
          admin.query('{ users { rows { id } } me { role } }'),
          viewer.query('{ users { rows { id } } }'),
        ]),
      ),
    );
    for (const [asAdmin, asViewer] of pairs) {
      expect(asAdmin.data?.me).toEqual({ role: 'ADMIN' });
      expect(asViewer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

/** `__typename` alone goes the normal lane; plain leaves go the fast one where there is one. */
function selections(type: GraphQLOutputType): string[] {
  const named = getNamedType(type);
  if (!isObjectType(named)) return [''];
  const inside = (of: typeof named): string => {
    const plain = Object.values(of.getFields()).filter((field) => field.args.length === 0);
    const leaves = plain.filter((field) => isLeafType(getNamedType(field.type))).slice(0, 2);
    if (leaves.length > 0) return `{ ${leaves.map((field) => field.name).join(' ')} }`;
    const next = plain.find((field) => field.name === 'rows') ?? plain[0];
    const target = next && getNamedType(next.type);
    return next && isObjectType(target) ? `{ ${next.name} ${inside(target)} }` : '{ __typename }';
  };
  const rows = named.getFields().rows;
  const row = rows && getNamedType(rows.type);
  return ['{ __typename }', row && isObjectType(row) ? `{ rows ${inside(row)} }` : inside(named)];
}

/** Some value of the type: right in form, about nothing that exists. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return examples[type.name] ?? '{}';
}

const examples: Readonly<Record<string, string>> = {
  ID: '"0190a0a0-0000-7000-8000-000000000000"',
  String: '"nothing"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Fen: '1',
  PlainDate: '"2026-01-01"',
  Instant: '"2026-01-01T00:00:00Z"',
};
