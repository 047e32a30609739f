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
