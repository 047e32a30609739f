import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const freeMonths = parameter<number>({
  name: 'freeMonths',
  label: text('免费月数', 'Months free'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 36, source: text('方案 18.8(1)', 'Plan 18.8(1)') }],
  setting: 'freePeriods',
});

export const silentDays = parameter<number>({
  name: 'silentDays',
  label: text('甲方不作回应的天数', 'Days of silence after the report'),
  unit: 'DAYS',
  values: [
    {
      from: PLANS_IN_FORCE_FROM,
      value: 90,
      source: text('建质〔2017〕138号第八条(Q5)', '建质〔2017〕138号 article 8 (Q5)'),
    },
  ],
});

export const parameters: readonly Parameter[] = [freeMonths, silentDays];
