import type { PlainDate } from '../kernel/plain-date.js';
import type { CauseCode } from '../terms/cause.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import type { Stage } from '../warranty/outcomes.js';

/**
 * How our work on one problem ended. DECLARED_DONE: a visit or a remote fix we called done ·
 * NO_FAULT_FOUND: we called it no fault · the others are no attempt (Q19).
 */
export type AttemptEnd =
  | 'OPEN'
  | 'DECLARED_DONE'
  | 'NO_FAULT_FOUND'
  | 'NO_ACCESS'
  | 'INSPECTION_ONLY'
  | 'LOANER_PLACED'
  | 'WAITING_FOR_PARTS';

/** What is wrong, and where: the position survives a swap of the device (Q18). */
export interface ProblemFacts {
  readonly positionId: string;
  readonly faultFamily: string;
  /** Confirmed by the supervisor; null until then. */
  readonly rootCause: string | null;
}

/** One time we worked on a problem (处理一次). */
export interface AttemptFacts extends ProblemFacts {
  readonly id: string;
  /** Stage of the line at the call this attempt answered (Q45). */
  readonly stage: Stage;
  readonly end: AttemptEnd;
  /** When it was declared done; null while open or when nothing was declared. */
  readonly endedOn: PlainDate | null;
  /** The client did not accept the work. */
  readonly rejectedOn: PlainDate | null;
  /** First day the client reported the problem again. */
  readonly returnedOn: PlainDate | null;
  /** The supervisor's word: the same problem, or not; null: not asked. */
  readonly ruling: 'SAME' | 'NOT_SAME' | null;
  /** The client says it is the same problem, whatever we wrote down. */
  readonly clientAsserts: boolean;
}

export interface ProblemCause {
  readonly codes: readonly CauseCode[];
  /** Only a CONFIRMED cause is final (Q22). */
  readonly state: 'PROPOSED' | 'CONFIRMED' | 'DISPUTED';
  /** The damage came about while the installation was in our custody. */
  readonly beforeTakeOver: boolean;
}

export interface HandoverHistory {
  readonly problem: ProblemFacts;
  readonly attempts: readonly AttemptFacts[];
  readonly cause: ProblemCause;
  readonly terms: ServiceTerms;
}
