import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type Runner, run, runMigrations, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { Log } from '../log.js';
import type { JobHandler, JobRun } from './jobs.js';
import { cronItems, runOptions, type Scheduled } from './schedule.js';

export interface JobsOptions<S> {
  readonly url: string;
  readonly handlers: Readonly<Record<string, JobHandler<S>>>;
  readonly schedule?: readonly Scheduled[];
  readonly run: JobRun<S>;
  readonly log: Log;
}

export interface Jobs {
  /** Lets the jobs under way finish, takes no new ones. */
  stop(): Promise<void>;
}

/** Brings the tables of the job queue up to date; safe to run from several processes. */
export async function migrateJobs(url: string): Promise<void> {
  const pool = poolFor(url);
  try {
    await runMigrations({ pgPool: pool, logger: quiet() });
  } finally {
    await pool.end();
  }
}

/**
 * Works on queued jobs inside this process, one at a time, on connections of its own, and starts those that are due by
 * the clock.
 *
 * @throws Error something is scheduled that no job has the name of.
 */
export async function startJobs<S>(options: JobsOptions<S>): Promise<Jobs> {
  const schedule = options.schedule ?? [];
  const unknown = schedule.find(({ task }) => !(task in options.handlers));
  if (unknown) throw new Error(`There is no job "${unknown.task}" to be scheduled.`);
  const pool = poolFor(options.url, options.log);
  const taskList: TaskList = Object.fromEntries(
    Object.entries(options.handlers).map(([name, handler]) => [
      name,
      async (payload: unknown) => handler(payload, options.run),
    ]),
  );
  const events: WorkerEvents = new EventEmitter();
  const started = Promise.all([once(events, 'pool:listen:success'), once(events, 'cron:started')]);
  const poolIds: string[] = [];
  events.on('pool:create', ({ workerPool }) => poolIds.push(workerPool.id));
  const runner: Runner = await run({
    pgPool: pool,
    events,
    taskList,
    parsedCronItems: cronItems(schedule),
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quiet(options.log),
  });
  await Promise.race([started, sleep(PATIENCE_MS, undefined, { ref: false })]);
  for (const { task, atStart } of schedule) {
    if (atStart) await runner.addJob(task, {}, runOptions(task));
  }
  return {
    async stop() {
      await runner.stop();
      await pool.end();
      await leaveToOthers(options.url, poolIds);
    },
  };
}

/** A runner stopped at the moment it took a job keeps it locked for hours: it is free again at once. */
async function leaveToOthers(url: string, poolIds: readonly string[]): Promise<void> {
  const pool = poolFor(url);
  try {
    await pool.query('SELECT graphile_worker.force_unlock_workers($1)', [poolIds]);
  } catch {
    // The database has gone before us; after a while others take what we held.
  } finally {
    await pool.end();
  }
}

/** A database that is away is waited for, but the pages need not wait with it. */
const PATIENCE_MS = 5_000;

function poolFor(url: string, log?: Log): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 3, application_name: 'jiannuo-jobs' });
  pool.on('error', (err) => log?.warn({ err }, 'idle job connection failed'));
  pool.on('connect', (client) => client.on('error', (err) => log?.warn({ err }, 'job connection failed')));
  return pool;
}

/** Its messages are for us, not for the operator: only failures are worth a line. */
function quiet(log?: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log?.error({ source: 'jobs' }, message);
    else log?.debug({ source: 'jobs' }, message);
  });
}
