import type { Citation } from '../kernel/decision.js';
import type { ConflictingClauses } from '../kernel/refusal.js';
import type { RejectedRule } from './outcomes.js';

/**
 * What the cause of the damage means under one contract, within its free period.
 * COVERED: ours · EXCLUDED: the client's · SHARED: split by evidence · CONFLICT: the text gives no order.
 */
export interface Verdict {
  readonly kind: 'COVERED' | 'SHARED' | 'CONFLICT' | 'EXCLUDED';
  readonly citation: Citation;
  readonly rejected: readonly RejectedRule[];
  readonly conflict: ConflictingClauses | null;
  /** The cause is unknown: covered, and somebody looks at it. */
  readonly review: boolean;
}

export function covered(citation: Citation, rejected: readonly RejectedRule[], review = false): Verdict {
  return { kind: 'COVERED', citation, rejected, conflict: null, review };
}

export function conflicting(
  ours: Citation,
  theirs: Citation,
  why: ConflictingClauses['why'],
  rejected: readonly RejectedRule[] = [],
): Verdict {
  const conflict = { clauses: [ours, theirs], why } as const;
  return { kind: 'CONFLICT', citation: theirs, rejected, conflict, review: true };
}
