import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

const part = text('公司规定(Q26)', 'Company default (Q26)');
const downtime = text('公司规定(Q27)', 'Company default (Q27)');

export const partTermMonths = parameter<number>({
  name: 'partTermMonths',
  label: text(
    '零件自身期限(合同和原厂都没有时)',
    'Own term of a part, where neither contract nor maker gives one',
  ),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 12, source: part }],
  setting: 'partTermMonths',
});

export const workmanshipDays = parameter<number>({
  name: 'workmanshipDays',
  label: text('付费维修后同一故障的工艺保障', 'Workmanship on the same fault after a paid repair'),
  unit: 'DAYS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 90, source: part }],
  setting: 'workmanshipDays',
});

export const downtimeExtension = parameter<boolean>({
  name: 'downtimeExtension',
  label: text('停用顺延质保期', 'Time out of service prolongs the free period'),
  values: [{ from: PLANS_IN_FORCE_FROM, value: false, source: downtime }],
  setting: 'downtimeExtension',
});

export const askBeyondDays = parameter<number>({
  name: 'askBeyondDays',
  label: text('无备用机停用超过即询问', 'Days out of service without a loaner beyond which somebody asks'),
  unit: 'DAYS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 1, source: downtime }],
});

export const parameters: readonly Parameter[] = [
  partTermMonths,
  workmanshipDays,
  downtimeExtension,
  askBeyondDays,
];
