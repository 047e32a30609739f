import { BadInput, DomainError, Unavailable } from '../../platform/errors.js';
import type { JobHandler } from '../../platform/jobs/index.js';
import type { Services } from '../services.js';

/** Hands the matched scans of a batch over, one by one. One that is refused stays, with the reason. May run again. */
export const applyBatch: JobHandler<Services> = async (payload, run) => {
  const { batchId } = payload as { batchId: string };
  const work = await run.inTransaction((s) => s.scanApplications.begin(batchId));
  if (!work) return;
  for (const [index, item] of work.items.entries()) {
    try {
      await run.inTransaction((s) => s.scanApplications.handOver(item, work.actor));
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      await run.inTransaction((s) => s.scanApplications.refuse(item.itemId, refusal));
    }
    await run.inTransaction((s) => s.scanApplications.report(batchId, index + 1));
  }
  await run.inTransaction((s) => s.scanApplications.finish(batchId));
};

/** Personal data that nobody assigned is not kept for ever. */
export const discardForgotten: JobHandler<Services> = async (_payload, { inTransaction }) => {
  let discarded = -1;
  while (discarded !== 0) discarded = await inTransaction((s) => s.scanApplications.discardForgotten());
};

function refusalOf(error: unknown) {
  if (error instanceof BadInput) {
    const [first] = Object.values(error.fields);
    if (first) return { zh: first.zh, en: first.en };
  }
  return error instanceof DomainError && !(error instanceof Unavailable) ? error.text : null;
}
