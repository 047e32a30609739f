import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupProblem } from '../startup-problem.js';

/** As whom the embedded server runs: PostgreSQL refuses to run as root. */
export interface ServerIdentity {
  readonly uid?: number;
  readonly gid?: number;
  /** The command to spawn for a server binary, with the user to spawn it as. */
  wrap(binary: string): { command: string; prefix: readonly string[]; uid?: number; gid?: number };
}

/**
 * Ourselves, unless we are root: then `nobody`. Where folders above the given paths are closed to
 * others (`/root`, `mktemp -d`), that user gets the one capability to pass through them.
 */
export function serverIdentity(paths: readonly string[]): ServerIdentity {
  if (process.getuid?.() !== 0) return { wrap: (binary) => ({ command: binary, prefix: [] }) };
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (paths.every(othersMayEnter)) {
    return { uid, gid, wrap: (binary) => ({ command: binary, prefix: [], uid, gid }) };
  }
  if (!existsSync('/usr/bin/setpriv')) {
    throw new StartupProblem(
      `以 root 运行时,内置数据库需要其他用户也能进入 ${paths[0]} 的上级目录:请换一个目录,或设置 JIANNUO_HOME。`,
      `Run as root, the embedded database needs the folders above ${paths[0]} to be open to other users: use another folder, or set JIANNUO_HOME.`,
    );
  }
  const prefix = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  return { uid, gid, wrap: (binary) => ({ command: '/usr/bin/setpriv', prefix: [...prefix, binary] }) };
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
