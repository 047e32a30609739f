import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const failuresToWarn = parameter<number>({
  name: 'failuresToWarn',
  label: text('几次未修好时预警', 'Failures that warn'),
  unit: 'COUNT',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 1, source: text('公司规定', 'Company default') }],
});

export const failuresForRight = parameter<number>({
  name: 'failuresForRight',
  label: text('几次未修好可委托他人', 'Failures that give the right'),
  unit: 'COUNT',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 2, source: text('H-01「处理2次」', 'H-01, "twice"') }],
  setting: 'promises',
});

export const returnDays = parameter<number>({
  name: 'returnDays',
  label: text('多少日内重现自动计入', 'Days in which a return counts by itself'),
  unit: 'DAYS',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 90, source: text('公司规定(Q20)', 'Company default (Q20)') }],
  setting: 'returnDays',
});

export const parameters: readonly Parameter[] = [failuresToWarn, failuresForRight, returnDays];
