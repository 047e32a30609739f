import type { ClauseId } from '../kernel/clause-id.js';
import type { Fen } from '../kernel/fen.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { PlanId } from '../kernel/plan.js';
import type { CauseCode } from './cause.js';

/**
 * The promises of one contract version, as data. Figures are this contract's own; `null` or an empty
 * list means "this contract does not promise it", and no rule puts a figure in its place.
 */
export interface ServiceTerms {
  readonly schemaVersion: 1;
  /** The printed plans the contract carries, in the order they were bound in. */
  readonly plans: readonly PlanId[];
  readonly contractKind: ContractKind;

  /** Every free period the contract prints. Several: the longest holds, flagged, unless one was chosen. */
  readonly freePeriods: readonly FreePeriodTerm[];
  readonly chosenFreePeriod: { readonly index: number; readonly reason: string } | null;
  readonly paidPeriod: MonthsTerm | null;
  /** What starts the clock for a line whose own basis is not recorded. */
  readonly startBasis: StartBasis;
  readonly exclusions: readonly ExclusionTerm[];
  /** W-09: lightning is covered although nature's disasters are not. */
  readonly lightningCovered: boolean;
  readonly remedy: 'REPAIR_FIRST' | 'REPLACE' | null;
  /** W-11: software upgrades free for ever; null where the contract does not say so. */
  readonly softwareUpgrades: Quoted | null;
  /** T-03: support by telephone free for ever; null where the contract does not say so. */
  readonly phoneSupport: Quoted | null;

  /** H-02 「保修费」: retention money or a prepaid fee; null without an H-02 promise. */
  readonly deductionPool: 'RETENTION' | 'PREPAID_FEE' | null;
  readonly retention: RetentionTerm | null;

  readonly response: ResponseTerms;
  readonly visitPlan: readonly VisitPlanLine[];
  readonly priceTests: readonly PriceTestTerm[];
  readonly targetSet: TargetSetId | null;
  readonly hotline: readonly HotlineTerm[];
  readonly kpiClock: 'RAW' | 'ADJUSTED';

  /** Q3: a period ending on a rest day ends on the next working day. */
  readonly rollOnRestDay: boolean;
  /** Q8 */
  readonly shareRounding: 'DOWN' | 'HALF_UP';
  /** Q26: own term of a replaced part where neither contract nor maker gives one. */
  readonly partTermMonths: number;
  /** Q26: the contract's own term for a replaced part; null where it prints none. */
  readonly ownPartTermMonths: number | null;
  /** Q26: same-fault workmanship after a paid repair. */
  readonly workmanshipDays: number;
  /** Q27: true only where the contract says that time out of service prolongs the free period. */
  readonly downtimeExtension: boolean;
  /** Q20: a fault back within so many days counts as the same by itself. */
  readonly returnDays: number;
  /** Q33: one call-out fee, if agreed before; null: none. */
  readonly callOutFeeFen: Fen | null;
  /** Q29 */
  readonly samplesMin: number;
  readonly sampleMonths: number;
  /** Q30 */
  readonly bestPriceMonths: number;

  /** Every printed promise behind the figures above, and those that carry no figure. */
  readonly promises: readonly PrintedPromise[];
  /** Contradictions an administrator decided. Both clauses stay visible. */
  readonly resolutions: readonly Resolution[];
}

export type ContractKind = 'GOODS' | 'CONSTRUCTION';

/** 合同验收合格 · 本项目验收合格 · 项目完工验收通过 */
export type StartBasis = 'CONTRACT_ACCEPTANCE' | 'PROJECT_ACCEPTANCE' | 'COMPLETION_ACCEPTANCE';

/** The contract's own words, and where they are printed. */
export interface Quoted {
  readonly clause: ClauseId;
  readonly plan: PlanId;
  /** e.g. '18.8(1)' */
  readonly section: string;
  /** Verbatim in this contract. */
  readonly quote: string;
}

export interface MonthsTerm extends Quoted {
  readonly months: number;
}

export interface FreePeriodTerm extends MonthsTerm {
  readonly startBasis: StartBasis;
}

export interface ExclusionTerm extends Quoted {
  readonly causes: readonly CauseCode[];
}

export interface RetentionTerm {
  /** Share of the settlement kept back; null where the contract names a sum only. */
  readonly percent: number | null;
  /** How long it is kept: the defect liability period (缺陷责任期). */
  readonly defectMonths: number | null;
  /** Days in which a request for its return is checked. */
  readonly returnCheckDays: number | null;
  /** Verbatim in this contract; null where only the figures were taken over. */
  readonly quote: string | null;
}

/** Minutes and hours from the call; null: not promised. */
export interface ResponseTerms {
  readonly arriveMinutes: number | null;
  readonly repairHours: number | null;
  /** 24 h for 一般性问题. */
  readonly generalRepairHours: number | null;
  readonly substituteHours: number | null;
  readonly planMinutes: number | null;
  readonly teamMinutes: number | null;
  readonly toolsMinutes: number | null;
  /** the drive the plan reckons with. */
  readonly driveMinutes: number | null;
}

export interface VisitPlanLine extends Quoted {
  readonly kind: 'ONSITE' | 'CALL';
  readonly stage: 'FREE' | 'AFTER' | 'ANY';
  readonly perYearOwed: number;
  readonly perYearAimed: number;
}

/** 协商 · 最优惠 · 本地最优惠 · 不高于市场平均水平 */
export type PriceTest = 'AGREED' | 'BEST' | 'LOCAL_BEST' | 'MARKET_MEAN';

export interface PriceTestTerm extends Quoted {
  readonly test: PriceTest;
}

/** FIRST: 99 / 99 / <5‰ / ≥95 % (①) · FULL: 100 / 100 / 100 (⑤) */
export type TargetSetId = 'FIRST' | 'FULL';

export interface HotlineTerm extends Quoted {
  readonly hours: '5X8' | '7X24';
}

export interface PrintedPromise extends Quoted {
  /** Stable key: 'freeMonths', 'arriveMinutes', …; several promises may share one. */
  readonly key: string;
  readonly figure: number | string | null;
}

export interface Resolution {
  readonly contradiction: ContradictionKey;
  /** The figure that shall hold: the `value` of one of the contradiction's figures. */
  readonly chosen: number | string;
  readonly reason: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
}

export const contradictionKeys = [
  'freePeriods',
  'startBasis',
  'guaranteeWord',
  'exclusions',
  'remedy',
  'repairHours',
  'substitute',
  'clockStages',
  'visitPlan',
  'priceTests',
  'targetSet',
  'hotline',
] as const;

/**
 * Where plans contradict each other, or themselves. `guaranteeWord`: 保修 as paid or as free;
 * `clockStages`: in which stages the response times are promised.
 */
export type ContradictionKey = (typeof contradictionKeys)[number];
