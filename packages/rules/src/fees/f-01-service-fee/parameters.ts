import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const callOutFeesPerTicket = parameter<number>({
  name: 'callOutFeesPerTicket',
  label: text('每张工单最多几次上门费(未发现故障)', 'Call-out fees per ticket at most (no fault found)'),
  unit: 'COUNT',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 1, source: text('公司规定(Q33)', 'Company default (Q33)') }],
});

export const parameters: readonly Parameter[] = [callOutFeesPerTicket];
