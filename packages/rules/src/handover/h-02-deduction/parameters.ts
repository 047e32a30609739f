import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';

const source = text('建质〔2017〕138号', '建质〔2017〕138号');

/** The day the measures on retention money came into force. */
const MEASURES_FROM = '2017-07-01';

export const retentionCapPercent = parameter<number>({
  name: 'retentionCapPercent',
  label: text('质保金最高比例(结算总额)', 'Retention money at most, of the settlement'),
  unit: 'PERCENT',
  values: [{ from: MEASURES_FROM, value: 3, source }],
});

export const returnCheckDays = parameter<number>({
  name: 'returnCheckDays',
  label: text('申请返还质保金后多少日内核实', 'Days in which a request for its return is checked'),
  unit: 'DAYS',
  values: [{ from: MEASURES_FROM, value: 14, source }],
});

export const parameters: readonly Parameter[] = [retentionCapPercent, returnCheckDays];
