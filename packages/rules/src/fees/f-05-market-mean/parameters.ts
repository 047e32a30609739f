import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

const source = text('公司规定(Q29)', 'Company default (Q29)');

export const samplesMin = parameter<number>({
  name: 'samplesMin',
  label: text('样本最少个数', 'Fewest samples'),
  unit: 'COUNT',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 3, source }],
  setting: 'samplesMin',
});

export const sampleMonths = parameter<number>({
  name: 'sampleMonths',
  label: text('样本最长月数', 'Age of a sample at most'),
  unit: 'MONTHS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 12, source }],
  setting: 'sampleMonths',
});

export const parameters: readonly Parameter[] = [samplesMin, sampleMonths];
