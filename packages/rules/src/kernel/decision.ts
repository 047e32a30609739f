import type { QuestionId } from './clause.js';
import type { ClauseId } from './clause-id.js';
import type { Localized } from './localized.js';

/** Why: the clause, the part of it that was applied, and how unclear wording was read. */
export interface Citation {
  readonly clause: ClauseId;
  readonly paragraph?: string;
  readonly question?: QuestionId;
  readonly note?: Localized;
}

export type Unit =
  | 'FEN'
  | 'DATE'
  | 'INSTANT'
  | 'MINUTES'
  | 'HOURS'
  | 'DAYS'
  | 'MONTHS'
  | 'YEARS'
  | 'PERCENT'
  | 'COUNT';

export type Value = string | number | boolean | null;

/** One figure the decision rested on, so that it can be read and recomputed later. */
export interface ValueUsed {
  /** Stable camelCase name. */
  readonly name: string;
  readonly label: Localized;
  readonly value: Value;
  readonly unit?: Unit;
}

export type ProvisionalReason =
  | 'CALENDAR_NOT_LOADED'
  | 'CAUSE_UNCONFIRMED'
  | 'START_PROPOSED'
  | 'START_UNKNOWN'
  | 'TAKE_OVER_UNKNOWN'
  | 'EVIDENCE_MISSING'
  | 'SAME_PROBLEM_UNCONFIRMED';

/** Something not yet known that could still change the decision. */
export interface Provisional {
  readonly reason: ProvisionalReason;
  /** What would settle it. */
  readonly settles: Localized;
  /** END_DATE: only a date shown beside the answer could move. Absent: the answer itself could. */
  readonly affects?: 'ANSWER' | 'END_DATE';
}

export interface Warning {
  readonly code: string;
  readonly message: Localized;
  readonly basis: readonly Citation[];
}

export type Basis = readonly [Citation, ...Citation[]];

/** An answer that shows its work: plain data, equal for equal facts, never without a clause. */
export interface Decision<Outcome> {
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly values: readonly ValueUsed[];
  readonly provisional: readonly Provisional[];
  readonly warnings: readonly Warning[];
}

export interface Grounds {
  readonly basis: Basis;
  readonly values?: readonly ValueUsed[];
  readonly provisional?: readonly Provisional[];
  readonly warnings?: readonly Warning[];
}

export function decide<Outcome>(outcome: Outcome, grounds: Grounds): Decision<Outcome> {
  const { basis, values = none, provisional = none, warnings = none } = grounds;
  return { outcome, basis, values, provisional, warnings };
}

const none: readonly never[] = [];
