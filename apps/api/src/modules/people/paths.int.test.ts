import { type GraphQLObjectType, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type Planted, plant } from '../../../test/planted/plant.js';

/** Whatever way leads to a person, the person decides who may see them. */
describe('[15] every way to a sensitive type', () => {
  let api: TestApi;
  let hidden: Planted;
  beforeAll(async () => {
    api = await startApi();
    hidden = await plant(api, 401);
    await plant(api, 402, 'engineer');
  }, 60_000);
  afterAll(() => api.stop());

  it.each(['engineer', 'viewer'] as const)('shows %s nobody but themselves', async (who) => {
    const client = api.as(who);
    const ways = waysTo(sensitive);
    expect(ways.length).toBeGreaterThan(15);
    const leaks: string[] = [];
    let answered = 0;
    for (const way of ways) {
      const answer = await client.query(`{ ${way} }`);
      if (answer.data) answered += 1;
      for (const value of [
        hidden.name,
        hidden.phone,
        hidden.personId,
        hidden.certificateId,
        ...hidden.fileIds,
      ]) {
        if (answer.text.includes(value)) leaks.push(`${way}: ${value}`);
      }
    }
    expect(leaks).toEqual([]);
    expect(answered).toBeGreaterThan(0);
  });

  it('shows those who keep the staff what they ask for: the ways are real', async () => {
    const found = new Set<string>();
    for (const way of waysTo(sensitive)) {
      const { text } = await api.as('hr').query(`{ ${way} }`);
      if (text.includes(hidden.name)) found.add(way.split(/[ ({]/)[0] ?? '');
    }
    expect([...found]).toEqual(expect.arrayContaining(['people', 'person', 'certificateWall']));
  });

  const sensitive = [
    'Person',
    'Consent',
    'PersonIdentity',
    'PersonalDataAccess',
    'StoredFile',
    'Certificate',
    'WallPerson',
    'Trainee',
  ];

  /** Every way from a root query of up to eight fields that ends in one of these types and passes none twice. */
  function waysTo(names: readonly string[]): string[] {
    const ways: string[] = [];
    const follow = (
      type: GraphQLObjectType,
      passed: readonly string[],
      open: string,
      depth: number,
    ): void => {
      if (names.includes(type.name)) ways.push(`${open} { ${leavesOf(type)} ${' }'.repeat(depth)}`);
      if (depth >= 8 || ways.length > 3_000) return;
      for (const field of Object.values(type.getFields())) {
        const next = getNamedType(field.type);
        if (
          !isObjectType(next) ||
          passed.includes(next.name) ||
          field.args.some((arg) => isNonNullType(arg.type))
        )
          continue;
        follow(next, [...passed, next.name], `${open} { ${field.name}`, depth + 1);
      }
    };
    for (const field of Object.values(api.app.schema.getQueryType()?.getFields() ?? {})) {
      const type = getNamedType(field.type);
      if (!isObjectType(type)) continue;
      const args = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      const given = args.map((arg) => `${arg.name}: ${literal(arg.name, String(getNamedType(arg.type)))}`);
      const paged = field.args.some(({ name }) => name === 'limit') ? [...given, 'limit: 3'] : given;
      follow(type, [type.name], `${field.name}${paged.length > 0 ? `(${paged.join(', ')})` : ''}`, 1);
    }
    return ways;
  }

  function literal(name: string, type: string): string {
    if (type === 'ID')
      return JSON.stringify(/certificate|owner/i.test(name) ? hidden.certificateId : hidden.personId);
    if (type === 'String') return '"x"';
    if (type === 'PlainDate') return '"2026-06-01"';
    if (type === 'Int') return '3';
    if (type === 'FileOwnerKind') return 'CERTIFICATE';
    if (type === 'WorkKind') return 'SECURITY';
    return '{}';
  }

  function leavesOf(type: GraphQLObjectType): string {
    const plain = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) && field.args.every((arg) => !isNonNullType(arg.type)),
    );
    return plain.map(({ name }) => name).join(' ');
  }
});
