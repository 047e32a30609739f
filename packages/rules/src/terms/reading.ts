import type { ClauseId } from '../kernel/clause-id.js';
import type { CauseCode } from './cause.js';
import { type FreeTerm, freeTermOf, resolutionOf } from './free-term.js';
import type { ExclusionTerm, ServiceTerms } from './service-terms.js';

/** One contract's terms, read once: the answers every coverage decision asks for again. */
export interface TermsReading {
  readonly terms: ServiceTerms;
  readonly free: FreeTerm | null;
  /** The clauses this contract prints. */
  readonly prints: ReadonlySet<ClauseId>;
  /** Excluded causes, each with the clause that excludes it. */
  readonly exclusions: ReadonlyMap<CauseCode, ExclusionTerm>;
}

/** Terms never change (a new version is a new object), so each object is read once. */
export function readTerms(terms: ServiceTerms): TermsReading {
  const known = readings.get(terms);
  if (known !== undefined) return known;
  const reading: TermsReading = {
    terms,
    free: freeTermOf(terms),
    prints: printedClauses(terms),
    exclusions: exclusionsInForce(terms),
  };
  readings.set(terms, reading);
  return reading;
}

const readings = new WeakMap<ServiceTerms, TermsReading>();

function printedClauses(terms: ServiceTerms): ReadonlySet<ClauseId> {
  const quoted = [
    ...terms.promises,
    ...terms.freePeriods,
    ...terms.exclusions,
    ...(terms.paidPeriod === null ? [] : [terms.paidPeriod]),
  ];
  const clauses = new Set(quoted.map((promise) => promise.clause));
  if (terms.lightningCovered) clauses.add('W-09');
  return clauses;
}

/**
 * The clause an administrator chose, else every one: where two exclude the same cause,  the one that lists more
 * causes is quoted, for it is the more specific.
 */
function exclusionsInForce(terms: ServiceTerms): ReadonlyMap<CauseCode, ExclusionTerm> {
  const chosen = resolutionOf(terms, 'exclusions')?.chosen;
  const kept = terms.exclusions.filter((term) => term.clause === chosen);
  const general = [...(kept.length === 0 ? terms.exclusions : kept)].sort(
    (a, b) => a.causes.length - b.causes.length,
  );
  return new Map(general.flatMap((term) => term.causes.map((cause) => [cause, term] as const)));
}
