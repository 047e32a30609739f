import type { QuestionId } from '../../kernel/clause.js';
import { type Localized, text } from '../../kernel/localized.js';
import { daysBetween, type PlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import type { AttemptEnd, AttemptFacts, ProblemFacts } from '../facts.js';

/**
 * FAILED: counted · PROPOSED: a supervisor has to say · DONE: nothing speaks against it ·
 * NOT_COUNTED: no attempt in the sense of the clause · OTHER_PROBLEM: belongs elsewhere.
 */
export type AttemptVerdict = 'FAILED' | 'PROPOSED' | 'DONE' | 'NOT_COUNTED' | 'OTHER_PROBLEM';

export interface AssessedAttempt {
  readonly attempt: AttemptFacts;
  readonly verdict: AttemptVerdict;
  /** Day of the rejection or the return; null unless failed or proposed. */
  readonly failedOn: PlainDate | null;
  readonly ground: 'REJECTED' | 'RETURNED' | null;
  readonly why: Localized;
  readonly question: QuestionId;
}

/** What each time we worked on something means for one problem (Q18–Q20). Coverage is not looked at. */
export function assessAttempts(
  attempts: readonly AttemptFacts[],
  problem: ProblemFacts,
  returnDays: number,
): readonly AssessedAttempt[] {
  refuseTwice(attempts);
  return attempts.map((attempt) => assess(attempt, problem, returnDays));
}

function assess(attempt: AttemptFacts, problem: ProblemFacts, returnDays: number): AssessedAttempt {
  const without = { attempt, failedOn: null, ground: null };
  if (attempt.ruling === 'NOT_SAME')
    return { ...without, verdict: 'OTHER_PROBLEM', question: 'Q18', why: words.ruledOut };
  const same = attempt.ruling === 'SAME' || isSameProblem(attempt, problem);
  if (!same && !attempt.clientAsserts)
    return { ...without, verdict: 'OTHER_PROBLEM', question: 'Q18', why: words.elsewhere };

  if (!counts(attempt.end))
    return { ...without, verdict: 'NOT_COUNTED', question: 'Q19', why: words[attempt.end] };

  const failure = failureOf(attempt, returnDays);
  if (failure === null) return { ...without, verdict: 'DONE', question: 'Q19', why: words.done };
  if (!same) return { attempt, ...failure, verdict: 'PROPOSED', question: 'Q18', why: words.asserted };
  const late = isLate(failure, returnDays);
  if (late && attempt.ruling !== 'SAME')
    return { attempt, ...failure, verdict: 'PROPOSED', question: 'Q20', why: words.late };
  return {
    attempt,
    ...failure,
    verdict: 'FAILED',
    question: late ? 'Q20' : 'Q19',
    why: words[failure.ground],
  };
}

/** Same position and fault family, or same confirmed root cause (Q18). */
function isSameProblem(a: ProblemFacts, b: ProblemFacts): boolean {
  const samePlace = a.positionId === b.positionId && a.faultFamily === b.faultFamily;
  return samePlace || (a.rootCause !== null && a.rootCause === b.rootCause);
}

type Uncounted = Exclude<AttemptEnd, 'DECLARED_DONE' | 'NO_FAULT_FOUND'>;

const counts = (end: AttemptEnd): end is Exclude<AttemptEnd, Uncounted> =>
  end === 'DECLARED_DONE' || end === 'NO_FAULT_FOUND';

interface Failure {
  readonly failedOn: PlainDate;
  readonly ground: 'REJECTED' | 'RETURNED';
  readonly afterDays: number;
}

/**
 * The first thing that showed the work had not helped; a rejection comes before a late return, for it
 * counts by itself. "No fault found" fails by a return only.
 */
function failureOf(attempt: AttemptFacts, returnDays: number): Failure | null {
  const { endedOn, returnedOn } = attempt;
  const rejectedOn = attempt.end === 'NO_FAULT_FOUND' ? null : attempt.rejectedOn;
  if (endedOn === null) throw refusal(attempt, '没有完成日期', 'has no day on which it was done');
  const rejected = rejectedOn === null ? null : failure(attempt, 'REJECTED', endedOn, rejectedOn);
  const returned = returnedOn === null ? null : failure(attempt, 'RETURNED', endedOn, returnedOn);
  if (rejected === null || returned === null) return rejected ?? returned;
  if (isLate(returned, returnDays) && attempt.ruling !== 'SAME') return rejected;
  return returned.failedOn < rejected.failedOn ? returned : rejected;
}

function isLate({ ground, afterDays }: Failure, returnDays: number): boolean {
  return ground === 'RETURNED' && afterDays > returnDays;
}

function failure(
  attempt: AttemptFacts,
  ground: Failure['ground'],
  endedOn: PlainDate,
  failedOn: PlainDate,
): Failure {
  const afterDays = daysBetween(endedOn, failedOn);
  if (afterDays < 0) throw refusal(attempt, '在完成之前就未修好', 'failed before it was done');
  return { failedOn, ground, afterDays };
}

/** A report sent twice must not count twice. */
function refuseTwice(attempts: readonly AttemptFacts[]): void {
  const ids = new Set<string>();
  for (const attempt of attempts) {
    if (ids.has(attempt.id)) throw refusal(attempt, '重复出现', 'is listed twice');
    ids.add(attempt.id);
  }
}

function refusal(attempt: AttemptFacts, zh: string, en: string): RuleRefusal {
  return new RuleRefusal('INVALID_FACT', text(`处理 ${attempt.id} ${zh}`, `Attempt ${attempt.id} ${en}`), [
    { clause: 'H-01', paragraph: '3', question: 'Q19' },
  ]);
}

const words = {
  OPEN: text('还在处理', 'still being worked on'),
  NO_ACCESS: text('没能进门,不算一次', 'no access: not an attempt'),
  INSPECTION_ONLY: text('只是检查,不算一次', 'inspection only: not an attempt'),
  LOANER_PLACED: text('放置备用机,不算一次', 'a loaner was placed: not an attempt'),
  WAITING_FOR_PARTS: text('等待配件,不算一次', 'waiting for parts: not an attempt'),
  REJECTED: text('客户拒收', 'rejected by the client'),
  RETURNED: text('问题重现', 'the problem returned'),
  done: text('已修好,没有相反情况', 'done, and nothing speaks against it'),
  ruledOut: text('主管认定不是相同问题', 'the supervisor found it is not the same problem'),
  elsewhere: text('位置或故障类别不同', 'another position or fault family'),
  asserted: text(
    '客户主张是相同问题,待主管认定',
    'the client says it is the same problem: the supervisor decides',
  ),
  late: text('重现较晚,待主管认定', 'it returned late: the supervisor decides'),
} as const;
