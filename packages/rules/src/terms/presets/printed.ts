import type { Clause } from '../../kernel/clause.js';
import type { PlanId } from '../../kernel/plan.js';
import type { PrintedPromise, Quoted } from '../service-terms.js';

/** A clause as this plan prints it. */
export function quoted(clause: Clause): Quoted {
  return { clause: clause.id, plan: clause.plan, section: clause.section, quote: clause.text };
}

/** A printed figure (or null where the promise carries none) under its key. */
export function promise(key: string, clause: Clause, figure: number | string | null = null): PrintedPromise {
  return { key, figure, ...quoted(clause) };
}

/** The same promise in the words of another plan. */
export function promiseIn(
  plan: PlanId,
  section: string,
  quote: string,
  key: string,
  clause: Clause,
  figure: number | string | null = null,
): PrintedPromise {
  return { key, figure, clause: clause.id, plan, section, quote };
}

/** Promises without a figure, keyed by their clause. */
export function promises(...clauses: readonly Clause[]): PrintedPromise[] {
  return clauses.map((clause) => promise(clause.id, clause));
}
