import type { Citation } from './decision.js';
import type { Localized } from './localized.js';

/**
 * The rules refuse what is not formalised instead of guessing. Raised for facts no rule can read
 * (INVALID_FACT), a parameter without a value for the date (PARAMETER_ABSENT, PARAMETER_REPEALED)
 * or terms that are not well formed (INVALID_TERMS).
 */
export class RuleRefusal extends Error {
  override readonly name = 'RuleRefusal';

  constructor(
    readonly code: 'INVALID_FACT' | 'PARAMETER_ABSENT' | 'PARAMETER_REPEALED' | 'INVALID_TERMS',
    readonly reason: Localized,
    readonly basis: readonly Citation[] = [],
    /** Where in the input: 'freePeriods.0.months'. */
    readonly paths: readonly string[] = [],
  ) {
    super(reason.en);
  }
}

/** Two clauses that both apply and whose order the text does not give: nobody picks silently. */
export interface ConflictingClauses {
  readonly clauses: readonly [Citation, Citation, ...Citation[]];
  readonly why: Localized;
}
