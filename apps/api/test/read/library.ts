import { randomUUID } from 'node:crypto';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Permission, Viewer } from '../../src/platform/access/index.js';
import { createDataSource } from '../../src/platform/db/index.js';
import { type ReadContext, Reader, type StatementEvent } from '../../src/platform/read/index.js';
import { AuthorEntity, BookEntity, librarySchema, ReviewEntity } from './library.entities.js';
import { libraryReads, librarySdl } from './library.reads.js';

/** A small house of its own for the read compiler: real PostgreSQL, three tables, everything a read can be. */
export interface Library {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly pool: pg.Pool;
  readonly statements: StatementEvent[];
  /** The fast lane's text, or null when it declines. */
  fast(query: string, variables?: Variables, context?: ReadContext): Promise<string | null>;
  /** graphql-js over the same reads. */
  normal(query: string, variables?: Variables, context?: ReadContext): Promise<ExecutionResult>;
  close(): Promise<void>;
}

type Variables = Readonly<Record<string, unknown>>;

export const everything: readonly Permission[] = [
  'book:read',
  'author:read',
  'author:contacts',
  'book:money',
  'review:hidden',
];

/** The context of somebody who holds exactly these permissions. */
export function reader(...permissions: readonly Permission[]): ReadContext {
  const viewer: Viewer = {
    id: '00000000-0000-7000-8000-000000000001',
    username: 'reader',
    displayName: 'Reader',
    role: 'VIEWER',
    locale: 'ZH_CN',
    email: null,
    mustChangePassword: false,
    hasSecondFactor: false,
    mustSetUpSecondFactor: false,
    provenUntil: null,
    permissions,
    can: (permission) => permissions.includes(permission),
  };
  return { viewer, today: '2026-06-15' };
}

export const librarian = (): ReadContext => reader(...everything);

export async function openLibrary(serverUrl: string): Promise<Library> {
  const { url, drop } = await createDatabase(serverUrl);
  const pool = new pg.Pool({ connectionString: url, max: 4, statement_timeout: 3_000 });
  pool.on('error', () => undefined); // the database is dropped under idle connections
  await pool.query(librarySchema);
  const dataSource = createDataSource({
    url,
    entities: [AuthorEntity, BookEntity, ReviewEntity],
    poolSize: 1,
    onPoolError: () => undefined,
  });
  await dataSource.initialize();
  const schema = librarySchemaOf();
  const statements: StatementEvent[] = [];
  const made = new Reader({
    schema,
    dataSource,
    pool,
    reads: libraryReads,
    cursorKey: 'a key for tests only',
    onStatement: (event) => statements.push(event),
  });
  attachResolvers(schema, made, dataSource);
  return {
    schema,
    reader: made,
    pool,
    statements,
    async fast(query, variables = {}, context = librarian()) {
      const document = documentOf(schema, query);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('no operation');
      return made.text(document, operation, variables, context);
    },
    async normal(query, variables = {}, contextValue = librarian()) {
      const document = documentOf(schema, query);
      return execute({ schema, document, variableValues: variables, contextValue });
    },
    async close() {
      await dataSource.destroy();
      await pool.end();
      await drop();
    },
  };
}

/** The library's schema, with access rules where the API's decorators would put them. */
export function librarySchemaOf(sdl = librarySdl): GraphQLSchema {
  const schema = buildSchema(sdl);
  const rules: Record<string, Permission> = {
    books: 'book:read',
    book: 'book:read',
    reviewsOf: 'book:read',
    author: 'author:read',
  };
  for (const [name, permission] of Object.entries(rules)) {
    const field = schema.getQueryType()?.getFields()[name];
    if (field) field.extensions = { access: { kind: 'permission', permission } };
  }
  const book = schema.getType('Book');
  if (isObjectType(book)) {
    const { shout } = book.getFields();
    if (shout)
      shout.resolve = (row: { title: string; reviewCount: number }, { mark }) =>
        `${row.title}${mark}${row.reviewCount}`;
  }
  return schema;
}

function attachResolvers(schema: GraphQLSchema, made: Reader, dataSource: DataSource): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve =
      field.name === 'version' ? () => '1.0' : (_root, _args, context, info) => made.read(info, context);
  }
  const retitle = schema.getMutationType()?.getFields().retitle;
  if (!retitle) return;
  retitle.resolve = async (_root, { id, title }, context, info) => {
    await dataSource.query('UPDATE book SET title = $2 WHERE id = $1', [id, title]);
    return made.read(info, context, id);
  };
}

const documents = new Map<string, ReturnType<typeof parse>>();

function documentOf(schema: GraphQLSchema, query: string) {
  let document = documents.get(query);
  if (!document) {
    document = parse(query);
    const errors = validate(schema, document);
    if (errors[0]) throw errors[0];
    documents.set(query, document);
  }
  return document;
}

async function createDatabase(serverUrl: string) {
  const name = `read_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}
