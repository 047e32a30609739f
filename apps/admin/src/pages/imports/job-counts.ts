import type { ImportJobFieldsFragment, RowFate } from '@jiannuo/schema';

/** How many rows meet each fate. */
export function countsOf(job: ImportJobFieldsFragment): Readonly<Record<RowFate, number>> {
  return {
    NEW: job.newCount,
    CHANGED: job.changedCount,
    DEARER: job.dearerCount,
    CHEAPER: job.cheaperCount,
    UNCHANGED: job.unchangedCount,
    GONE: job.goneCount,
    REFUSED: job.refusedCount,
  };
}

/** How many rows applying would write. */
export function writtenCount(job: ImportJobFieldsFragment, withdrawGone: boolean): number {
  const { NEW, CHANGED, DEARER, CHEAPER, GONE } = countsOf(job);
  return NEW + CHANGED + DEARER + CHEAPER + (withdrawGone ? GONE : 0);
}

/** Every row's fate is known; one that failed while it was written can be tried again. */
export function isJudged(job: ImportJobFieldsFragment): boolean {
  if (job.status === 'READING') return false;
  return job.status !== 'FAILED' || Object.values(countsOf(job)).some((count) => count > 0);
}
