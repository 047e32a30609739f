import { exclusionOfProblem } from '../../handover/excluded-cause.js';
import type { HandoverHistory } from '../../handover/facts.js';
import { assessAttempts } from '../../handover/h-01-second-failure/attempts.js';
import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';

export interface RepeatVisitOutcome {
  /** The next visit for this problem costs the client nothing. */
  readonly free: boolean;
  /** Our failed attempts that make it so, in whatever stage they fell. */
  readonly because: readonly string[];
}

/** Have we failed at this problem before? Then coming again is free, in every stage (Q33). */
export function repeatVisit(history: HandoverHistory): Decision<RepeatVisitOutcome> {
  const { attempts, cause, problem, terms } = history;
  const failed = assessAttempts(attempts, problem, terms.returnDays).filter(
    ({ verdict }) => verdict === 'FAILED',
  );
  const exclusion = cause.state === 'CONFIRMED' ? exclusionOfProblem(cause, terms) : null;
  const because = exclusion !== null ? [] : failed.map(({ attempt }) => attempt.id).sort();
  return decide(
    { free: because.length > 0, because },
    {
      basis: [
        { clause: 'F-01', paragraph: '2', question: 'Q33' },
        { clause: 'H-01', paragraph: '2', question: 'Q18' },
        ...(exclusion === null ? [] : [exclusion]),
      ],
      values: [
        { name: 'failures', label: text('未修好次数', 'Failures'), value: failed.length, unit: 'COUNT' },
        {
          name: 'excludedCause',
          label: text('最终认定为除外原因', 'Finally an excluded cause'),
          value: exclusion !== null,
        },
      ],
    },
  );
}
