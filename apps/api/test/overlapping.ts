import type { Services } from '../src/modules/services.js';
import type { TestApi } from './harness.js';

/** What somebody does in a transaction of its own. */
export type Deed = (services: Services) => Promise<unknown>;

/** The second begins when the first is done but not committed, and is given time to wait for it or to end. */
export async function overlapping(api: TestApi, first: Deed, second: Deed): Promise<void> {
  const both = await api.inTransaction(async (s) => {
    await first(s);
    let over = false;
    const other = api.inTransaction(second).finally(() => {
      over = true;
    });
    other.catch(() => undefined);
    while (!over && !(await somebodyWaits(api))) await new Promise((pause) => setTimeout(pause, 10));
    return { other };
  });
  await both.other;
}

async function somebodyWaits(api: TestApi): Promise<boolean> {
  const [row] = await api.sql<{ waits: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock') AS waits`,
  );
  return row?.waits === true;
}
