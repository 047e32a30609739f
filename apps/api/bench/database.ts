import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { built } from './built.js';
import { today } from './setting.js';
import { openStore } from './store.js';

/** The day of every answer, so that runs compare. */
const clock = { now: () => `${today}T04:00:00Z`, today: () => today };

export const DEVICES = 200_000;

/**
 * A migrated database with 200,000 devices and a store: the one of BENCH_DATABASE_URL, or an embedded one that is
 * kept in BENCH_HOME (the temporary folder) from run to run.
 */
export async function openBenchDatabase(say: (line: string) => void) {
  const { loadDemo, openDatabase, readConfig } = await built();
  const given = process.env.BENCH_DATABASE_URL;
  const home = process.env.BENCH_HOME ?? join(tmpdir(), 'jiannuo-bench');
  const config = { ...readConfig({ LOG_LEVEL: 'error' }), home, databaseUrl: given ?? null };
  const database = await openDatabase(config, say);
  const [{ count }] = await database.dataSource.query('SELECT count(*)::int AS count FROM device');
  if (count < DEVICES) {
    const { dataSource, vault, storage, scanner } = database;
    say(`loading the demo company with ${DEVICES} devices…`);
    const loaded = await loadDemo({ dataSource, vault, storage, scanner, clock, devices: DEVICES, say });
    if (!loaded)
      throw new Error(`The bench needs ${DEVICES} devices, or an empty database: this one has ${count}.`);
    // Every device was inserted, then settled: its dead first version would lie in front of every list.
    await maintain(database.url, 'VACUUM (FULL) device');
  }
  const store = await openStore(database, say);
  await maintain(database.url, 'VACUUM (ANALYZE)'); // index-only scans need it
  await maintain(database.url, 'CHECKPOINT');
  return { store, url: database.url, poolSize: config.poolSize, close: () => database.close() };
}

/** Maintenance may take longer than a request may. */
async function maintain(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
