import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const paidMonths = parameter<number>({
  name: 'paidMonths',
  label: text('保修期月数', 'Months of paid repair'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 36, source: text('方案 18.1', 'Plan 18.1') }],
  setting: 'paidPeriod',
});

export const parameters: readonly Parameter[] = [paidMonths];
