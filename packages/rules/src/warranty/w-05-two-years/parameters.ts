import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const freeMonths = parameter<number>({
  name: 'freeMonths',
  label: text('免费月数', 'Months free'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 24, source: text('货物类、管材(2)', 'Goods and pipes (2)') }],
  setting: 'freePeriods',
});

export const parameters: readonly Parameter[] = [freeMonths];
