import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTables } from '../src/modules/exports/export-columns.js';
import { rootFields } from '../src/platform/access/index.js';
import { startApi, type TestApi, type Who } from './harness.js';
import { priceScene } from './price-scene.js';
import { act, stockRoom } from './stock.js';

/** A way to a field of the schema: names from the root down. */
type Way = readonly string[];

const PERMISSION = 'stock:cost';
const those: readonly Who[] = ['admin', 'dispatcher', 'viewer'];

describe('costs stay with those who may see them', () => {
  let api: TestApi;
  let ids: Readonly<Record<string, string>>;
  let secrets: ReadonlySet<string>;
  beforeAll(async () => {
    api = await startApi();
    api.clock.set('2026-06-15T02:00:00Z');
    ids = await storeRoom(api);
    secrets = new Set(
      objects(api).flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ description }) => description?.includes(PERMISSION))
          .map(({ name }) => `${type.name}.${name}`),
      ),
    );
  });
  afterAll(() => api.stop());

  it('every field that sounds like a cost says what it needs', () => {
    const silent = objects(api).flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => /(cost|margin|value|average|difference)\w*(Fen|Permille)$|^margin/i.test(name))
        .map(({ name }) => `${type.name}.${name}`)
        .filter((name) => !secrets.has(name) && !type.name.startsWith('CategoryMargin')),
    );
    expect(silent).toEqual([]);
    expect(secrets.size).toBeGreaterThan(15);
  });

  it('on every way through every query, whatever else is asked for', async () => {
    const shown = new Set<string>();
    const leaks: string[] = [];
    let ways = 0;
    for (const { type, field } of rootFields(api.app.schema)) {
      if (type !== 'Query') continue;
      for (const way of waysTo(field, secrets)) {
        const call = `${field.name}${argumentsOf(field, ids)}`;
        for (const beside of ['', '__typename ']) {
          const query = `{ ${call} ${selection(getNamedType(field.type), way, beside)} }`;
          ways += 1;
          for (const who of those) {
            const { data, errors } = await api.as(who).query(query);
            expect(errors?.map(({ extensions }) => extensions.code) ?? [], query).not.toContain('INTERNAL');
            if (valuesAt(data?.[field.name], way).length > 0) shown.add(nameOf(field, way));
          }
          const { data } = await api.as('engineer').query(query);
          if (valuesAt(data?.[field.name], way).length > 0) leaks.push(query);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(ways).toBeGreaterThan(100);
    expect([...secrets].filter((name) => !shown.has(name))).toEqual([]);
  }, 300_000);

  it('nor do the acts of an engineer answer with them', async () => {
    const lines = [{ partId: ids.Part, quantity: 1 }];
    const inputs: Readonly<Record<string, object>> = {
      issueStock: { placeId: ids.StockPlace, lines },
      returnStock: { placeId: ids.StockPlace, lines },
      reserveStock: { placeId: ids.StockPlace, partId: ids.Part, quantity: 1, purpose: 'OTHER' },
      lendStock: { placeId: ids.StockPlace, partId: ids.Part, customerId: ids.Customer },
    };
    const leaks: string[] = [];
    const seen: string[] = [];
    for (const [name, input] of Object.entries(inputs)) {
      const field = api.app.schema.getMutationType()?.getFields()[name];
      if (!field) throw new Error(`There is no ${name}.`);
      for (const way of waysTo(field, secrets)) {
        const inside = selection(getNamedType(field.type), way, '');
        const kind = String(field.args.find((arg) => arg.name === 'input')?.type);
        const document = `mutation ($key: ID!, $input: ${kind}) { ${name}(requestKey: $key, input: $input) ${inside} }`;
        for (const who of ['engineer', 'dispatcher'] as const) {
          const { data, text } = await api.as(who).query(document, { key: randomUUID(), input });
          expect(text).not.toContain('BAD_INPUT');
          const values = valuesAt(data?.[name], way);
          if (values.length > 0) (who === 'engineer' ? leaks : seen).push(`${name} ${way.join('.')}`);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
  }, 120_000);

  it('nor in any file that goes out', async () => {
    const columns = Object.entries(exportTables).flatMap(([list, table]) =>
      table.columns.map((column) => ({ list, ...column })),
    );
    const costs = columns.filter(({ needs }) => needs === PERMISSION);
    expect(costs.length).toBeGreaterThan(4);
    for (const { list, field, zh } of costs) {
      const asked = await api.as('engineer').fetch(`/exports/${list}.csv?columns=${field}`);
      expect([list, field, asked.status]).toEqual([list, field, 403]);
      const whole = await (await api.as('engineer').fetch(`/exports/${list}.csv`)).text();
      expect(whole).not.toContain(zh);
      expect(await (await api.as('dispatcher').fetch(`/exports/${list}.csv`)).text()).toContain(zh);
    }
    const named = new Set([...secrets].map((name) => name.split('.')[1] ?? ''));
    const open = columns.filter(({ field, needs }) => named.has(field.split('.').at(-1) ?? '') && !needs);
    expect(open).toEqual([]);
  });
});

/** A store room in use: goods that lie, moved, are lent and were counted, and a draft of their prices. */
async function storeRoom(api: TestApi): Promise<Record<string, string>> {
  const [room, prices, admin] = [stockRoom(api), priceScene(api), api.as('admin')];
  const { partId, placeId } = await room.stocked(50);
  const made = async (call: string, answer = '{ id }') =>
    Object.values(await admin.data<Record<string, { id: string }>>(`mutation { ${call} ${answer} }`))[0]?.id;
  const customerId = await made('createCustomer(input: { name: "滨江花园" })');
  const issued = await act(admin, 'issueStock', { placeId, lines: [{ partId, quantity: 1 }] });
  await made(`lendStock(requestKey: "${randomUUID()}", input: { partId: "${partId}", placeId: "${placeId}",
    customerId: "${customerId}" })`);
  await admin.data(`mutation { reserveStock(requestKey: "${randomUUID()}", input: { partId: "${partId}",
    placeId: "${placeId}", quantity: 1, purpose: OTHER }) { reservation { id } } }`);
  const countId = await made(`startStockCount(input: { placeId: "${placeId}" })`);
  await made(`countPart(countId: "${countId}", partId: "${partId}", counted: 40, version: 1)`);
  const listId = await prices.list();
  await prices.publish(listId, { [partId]: 9_000 }, '2026-06-01');
  const editionId = await made(`startPriceDraft(listId: "${listId}")`);
  const tables = { StockBalance: 'stock_balance', Loaner: 'loaner', Reservation: 'reservation' };
  const found = await Promise.all(
    Object.entries(tables).map(async ([type, table]) => {
      const [row] = await api.sql<{ id: string }>(`SELECT id FROM ${table}`);
      return [type, row?.id ?? ''];
    }),
  );
  return {
    ...Object.fromEntries(found),
    ...{ Part: partId, StockPlace: placeId, StockPosting: issued.data?.done.id ?? '' },
    ...{ StockCount: countId ?? '', PriceList: listId, listId, itemIds: partId, partId },
    ...{ PriceEdition: editionId ?? '', editionId: editionId ?? '' },
    ...{ Customer: customerId ?? '', customerId: customerId ?? '' },
  };
}

function objects(api: TestApi): GraphQLObjectType[] {
  const roots = ['Query', 'Mutation'];
  return Object.values(api.app.schema.getTypeMap()).filter(
    (type: GraphQLNamedType): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type.name),
  );
}

/** The shortest way from a root field to each field looked for; fields that ask for arguments are no way. */
function waysTo(root: GraphQLField<unknown, unknown>, wanted: ReadonlySet<string>): Way[] {
  const ways: Way[] = [];
  const seen = new Set<string>();
  let level: { type: GraphQLNamedType; way: Way }[] = [{ type: getNamedType(root.type), way: [] }];
  for (let depth = 0; depth < 6; depth += 1) {
    const next: typeof level = [];
    for (const { type, way } of level) {
      if (!isObjectType(type) || seen.has(type.name)) continue;
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) continue;
        if (wanted.has(`${type.name}.${field.name}`)) ways.push([...way, field.name]);
        else next.push({ type: getNamedType(field.type), way: [...way, field.name] });
      }
    }
    level = next;
  }
  return ways;
}

function selection(type: GraphQLNamedType, [name, ...rest]: Way, beside: string): string {
  if (!isObjectType(type) || name === undefined) return isObjectType(type) ? '{ __typename }' : '';
  const field = type.getFields()[name];
  return `{ ${beside}${name} ${field ? selection(getNamedType(field.type), rest, beside) : ''} }`;
}

/** What an answer holds at the end of a way, without nulls. */
function valuesAt(answer: unknown, [name, ...rest]: Way): unknown[] {
  if (answer === null || answer === undefined) return [];
  if (Array.isArray(answer))
    return answer.flatMap((one) => valuesAt(one, name === undefined ? [] : [name, ...rest]));
  return name === undefined ? [answer] : valuesAt((answer as Record<string, unknown>)[name], rest);
}

/** The field a way ends at, as `Type.field`. */
function nameOf(root: GraphQLField<unknown, unknown>, way: Way): string {
  let type = getNamedType(root.type);
  for (const name of way.slice(0, -1)) {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (field) type = getNamedType(field.type);
  }
  return `${type.name}.${way.at(-1)}`;
}

function argumentsOf(
  { args, type }: GraphQLField<unknown, unknown>,
  ids: Readonly<Record<string, string>>,
): string {
  const named = getNamedType(type).name;
  const given = args.flatMap((arg) => {
    if (arg.name === 'filter' && named === 'PricePage') return [`filter: { listId: "${ids.listId}" }`];
    if (!isNonNullType(arg.type) || arg.defaultValue !== undefined) return [];
    const scalar = getNamedType(arg.type).name;
    const value = scalar === 'ID' ? (arg.name === 'id' ? ids[named] : ids[arg.name]) : undefined;
    const text = value ?? (scalar === 'PlainDate' ? '2026-06-15' : randomUUID());
    const written =
      scalar === 'ID' || scalar === 'PlainDate' || scalar === 'String' ? `"${text}"` : literals[scalar];
    if (written === undefined) return [`${arg.name}: {}`];
    return [`${arg.name}: ${isListType(arg.type.ofType) ? `[${written}]` : written}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

const literals: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  Instant: '"2026-06-15T00:00:00Z"',
};
