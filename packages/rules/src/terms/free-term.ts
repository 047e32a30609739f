import type { FreePeriodTerm, Resolution, ServiceTerms } from './service-terms.js';

/** Which of the contract's free periods holds, and who said so. */
export interface FreeTerm {
  readonly term: FreePeriodTerm;
  readonly index: number;
  /** Other figures the same contract prints. */
  readonly others: readonly FreePeriodTerm[];
  /** Why this one: the only one, the longest (by default), or decided by an administrator. */
  readonly by: 'ONLY' | 'LONGEST' | 'CHOSEN';
}

/** The free period that holds; null where the contract promises none. */
export function freeTermOf(terms: ServiceTerms): FreeTerm | null {
  const chosen = chosenIndex(terms);
  const index = chosen ?? longestIndex(terms.freePeriods);
  const term = terms.freePeriods[index];
  if (term === undefined) return null;
  const others = terms.freePeriods.filter((other) => other.months !== term.months);
  return { term, index, others, by: chosen !== null ? 'CHOSEN' : others.length > 0 ? 'LONGEST' : 'ONLY' };
}

/** The administrator's decision on a contradiction; the last one counts. */
export function resolutionOf(
  terms: Pick<ServiceTerms, 'resolutions'>,
  key: Resolution['contradiction'],
): Resolution | null {
  return terms.resolutions.findLast((resolution) => resolution.contradiction === key) ?? null;
}

function chosenIndex(terms: ServiceTerms): number | null {
  if (terms.chosenFreePeriod !== null) return terms.chosenFreePeriod.index;
  const resolution = resolutionOf(terms, 'freePeriods');
  if (resolution === null) return null;
  const index = terms.freePeriods.findIndex((term) => term.months === resolution.chosen);
  return index < 0 ? null : index;
}

function longestIndex(periods: readonly FreePeriodTerm[]): number {
  const longest = Math.max(...periods.map((period) => period.months));
  return periods.findIndex((period) => period.months === longest);
}
