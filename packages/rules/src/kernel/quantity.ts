import { text } from './localized.js';
import { RuleRefusal } from './refusal.js';

/** Refuses what is not a whole number of pieces, or below zero. */
export function assertQuantity(quantity: number): number {
  if (Number.isSafeInteger(quantity) && quantity >= 0) return quantity;
  throw new RuleRefusal(
    'INVALID_FACT',
    text(`数量应为不小于零的整数:${quantity}`, `A quantity is a whole number not below zero: ${quantity}`),
  );
}

/** Refuses a fact listed twice under one id. */
export function assertUnique(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) {
      throw new RuleRefusal('INVALID_FACT', text(`“${id}”列了两次`, `"${id}" is listed twice`));
    }
    seen.add(id);
  }
}

/** Refuses what is not an amount of work or goods with at most two decimals. Answers its hundredths: 1.5 → 150. */
export function hundredthsOf(amount: number): number {
  const hundredths = Math.round(amount * 100);
  if (Number.isSafeInteger(hundredths) && hundredths >= 0 && Math.abs(amount * 100 - hundredths) < 1e-6) {
    return hundredths;
  }
  throw new RuleRefusal(
    'INVALID_FACT',
    text(
      `数量应不小于零,最多两位小数:${amount}`,
      `An amount is not below zero, with at most two decimals: ${amount}`,
    ),
  );
}
