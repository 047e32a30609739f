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
