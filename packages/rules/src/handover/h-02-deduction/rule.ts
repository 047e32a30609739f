import { type Basis, type Citation, type Decision, decide, type Warning } from '../../kernel/decision.js';
import { assertSum, type Fen, formatYuan } from '../../kernel/fen.js';
import { dateInShanghai } from '../../kernel/instant.js';
import { type Localized, text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import type { HandoverClaim, SettlementFacts } from './facts.js';

export type MissingEvidence = 'INVOICE' | 'SCOPE';

/** NO_RIGHT: H-01 gives none · NOT_PROMISED: the contract has no pool to deduct from. */
export type SettlementState = 'SETTLED' | 'EVIDENCE_ASKED' | 'NO_RIGHT' | 'NOT_PROMISED';

export interface SettlementOutcome {
  readonly state: SettlementState;
  /** Taken from the pool: the smaller of cost and balance. */
  readonly deductedFen: Fen;
  /** What we pay beside it. When settled, `deductedFen + shortfallFen = costFen`. */
  readonly shortfallFen: Fen;
  /** The day we owe the shortfall: the day of presentation; null when nothing is payable. */
  readonly payableOn: PlainDate | null;
  /** What the client kept back beyond the evidence: a receivable of its own, never netted. */
  readonly overDeductionFen: Fen;
  /** `balance = poolAfterFen + deductedFen + overDeductionFen`: what was kept back is not in the pool. */
  readonly poolAfterFen: Fen;
  readonly missing: readonly MissingEvidence[];
  /** How far the cost is above our reference: paid all the same, disputed apart. */
  readonly aboveReferenceFen: Fen;
  readonly sentence: Localized;
}

/** Deduct from the pool, pay the rest, ask for what is missing (Q23–Q25). */
export function settleHandover(facts: SettlementFacts): Decision<SettlementOutcome> {
  const { claim, pool, terms } = facts;
  const balanceFen = pool.released ? 0 : assertSum(pool.balanceFen);
  const keptFen = keptBack(claim, balanceFen);
  const missing = missingFrom(claim);
  const state = stateOf(facts, missing);

  const settled = state === 'SETTLED';
  const costFen = assertSum(claim.costFen);
  const deductedFen = settled ? Math.min(balanceFen, costFen) : 0;
  const shortfallFen = settled ? costFen - deductedFen : 0;
  const overDeductionFen = state === 'EVIDENCE_ASKED' ? 0 : Math.max(0, keptFen - deductedFen);
  const aboveReferenceFen =
    settled && claim.referenceFen !== null ? Math.max(0, costFen - assertSum(claim.referenceFen)) : 0;
  const outcome = {
    state,
    deductedFen,
    shortfallFen,
    payableOn: shortfallFen > 0 ? dateInShanghai(claim.presentedAt) : null,
    overDeductionFen,
    poolAfterFen: balanceFen - deductedFen - overDeductionFen,
    missing,
    aboveReferenceFen,
  };

  return decide(
    { ...outcome, sentence: sentenceFor(outcome) },
    {
      basis: basisOf(state, shortfallFen, overDeductionFen),
      values: [
        { name: 'costFen', label: text('代修费用', 'Cost'), value: costFen, unit: 'FEN' },
        { name: 'balanceFen', label: text('扣前余额', 'Balance before'), value: balanceFen, unit: 'FEN' },
        { name: 'released', label: text('已退还', 'Already released'), value: pool.released },
        { name: 'deductionPool', label: text('保修费指', 'The pool'), value: terms.deductionPool },
        {
          name: 'clientDeductedFen',
          label: text('客户已扣', 'Kept back by the client'),
          value: claim.clientDeductedFen,
          unit: 'FEN',
        },
        {
          name: 'referenceFen',
          label: text('参考价', 'Our reference'),
          value: claim.referenceFen,
          unit: 'FEN',
        },
      ],
      provisional:
        state === 'EVIDENCE_ASKED' ? [{ reason: 'EVIDENCE_MISSING', settles: evidenceWords(missing) }] : [],
      warnings: warningsFor(aboveReferenceFen, overDeductionFen),
    },
  );
}

function stateOf({ claim, terms }: SettlementFacts, missing: readonly MissingEvidence[]): SettlementState {
  if (terms.deductionPool === null) return 'NOT_PROMISED';
  if (!claim.hasRight) return 'NO_RIGHT';
  return missing.length > 0 ? 'EVIDENCE_ASKED' : 'SETTLED';
}

function missingFrom(claim: HandoverClaim): MissingEvidence[] {
  return [
    ...(claim.hasInvoice ? [] : ['INVOICE' as const]),
    ...(claim.scopeNamesProblem ? [] : ['SCOPE' as const]),
  ];
}

/** Nobody can keep back more than there is. */
function keptBack(claim: HandoverClaim, balanceFen: Fen): Fen {
  const keptFen = assertSum(claim.clientDeductedFen ?? 0);
  if (keptFen <= balanceFen) return keptFen;
  throw new RuleRefusal(
    'INVALID_FACT',
    text(
      `客户已扣 ${formatYuan(keptFen)},超过余额 ${formatYuan(balanceFen)}`,
      `${formatYuan(keptFen)} were kept back, but only ${formatYuan(balanceFen)} were there`,
    ),
    [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
  );
}

const deduct: Citation = { clause: 'H-02', paragraph: '1', question: 'Q23' };
const payRest: Citation = { clause: 'H-02', paragraph: '2', question: 'Q23' };
const evidence: Citation = { clause: 'H-02', paragraph: '2', question: 'Q24' };
const receivable: Citation = { clause: 'H-02', paragraph: '1', question: 'Q25' };

function basisOf(state: SettlementState, shortfallFen: Fen, overDeductionFen: Fen): Basis {
  const over = overDeductionFen > 0 ? [receivable] : [];
  if (state === 'NOT_PROMISED') return [{ ...deduct, note: notPromised }, ...over];
  if (state === 'NO_RIGHT') return [{ clause: 'H-01', paragraph: '4', question: 'Q22' }, ...over];
  if (state === 'EVIDENCE_ASKED') return [evidence];
  return [deduct, ...(shortfallFen > 0 ? [payRest] : []), ...over];
}

function warningsFor(aboveReferenceFen: Fen, overDeductionFen: Fen): Warning[] {
  const above = formatYuan(aboveReferenceFen);
  const over = formatYuan(overDeductionFen);
  return [
    ...(aboveReferenceFen === 0
      ? []
      : [
          {
            code: 'ABOVE_REFERENCE',
            message: text(
              `高于参考价 ${above}:照付,争议另行处理`,
              `${above} above our reference: paid, and disputed apart`,
            ),
            basis: [evidence],
          },
        ]),
    ...(overDeductionFen === 0
      ? []
      : [
          {
            code: 'OVER_DEDUCTION',
            message: text(
              `多扣 ${over},记为应收,不抵销`,
              `${over} deducted too much: a receivable, not netted`,
            ),
            basis: [receivable],
          },
        ]),
  ];
}

const notPromised = text(
  '本合同没有写明可扣除的保修费;客户依法主张的费用由法务另行确认',
  'This contract names no guarantee money to deduct from; what the client may claim by law is for counsel',
);

const evidenceWords = (missing: readonly MissingEvidence[]): Localized =>
  text(
    `请客户补交:${missing.map((one) => (one === 'INVOICE' ? '发票' : '写明该问题的工作范围')).join('、')}`,
    `The client is asked for: ${missing.map((one) => (one === 'INVOICE' ? 'the invoice' : 'a scope naming the problem')).join(', ')}`,
  );

function sentenceFor(outcome: Omit<SettlementOutcome, 'sentence'>): Localized {
  if (outcome.state === 'NOT_PROMISED') return notPromised;
  if (outcome.state === 'NO_RIGHT') {
    return text(
      '没有委托他人处理的权利,不扣除、不支付',
      'There is no right to hire others: nothing is deducted or paid',
    );
  }
  if (outcome.state === 'EVIDENCE_ASKED') return evidenceWords(outcome.missing);
  const deducted = formatYuan(outcome.deductedFen);
  const shortfall = formatYuan(outcome.shortfallFen);
  if (outcome.shortfallFen === 0)
    return text(`在保修费内扣除 ${deducted}`, `${deducted} is deducted from the guarantee money`);
  return text(
    `在保修费内扣除 ${deducted},不足的 ${shortfall} 由我公司支付`,
    `${deducted} is deducted from the guarantee money; we pay the remaining ${shortfall}`,
  );
}
