import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  concatAST,
  type FragmentDefinitionNode,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { makeDataSource } from '../../src/database.js';
import { loadDemo } from '../../src/modules/demo/load-demo.js';
import { modules } from '../../src/modules/modules.js';
import { Client } from '../client.js';
import { startApi, type TestApi, type Who } from '../harness.js';
import { randomOperation, randomVariables, type Samples } from './random-operation.js';

/** The house with its demo company, once as it ships and once without the fast lane, over one database. */
let api: TestApi;
let normal: { app: App; dataSource: DataSource; url: string } | undefined;
let samples: Samples;

const schemaPackage = fileURLToPath(new URL('../../../../packages/schema', import.meta.url));
const everyone: readonly Who[] = ['admin', 'dispatcher', 'engineer', 'viewer'];

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T04:00:00Z');
  const dataSource = makeDataSource(api.databaseUrl, 4, () => undefined);
  await dataSource.initialize();
  await loadDemo({ ...api.keeping, dataSource, clock: api.clock, devices: 300, keepAccounts: true });
  const app = await createApp({
    ...api.keeping,
    config: readConfig({ LOG_LEVEL: 'silent' }),
    clock: api.clock,
    dataSource,
    url: api.databaseUrl,
    fastLane: false,
  });
  normal = { app, dataSource, url: await app.http.listen({ port: 0, host: '127.0.0.1' }) };
  samples = await samplesOf();
}, 120_000);

afterAll(async () => {
  await normal?.app.close();
  await normal?.dataSource.destroy();
  await api.stop();
});

interface Both {
  readonly fast: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly path?: unknown; readonly extensions: { code: string } }[];
  };
  readonly slow: Both['fast'];
  /** Compiled statements that the shipped server needed. */
  readonly statements: number;
}

async function both(who: Who, query: string, variables: Record<string, unknown>): Promise<Both> {
  const client = api.as(who);
  api.statements();
  const fast = await client.query(query, variables);
  const statements = api.statements().length;
  const slow = await new Client(normal?.url ?? '', client.token).query(query, variables);
  return { fast: JSON.parse(fast.text), slow: JSON.parse(slow.text), statements };
}

/**
 * Equal data, and the same errors at the same places, in whatever order they came. Where an error leaves no data at
 * all, a second one is told or not by which of them came first: then the shorter list is part of the longer.
 */
function expectEqual({ fast, slow }: Both, query: string): void {
  const errorsOf = ({ errors }: Both['fast']) =>
    errors?.map(({ path, extensions }) => `${extensions.code} at ${path}`).sort();
  expect(fast.data, query).toEqual(slow.data);
  const [told, others] = [errorsOf(fast), errorsOf(slow)];
  if (fast.data !== null || !told || !others) {
    expect(told, query).toEqual(others);
    return;
  }
  const [fewer, more] = told.length < others.length ? [told, others] : [others, told];
  expect(fewer.length, query).toBeGreaterThan(0);
  expect(more, query).toEqual(expect.arrayContaining(fewer));
}

const roots = new Set(
  modules.flatMap((module) => module.reads).flatMap((read) => (read.kind === 'nested' ? [] : [read.field])),
);

const readTypes = new Set(modules.flatMap((module) => module.reads).map((read) => read.read.type));

/** A read by its name, or a field that answers rows of a type that is read, such as one's own. */
function isRead(name: string): boolean {
  const field = api.app.schema.getQueryType()?.getFields()[name];
  return roots.has(name) || (field !== undefined && readTypes.has(getNamedType(field.type).name));
}

describe('every query the SPA ships', () => {
  const queries = shippedQueries();
  const answered = new Set<string>();

  test('is found', () => {
    expect(queries.length).toBeGreaterThan(15);
  });

  test.each(queries.map((query) => [query.name, query] as const))(
    '%s answers the same on both lanes, to every role, in one statement for each read',
    async (name, { text, definition }) => {
      expect(validate(api.app.schema, parse(text))).toEqual([]);
      const asked = definition.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
      const reads = asked.filter((node) => isRead(node.name.value));
      for (const who of everyone) {
        const known = { ...samples, ...(await idSamples(definition)) };
        const all = fc.sample(randomVariables(api.app.schema, definition, { samples: known }), {
          numRuns: 4,
          seed: 7,
        });
        for (const variables of all) {
          const answers = await both(who, text, variables);
          expectEqual(answers, `${text}\n${JSON.stringify(variables)}`);
          if (answers.fast.errors !== undefined) continue;
          answered.add(name);
          expect(answers.statements).toBeLessThanOrEqual(reads.length);
        }
      }
    },
    60_000,
  );

  test('is not only refused: nearly all find what they ask for', () => {
    expect(answered.size).toBeGreaterThan(queries.length * 0.8);
  });
});

test('any selection of the schema answers the same on both lanes', async () => {
  let fastOnes = 0;
  await fc.assert(
    fc.asyncProperty(
      randomOperation(api.app.schema, { roots: [...roots], samples, depth: 2 }),
      fc.constantFrom(...everyone),
      async ({ query, variables }, who) => {
        const answers = await both(who, query, variables);
        expectEqual(answers, query);
        if (answers.fast.errors === undefined) fastOnes++;
      },
    ),
    { numRuns: 450, endOnFailure: true },
  );
  expect(fastOnes).toBeGreaterThan(60);
}, 180_000);

/** Ids and texts that are there, so that operations find something. */
async function samplesOf(): Promise<Samples> {
  const ids = async (table: string) =>
    (await api.sql<{ id: string }>(`SELECT id FROM ${table} ORDER BY id LIMIT 3`)).map((row) => row.id);
  const [devices, contracts, customers] = await Promise.all(['device', 'contract', 'customer'].map(ids));
  const [lists, drafts, items] = await Promise.all(['price_list', 'price_edition', 'price_item'].map(ids));
  const [year] = await api.sql<{ year: number }>('SELECT max(year) AS year FROM calendar_year');
  return {
    ID: [...(devices ?? []), ...(contracts ?? []), ...(customers ?? []), 'nobody'],
    deviceId: devices ?? [],
    contractId: contracts ?? [],
    customerId: customers ?? [],
    listId: lists ?? [],
    editionId: drafts ?? [],
    itemId: items ?? [],
    String: ['摄像机', 'a', '%', '有限公司'],
    PlainDate: ['2026-01-01', '2025-06-15'],
    Instant: ['2026-03-05T14:35:00Z'],
    Int: [1, 2, 3],
    year: [year?.year ?? 2026],
    Boolean: [true, false],
    Fen: [100],
    Float: [1, 2.5],
    CauseCode: ['PRODUCT_DEFECT'],
  };
}

/** For a query that reads one row by its id: ids of rows that are there. */
async function idSamples({ selectionSet }: OperationDefinitionNode): Promise<Samples> {
  const asked = selectionSet.selections.map((node) => (node.kind === Kind.FIELD ? node.name.value : ''));
  const read = modules
    .flatMap((module) => module.reads)
    .find((root) => root.kind === 'one' && asked.includes(root.field))?.read;
  if (!read || !normal) return {};
  const { tableName } = normal.dataSource.getMetadata(read.entity);
  const rows = await api.sql<{ id: string }>(`SELECT id FROM ${tableName} LIMIT 3`).catch(() => []);
  return rows.length === 0 ? {} : { id: rows.map(({ id }) => id) };
}

interface ShippedQuery {
  readonly name: string;
  readonly text: string;
  readonly definition: OperationDefinitionNode;
}

/** Every query of packages/schema/operations, with the fragments it uses. */
function shippedQueries(): ShippedQuery[] {
  const folder = join(schemaPackage, 'operations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.graphql'),
  );
  const document = concatAST(files.map((name) => parse(readFileSync(join(folder, name), 'utf8'))));
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return document.definitions
    .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .filter((node) => node.operation === 'query')
    .map((definition) => {
      const used = new Set<FragmentDefinitionNode>();
      const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
        visit(node, {
          FragmentSpread: ({ name }) => {
            const fragment = fragments.get(name.value);
            if (!fragment || used.has(fragment)) return;
            used.add(fragment);
            follow(fragment);
          },
        });
      };
      follow(definition);
      return {
        name: definition.name?.value ?? '',
        text: [definition, ...used].map(print).join('\n'),
        definition,
      };
    });
}
