import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.js';
import { openDatabase } from '../../database.js';
import { systemClock } from '../../platform/clock.js';
import { startupProblemOf } from '../../platform/db/index.js';
import { StartupProblem } from '../../platform/startup-problem.js';
import { loadDemo } from './load-demo.js';

const MOST_DEVICES = 1_000_000;

/** Ctrl-C: what was written is rolled back, and the database is closed. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(stopped()));

/** `npm run demo -- --devices 200000`: the demo company in any size, into an empty database. */
try {
  await load(wantedDevices());
} catch (error) {
  say(error instanceof StartupProblem ? error.message : String((error as Error)?.stack ?? error));
  process.exitCode = 1;
}

async function load(devices: number): Promise<void> {
  const database = await openDatabase(readConfig(), say);
  try {
    const started = Date.now();
    say(`正在装入演示公司… / Loading the demo company: ${devices.toLocaleString('en-US')} devices`);
    const options = { ...database, clock: systemClock, devices, say, signal: stop.signal };
    if (!(await loadDemo(options))) throw notEmpty();
    say(`完成 / done: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    throw startupProblemOf(error, database.url);
  } finally {
    await database.close();
  }
}

/** @throws StartupProblem for anything but a number of devices. */
function wantedDevices(): number {
  const { values } = parseArgs({ options: { devices: { type: 'string' } }, strict: false });
  const devices = Number(values.devices ?? 2_000);
  if (Number.isInteger(devices) && devices >= 1 && devices <= MOST_DEVICES) return devices;
  throw new StartupProblem(
    `--devices 应为 1 到 ${MOST_DEVICES} 之间的整数。`,
    `--devices has to be a whole number from 1 to ${MOST_DEVICES}.`,
  );
}

function notEmpty(): StartupProblem {
  return new StartupProblem(
    '数据库里已有数据,演示公司只装入空数据库:请换一个 JIANNUO_HOME 或 DATABASE_URL。',
    'The database is not empty, and the demo company goes into an empty one only: use another JIANNUO_HOME or DATABASE_URL.',
  );
}

function stopped(): StartupProblem {
  return new StartupProblem('已停止,数据库仍是空的。', 'Stopped; the database is still empty.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
