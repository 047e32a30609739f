import fc from 'fast-check';
import { coerceInputValue, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { staff } from '../../../test/staff.js';
import { modules } from '../modules.js';

/** A request writes the fields its input has, and no column besides. */
describe('[18] mass assignment', () => {
  let api: TestApi;
  let inputs: GraphQLInputObjectType[];
  let columns: string[];
  beforeAll(async () => {
    api = await startApi();
    inputs = Object.values(api.app.schema.getTypeMap()).filter(isInputObjectType);
    const rows = await api.sql<{ name: string }>(
      `SELECT DISTINCT column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    columns = rows.flatMap(({ name }) => [name, camel(name)]);
  });
  afterAll(() => api.stop());

  const hostile = ['__proto__', 'constructor', 'prototype', 'toString', '$where', 'permissions', 'isAdmin'];

  it('no input takes a column it does not have, nor a name that JavaScript knows', () => {
    let tried = 0;
    const taken: string[] = [];
    for (const input of inputs) {
      const own = input.getFields();
      for (const name of new Set([...columns, ...hostile])) {
        if (Object.hasOwn(own, name)) continue;
        tried += 1;
        if (!refuses(input, name, 'x')) taken.push(`${input.name}.${name}`);
      }
    }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(10_000);
    expect(modules.length).toBeGreaterThan(15);
  });

  it('two thousand random names, nested or not, are refused by every input', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.string({ minLength: 1 }), fc.jsonValue(), (at, name, value) => {
        const input = inputs[at % inputs.length];
        if (!input || Object.hasOwn(input.getFields(), name)) return true;
        return refuses(input, name, value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a person keeps every column that was sent along, whatever the road', async () => {
    const { id, version } = await staff(api).person({ name: '不变' });
    const row = async () => (await api.sql('SELECT * FROM person WHERE id = $1', [id]))[0];
    const before = await row();
    const document =
      'mutation ($id: ID!, $input: UpdatePersonInput!) { updatePerson(id: $id, input: $input) { id } }';
    const foreign = [
      'id',
      'state',
      'leftOn',
      'createdAt',
      'updatedAt',
      'searchText',
      'sealed',
      'masked',
      'numberIndex',
      'user',
      'role',
      'consents',
      'photoId',
      'identityNumber',
      'person_identity',
      ...hostile,
    ];
    let tries = 0;
    for (const who of ['admin', 'hr', 'dispatcher', 'engineer', 'viewer'] as const) {
      for (const name of foreign) {
        for (const body of [
          `{"query":${JSON.stringify(document)},"variables":{"id":"${id}","input":{"version":${version},"name":"变了","${name}":"x"}}}`,
          `{"query":${JSON.stringify(document)},"variables":{"id":"${id}","input":{"version":${version},"name":"变了","${name}":{"${name}":"x"}}}}`,
        ]) {
          const headers = { 'content-type': 'application/json' };
          const answer = await api.as(who).fetch('/graphql', { method: 'POST', headers, body });
          const { errors } = (await answer.json()) as { errors?: unknown[] };
          expect(errors, `${who} ${name}`).toBeDefined();
          tries += 1;
        }
      }
    }
    expect(tries).toBeGreaterThan(200);
    expect(await row()).toEqual(before);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  }, 60_000);

  function refuses(input: GraphQLInputObjectType, name: string, value: unknown): boolean {
    let refused = false;
    // JSON.parse makes `__proto__` a name like any other, as a request does.
    const sent: unknown = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
    coerceInputValue(sent, input, (path, _value, error) => {
      if (path.length === 0 && error.message.includes('is not defined by type')) refused = true;
    });
    return refused;
  }
});

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
