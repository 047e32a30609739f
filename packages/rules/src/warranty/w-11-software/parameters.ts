import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const upgradeFen = parameter<number>({
  name: 'upgradeFen',
  label: text('软件升级的价格,含人工和上门', 'Price of a software upgrade, labour and visit included'),
  unit: 'FEN',
  values: [{ from: PLANS_IN_FORCE_FROM, value: 0, source: text('方案 18.7.1', 'Plan 18.7.1') }],
  setting: 'softwareUpgrades',
});

export const parameters: readonly Parameter[] = [upgradeFen];
