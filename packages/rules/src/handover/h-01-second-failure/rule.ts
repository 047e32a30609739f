import { currentValue } from '../../kernel/dated.js';
import type { Basis, Citation, Decision, Provisional, ValueUsed } from '../../kernel/decision.js';
import { decide } from '../../kernel/decision.js';
import { type Localized, text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { PrintedPromise } from '../../terms/service-terms.js';
import { exclusionOfProblem } from '../excluded-cause.js';
import type { HandoverHistory } from '../facts.js';
import { type AssessedAttempt, assessAttempts } from './attempts.js';
import { failuresForRight, failuresToWarn } from './parameters.js';

export type HandoverState = 'NONE' | 'WARNED' | 'RIGHT';

export interface HandoverRightOutcome {
  readonly state: HandoverState;
  /** Counted failures, in order of their days. */
  readonly failures: readonly AssessedAttempt[];
  /** Failures a supervisor still has to confirm. */
  readonly proposed: readonly AssessedAttempt[];
  /** Everything else, with the reason it does not count. */
  readonly others: readonly AssessedAttempt[];
  readonly warnedOn: PlainDate | null;
  readonly rightOn: PlainDate | null;
  /** We tell the client in writing on this day. */
  readonly noticeDueOn: PlainDate | null;
  /** With the notice a further attempt may be offered; nobody has to accept it. */
  readonly mayOfferAttempt: boolean;
  /** Why two failures give no right; null: they do. */
  readonly withheld: 'EXCLUDED_CAUSE' | 'NOT_PROMISED' | null;
  readonly sentence: Localized;
}

/** May the client, or the property manager, hire somebody else? */
export function handoverRight(history: HandoverHistory): Decision<HandoverRightOutcome> {
  const { problem, attempts, cause, terms } = history;
  const assessed = assessAttempts(attempts, problem, terms.returnDays).map(onlyWhileCovered);
  const failures = inOrder(assessed.filter(({ verdict }) => verdict === 'FAILED'));
  const proposed = inOrder(assessed.filter(({ verdict }) => verdict === 'PROPOSED'));
  const others = assessed.filter(({ verdict }) => verdict !== 'FAILED' && verdict !== 'PROPOSED');

  const promised = terms.promises.find(({ clause }) => clause === 'H-01');
  const needed = failuresNeeded(promised);
  const exclusion = exclusionOfProblem(cause, terms);
  const final = exclusion !== null && cause.state === 'CONFIRMED';
  const withheld = promised === undefined ? 'NOT_PROMISED' : final ? 'EXCLUDED_CAUSE' : null;

  const reached = stateAfter(failures.length, needed);
  const state = withheld === null ? reached : 'NONE';
  const warnedOn = state === 'NONE' ? null : dayOf(failures[currentValue(failuresToWarn) - 1]);
  const rightOn = state === 'RIGHT' ? dayOf(failures[needed - 1]) : null;

  return decide(
    {
      state,
      failures,
      proposed,
      others,
      warnedOn,
      rightOn,
      noticeDueOn: rightOn,
      mayOfferAttempt: state === 'RIGHT',
      withheld,
      sentence: sentenceFor(state, withheld, failures.length, needed, terms.deductionPool !== null),
    },
    {
      basis: basisOf(state, withheld, exclusion, assessed),
      values: valuesOf(history, failures, needed),
      provisional: [
        ...(withheld === null && exclusion !== null && reached !== 'NONE' ? [causeOpen] : []),
        ...(withheld === null && stateAfter(failures.length + proposed.length, needed) !== reached
          ? [returnOpen]
          : []),
      ],
    },
  );
}

/** 保修期间: free or paid at the call; what happened before or after does not count (Q20). */
function onlyWhileCovered(assessed: AssessedAttempt): AssessedAttempt {
  const { attempt, verdict } = assessed;
  if (attempt.stage === 'FREE' || attempt.stage === 'PAID' || verdict === 'OTHER_PROBLEM') return assessed;
  const why = text('报修时不在保障期间', 'not covered at the call');
  return { attempt, verdict: 'NOT_COUNTED', failedOn: null, ground: null, why, question: 'Q20' };
}

function inOrder(attempts: readonly AssessedAttempt[]): AssessedAttempt[] {
  const key = ({ failedOn, attempt }: AssessedAttempt) => `${failedOn} ${attempt.id}`;
  return [...attempts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The contract's own figure, where it prints one. */
function failuresNeeded(promise: PrintedPromise | undefined): number {
  return typeof promise?.figure === 'number' ? promise.figure : currentValue(failuresForRight);
}

function stateAfter(failures: number, needed: number): HandoverState {
  if (failures >= needed) return 'RIGHT';
  return failures >= currentValue(failuresToWarn) ? 'WARNED' : 'NONE';
}

const dayOf = (failure: AssessedAttempt | undefined): PlainDate | null => failure?.failedOn ?? null;

const cite = (paragraph: string, question: Citation['question']): Citation => ({
  clause: 'H-01',
  paragraph,
  ...(question === undefined ? {} : { question }),
});

function basisOf(
  state: HandoverState,
  withheld: HandoverRightOutcome['withheld'],
  exclusion: Citation | null,
  assessed: readonly AssessedAttempt[],
): Basis {
  if (withheld === 'EXCLUDED_CAUSE') return [cite('4', 'Q22'), ...(exclusion === null ? [] : [exclusion])];
  if (withheld === 'NOT_PROMISED') return [{ ...cite('4', 'Q21'), note: words.notPromised }];
  const asked = new Set(assessed.map(({ question }) => question));
  return [
    cite('3', 'Q19'),
    ...(asked.has('Q18') ? [cite('2', 'Q18')] : []),
    ...(asked.has('Q20') ? [cite('1', 'Q20')] : []),
    ...(state === 'RIGHT' ? [cite('4', 'Q21')] : []),
  ];
}

function valuesOf(
  history: HandoverHistory,
  failures: readonly AssessedAttempt[],
  needed: number,
): ValueUsed[] {
  return [
    { name: 'failures', label: text('未修好次数', 'Failures'), value: failures.length, unit: 'COUNT' },
    {
      name: 'failuresForRight',
      label: text('可委托他人的次数', 'Failures that give the right'),
      value: needed,
      unit: 'COUNT',
    },
    {
      name: 'returnDays',
      label: text('自动计入的日数', 'Days in which a return counts'),
      value: history.terms.returnDays,
      unit: 'DAYS',
    },
    ...failures.map(
      ({ failedOn }, index): ValueUsed => ({
        name: `failure${index + 1}On`,
        label: text(`第 ${index + 1} 次未修好`, `Failure ${index + 1}`),
        value: failedOn,
        unit: 'DATE',
      }),
    ),
  ];
}

const causeOpen: Provisional = {
  reason: 'CAUSE_UNCONFIRMED',
  settles: text(
    '原因最终认定;认定为除外情形的,没有这项权利',
    'The final cause: if it is an excluded one, there is no right',
  ),
};

const returnOpen: Provisional = {
  reason: 'SAME_PROBLEM_UNCONFIRMED',
  settles: text('主管认定是不是相同问题', 'The supervisor says whether it is the same problem'),
};

const words = {
  deducted: text(
    '费用在保修费内扣除,不足部分由我们支付',
    'the cost is deducted from the guarantee money and we pay the rest',
  ),
  paid: text('费用另行结算', 'the cost is settled apart'),
  notPromised: text(
    '本合同没有承诺多次修不好即可委托他人处理',
    'This contract does not promise that others may be hired after failed repairs',
  ),
};

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function sentenceFor(
  state: HandoverState,
  withheld: HandoverRightOutcome['withheld'],
  failures: number,
  needed: number,
  deducts: boolean,
): Localized {
  if (withheld === 'NOT_PROMISED') return words.notPromised;
  if (withheld === 'EXCLUDED_CAUSE') {
    return text(
      '原因属于除外情形,不产生委托他人处理的权利',
      'The cause is an excluded one: no right to hire others arises',
    );
  }
  if (state === 'RIGHT') {
    const money = deducts ? words.deducted : words.paid;
    return text(
      `相同问题我们处理了 ${needed} 次仍未修好,您可以委托他人处理,${money.zh}`,
      `We have failed ${times(needed)} at the same problem: you may hire others; ${money.en}`,
    );
  }
  if (state === 'WARNED') {
    return text(
      `相同问题已有 ${failures} 次未修好,再有 ${needed - failures} 次您就可以委托他人处理`,
      `We have failed ${times(failures)} at the same problem; if it happens ${times(needed - failures)} more, you may hire others`,
    );
  }
  return text('没有未修好的处理记录', 'No failed repair is on record');
}
