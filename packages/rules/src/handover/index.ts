export type { AttemptEnd, AttemptFacts, HandoverHistory, ProblemCause, ProblemFacts } from './facts.js';
export { type AssessedAttempt, type AttemptVerdict, assessAttempts } from './h-01-second-failure/attempts.js';
export {
  type HandoverRightOutcome,
  type HandoverState,
  handoverRight,
} from './h-01-second-failure/rule.js';
export {
  type CorrectionFacts,
  type CorrectionOutcome,
  correctSettlement,
} from './h-02-deduction/correction.js';
export type { HandoverClaim, PoolFacts, PoolTerms, SettlementFacts } from './h-02-deduction/facts.js';
export {
  type RetentionFacts,
  type RetentionOutcome,
  retentionFloors,
} from './h-02-deduction/retention-floors.js';
export {
  type MissingEvidence,
  type SettlementOutcome,
  type SettlementState,
  settleHandover,
} from './h-02-deduction/rule.js';
export { settleInOrder, type WaterfallFacts, type WaterfallOutcome } from './h-02-deduction/waterfall.js';
