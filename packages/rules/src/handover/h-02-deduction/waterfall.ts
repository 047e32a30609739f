import { type Basis, type Decision, decide } from '../../kernel/decision.js';
import type { Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { compareInstants } from '../../kernel/instant-order.js';
import { text } from '../../kernel/localized.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import type { HandoverClaim, PoolTerms } from './facts.js';
import { type SettlementOutcome, settleHandover } from './rule.js';

export interface WaterfallFacts {
  readonly openingFen: Fen;
  /** From this moment on the pool is empty; null: not released. */
  readonly releasedAt: Instant | null;
  readonly claims: readonly HandoverClaim[];
  readonly terms: PoolTerms;
}

export interface WaterfallOutcome {
  /** By time of presentation; of two at one moment the lower id first. */
  readonly settlements: readonly {
    readonly claimId: string;
    readonly decision: Decision<SettlementOutcome>;
  }[];
  readonly deductedFen: Fen;
  readonly shortfallFen: Fen;
  readonly overDeductionFen: Fen;
  /** What the claims left, before any release. */
  readonly poolAfterFen: Fen;
}

/** Several claims on one pool: first presented, first deducted (Q23). */
export function settleInOrder(facts: WaterfallFacts): Decision<WaterfallOutcome> {
  const claims = byPresentation(facts.claims);
  const settlements: { claimId: string; decision: Decision<SettlementOutcome> }[] = [];
  let balanceFen = facts.openingFen;
  for (const claim of claims) {
    const released = facts.releasedAt !== null && compareInstants(facts.releasedAt, claim.presentedAt) <= 0;
    const decision = settleHandover({ claim, pool: { balanceFen, released }, terms: facts.terms });
    if (!released) balanceFen = decision.outcome.poolAfterFen;
    settlements.push({ claimId: claim.id, decision });
  }
  const total = (pick: (outcome: SettlementOutcome) => Fen) =>
    settlements.reduce((sum, { decision }) => sum + pick(decision.outcome), 0);

  return decide(
    {
      settlements,
      deductedFen: total((outcome) => outcome.deductedFen),
      shortfallFen: total((outcome) => outcome.shortfallFen),
      overDeductionFen: total((outcome) => outcome.overDeductionFen),
      poolAfterFen: balanceFen,
    },
    {
      basis,
      values: [
        {
          name: 'openingFen',
          label: text('期初余额', 'Opening balance'),
          value: facts.openingFen,
          unit: 'FEN',
        },
        {
          name: 'releasedAt',
          label: text('退还时刻', 'Released at'),
          value: facts.releasedAt,
          unit: 'INSTANT',
        },
        { name: 'claims', label: text('代修费用笔数', 'Claims'), value: claims.length, unit: 'COUNT' },
      ],
      provisional: settlements.flatMap(({ decision }) => decision.provisional),
      warnings: settlements.flatMap(({ decision }) => decision.warnings),
    },
  );
}

const basis: Basis = [
  { clause: 'H-02', paragraph: '1', question: 'Q23' },
  { clause: 'H-02', paragraph: '2', question: 'Q23' },
];

function byPresentation(claims: readonly HandoverClaim[]): HandoverClaim[] {
  const ids = new Set(claims.map(({ id }) => id));
  if (ids.size < claims.length) {
    throw new RuleRefusal('INVALID_FACT', text('同一笔费用列了两次', 'A claim is listed twice'), basis);
  }
  return [...claims].sort((a, b) => compareInstants(a.presentedAt, b.presentedAt) || (a.id < b.id ? -1 : 1));
}
