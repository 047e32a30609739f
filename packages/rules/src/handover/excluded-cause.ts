import type { Citation } from '../kernel/decision.js';
import { readTerms } from '../terms/reading.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import { judgeCause } from '../warranty/w-02-free-repair/rule.js';
import type { ProblemCause } from './facts.js';

/** The exclusion the cause falls under by chapter W, final or not; null: the cause is ours. */
export function exclusionOfProblem(cause: ProblemCause, terms: ServiceTerms): Citation | null {
  const custody = { ours: cause.beforeTakeOver, unknown: false };
  const verdict = judgeCause(readTerms(terms), cause.codes, custody, undefined);
  return verdict.kind === 'EXCLUDED' ? verdict.citation : null;
}
