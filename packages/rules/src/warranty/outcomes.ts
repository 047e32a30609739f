import type { ClauseId } from '../kernel/clause-id.js';
import type { Citation } from '../kernel/decision.js';
import type { Fen } from '../kernel/fen.js';
import type { Localized } from '../kernel/localized.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { ConflictingClauses } from '../kernel/refusal.js';

/** 质保期前 · 质保期 · 保修期 · 保修期过后 */
export type Stage = 'NOT_STARTED' | 'FREE' | 'PAID' | 'AFTER';

export type Payer = 'COMPANY' | 'CLIENT' | 'SHARED';

/**
 * FREE: nothing to pay · QUOTE: a price agreed first (W-04, Q28) · FEE_STANDARD: by the fee standard (F-01)
 * · CHARGED: an excluded cause (W-08) · ON_HOLD: repaired first, settled later (Q11).
 */
export type Charge = 'FREE' | 'QUOTE' | 'FEE_STANDARD' | 'CHARGED' | 'ON_HOLD';

/** One period with its end as printed, its end after a rest day, and its half-open form for storage. */
export interface Period {
  readonly startsOn: PlainDate;
  /** Inclusive, by the corresponding day. */
  readonly nominalEndOn: PlainDate;
  /** Inclusive, after rest days (Q3). */
  readonly effectiveEndOn: PlainDate;
  /** Half-open [fromDate, untilDate). */
  readonly fromDate: PlainDate;
  readonly untilDate: PlainDate;
}

export interface PeriodsOutcome {
  readonly free: Period | null;
  readonly paid: Period | null;
  /** Cover of our workmanship alone, by statute longer than the free period (Q7); null where it is not. */
  readonly workmanship: Period | null;
  /** First day of 保修期过后; null while no start is known. */
  readonly afterFrom: PlainDate | null;
}

/** A stretch of cover one contract gives one device. FREE wins where FREE and PAID overlap. */
export interface CoverageInterval {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly stage: 'FREE' | 'PAID';
  readonly startsOn: PlainDate;
  readonly nominalEndOn: PlainDate;
  readonly effectiveEndOn: PlainDate;
  readonly fromDate: PlainDate;
  readonly untilDate: PlainDate;
  readonly clause: ClauseId;
  /** The contract's own wording. */
  readonly quote: string;
}

export interface LosingInterval {
  readonly interval: CoverageInterval;
  readonly why: Localized;
  readonly citation: Citation;
}

/** A rule that could have decided and did not. */
export interface RejectedRule {
  readonly citation: Citation;
  readonly why: Localized;
}

export interface CoverageOutcome {
  readonly payer: Payer;
  readonly charge: Charge;
  readonly stage: Stage;
  readonly winner: CoverageInterval | null;
  readonly losers: readonly LosingInterval[];
  /** "Why not …", for every rule that lost. */
  readonly rejected: readonly RejectedRule[];
  readonly nominalEndOn: PlainDate | null;
  readonly effectiveEndOn: PlainDate | null;
  /** First day no longer covered by the winner. */
  readonly untilOn: PlainDate | null;
  /** Present when the cost is: `clientFen + companyFen = costFen`. On hold, nothing is the client's yet. */
  readonly clientFen?: Fen;
  readonly companyFen?: Fen;
  /** On hold: what the client would bear if the cause stands. */
  readonly disputedFen?: Fen;
  /** Cause unknown: covered, and somebody looks at it. */
  readonly reviewFlag: boolean;
  /** Two clauses apply and the text gives no order; null otherwise. */
  readonly conflict: ConflictingClauses | null;
  /** One sentence that can be read to a client on the phone. */
  readonly sentence: Localized;
}
