import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from './app.js';
import { type Config, readConfig, workspaceRoot } from './config.js';
import { openDatabase } from './database.js';
import { type FirstRun, fillEmptyDatabase } from './first-run.js';
import { systemClock } from './platform/clock.js';
import { startupProblemOf } from './platform/db/index.js';
import { StartupProblem } from './platform/startup-problem.js';

/** For requests that are on the wire when the signal comes. */
const GRACE_MS = 300;

/** What runs already, to be stopped in the reverse order. */
const running: (() => Promise<unknown>)[] = [];
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

try {
  await start(readConfig());
} catch (error) {
  say(error instanceof StartupProblem ? error.message : String((error as Error)?.stack ?? error));
  await stop(1);
}

async function start(config: Config): Promise<void> {
  const database = await openDatabase(config, say);
  running.push(() => database.close());
  if (stopping) return;
  const firstRun = await fillEmptyDatabase(database, config, systemClock, say).catch((error) => {
    throw startupProblemOf(error, database.url);
  });
  const pages = join(workspaceRoot, 'apps/admin/dist');
  const app = await createApp({ ...database, config, clock: systemClock, pages });
  running.push(() => app.close(GRACE_MS));
  const port = await listen(app, config);
  greet(port, config, firstRun);
}

/** @throws StartupProblem the port is taken or not ours to take. */
async function listen({ http }: App, { port, host }: Config): Promise<number> {
  try {
    await http.listen({ port, host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartupProblem(
        `端口 ${port} 已被占用:请停止占用它的程序,或用 PORT=其他端口 启动。`,
        `Port ${port} is taken: stop the program that uses it, or start with PORT=another.`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartupProblem(
        `不能在 ${host}:${port} 上监听:请检查 HOST 和 PORT。`,
        `Cannot listen on ${host}:${port}: check HOST and PORT.`,
      );
    }
    throw error;
  }
  const address = http.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function greet(port: number, { host }: Config, { accounts, firstPassword }: FirstRun): void {
  say(`\n践诺 Jiannuo 已启动 / is running:  http://localhost:${port}`);
  if (host === '0.0.0.0' || host === '::') {
    for (const address of localAddresses()) say(`  局域网 / on the network:  http://${address}:${port}`);
  }
  if (accounts.length > 0) say('演示账号 / demo accounts:');
  for (const { username, password, role, displayName } of accounts) {
    say(`  ${username.padEnd(12)} ${password.padEnd(24)} ${role.padEnd(11)} ${displayName}`);
  }
  if (firstPassword !== null) {
    say(`第一个管理员 / first administrator:  admin  ${firstPassword}`);
    say('只显示这一次,首次登录须修改。 / Shown this once; it has to be changed at the first login.');
  }
  say('按 Ctrl-C 停止。 / Ctrl-C stops it.\n');
}

function localAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).flatMap(({ family, internal, address }) =>
      family === 'IPv4' && !internal ? [address] : [],
    ),
  );
}

/** Answers what is under way, stops everything in reverse order, and is gone after ten seconds at most. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (running.length > 0) say('正在停止… / Stopping…');
  setTimeout(() => process.exit(code || 1), 10_000).unref();
  for (const end of running.reverse()) {
    await end().catch((error: unknown) => say(`停止时出错 / while stopping: ${String(error)}`));
  }
  process.exit(code);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
