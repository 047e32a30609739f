import { isExcludedCause } from '../../handover/excluded-cause.js';
import type { HandoverHistory } from '../../handover/facts.js';
import { assessAttempts } from '../../handover/h-01-second-failure/attempts.js';
import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';

export type RepeatVisitFacts = Omit<HandoverHistory, 'terms'> & {
  readonly terms: Pick<HandoverHistory['terms'], 'exclusions' | 'lightningCovered' | 'returnDays'>;
};

export interface RepeatVisitOutcome {
  /** The next visit for this problem costs the client nothing. */
  readonly free: boolean;
  /** Our failed attempts that make it so, in whatever stage they fell. */
  readonly because: readonly string[];
}

/** Have we failed at this problem before? Then coming again is free, in every stage (Q33). */
export function repeatVisit(facts: RepeatVisitFacts): Decision<RepeatVisitOutcome> {
  const { attempts, cause, problem, terms } = facts;
  const failed = assessAttempts(attempts, problem, terms.returnDays).filter(
    ({ verdict }) => verdict === 'FAILED',
  );
  const excluded = cause.state === 'CONFIRMED' && isExcludedCause(cause, terms);
  const because = excluded ? [] : failed.map(({ attempt }) => attempt.id).sort();
  return decide(
    { free: because.length > 0, because },
    {
      basis: [
        { clause: 'F-01', paragraph: '2', question: 'Q33' },
        { clause: 'H-01', paragraph: '2', question: 'Q18' },
        ...(excluded ? [{ clause: 'W-08' } as const] : []),
      ],
      values: [
        { name: 'failures', label: text('未修好次数', 'Failures'), value: failed.length, unit: 'COUNT' },
        {
          name: 'excludedCause',
          label: text('最终认定为除外原因', 'Finally an excluded cause'),
          value: excluded,
        },
      ],
    },
  );
}
