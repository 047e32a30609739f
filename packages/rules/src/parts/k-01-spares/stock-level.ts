import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { assertQuantity } from '../../kernel/quantity.js';
import { RuleRefusal } from '../../kernel/refusal.js';

export interface StockLevelFacts {
  /** Usable stock, reserved or not. */
  readonly onHand: number;
  readonly reserved: number;
  /** Least that should be free; null: no minimum was set. */
  readonly minimum: number | null;
}

export interface StockLevelOutcome {
  /** OUT: nothing is free · LOW: less is free than the minimum. */
  readonly level: 'OUT' | 'LOW' | 'OK';
  readonly free: number;
  /** Pieces lacking to the minimum. */
  readonly shortBy: number;
}

/** Is enough of a part at hand? What is reserved is somebody else's already. */
export function stockLevel({ onHand, reserved, minimum }: StockLevelFacts): Decision<StockLevelOutcome> {
  const free = assertQuantity(onHand) - assertQuantity(reserved);
  if (free < 0) throw overReserved(onHand, reserved);
  const shortBy = Math.max(0, assertQuantity(minimum ?? 0) - free);
  return decide(
    { level: free === 0 ? 'OUT' : shortBy > 0 ? 'LOW' : 'OK', free, shortBy },
    {
      basis: [{ clause: 'K-01', paragraph: '1' }],
      values: [
        { name: 'onHand', label: text('在库数', 'On hand'), value: onHand, unit: 'COUNT' },
        { name: 'reserved', label: text('占用', 'Reserved'), value: reserved, unit: 'COUNT' },
        { name: 'minimum', label: text('最低库存', 'Minimum'), value: minimum, unit: 'COUNT' },
      ],
    },
  );
}

function overReserved(onHand: number, reserved: number): RuleRefusal {
  return new RuleRefusal(
    'INVALID_FACT',
    text(`占用 ${reserved} 件,在库只有 ${onHand} 件`, `${reserved} reserved, but only ${onHand} on hand`),
    [{ clause: 'K-01', paragraph: '1' }],
  );
}
