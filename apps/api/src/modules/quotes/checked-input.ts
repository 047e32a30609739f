import { dateInShanghai } from '@jiannuo/rules';
import type { Clock } from '../../platform/clock.js';
import type { FieldCheck } from '../../platform/field-check.js';
import type { QuoteFault } from './quote.entity.js';
import type { QuoteFaultInput, QuoteLineInput } from './quote.input.js';
import type { WantedLine } from './quote-pricing.js';

export const MOST_LINES = 200;

/** Lines as they can be priced: quantities, prices and reasons checked, each under its own path. */
export function wantedLines(check: FieldCheck, lines: readonly QuoteLineInput[]): WantedLine[] {
  if (lines.length > MOST_LINES) {
    check.problem('lines', 'TOO_MANY', `最多 ${MOST_LINES} 行。`, `At most ${MOST_LINES} lines.`);
    return [];
  }
  return lines.map((line, index) => {
    const path = `lines.${index}`;
    if (!isQuantity(line.quantity)) {
      check.problem(
        `${path}.quantity`,
        'RANGE',
        '数量应大于 0、不超过 9999,最多两位小数。',
        'A quantity above 0 and at most 9,999, with at most two decimals.',
      );
    }
    return {
      itemId: line.itemId,
      quantity: line.quantity,
      priceFen: check.fen(`${path}.priceFen`, line.priceFen) ?? null,
      reason: check.note(`${path}.reason`, line.reason, 500) ?? null,
    };
  });
}

/** What happened, with a call that has come in already. */
export function faultFrom(
  check: FieldCheck,
  fault: QuoteFaultInput | null | undefined,
  clock: Clock,
): QuoteFault | null {
  if (!fault) return null;
  check.date('fault.calledAt', dateInShanghai(fault.calledAt));
  if (dateInShanghai(fault.calledAt) > clock.today()) {
    check.problem('fault.calledAt', 'FUTURE', '报修时间不能晚于今天。', 'The call cannot lie in the future.');
  }
  const { calledAt, causes, causeState, repeatVisit } = fault;
  // In the order the database keeps keys, so that a fault that stays is no change in the history.
  return { causes: [...new Set(causes)], calledAt, causeState, repeatVisit };
}

function isQuantity(quantity: number): boolean {
  return quantity > 0 && quantity <= 9_999 && Math.abs(quantity * 100 - Math.round(quantity * 100)) < 1e-6;
}
