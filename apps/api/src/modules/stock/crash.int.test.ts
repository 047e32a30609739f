import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { stockRoom } from '../../../test/stock.js';
import { expectLedgerToHold } from '../../../test/stock-ledger.js';

const root = join(import.meta.dirname, '../../..');
/** Where the packages it imports are found. */
const program = join(root, '.test-results', 'stock-storm.mjs');

const KILLS = 20;
const AT_ONCE = 4;

/** Processes that post without a pause, killed in the middle. */
describe('kill -9', () => {
  let api: TestApi;
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    api = await startApi();
    // One file starts in a third of the time that many do.
    await build({
      entryPoints: [join(root, 'test/stock-storm.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      alias: { '@jiannuo/rules': join(root, '../../packages/rules/src/index.ts') },
    });
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await api.stop();
    rmSync(program, { force: true });
  });

  const storm = (of: object) => {
    const child = spawn(process.execPath, [program, JSON.stringify(of)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let posted = 0;
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (posted += chunk.length));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk));
    const exit = new Promise<NodeJS.Signals | null>((done) =>
      child.once('close', (_code, signal) => {
        running.delete(child);
        done(signal);
      }),
    );
    return { child, exit, posted: () => posted, errors: () => errors };
  };

  it(`leaves no half act behind, ${KILLS} times over`, async () => {
    const room = stockRoom(api);
    const parts = await Promise.all([room.part(), room.part(), room.part()]);
    const places = await Promise.all([room.place(), room.place()]);
    for (const placeId of places) {
      await room.receive(
        placeId,
        parts.map((partId) => ({ partId, quantity: 1_000, unitCostFen: 777 })),
      );
    }
    const one = async (): Promise<number> => {
      const { child, exit, posted, errors } = storm({ url: api.databaseUrl, parts, places });
      while (posted() < 4 && child.exitCode === null) await sleep(5);
      await sleep(Math.random() * 250);
      child.kill('SIGKILL');
      expect(await exit, errors()).toBe('SIGKILL');
      return posted();
    };
    let acts = 0;
    const lane = async () => {
      for (let kill = 0; kill < KILLS / AT_ONCE; kill += 1) {
        const posted = await one();
        acts += posted;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    // A killed client's transaction ends when PostgreSQL notices; nothing may be left open.
    while ((await api.sql(openTransactions)).length > 0) await sleep(20);
    const { movements } = await expectLedgerToHold(api);
    const halves = await api.sql(
      `SELECT d.kind, d.reference, count(m.id)::int AS movements FROM stock_posting d
        LEFT JOIN stock_movement m ON m.posting_id = d.id WHERE d.posted_by = 'storm'
        GROUP BY d.id HAVING count(m.id)::int <> d.reference::int`,
    );
    expect(halves).toEqual([]);
    const [audited] = await api.sql(
      `SELECT (SELECT count(*) FROM stock_posting)::int AS postings,
        (SELECT count(*) FROM audit_event WHERE entity = 'StockPosting')::int AS audited`,
    );
    expect(audited?.postings).toBe(audited?.audited);
    expect(movements).toBeGreaterThan(acts / 2);
  }, 240_000);
});

const openTransactions = `SELECT FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE '%transaction%'`;
