import { makeDataSource } from '../src/database.js';
import { loadDemo } from '../src/modules/demo/load-demo.js';
import type { TestApi } from './harness.js';

/** Loads the demo company of the test's own clock beside the accounts of the test database. */
export async function loadDemoInto(api: TestApi, devices: number): Promise<boolean> {
  const dataSource = makeDataSource(api.databaseUrl, 2, () => undefined);
  await dataSource.initialize();
  try {
    return await loadDemo({ ...api.keeping, dataSource, clock: api.clock, devices, keepAccounts: true });
  } finally {
    await dataSource.destroy();
  }
}
