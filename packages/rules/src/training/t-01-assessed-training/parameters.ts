import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clientTrainingFeeFen = parameter<number>({
  name: 'clientTrainingFeeFen',
  label: text('为客户培训的收费', 'Fee of training a client'),
  unit: 'FEN',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 0, source: text('T-01 第 1 段', 'T-01, paragraph 1') }],
});

export const parameters: readonly Parameter[] = [clientTrainingFeeFen];
