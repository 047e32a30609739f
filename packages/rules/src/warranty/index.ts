export { warranty } from './chapter.js';
export { coverageOf } from './coverage.js';
export * from './facts.js';
export { coverageIntervals } from './intervals.js';
export type { PeriodFacts } from './line-periods.js';
export type * from './outcomes.js';
export { contractPeriods } from './periods.js';
export {
  type RecordedName,
  recordedName,
  type SaleRecord,
  type SaleRecordField,
  type SaleRecordOutcome,
  saleRecord,
  saleRecordLabels,
} from './w-01-sale-record/rule.js';
export { type FreePeriodFacts, freePeriod } from './w-03-free-period/rule.js';
export { type PaidPeriodFacts, paidPeriod } from './w-04-paid-period/rule.js';
export { type FreeTermOutcome, freeTerm } from './w-05-two-years/rule.js';
export { proposedStart, type StartOutcome, startOfCover } from './w-06-three-years/rule.js';
export {
  type DowntimeOutcome,
  downtime,
  type PartTermOutcome,
  type PartTermSource,
  repairWorkmanship,
  replacedPartTerm,
} from './w-07-replacement/rule.js';
export { clientShare } from './w-08-exclusions/rule.js';
export { type SoftwareEndReason, type SoftwareOutcome, softwareService } from './w-11-software/rule.js';
