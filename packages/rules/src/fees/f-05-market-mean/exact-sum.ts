import { assertFen, type Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { RuleRefusal } from '../../kernel/refusal.js';

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
        numerator * BigInt(divisor) + BigInt(assertFen(fen)) * whole(quantity) * denominator,
        denominator * BigInt(divisor),
      ),
    isAtMost: (other) => numerator * other.denominator <= other.numerator * denominator,
    wholeFen: () => assertFen(Number(numerator / denominator)),
  };
}

function whole(quantity: number): bigint {
  if (!Number.isSafeInteger(quantity) || quantity < 0) {
    throw new RuleRefusal(
      'INVALID_FACT',
      text(`数量应为不小于零的整数:${quantity}`, `A quantity is a whole number not below zero: ${quantity}`),
    );
  }
  return BigInt(quantity);
}
