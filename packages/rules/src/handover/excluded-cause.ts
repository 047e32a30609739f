import type { ExclusionTerms, ProblemCause } from './facts.js';

/**
 * Is the cause, as recorded so far, one the contract excludes? Lightning and what is ours come first,
 * as in chapter W: W-09 beats W-08, and so do our workmanship and our custody (W-10).
 */
export function isExcludedCause(cause: ProblemCause, terms: ExclusionTerms): boolean {
  if (cause.beforeTakeOver) return false;
  if (terms.lightningCovered && cause.codes.includes('LIGHTNING')) return false;
  if (cause.codes.some((code) => ours.has(code))) return false;
  return terms.exclusions.some((exclusion) => exclusion.causes.some((code) => cause.codes.includes(code)));
}

const ours: ReadonlySet<string> = new Set([
  'OUR_WORKMANSHIP',
  'PRE_TAKEOVER_CUSTODY',
  'PRODUCT_DEFECT',
  'UNKNOWN',
]);
