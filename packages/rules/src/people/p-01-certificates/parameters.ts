import { type Parameter, parameter } from '../../kernel/dated.js';
import { type Localized, text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';
import { retentionParameters } from '../../personal-data/retention.js';

export const firstReminderDays = reminder(
  'firstReminderDays',
  90,
  text('到期前多少日第一次提醒', 'Days before the end of the first reminder'),
);

export const secondReminderDays = reminder('secondReminderDays', 60, text('第二次提醒', 'Second reminder'));

export const thirdReminderDays = reminder('thirdReminderDays', 30, text('第三次提醒', 'Third reminder'));

export const lastReminderDays = reminder('lastReminderDays', 7, text('最后一次提醒', 'Last reminder'));

/** The earliest first. */
export const reminderParameters = [
  firstReminderDays,
  secondReminderDays,
  thirdReminderDays,
  lastReminderDays,
] as const;

export const insuranceProofMonths = parameter<number>({
  name: 'insuranceProofMonths',
  label: text('最近的社保证明最多早多少个月', 'Months the last proof of social insurance may be old'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 3, source: text('公司规定(Q62)', 'Company default (Q62)') }],
});

export const parameters: readonly Parameter[] = [
  ...reminderParameters,
  insuranceProofMonths,
  ...retentionParameters,
];

function reminder(name: string, days: number, label: Localized): Parameter<number> {
  const source = text('公司规定(Q61)', 'Company default (Q61)');
  return parameter<number>({
    name,
    label,
    unit: 'DAYS',
    values: [{ from: PLANS_IN_FORCE_FROM, value: days, source }],
  });
}
