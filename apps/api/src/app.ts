import { setTimeout as sleep } from 'node:timers/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Config } from './config.js';
import { contextMaker, systemTransactions } from './contexts.js';
import { migrations } from './migrations/index.js';
import { authenticator } from './modules/identity/authenticate.js';
import { modules } from './modules/modules.js';
import type { Context } from './modules/services.js';
import { gatherPolicy, type Policy } from './platform/access/index.js';
import { countAttempts } from './platform/attempts.js';
import type { Clock } from './platform/clock.js';
import type { Safekeeping } from './platform/context.js';
import { type ConstraintMeanings, isMigrated, poolOf, sharedSecret } from './platform/db/index.js';
import { tuneEngine } from './platform/engine.js';
import { buildApiSchema } from './platform/graphql/schema.js';
import { createGraphQLServer } from './platform/graphql/server.js';
import { serveHealth } from './platform/http/health.js';
import { createHttp } from './platform/http/server.js';
import { serveSpa } from './platform/http/spa.js';
import { startJobs } from './platform/jobs/index.js';
import { createMailer } from './platform/mail/index.js';
import { Reader, readLane, type StatementEvent, stringifyResult } from './platform/read/index.js';

export interface AppOptions extends Safekeeping {
  readonly config: Config;
  readonly clock: Clock;
  /** Connected and migrated. */
  readonly dataSource: DataSource;
  /** URL behind `dataSource`, for the connections of the job runner. */
  readonly url: string;
  /** Folder of the built SPA; no pages when absent. */
  readonly pages?: string;
  /** Where log lines go; standard output when absent. */
  readonly logTo?: { write(line: string): void };
  /** Called for every compiled read, for budgets in tests. */
  readonly onStatement?: (event: StatementEvent) => void;
  /** False: graphql-js completes every answer. To measure the normal lane and to hold both lanes equal. */
  readonly fastLane?: boolean;
}

export interface App {
  readonly http: FastifyInstance;
  readonly schema: GraphQLSchema;
  /**
   * Says it is no longer ready, serves for `graceMs` what is already on its way here, then answers what is
   * under way, takes nothing new, and stops the jobs. The database stays open.
   */
  close(graceMs?: number): Promise<void>;
}

/** The policy table of all modules. */
export const policy: Policy = gatherPolicy(modules.map((module) => module.permissions));

/** What breaking a named constraint means, from all modules. */
export const constraints: ConstraintMeanings = Object.assign(
  {},
  ...modules.map((module) => module.constraints ?? {}),
);

/** The schema of all modules; needs no database. */
export function apiSchema(): GraphQLSchema {
  return buildApiSchema(
    modules.flatMap((module) => module.resolvers),
    policy,
  );
}

/** The composition root: every part is made here and handed to those who need it. Listens to nothing yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, clock, dataSource, url, vault, storage, scanner } = options;
  tuneEngine();
  const pool = poolOf(dataSource);
  const schema = apiSchema();
  const http = await createHttp({ ...config, ...(options.logTo ? { logTo: options.logTo } : {}) });
  const reader = new Reader({
    schema,
    dataSource,
    pool,
    reads: modules.flatMap((module) => module.reads),
    cursorKey: await sharedSecret(dataSource, 'cursorKey'),
    ...(options.onStatement ? { onStatement: options.onStatement } : {}),
  });
  const graphql = createGraphQLServer({
    schema,
    constraints,
    log: http.log,
    plugins: options.fastLane === false ? [] : [readLane(reader) as never],
    stringifyResult,
  });
  await graphql.start();

  const makeContext = contextMaker({
    dataSource,
    clock,
    vault,
    storage,
    scanner,
    reader,
    constraints,
    authenticate: authenticator(pool, policy, config),
    sessionLimits: config,
    attempts: countAttempts(pool),
  });
  http.decorateRequest(CONTEXT, null);
  const contextOf = (request: FastifyRequest): Context => {
    const context = request.getDecorator<Context | null>(CONTEXT);
    if (!context) throw new Error('Only routes of the API have a context.');
    return context;
  };
  await http.register(async (api) => {
    // Before the body is read: an upload is not received from somebody who may not send it.
    api.addHook('onRequest', async (request, reply) => {
      // Only the fast lane confirms what it believes.
      const mayBelieve = options.fastLane !== false && request.routeOptions.url === '/graphql';
      request.setDecorator(CONTEXT, await makeContext(request, reply, { mayBelieve }));
    });
    api.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      handler: fastifyApolloHandler(graphql, { context: async (request) => contextOf(request) }),
    });
    // Each in a scope of its own: a parser for uploads is not one for /graphql.
    for (const { routes } of modules) {
      if (routes)
        api.register(async (scope) => routes(scope, { contextOf, dataSource, vault, storage, scanner }));
    }
  });

  let stopping = false;
  serveHealth(http, async () => !stopping && (await isMigrated(dataSource, migrations)));
  if (options.pages) serveSpa(http, options.pages);

  const inTransaction = systemTransactions(
    { dataSource, clock, constraints, vault, storage, scanner },
    JOB_PATIENCE_MS,
  );
  const jobs = await startJobs({
    url,
    handlers: Object.assign({}, ...modules.map((module) => module.jobs ?? {})),
    schedule: modules.flatMap((module) => module.schedule ?? []),
    run: { inTransaction, clock, log: http.log, vault, storage, scanner, mailer: createMailer(config) },
    log: http.log,
  });
  await http.ready();
  return {
    http,
    schema,
    async close(graceMs = 0) {
      stopping = true;
      if (graceMs > 0) await sleep(graceMs);
      // A connection kept alive after its last answer would hold the server open for a minute.
      const idle = setInterval(() => http.server.closeIdleConnections(), 50);
      await http.close();
      clearInterval(idle);
      await Promise.all([graphql.stop(), jobs.stop()]);
    },
  };
}

const CONTEXT = Symbol('context');

/** What one statement of a job may take: it has no client waiting. */
const JOB_PATIENCE_MS = 120_000;
