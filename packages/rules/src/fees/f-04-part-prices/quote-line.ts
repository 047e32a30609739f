import { type Decision, decide } from '../../kernel/decision.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PriceJudgement } from '../f-05-market-mean/judgement.js';

export interface QuotedLine {
  /** The item is still sold. */
  readonly active: boolean;
  /** The client pays for it. */
  readonly charged: boolean;
  /** Whether it could be charged at all: nothing free needs a price. */
  readonly free: boolean;
  /** null: the list has no price in force. */
  readonly listPriceFen: Fen | null;
  /** A price of our own; null: the list's. */
  readonly ownPriceFen: Fen | null;
  readonly judgement: Pick<PriceJudgement, 'refusal'>;
  readonly reason: string | null;
}

/**
 * NOT_SOLD: the item is given up · NOT_PRICED: neither list nor anybody gives a price · ABOVE_MARKET_MEAN: whatever
 * the reason · REASON_REQUIRED: our own price, too few samples, or above the best one given.
 */
export type LineProblem = 'NOT_SOLD' | 'NOT_PRICED' | 'REASON_REQUIRED' | 'ABOVE_MARKET_MEAN';

/** May a line be offered? A price beside the list's needs a reason, like one the judgement wants explained (Q31). */
export function mayOffer(line: QuotedLine): Decision<{ readonly problem: LineProblem | null }> {
  return decide(
    { problem: problemOf(line) },
    {
      basis: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
      values: [
        {
          name: 'listPriceFen',
          label: text('价格表单价', 'Price of the list'),
          value: line.listPriceFen,
          unit: 'FEN',
        },
        {
          name: 'ownPriceFen',
          label: text('议定单价', 'Price of our own'),
          value: line.ownPriceFen,
          unit: 'FEN',
        },
      ],
    },
  );
}

/** Whether a typed price is another one than the list's. */
export function isOwnPrice({
  listPriceFen,
  ownPriceFen,
}: Pick<QuotedLine, 'listPriceFen' | 'ownPriceFen'>): boolean {
  return ownPriceFen !== null && ownPriceFen !== listPriceFen;
}

function problemOf(line: QuotedLine): LineProblem | null {
  if (!line.active) return 'NOT_SOLD';
  if (line.free) return null;
  if (line.listPriceFen === null && line.ownPriceFen === null) return 'NOT_PRICED';
  if (!line.charged) return null;
  if (line.judgement.refusal !== null) return line.judgement.refusal;
  return isOwnPrice(line) && (line.reason ?? '').trim() === '' ? 'REASON_REQUIRED' : null;
}
