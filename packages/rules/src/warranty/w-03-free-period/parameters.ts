import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const freeMonths = parameter<number>({
  name: 'freeMonths',
  label: text('免费月数', 'Months free'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 12, source: text('方案 18.1', 'Plan 18.1') }],
  setting: 'freePeriods',
});

export const rollOnRestDay = parameter<boolean>({
  name: 'rollOnRestDay',
  label: text('止日逢休息日顺延', 'An end on a rest day moves to the next working day'),
  values: [
    { from: PLANS_IN_FORCE_FROM, value: true, source: text('民法典第203条(Q3)', 'Civil Code 203 (Q3)') },
  ],
  setting: 'rollOnRestDay',
});

export const parameters: readonly Parameter[] = [freeMonths, rollOnRestDay];
