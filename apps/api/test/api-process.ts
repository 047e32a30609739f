import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testKeys } from './keys.js';

/** The whole server in a process of its own, over a database that others use too. */
export interface ApiProcess {
  readonly url: string;
  readonly pid: number;
  kill(): Promise<void>;
}

/** `home`: of another server, to share its files; without one it has its own for as long as it lives. */
export async function startApiProcess(databaseUrl: string, home?: string): Promise<ApiProcess> {
  const own = home === undefined ? mkdtempSync(join(tmpdir(), 'jiannuo-process-')) : null;
  const child = spawn(
    process.execPath,
    ['--import=tsx/esm', '--conditions=@jiannuo/source', join(import.meta.dirname, '../src/main.ts')],
    {
      cwd: join(import.meta.dirname, '..'),
      env: {
        PATH: process.env.PATH,
        JIANNUO_HOME: own ?? home,
        JIANNUO_DEMO: 'off',
        HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: 'warn',
        DATABASE_URL: databaseUrl,
        ...testKeys,
      },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  return {
    url: await addressOf(child, () => output),
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL');
      await gone;
      if (own !== null) rmSync(own, { recursive: true, force: true });
    },
  };
}

async function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const url = /http:\/\/localhost:\d+/.exec(output())?.[0];
    if (url) return url.replace('localhost', '127.0.0.1');
    if (child.exitCode !== null) throw new Error(output());
    await new Promise((done) => setTimeout(done, 50));
  }
}
