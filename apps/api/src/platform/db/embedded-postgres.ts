import { existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupProblem } from '../startup-problem.js';
import { CLUSTER_USER, type Cluster, createCluster, openCluster, run } from './embedded-cluster.js';
import { homeProblemOf, startFailure } from './embedded-problems.js';

export interface EmbeddedPostgres {
  /** Where the application database is reached. */
  readonly url: string;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder that holds everything; the cluster lives in `<home>/postgres`. */
  readonly home: string;
  readonly log: (line: string) => void;
  /** Extra server settings (`name=value`); tests switch durability off with them. */
  readonly settings?: readonly string[];
}

const DATABASE = 'jiannuo';
/** Any fixed number: the session-level lock that says "this home is in use". */
const HOME_LOCK = 0x4a4e;
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 6_000;

/**
 * Starts the real PostgreSQL that npm brought along, or takes over the one an earlier, killed
 * process left running in the same home. Listens on loopback only, with a password of its own.
 *
 * @throws StartupProblem another process uses this home; the disk is full; the folder is closed to us; the
 * server won't start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    throw homeProblemOf(error, options.home);
  }
}

async function start({ home, log, settings = [] }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(home);
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) {
    log('正在建立内置数据库… / Creating the embedded database…');
    await createCluster(cluster);
  }
  const port = runningServer(cluster)?.port ?? (await launch(cluster, settings));
  const lock = await takeHome(cluster, port);
  const stop = async () => {
    await lock.end().catch(() => undefined);
    await shutDown(cluster);
  };
  try {
    await createDatabase(lock);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf(cluster, port, DATABASE), stop };
}

async function launch(cluster: Cluster, extra: readonly string[]): Promise<number> {
  const port = await freePort();
  const log = openSync(cluster.logFile, 'a', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'max_parallel_workers_per_gather=0',
    'random_page_cost=1.1',
    'jit=off',
    // The details of an error quote rows: people's telephone numbers stay out of the log.
    'log_error_verbosity=terse',
    ...extra,
  ];
  const from = logSize(cluster);
  const server = run(
    cluster,
    cluster.binaries.postgres,
    ['-D', cluster.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    log,
  );
  server.unref();
  const exited = new Promise<'exited'>((done) => server.once('exit', () => done('exited')));
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (await answers(cluster, port)) return port;
    const state = await Promise.race([exited, sleep(25)]);
    if (state === 'exited' || Date.now() > deadline) throw startFailure(logSince(cluster, from), cluster);
  }
}

/** The live server of this cluster, when an earlier process was killed and left it behind. */
function runningServer(cluster: Cluster): { pid: number; port: number } | null {
  const pidFile = join(cluster.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (isOurPostmaster(pid, cluster)) return { pid, port: Number(lines[3]) };
  // The number may meanwhile belong to somebody else; PostgreSQL would refuse to start over it.
  rmSync(pidFile, { force: true });
  return null;
}

function isOurPostmaster(pid: number, cluster: Cluster): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes(cluster.data);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Holds the home for this process: the lock dies with the connection, so it is never stale. */
async function takeHome(cluster: Cluster, port: number): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
    HOME_LOCK,
  ]);
  if (rows[0]?.held) return client;
  await client.end();
  throw new StartupProblem(
    `目录 ${cluster.home} 正被另一个践诺进程使用:请先停止它,或用 JIANNUO_HOME 指定别的目录。`,
    `The folder ${cluster.home} is in use by another running Jiannuo: stop it first, or set JIANNUO_HOME to another folder.`,
  );
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  // biome-ignore lint/plugin: a constant of this file
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
}

/** A server that does not end in time is stopped at once: nothing committed is lost, the next start recovers. */
async function shutDown(cluster: Cluster): Promise<void> {
  const server = runningServer(cluster);
  if (!server) return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(server.pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (isAlive(server.pid) && Date.now() < deadline) await sleep(20);
    if (!isAlive(server.pid)) return;
  }
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function logSize(cluster: Cluster): number {
  return existsSync(cluster.logFile) ? readFileSync(cluster.logFile).length : 0;
}

function logSince(cluster: Cluster, from: number): string {
  return existsSync(cluster.logFile) ? readFileSync(cluster.logFile).subarray(from).toString('utf8') : '';
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://${CLUSTER_USER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}
