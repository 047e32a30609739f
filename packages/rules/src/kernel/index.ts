export type { CalendarData, DayKind, SpecialDay, WorkCalendar } from './calendar.js';
export { makeCalendar } from './calendar.js';
export type { Chapter, ClauseEntry } from './chapter.js';
export type { ChapterId, Clause, Interpretation, Paragraph, QuestionId } from './clause.js';
export { type ClauseId, clauseIds } from './clause-id.js';
export { currentValue, type DatedValue, type Parameter, valueOn } from './dated.js';
export type {
  Basis,
  Citation,
  Decision,
  Provisional,
  ProvisionalReason,
  Unit,
  Value,
  ValueUsed,
  Warning,
} from './decision.js';
export type { Cell, Column, Example, Examples, Shown } from './example.js';
export { type Fen, formatYuan, parseYuan, shareRoundedDown, shareRoundedHalfUp } from './fen.js';
export { fenInCapitals } from './fen-in-capitals.js';
export { dateInShanghai, type Instant, startOfDayInShanghai } from './instant.js';
export { compareInstants } from './instant-order.js';
export type { Localized } from './localized.js';
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  isPlainDate,
  type PlainDate,
  parsePlainDate,
  type Weekday,
  weekday,
} from './plain-date.js';
export { allPlans, type Plan, type PlanId } from './plan.js';
export { type ConflictingClauses, RuleRefusal } from './refusal.js';
