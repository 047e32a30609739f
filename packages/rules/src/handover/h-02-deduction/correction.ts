import { type Decision, decide } from '../../kernel/decision.js';
import { assertSum, type Fen, formatYuan } from '../../kernel/fen.js';
import { type Localized, text } from '../../kernel/localized.js';

export interface CorrectionFacts {
  readonly deductedFen: Fen;
  readonly shortfallPaidFen: Fen;
  /** Balance of the pool as it stands: a correction does not touch it. */
  readonly poolFen: Fen;
  readonly reason: 'CAUSE_EXCLUDED' | 'FAILURE_OVERTURNED';
}

export interface CorrectionOutcome {
  /** Deducted without a right: a receivable. */
  readonly overDeductionFen: Fen;
  /** Paid without a right: a receivable of its own. */
  readonly overPaymentFen: Fen;
  readonly receivableFen: Fen;
  readonly poolFen: Fen;
  readonly sentence: Localized;
}

/** After settling, the right falls away: the old rows stay and what was given becomes a receivable (Q25). */
export function correctSettlement(facts: CorrectionFacts): Decision<CorrectionOutcome> {
  const overDeductionFen = assertSum(facts.deductedFen);
  const overPaymentFen = assertSum(facts.shortfallPaidFen);
  const receivableFen = assertSum(overDeductionFen + overPaymentFen);
  const sum = formatYuan(receivableFen);
  return decide(
    {
      overDeductionFen,
      overPaymentFen,
      receivableFen,
      poolFen: assertSum(facts.poolFen),
      sentence: text(
        `权利已不成立,应收回 ${sum};原记录保留,质保金余额不变`,
        `The right has fallen away: ${sum} is receivable; the old rows stay and the pool is not touched`,
      ),
    },
    {
      basis: [
        { clause: 'H-02', paragraph: '1', question: 'Q25' },
        facts.reason === 'CAUSE_EXCLUDED'
          ? { clause: 'H-01', paragraph: '4', question: 'Q22' }
          : { clause: 'H-01', paragraph: '2', question: 'Q18' },
      ],
      values: [
        { name: 'deductedFen', label: text('已扣', 'Deducted'), value: overDeductionFen, unit: 'FEN' },
        { name: 'shortfallPaidFen', label: text('已付', 'Paid'), value: overPaymentFen, unit: 'FEN' },
        { name: 'reason', label: text('更正原因', 'Reason'), value: facts.reason },
      ],
    },
  );
}
