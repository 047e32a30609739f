import type { ChapterId, Clause } from '../kernel/clause.js';
import type { ClauseId } from '../kernel/clause-id.js';
import { PLANS_IN_FORCE_FROM } from '../kernel/plan.js';

/** A clause that is quoted and cited but whose rule is not formalised yet: no paragraphs, no parameters. */
export function registered<Id extends ClauseId>(
  printed: Pick<Clause, 'plan' | 'section' | 'title' | 'text' | 'english' | 'misprints'> & { id: Id },
): Clause & { id: Id } {
  return {
    ...printed,
    chapter: printed.id.slice(0, 1) as ChapterId,
    paragraphs: [],
    inForce: { from: PLANS_IN_FORCE_FROM, to: null },
    reviewedOn: '2026-11-23',
    interpretations: [],
  };
}
