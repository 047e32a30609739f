import { type Decision, decide, type Warning } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { assertQuantity, assertUnique } from '../../kernel/quantity.js';

/** One product of the installed base, and what could stand in for it. One line per product. */
export interface ReadinessLine {
  readonly productId: string;
  /** Some contract in force promises a substitute for it (S-01 … S-03). */
  readonly promised: boolean;
  /** Free units of the same model. */
  readonly freeSame: number;
  readonly equivalents: readonly {
    readonly partId: string;
    readonly free: number;
    /** The client has agreed to it in place of the product (K-04). */
    readonly clientAgreed: boolean;
  }[];
}

/** EQUIVALENT: by an agreed one · AGREEMENT_NEEDED: one is free, the client has not agreed. */
export type SpareState = 'READY' | 'EQUIVALENT' | 'AGREEMENT_NEEDED' | 'MISSING' | 'NOT_PROMISED';

export interface ReadinessOutcome {
  readonly lines: readonly { readonly productId: string; readonly state: SpareState }[];
  /** Every promise could be kept with what is free now. */
  readonly ready: boolean;
}

/** Could we keep the 24-hour promise for every product today? */
export function spareReadiness(facts: {
  readonly lines: readonly ReadinessLine[];
}): Decision<ReadinessOutcome> {
  assertUnique(facts.lines.map(({ productId }) => productId));
  const lines = facts.lines.map((line) => ({ productId: line.productId, state: stateOf(line) }));
  const short = lines.filter(({ state }) => state === 'MISSING' || state === 'AGREEMENT_NEEDED');
  return decide(
    { lines, ready: short.length === 0 },
    {
      basis: [{ clause: 'K-01', paragraph: '2' }, { clause: 'S-02' }, { clause: 'K-04', paragraph: '2' }],
      values: [
        { name: 'lines', label: text('产品数', 'Products'), value: lines.length, unit: 'COUNT' },
        {
          name: 'notReady',
          label: text('缺备件的产品', 'Products without a spare'),
          value: short.length,
          unit: 'COUNT',
        },
      ],
      warnings: short.length === 0 ? [] : [notReady(short.length)],
    },
  );
}

function stateOf({ promised, freeSame, equivalents }: ReadinessLine): SpareState {
  const free = equivalents.filter((equivalent) => assertQuantity(equivalent.free) > 0);
  if (!promised) return 'NOT_PROMISED';
  if (assertQuantity(freeSame) > 0) return 'READY';
  if (free.some(({ clientAgreed }) => clientAgreed)) return 'EQUIVALENT';
  return free.length > 0 ? 'AGREEMENT_NEEDED' : 'MISSING';
}

const notReady = (products: number): Warning => ({
  code: 'SPARE_MISSING',
  message: text(
    `${products} 种承诺了 24 小时替代的产品没有可用的备件`,
    `${products} products with a 24-hour promise have no spare that may be used`,
  ),
  basis: [{ clause: 'K-01', paragraph: '2' }, { clause: 'S-02' }],
});
