import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { assertQuantity } from '../../kernel/quantity.js';

export interface CountOutcome {
  /** Counted less expected: what an ADJUST has to post; 0 posts nothing. */
  readonly difference: number;
  readonly kind: 'EQUAL' | 'SHORT' | 'OVER';
}

/** One line of a stock count (盘点): the shelf beside the book (Q48). */
export function countDifference(facts: {
  readonly expected: number;
  readonly counted: number;
}): Decision<CountOutcome> {
  const difference = assertQuantity(facts.counted) - assertQuantity(facts.expected);
  return decide(
    { difference, kind: difference === 0 ? 'EQUAL' : difference < 0 ? 'SHORT' : 'OVER' },
    {
      basis: [{ clause: 'K-02', paragraph: '1', question: 'Q48' }],
      values: [
        { name: 'expected', label: text('账面数', 'By the book'), value: facts.expected, unit: 'COUNT' },
        { name: 'counted', label: text('实盘数', 'Counted'), value: facts.counted, unit: 'COUNT' },
      ],
    },
  );
}
