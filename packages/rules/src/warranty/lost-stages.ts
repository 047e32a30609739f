import type { ClauseId } from '../kernel/clause-id.js';
import { text } from '../kernel/localized.js';
import type { RejectedRule } from './outcomes.js';
import type { Standing } from './standing.js';

/** The stages that have not come yet, as rules that lost. */
export function laterStages({ periods }: Standing, stage: 'FREE' | 'PAID'): readonly RejectedRule[] {
  if (periods === null) return none;
  const { reading } = periods;
  const paid = stage === 'FREE' ? reading.terms.paidPeriod : null;
  const after = reading.prints.has('F-01');
  if (paid === null) return after ? onlyAfterNotYet : none;
  return after ? [paidNotYet(paid.clause), afterNotYet] : [paidNotYet(paid.clause)];
}

export function joined(
  first: readonly RejectedRule[],
  next: readonly RejectedRule[],
): readonly RejectedRule[] {
  return first.length === 0 ? next : next.length === 0 ? first : [...first, ...next];
}

export function freeEnded({ periods }: Standing): RejectedRule {
  return {
    citation: { clause: periods?.freeClause ?? 'W-03', question: 'Q3' },
    why: freePeriodEnded,
  };
}

export function endedStages(standing: Standing): readonly RejectedRule[] {
  const ended = [freeEnded(standing)];
  const paid = standing.periods?.reading.terms.paidPeriod ?? null;
  if (paid !== null) ended.push({ citation: { clause: paid.clause, question: 'Q4' }, why: paidPeriodEnded });
  return ended;
}

const none: readonly never[] = [];
const freePeriodEnded = text('质保期已届满。', 'The free period has ended.');
const paidPeriodEnded = text('保修期已届满。', 'The paid period has ended.');
const paidNotYet = (clause: ClauseId): RejectedRule => ({
  citation: { clause, question: 'Q3' },
  why: paidLater,
});
const paidLater = text(
  '质保期尚未届满,重叠处免费优先。',
  'The free period has not ended, and free wins where they overlap.',
);
const afterNotYet: RejectedRule = {
  citation: { clause: 'F-01' },
  why: text('保障期间尚未全部届满。', 'Not every period of cover has ended yet.'),
};
const onlyAfterNotYet = [afterNotYet];
