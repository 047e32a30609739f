import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const main = join(root, 'apps/api/dist/main.js');

export interface SystemOptions {
  readonly home: string;
  readonly port: number;
  readonly env?: Record<string, string>;
}

/** The built system as one process, as `npm start` runs it. */
export class RunningSystem {
  readonly url: string;
  private output = '';
  private readonly exit: Promise<number | null>;

  private constructor(
    readonly child: ChildProcess,
    options: SystemOptions,
  ) {
    this.url = `http://localhost:${options.port}`;
    child.stdout?.on('data', (chunk) => {
      this.output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      this.output += chunk;
    });
    this.exit = new Promise((done) => child.once('exit', (code) => done(code)));
  }

  static launch(options: SystemOptions): RunningSystem {
    const child = spawn(process.execPath, [main], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(options.port),
        JIANNUO_HOME: options.home,
        DATABASE_URL: '',
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningSystem(child, options);
  }

  /** Everything the system has printed so far. */
  get printed(): string {
    return this.output;
  }

  async ready(withinMs = 120_000): Promise<this> {
    const deadline = Date.now() + withinMs;
    while (Date.now() < deadline) {
      const state = await Promise.race([this.answersReady(), this.exit.then((code) => ({ code }))]);
      if (state === true) return this;
      if (typeof state === 'object')
        throw new Error(`ended with ${state.code} before it was ready:\n${this.output}`);
      await sleep(100);
    }
    throw new Error(`not ready after ${withinMs} ms:\n${this.output}`);
  }

  /** Waits for the end and gives the exit code. */
  ended(): Promise<number | null> {
    return this.exit;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }

  private async answersReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (!address || typeof address !== 'object') throw new Error('no free port');
  return address.port;
}

/** A folder for one run, removed by `dispose`. */
export async function temporaryHome(): Promise<{ home: string; dispose(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'jiannuo-e2e-'));
  return { home, dispose: () => rm(home, { recursive: true, force: true, maxRetries: 5 }) };
}
