/** The API as it ships, signed in as an administrator. BENCH_LANE=normal leaves the fast lane out. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../built.js';
import { CONNECTIONS, today } from '../setting.js';
import { ready } from './ready.js';

const { createApp, diskStorage, makeDataSource, openVault, readConfig, SessionService, openScanner } =
  await built();

const url = process.env.BENCH_DATABASE_URL ?? '';
const config = {
  ...readConfig({ LOG_LEVEL: 'error', DATABASE_POOL_SIZE: process.env.BENCH_POOL_SIZE }),
  home: mkdtempSync(join(tmpdir(), 'jiannuo-bench-')),
};
const clock = { now: () => new Date().toISOString(), today: () => today };
const dataSource = makeDataSource(url, config.poolSize, () => undefined);
await dataSource.initialize();
const keeping = {
  vault: openVault(config.vault, config.home),
  storage: diskStorage(config.home),
  scanner: openScanner(null),
};
const app = await createApp({
  ...keeping,
  config,
  clock,
  dataSource,
  url,
  fastLane: process.env.BENCH_LANE !== 'normal',
});
const [admin] = await dataSource.query(
  `SELECT id FROM app_user WHERE role = 'ADMIN' ORDER BY created_at LIMIT 1`,
);
const actor = { userId: null, name: 'bench', role: null, ip: null };
const sessions = Array.from({ length: CONNECTIONS }, () =>
  dataSource.transaction((em) =>
    new SessionService({ em, clock, actor, requestId: 'bench', ...keeping }).open(admin.id),
  ),
);
const cookies = (await Promise.all(sessions)).map((token) => `sid=${token}`);
const address = await app.http.listen({ port: 0, host: '127.0.0.1' });
ready({ port: Number(new URL(address).port), cookies });
