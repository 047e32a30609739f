import { Logger, type Runner, run, runMigrations, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Log } from '../log.js';
import type { JobHandler, JobRun } from './jobs.js';

export interface JobsOptions<S> {
  readonly url: string;
  readonly handlers: Readonly<Record<string, JobHandler<S>>>;
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

/** Works on queued jobs inside this process, one at a time, on connections of its own. */
export async function startJobs<S>(options: JobsOptions<S>): Promise<Jobs> {
  const pool = poolFor(options.url, options.log);
  const taskList: TaskList = Object.fromEntries(
    Object.entries(options.handlers).map(([name, handler]) => [
      name,
      async (payload: unknown) => handler(payload, options.run),
    ]),
  );
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quiet(options.log),
  });
  return {
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}

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
