import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StartupProblem } from '../startup-problem.js';

/** As whom the embedded server runs: PostgreSQL refuses to run as root. */
export interface ServerIdentity {
  readonly uid?: number;
  readonly gid?: number;
  /** The command to spawn for a server program, with the user to spawn it as. */
  wrap(program: string): { command: string; prefix: readonly string[]; uid?: number; gid?: number };
}

/** Where root puts a copy of programs that lie in a folder closed to others. */
const SHARED_PROGRAMS = '/var/lib/jiannuo';

/**
 * Ourselves, unless we are root: then `nobody`. Where the data lies below a closed folder (`/root`,
 * `mktemp -d`), that user gets the one capability to pass through it.
 */
export function serverIdentity(dataRoot: string): ServerIdentity {
  if (!isRoot()) return { wrap: (program) => ({ command: program, prefix: [] }) };
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (othersMayEnter(dataRoot)) {
    return { uid, gid, wrap: (program) => ({ command: program, prefix: [], uid, gid }) };
  }
  if (!existsSync('/usr/bin/setpriv')) {
    throw new StartupProblem(
      `以 root 运行时,内置数据库需要其他用户也能进入 ${dataRoot} 的上级目录:请换一个目录,或设置 JIANNUO_HOME。`,
      `Run as root, the embedded database needs the folders above ${dataRoot} to be open to other users: use another folder, or set JIANNUO_HOME.`,
    );
  }
  const prefix = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  return { uid, gid, wrap: (program) => ({ command: '/usr/bin/setpriv', prefix: [...prefix, program] }) };
}

/**
 * The folder of the server's programs as the user who runs them can reach it. PostgreSQL looks for its
 * own programs by access(2), for which no capability counts: below a closed folder they are copied once.
 *
 * @param programs `<package>/native/bin`
 */
export function reachablePrograms(programs: string): string {
  if (!isRoot() || othersMayEnter(programs)) return programs;
  const native = dirname(programs);
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(SHARED_PROGRAMS, `postgres-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(SHARED_PROGRAMS, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) rmSync(draft, { recursive: true });
    else renameSync(draft, copy);
  }
  return join(copy, basename(programs));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}

function othersMayEnter(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
