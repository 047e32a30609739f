import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const shareRounding = parameter<'DOWN' | 'HALF_UP'>({
  name: 'shareRounding',
  label: text('甲方份额的取整', "Rounding of the client's share"),
  values: [
    { from: PLANS_IN_FORCE_FROM, value: 'DOWN', source: text('公司规定(Q8)', 'Company default (Q8)') },
  ],
  setting: 'shareRounding',
});

export const parameters: readonly Parameter[] = [shareRounding];
