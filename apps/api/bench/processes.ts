import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Ready } from './servers/ready.js';

/** A server in a process of its own. */
export interface Server {
  readonly name: string;
  readonly url: string;
  readonly cookies: readonly string[];
  readonly pid: number;
  /** Statements it has sent since it started. */
  statements(): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(name: string, file: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const path = fileURLToPath(new URL(`./servers/${file}`, import.meta.url));
  const child = fork(path, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    // Our own files are translated as they are imported; a hook on `require` would sit in every request.
    execArgv: ['--import', 'tsx/esm', ...asStarted, ...words(process.env.BENCH_NODE_OPTIONS)],
  });
  const { port, cookies } = await told<Ready>(child, name);
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    cookies,
    pid: child.pid ?? 0,
    async statements() {
      child.send('statements');
      return told<number>(child, name);
    },
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** What `npm start` tells Node. */
const asStarted = words(rootPackage().scripts.start).filter((word) => word.startsWith('--'));

function rootPackage(): { readonly scripts: { readonly start: string } } {
  return JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
}

function words(text = ''): string[] {
  return text.split(' ').filter(Boolean);
}

async function told<T>(child: ChildProcess, name: string): Promise<T> {
  const done = new AbortController();
  const { signal } = done;
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${name} ended with ${code}.`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), gone]);
    return message as T;
  } finally {
    gone.catch(() => undefined);
    done.abort();
  }
}

/** Milliseconds of CPU a process has used, all its threads; NaN where /proc is not. */
export function cpuOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory in MB. */
export function memoryOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** Milliseconds of CPU all processes of a PostgreSQL server have used, given one of its backends. */
export function cpuOfServer(backend: number): number {
  const postmaster = parentOf(backend);
  if (!postmaster) return Number.NaN;
  const pids = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && parentOf(Number(name)) === postmaster,
  );
  return pids.reduce((sum, pid) => sum + (cpuOf(Number(pid)) || 0), 0);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
