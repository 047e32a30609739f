import { assertFen, assertSum, type Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { RuleRefusal } from '../../kernel/refusal.js';

/** 分 · 角 · 元 · 十元 */
export type PriceRounding = 'FEN' | 'JIAO' | 'YUAN' | 'TEN_YUAN';

/**
 * A price changed by hundredths of a percent (5.5 % = 550, negative = cheaper), rounded once, half up, to the
 * unit (Q56). Never below 0: a cut of more than the whole price leaves 0.
 */
export function changeByPercent(priceFen: Fen, percentHundredths: number, roundTo: PriceRounding): Fen {
  const price = BigInt(assertSum(priceFen));
  const factor = 10_000n + BigInt(wholeHundredths(percentHundredths));
  if (factor <= 0n) return 0;
  const unit = units[roundTo];
  const doubled = price * factor * 2n;
  const steps = (doubled + 10_000n * unit) / (20_000n * unit);
  return assertFen(Number(steps * unit));
}

export interface Margin {
  readonly marginFen: Fen;
  /** Share of the price, in thousandths, half up; negative when sold below cost. */
  readonly marginPermille: number;
}

/** What a price leaves over its cost; null: the cost is unknown, or there is no price to leave anything of. */
export function margin(priceFen: Fen, costFen: Fen | null): Margin | null {
  if (assertSum(priceFen) === 0 || costFen === null) return null;
  const marginFen = priceFen - assertSum(costFen);
  const doubled = BigInt(marginFen) * 2_000n + BigInt(priceFen);
  return { marginFen, marginPermille: assertFen(Number(floorDivide(doubled, BigInt(priceFen) * 2n))) };
}

const units: Readonly<Record<PriceRounding, bigint>> = { FEN: 1n, JIAO: 10n, YUAN: 100n, TEN_YUAN: 1_000n };

function wholeHundredths(percentHundredths: number): number {
  if (Number.isSafeInteger(percentHundredths)) return percentHundredths;
  throw new RuleRefusal(
    'INVALID_FACT',
    text(
      `涨跌幅以万分之一为单位,应为整数:${percentHundredths}`,
      `A change is a whole number of hundredths of a percent: ${percentHundredths}`,
    ),
  );
}

/** BigInt division rounds towards zero; a loss rounds down like everything else. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient;
}
