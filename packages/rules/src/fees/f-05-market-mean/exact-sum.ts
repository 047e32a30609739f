import { assertFen, type Fen } from '../../kernel/fen.js';
import { assertQuantity } from '../../kernel/quantity.js';

/** A sum of money kept as an exact fraction: means are added without rounding. */
export interface ExactSum {
  /** Adds `fen × quantity ÷ divisor`. */
  plus(fen: Fen, quantity: number, divisor: number): ExactSum;
  isAtMost(other: ExactSum): boolean;
  /** Rounded down, for showing only. */
  wholeFen(): Fen;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const exactSum: ExactSum = fraction(0n, 1n);

function fraction(numerator: bigint, denominator: bigint): ExactSum {
  return {
    numerator,
    denominator,
    plus: (fen, quantity, divisor) =>
      fraction(
        numerator * BigInt(divisor) + BigInt(assertFen(fen)) * BigInt(assertQuantity(quantity)) * denominator,
        denominator * BigInt(divisor),
      ),
    isAtMost: (other) => numerator * other.denominator <= other.numerator * denominator,
    wholeFen: () => assertFen(Number(numerator / denominator)),
  };
}
