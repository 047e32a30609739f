import type { Fen } from '../kernel/fen.js';
import type { Instant } from '../kernel/instant.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { CauseCode } from '../terms/cause.js';
import type { ServiceTerms, StartBasis } from '../terms/service-terms.js';

/** 费用类别 */
export const costClasses = [
  'PARTS',
  'LABOUR',
  'BOARD_REPAIR',
  'VISIT',
  'SOFTWARE_UPGRADE',
  'PHONE_SUPPORT',
] as const;
export type CostClass = (typeof costClasses)[number];

/** CONFIRMED by a person · PROPOSED by silence (Q5) · UNKNOWN: nothing is guessed. */
export type StartState = 'CONFIRMED' | 'PROPOSED' | 'UNKNOWN';

/** One contract's promise to one device. A device may stand in several contracts. */
export interface CoverageLine {
  readonly contractId: string;
  readonly contractNumber: string;
  /** Terms of the contract version in force at call time. */
  readonly terms: ServiceTerms;
  /** Date of the certificate that lists the device. */
  readonly startsOn: PlainDate | null;
  readonly startState: StartState;
  readonly startBasis: StartBasis;
  /** This contract delivered the device: it bears the cost first (Q6). */
  readonly suppliedDevice: boolean;
  /** Custody passed to the client; null: not yet. */
  readonly takenOverOn: PlainDate | null;
  /** Whole days out of service within the free period (Q27). */
  readonly outOfServiceDays?: number;
  /** A loaner stood in for the device meanwhile (Q27). */
  readonly loanerInPlace?: boolean;
  /** A later free end we once stood by; no change of the calendar takes it back (Q42). */
  readonly promisedEffectiveEndOn?: PlainDate | null;
  /** The part in question was replaced under this contract (Q26). */
  readonly partTerm?: PartTermFacts;
}

export interface PartTermFacts {
  readonly swapAcceptedOn: PlainDate;
  /** The maker's term for the new part; null: none. */
  readonly oemMonths: number | null;
}

export interface CoverageFacts {
  readonly lines: readonly CoverageLine[];
  /** Last day in service; null while in use. */
  readonly deviceRetiredOn: PlainDate | null;
  /** The maker ended the product; `endedOn` is its last day. */
  readonly software?: { readonly endedOn: PlainDate; readonly reason: 'OEM_ENDED' };
}

export interface CoverageQuestion {
  readonly calledAt: Instant;
  /** Causes ticked for this line; none ticked is UNKNOWN. */
  readonly causes: readonly CauseCode[];
  readonly causeState: 'PROPOSED' | 'CONFIRMED' | 'DISPUTED';
  readonly costClass: CostClass;
  /** The client's share of this line, 0–100, by evidence (Q8, Q9). */
  readonly clientSharePercent?: number;
  readonly costFen?: Fen;
  /** When the damage happened; absent: the day of the call. */
  readonly damageOn?: PlainDate;
  /** The work serves a software upgrade (Q28): labour and visit follow it. */
  readonly forSoftwareUpgrade?: boolean;
  /** New hardware or licences are needed: quoted first (Q28). */
  readonly needsNewHardware?: boolean;
}

/** What an example opens in the decision panel. */
export interface CoverageExampleInput {
  readonly facts: CoverageFacts;
  readonly question: CoverageQuestion;
}
