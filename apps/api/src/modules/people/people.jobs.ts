import type { JobRun } from '../../platform/jobs/index.js';
import type { Services } from '../services.js';

/** Nightly: what is kept of people who have left goes when its time is over. One transaction a person. */
export async function retainPersonalData(
  _payload: unknown,
  { inTransaction, log }: Pick<JobRun<Services>, 'inTransaction' | 'log'>,
): Promise<void> {
  let numbers = 0;
  for (const { id, leftOn } of await inTransaction((s) => s.erasure.leavers())) {
    if (await inTransaction((s) => s.erasure.retain(id, leftOn))) numbers += 1;
  }
  if (numbers > 0) log.info({ numbers }, 'identity numbers past their time were deleted');
}
