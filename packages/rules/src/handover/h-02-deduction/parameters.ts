import { type Parameter, parameter } from '../../kernel/dated.js';
import type { Unit } from '../../kernel/decision.js';
import { type Localized, text } from '../../kernel/localized.js';

export const retentionMaxPercent = limit(
  'retentionMaxPercent',
  text('质保金最高比例(结算总额)', 'Retention money at most, of the settlement'),
  3,
  'PERCENT',
  7,
);

export const returnCheckMaxDays = limit(
  'returnCheckMaxDays',
  text('申请返还质保金后多少日内核实', 'Days in which a request for its return is checked'),
  14,
  'DAYS',
  11,
);

export const defectUsualMonths = limit(
  'defectUsualMonths',
  text('缺陷责任期一般', 'Defect period normally'),
  12,
  'MONTHS',
  2,
);

export const defectMaxMonths = limit(
  'defectMaxMonths',
  text('缺陷责任期最长', 'Defect period at most'),
  24,
  'MONTHS',
  2,
);

export const parameters: readonly Parameter[] = [
  retentionMaxPercent,
  returnCheckMaxDays,
  defectUsualMonths,
  defectMaxMonths,
];

/** A limit of the measures on retention money, in force since 1 July 2017. */
function limit(
  name: string,
  label: Localized,
  value: number,
  unit: Unit,
  article: number,
): Parameter<number> {
  const source = text(`建质〔2017〕138号第${article}条`, `建质〔2017〕138号, article ${article}`);
  return parameter<number>({ name, label, unit, values: [{ from: '2017-07-01', value, source }] });
}
