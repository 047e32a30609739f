import { Temporal } from 'temporal-polyfill';
import type { Safekeeping } from '../../platform/context.js';
import type { JobHandler } from '../../platform/jobs/index.js';
import type { Services } from '../services.js';

/** The bytes of files whose rows have gone. */
export const dropFiles: JobHandler<Services> = async (payload, { storage }) => {
  const { keys } = payload as { readonly keys: readonly string[] };
  for (const key of keys) await storage.remove(key);
};

/**
 * Tidies up: files whose time has passed, bytes that no row knows an hour after they were stored (an upload that was cut
 * off between the two), and writes that never came to an end.
 */
export const tidyFiles: JobHandler<Services> = async (_payload, run) => {
  const { inTransaction, clock, storage, log } = run;
  let over = 0;
  for (let some = -1; some !== 0; over += some) some = await inTransaction((s) => s.files.removeOver());
  const hourAgo = Temporal.Instant.from(clock.now()).subtract({ hours: 1 }).toString();
  const orphans = await removeOrphans(storage, hourAgo, (keys) =>
    inTransaction((s) => s.files.unknown(keys)),
  );
  await storage.removeUnfinished(hourAgo);
  if (over + orphans > 0) log.info({ over, orphans }, 'files tidied');
};

/** Answers how many. */
async function removeOrphans(
  storage: Safekeeping['storage'],
  before: string,
  unknown: (keys: readonly string[]) => Promise<readonly string[]>,
): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  const settle = async () => {
    for (const key of await unknown(batch)) {
      await storage.remove(key);
      removed += 1;
    }
    batch = [];
  };
  for await (const { key, storedAt } of storage.list()) {
    if (Temporal.Instant.compare(storedAt, before) >= 0) continue;
    batch.push(key);
    if (batch.length === BATCH) await settle();
  }
  await settle();
  return removed;
}

const BATCH = 500;
