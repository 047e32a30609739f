import type { Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { ServiceTerms } from '../../terms/service-terms.js';

/** What the client presents after others did the work. */
export interface HandoverClaim {
  readonly id: string;
  readonly presentedAt: Instant;
  /** What the invoice proves the work cost. */
  readonly costFen: Fen;
  readonly hasInvoice: boolean;
  /** The scope of work names the problem. */
  readonly scopeNamesProblem: boolean;
  /** What the client has already kept back for it; null: nothing. */
  readonly clientDeductedFen: Fen | null;
  /** What we reckon the work should cost; null: unknown. */
  readonly referenceFen: Fen | null;
  /** H-01 gave the right, and no excluded cause took it away. */
  readonly hasRight: boolean;
}

/** The pool at the moment the claim is presented. */
export interface PoolFacts {
  readonly balanceFen: Fen;
  /** Already paid back to us: nothing is left to deduct from. */
  readonly released: boolean;
}

export type PoolTerms = Pick<ServiceTerms, 'deductionPool'>;

export interface SettlementFacts {
  readonly claim: HandoverClaim;
  readonly pool: PoolFacts;
  readonly terms: PoolTerms;
}
