import { type CauseCode, type CostClass, type CoverageQuestion, parseYuan } from '@jiannuo/rules';
import type { CoverageQuestionInput } from '@jiannuo/schema';
import { readDate, readMinute } from '../date-text';
import { instantOfLocal, localInShanghai, plainYuan } from '../format';

/** The question as it stands in the form: texts, so that half-typed values are kept. */
export interface QuestionDraft {
  /** 2026-03-05T22:35, Shanghai time. */
  readonly calledLocal: string;
  readonly causes: readonly CauseCode[];
  readonly causeState: CoverageQuestion['causeState'];
  readonly costClass: CostClass;
  readonly clientShare: string;
  readonly costYuan: string;
  readonly damageOn: string;
}

export type QuestionField = 'calledLocal' | 'clientShare' | 'costYuan' | 'damageOn';

export function newQuestion(now: Date = new Date()): QuestionDraft {
  return {
    calledLocal: localInShanghai(now),
    causes: [],
    causeState: 'CONFIRMED',
    costClass: 'PARTS',
    clientShare: '',
    costYuan: '',
    damageOn: '',
  };
}

/** Ticks or unticks a cause. "Unknown" stands alone: known causes and not knowing exclude each other. */
export function toggleCause(causes: readonly CauseCode[], cause: CauseCode): readonly CauseCode[] {
  if (causes.includes(cause)) return causes.filter((other) => other !== cause);
  if (cause === 'UNKNOWN') return ['UNKNOWN'];
  return [...causes.filter((other) => other !== 'UNKNOWN'), cause];
}

/** The question for the rules, or the fields that cannot be read yet. */
export function toQuestion(
  draft: QuestionDraft,
): { readonly question: CoverageQuestion } | { readonly unreadable: readonly QuestionField[] } {
  const share = readShare(draft.clientShare);
  const cost = readCost(draft.costYuan);
  const called = readMinute(draft.calledLocal) !== null;
  const damaged = draft.damageOn === '' || readDate(draft.damageOn) !== null;
  const unreadable: QuestionField[] = [];
  if (!called) unreadable.push('calledLocal');
  if (share === null) unreadable.push('clientShare');
  if (cost === null) unreadable.push('costYuan');
  if (!damaged) unreadable.push('damageOn');
  if (!called || !damaged || share === null || cost === null) return { unreadable };
  return {
    question: {
      calledAt: instantOfLocal(draft.calledLocal),
      causes: draft.causes,
      causeState: draft.causeState,
      costClass: draft.costClass,
      ...(share === undefined ? {} : { clientSharePercent: share }),
      ...(cost === undefined ? {} : { costFen: cost }),
      ...(draft.damageOn === '' ? {} : { damageOn: draft.damageOn }),
    },
  };
}

/** The same question in the API's words. */
export function toInput(question: CoverageQuestion): CoverageQuestionInput {
  return {
    calledAt: question.calledAt,
    causes: [...question.causes],
    causeState: question.causeState,
    costClass: question.costClass,
    clientSharePercent: question.clientSharePercent ?? null,
    costFen: question.costFen ?? null,
    damageOn: question.damageOn ?? null,
  };
}

/** A question of the rulebook's examples as a form. */
export function toDraft(question: CoverageQuestion): QuestionDraft {
  return {
    calledLocal: localInShanghai(question.calledAt),
    causes: question.causes,
    causeState: question.causeState,
    costClass: question.costClass,
    clientShare: question.clientSharePercent === undefined ? '' : String(question.clientSharePercent),
    costYuan: plainYuan(question.costFen),
    damageOn: question.damageOn ?? '',
  };
}

/** undefined: left empty; null: unreadable. */
function readShare(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  const share = Number(text);
  return Number.isInteger(share) && share >= 0 && share <= 100 ? share : null;
}

function readCost(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  try {
    const fen = parseYuan(text);
    return fen >= 0 ? fen : null;
  } catch {
    return null;
  }
}
