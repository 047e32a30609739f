import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const bestPriceMonths = parameter<number>({
  name: 'bestPriceMonths',
  label: text('最优惠价回看月数', 'Months the best price looks back'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 12, source: text('公司规定(Q30)', 'Company default (Q30)') }],
  setting: 'bestPriceMonths',
});

export const parameters: readonly Parameter[] = [bestPriceMonths];
