import { valueOn } from '../../kernel/dated.js';
import { type Basis, type Decision, decide } from '../../kernel/decision.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import { clientTrainingFeeFen } from './parameters.js';

export const assessmentResults = ['PASSED', 'FAILED'] as const;
export type AssessmentResult = (typeof assessmentResults)[number];

export interface AssessmentFacts {
  readonly attended: boolean;
  /** Null: not marked yet. */
  readonly score: number | null;
  /** The score that just passes; null: a training without an assessment. */
  readonly passMark: number | null;
}

export interface AssessmentOutcome {
  /** Null: nothing is known yet, or nothing was assessed. */
  readonly result: AssessmentResult | null;
}

/** Was the assessment of a training passed? Being there is not enough (Q71). */
export function assessment(facts: AssessmentFacts): Decision<AssessmentOutcome> {
  const { attended, score, passMark } = facts;
  checkMark(score);
  checkMark(passMark);
  return decide(
    { result: resultOf(facts) },
    {
      basis,
      values: [
        { name: 'attended', label: text('到场', 'Attended'), value: attended },
        { name: 'score', label: text('得分', 'Score'), value: score },
        { name: 'passMark', label: text('及格分', 'Pass mark'), value: passMark },
      ],
    },
  );
}

/** What a client is charged for being trained, on the day of the training: nothing. */
export function clientTrainingFee(on: PlainDate): Decision<{ readonly feeFen: Fen }> {
  const feeFen = valueOn(clientTrainingFeeFen, parsePlainDate(on));
  return decide(
    { feeFen },
    {
      basis: [{ clause: 'T-01', paragraph: '1' }],
      values: [{ name: 'on', label: text('培训日', 'Day of the training'), value: on, unit: 'DATE' }],
    },
  );
}

const basis: Basis = [{ clause: 'T-01', paragraph: '2', question: 'Q71' }];

function resultOf({ attended, score, passMark }: AssessmentFacts): AssessmentResult | null {
  if (!attended || score === null || passMark === null) return null;
  return score >= passMark ? 'PASSED' : 'FAILED';
}

function checkMark(mark: number | null): void {
  if (mark === null || (Number.isFinite(mark) && mark >= 0)) return;
  throw new RuleRefusal('INVALID_FACT', text(`分数不小于零:${mark}`, `A score is not below zero: ${mark}`));
}
