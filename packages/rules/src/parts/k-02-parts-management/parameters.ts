import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

const source = text('公司规定(Q50)', 'Company default (Q50)');

export const deadStockMonths = parameter<number>({
  name: 'deadStockMonths',
  label: text('多少个月没有发出算呆滞', 'Months without an issue that make stock dead'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 12, source }],
});

export const shelfLifeWarnDays = parameter<number>({
  name: 'shelfLifeWarnDays',
  label: text('保质期到期前多少日提醒', 'Days of warning before the shelf life ends'),
  unit: 'DAYS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 90, source }],
});

export const parameters: readonly Parameter[] = [deadStockMonths, shelfLifeWarnDays];
