import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type App, constraints, createApp } from '../src/app.js';
import { type Config, readConfig } from '../src/config.js';
import { systemTransactions } from '../src/contexts.js';
import { makeDataSource } from '../src/database.js';
import { SessionService, tokenHash } from '../src/modules/identity/session.service.js';
import type { Services } from '../src/modules/services.js';
import { type Clock, dateInShanghai } from '../src/platform/clock.js';
import type { InTransaction, Safekeeping } from '../src/platform/context.js';
import { transaction } from '../src/platform/db/index.js';
import type { StatementEvent } from '../src/platform/read/index.js';
import { openSafekeeping } from '../src/safekeeping.js';
import { accounts, type Who } from './accounts.js';
import { type Answer, Client } from './client.js';
import { testKeys } from './keys.js';
import { cloneTemplate } from './template.js';

export interface TestApi {
  readonly url: string;
  readonly databaseUrl: string;
  readonly app: App;
  /** A signed-in client; `null` is nobody. */
  as(who: Who | null): Client;
  /** A client whose owner has just given their password once more (`proveIdentity`). Keep it: each has its session. */
  proven(who: Who): Promise<Client>;
  /** A client with a session opened for any user. */
  asUser(userId: string): Promise<Client>;
  sql<R = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Another server over the same database; answers its address. */
  beside(): Promise<string>;
  /** Compiled reads since the last call. */
  statements(): StatementEvent[];
  /** Log lines since the start. */
  readonly logs: string[];
  readonly clock: Clock & { set(instant: string): void };
  /** The services in a transaction of the system, to arrange facts. */
  readonly inTransaction: InTransaction<Services>;
  /** The keys and the files of this server. */
  readonly keeping: Safekeeping;
  /** Folder of its files. */
  readonly home: string;
  stop(): Promise<void>;
}

/** A server of its own on a random port, over a database of its own. Call `stop` when done. */
export async function startApi(env: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const home = await mkdtemp(join(tmpdir(), 'jiannuo-api-'));
  const database = await cloneTemplate(inject('templateUrl'));
  const config: Config = {
    ...readConfig({ LOG_LEVEL: 'info', DATABASE_POOL_SIZE: '4', ...testKeys, ...env }),
    home,
  };
  const clock = settableClock();
  const logs: string[] = [];
  const logTo = { write: (line: string) => logs.push(line) };
  const others: (() => Promise<void>)[] = [];
  let statements: StatementEvent[] = [];
  const dataSource = makeDataSource(database.url, config.poolSize, () => undefined);
  await dataSource.initialize();
  const keeping = await openSafekeeping(config, dataSource);
  const app = await createApp({
    ...keeping,
    config,
    clock,
    dataSource,
    url: database.url,
    logTo,
    onStatement: (event) => statements.push(event),
  });
  const url = await app.http.listen({ port: 0, host: '127.0.0.1' });
  const inTransaction = systemTransactions({ dataSource, clock, constraints, ...keeping }, 60_000);
  const openSession = (userId: string) =>
    dataSource.transaction((em) =>
      new SessionService({ em, clock, actor, requestId: 'test', ...keeping }).open(userId),
    );
  const tokens = new Map<Who, string>();
  const users: { id: string; username: Who }[] = await dataSource.query('SELECT id, username FROM app_user');
  for (const { id, username } of users) {
    if (username in accounts) tokens.set(username, await openSession(id));
  }
  return {
    url,
    databaseUrl: database.url,
    app,
    logs,
    clock,
    inTransaction,
    keeping,
    home,
    as: (who) => new Client(url, who === null ? null : (tokens.get(who) ?? null)),
    async proven(who) {
      const id = users.find(({ username }) => username === who)?.id ?? '';
      const token = await openSession(id);
      const provedAt = new Date(clock.now());
      await dataSource.query('UPDATE session SET proved_at = $1 WHERE token_hash = $2', [
        provedAt,
        tokenHash(token),
      ]);
      return new Client(url, token);
    },
    asUser: async (userId) => new Client(url, await openSession(userId)),
    sql: (text, values) => transaction(dataSource, (em) => em.query(text, [...(values ?? [])]), patient),
    async beside() {
      const pool = makeDataSource(database.url, config.poolSize, () => undefined);
      await pool.initialize();
      const other = await createApp({
        ...keeping,
        config,
        clock,
        dataSource: pool,
        url: database.url,
        logTo,
      });
      others.push(async () => {
        await other.close();
        await pool.destroy();
      });
      return other.http.listen({ port: 0, host: '127.0.0.1' });
    },
    statements() {
      const seen = statements;
      statements = [];
      return seen;
    },
    async stop() {
      for (const close of others) await close();
      await app.close();
      await dataSource.destroy();
      await database.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Arranging facts is no request: a busy machine may take its time. */
const patient = { patienceMs: 60_000 };

const actor = { userId: null, name: 'test', role: null, ip: null };

function settableClock(): TestApi['clock'] {
  let fixed: string | null = null;
  const now = () => fixed ?? new Date().toISOString();
  return {
    now,
    today: () => dateInShanghai(now()),
    set(instant) {
      fixed = instant;
    },
  };
}

export { type Answer, accounts, type Client, type Who };
