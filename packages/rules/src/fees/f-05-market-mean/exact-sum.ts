import { assertFen, type Fen } from '../../kernel/fen.js';
import { hundredthsOf } from '../../kernel/quantity.js';

/** A sum of money kept as an exact fraction: means are added without rounding. */
export interface ExactSum {
  /** Adds `fen × quantity ÷ divisor`; a quantity has at most two decimals. */
  plus(fen: Fen, quantity: number, divisor: number): ExactSum;
  isAtMost(other: ExactSum): boolean;
  /** Rounded down, for showing only. */
  wholeFen(): Fen;
  /** Hundredths of a fen, over the denominator. */
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const exactSum: ExactSum = fraction(0n, 1n);

function fraction(numerator: bigint, denominator: bigint): ExactSum {
  return {
    numerator,
    denominator,
    plus: (fen, quantity, divisor) => {
      const added = BigInt(assertFen(fen)) * BigInt(hundredthsOf(quantity));
      return fraction(numerator * BigInt(divisor) + added * denominator, denominator * BigInt(divisor));
    },
    isAtMost: (other) => numerator * other.denominator <= other.numerator * denominator,
    wholeFen: () => assertFen(Number(numerator / denominator / 100n)),
  };
}
