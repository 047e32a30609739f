/**
 * `npm run bench`: our reads and writes beside a bare driver on the same server, in one run, and the speed of
 * the rules. Ends with 1 when a floor is broken. BENCH_SECONDS (4) a round, BENCH_ROUNDS (5) of each.
 */
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { runRulesBench } from '../../../packages/rules/bench/coverage.bench.js';
import { openBenchDatabase } from './database.js';
import { issueLoad } from './issues.js';
import { keysetDepth, median } from './keyset.js';
import { ask, load, type Round } from './load.js';
import { partSearch } from './part-search.js';
import { type Server, startServer } from './processes.js';
import { publishing } from './publishing.js';
import { type Question, questionsAbout } from './questions.js';
import type { BenchStore } from './store.js';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const floors = {
  fast: 0.75,
  normal: 0.4,
  keyset: 1.5,
  issue: 0.4,
  publish: 3,
  decisions: 300_000,
  whatIfMs: 1_000,
};
const broken: string[] = [];

rules();
const database = await openBenchDatabase(say);
try {
  await beside(database.url, database.poolSize, database.store);
} finally {
  await database.close();
}
say('');
if (broken.length === 0) say('Every floor holds.');
for (const sentence of broken) say(`BROKEN: ${sentence}`);
process.exit(broken.length === 0 ? 0 : 1);

function rules(): void {
  const { decisionsPerSecond, whatIfMs, whatIfDevices } = runRulesBench();
  say(
    `rules: ${decisionsPerSecond.toLocaleString('en')} coverage decisions a second (floor ${floors.decisions})`,
  );
  say(`rules: what if, over ${whatIfDevices} devices: ${whatIfMs} ms (at most ${floors.whatIfMs})`);
  if (decisionsPerSecond < floors.decisions) broken.push(`${decisionsPerSecond} decisions a second`);
  if (whatIfMs > floors.whatIfMs) broken.push(`what if took ${whatIfMs} ms`);
}

async function beside(url: string, poolSize: number, store: BenchStore): Promise<void> {
  const env = { BENCH_DATABASE_URL: url, BENCH_POOL_SIZE: String(poolSize) };
  const watcher = new pg.Client({ connectionString: url });
  await watcher.connect();
  const { rows } = await watcher.query('SELECT pg_backend_pid() AS pid');
  const backend: number = rows[0].pid;
  const bare = await startServer('bare', 'bare.ts', env);
  const fast = await startServer('fast', 'app.ts', env);
  const normal = await startServer('normal', 'app.ts', { ...env, BENCH_LANE: 'normal' });
  const servers = [bare, fast, normal];
  try {
    for (const question of questionsAbout(store)) {
      await mustAgree(servers, question);
      await sideBySide(servers, question, backend);
    }
    const { first, deep, ratio } = await keysetDepth(fast);
    say('');
    say(
      `keyset, 25 rows: ${first.toFixed(2)} ms at the start, ${deep.toFixed(2)} ms after row 150,000: ${ratio.toFixed(2)} (at most ${floors.keyset})`,
    );
    if (ratio > floors.keyset) broken.push(`keyset at row 150,000 takes ${ratio.toFixed(2)} times row 0`);
    await searching(fast);
    await issuing([bare, fast], store, backend);
    await publishingBeside(fast, store, watcher);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await watcher.end();
  }
}

/** Before anything is measured: all servers give the same answer. */
async function mustAgree([reference, ...others]: readonly Server[], question: Question): Promise<void> {
  if (!reference) return;
  const expected = await ask(reference, question);
  for (const server of others) {
    const given = await ask(server, question);
    if (!isDeepStrictEqual(given, expected)) {
      throw new Error(
        `${server.name} answers ${question.name} differently:\n${show(given)}\n${show(expected)}`,
      );
    }
  }
}

async function sideBySide(servers: readonly Server[], question: Question, backend: number): Promise<void> {
  for (const server of servers) await warmUp((time) => load(server, question, time, backend));
  const results = new Map<Server, Round[]>(servers.map((server) => [server, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? servers : [...servers].reverse();
    for (const server of order) results.get(server)?.push(await load(server, question, seconds, backend));
  }
  report(question, results);
}

async function searching(server: Server): Promise<void> {
  const { p50, p95, p99, slowest } = await partSearch(server);
  say('');
  say(
    `search, 25 of 50,000 parts: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; slowest: ${slowest}`,
  );
}

async function issuing(servers: readonly Server[], store: BenchStore, backend: number): Promise<void> {
  for (const server of servers) await warmUp((time) => issueLoad(server, store, time, backend));
  const results = new Map<Server, Round[]>(servers.map((server) => [server, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? servers : [...servers].reverse();
    for (const server of order) results.get(server)?.push(await issueLoad(server, store, seconds, backend));
  }
  const title = 'issue: one part from stock, beside a bare transaction of the same four statements';
  report({ name: 'issue', title }, results, floors.issue);
}

async function publishingBeside(server: Server, store: BenchStore, client: pg.Client): Promise<void> {
  const { ours, bare, ratio } = await publishing(server, store, client, rounds);
  say('');
  say(
    `publish, 20,000 items with three samples each: ${ours.toFixed(0)} ms, the same rows inserted bare ${bare.toFixed(0)} ms: ${ratio.toFixed(2)} (at most ${floors.publish})`,
  );
  if (ratio > floors.publish) broken.push(`publishing takes ${ratio.toFixed(2)} times a bare insert`);
}

/** A server that has answered a few hundred times is still being compiled: some thousands, or half a minute. */
async function warmUp(answer: (time: number) => Promise<Round>): Promise<void> {
  const until = Date.now() + 30_000;
  for (let answered = 0; answered < 4_000 && Date.now() < until; ) {
    answered += (await answer(2)).perSecond * 2;
  }
}

function report(
  question: Pick<Question, 'title'> & { readonly name: string },
  results: ReadonlyMap<Server, readonly Round[]>,
  fastFloor = floors.fast,
): void {
  const [reference] = results.values();
  say('');
  say(question.title);
  say('          /s   of bare   p50 ms   p99 ms   Node CPU ms   PG CPU ms   statements   memory MB');
  for (const [{ name }, made] of results) {
    const of = (pick: (round: Round) => number) => median(made.map(pick));
    const ratio = median(
      made.map((round, index) => round.perSecond / (reference?.[index]?.perSecond ?? Number.NaN)),
    );
    const cells = [
      name.padEnd(7),
      of((r) => r.perSecond)
        .toFixed(0)
        .padStart(5),
      ratio.toFixed(2).padStart(9),
      of((r) => r.p50)
        .toFixed(1)
        .padStart(8),
      of((r) => r.p99)
        .toFixed(1)
        .padStart(8),
      of((r) => r.nodeCpuMs)
        .toFixed(2)
        .padStart(13),
      of((r) => r.databaseCpuMs)
        .toFixed(2)
        .padStart(11),
      of((r) => r.statements)
        .toFixed(1)
        .padStart(12),
      of((r) => r.memoryMb)
        .toFixed(0)
        .padStart(11),
    ];
    say(cells.join(' '));
    const floor = name === 'fast' ? fastFloor : name === 'normal' ? floors.normal : 0;
    if (ratio < floor)
      broken.push(`${question.name} on the ${name} lane: ${ratio.toFixed(2)} of bare, floor ${floor}`);
  }
}

function show(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 500);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
