import type { Viewer } from '../../platform/access/index.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { StockLineInput } from './stock.input.js';

/**
 * Whoever says what a piece cost sets the value of the stock: that is for those who keep it (`stock:manage`), whose
 * receipts and corrections do the same. `stock:cost` only shows costs. Raises BAD_INPUT at `lines.0.unitCostFen`.
 */
export function refuseCosts(viewer: Viewer | null, lines: readonly StockLineInput[]): void {
  if (viewer?.can('stock:manage')) return;
  const check = new FieldCheck();
  lines.forEach(({ unitCostFen = null }, index) => {
    if (unitCostFen === null) return;
    check.problem(
      `lines.${index}.unitCostFen`,
      'NOT_YOURS',
      '单价由库存管理员确定:请留空,按移动平均价退库。',
      'What it cost is for those who manage the stock to say: leave it out, and it comes back at the average.',
    );
  });
  check.done();
}
