import { type Citation, type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import type { AssessmentResult } from '../../training/t-01-assessed-training/rule.js';
import type { Reason } from '../reason.js';
import { type WorkKind, workKindWords } from '../work-kind.js';

/** One training of one person. */
export interface TrainingFacts {
  /** Work it qualifies for. */
  readonly qualifiesFor: readonly WorkKind[];
  readonly heldOn: PlainDate;
  readonly attended: boolean;
  /** Null: not assessed. */
  readonly result: AssessmentResult | null;
  /** Null: as `heldOn`. */
  readonly assessedOn: PlainDate | null;
}

export type PostObstacle = 'TRAINING_MISSING' | 'TRAINING_FAILED';

export interface PostOutcome {
  readonly may: boolean;
  readonly because: readonly Reason<PostObstacle>[];
}

/** Work that nobody takes up before passing a training for it. */
export const trainedWork: readonly WorkKind[] = ['DESK'];

/** May this person take up this post on this day? The last assessment by then decides (Q64). */
export function mayTakePost({
  trainings,
  work,
  on,
}: {
  readonly trainings: readonly TrainingFacts[];
  readonly work: WorkKind;
  readonly on: PlainDate;
}): Decision<PostOutcome> {
  const last = lastResult(trainings, work, parsePlainDate(on));
  const needed = trainedWork.includes(work);
  const because = obstacles(last, work, needed);
  return decide(
    { may: because.length === 0, because },
    {
      basis: needed ? [before, assessed] : [assessed],
      values: [
        { name: 'work', label: text('岗位', 'Post'), value: work },
        { name: 'on', label: text('哪一天', 'On'), value: on, unit: 'DATE' },
        { name: 'trainingNeeded', label: text('须先培训', 'Training needed first'), value: needed },
        { name: 'lastAssessment', label: text('最近一次考核', 'Last assessment'), value: last },
      ],
    },
  );
}

const before: Citation = { clause: 'P-04', paragraph: '1', question: 'Q64' };
const assessed: Citation = { clause: 'T-01', paragraph: '2', question: 'Q71' };

function obstacles(last: AssessmentResult | null, work: WorkKind, needed: boolean): Reason<PostObstacle>[] {
  const { zh, en } = workKindWords[work];
  if (last === 'FAILED') {
    const message = text(`${zh}培训最近一次考核未通过`, `failed the last assessment for ${en}`);
    return [{ code: 'TRAINING_FAILED', message, basis: needed ? [before, assessed] : [assessed] }];
  }
  if (last === 'PASSED' || !needed) return [];
  const message = text(`没有通过${zh}培训的考核`, `has not passed a training for ${en}`);
  return [{ code: 'TRAINING_MISSING', message, basis: [before, assessed] }];
}

/** On one day a pass outweighs a failure: the second attempt of the same afternoon. */
function lastResult(
  trainings: readonly TrainingFacts[],
  work: WorkKind,
  on: PlainDate,
): AssessmentResult | null {
  let last: { day: PlainDate; result: AssessmentResult } | null = null;
  for (const { qualifiesFor, attended, result, assessedOn, heldOn } of trainings) {
    const day = assessedOn ?? heldOn;
    if (!attended || result === null || day > on || !qualifiesFor.includes(work)) continue;
    const later = last === null || day > last.day || (day === last.day && result === 'PASSED');
    if (later) last = { day, result };
  }
  return last?.result ?? null;
}
