import { exampleTable } from '../../kernel/example.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { correctSettlement } from './correction.js';
import { fen } from './fen-column.js';
import { retentionFloors } from './retention-floors.js';

type FixGiven = {
  deductedFen: Fen;
  shortfallPaidFen: Fen;
  poolFen: Fen;
  reason: 'CAUSE_EXCLUDED' | 'FAILURE_OVERTURNED';
};
type FixExpect = { receivableFen: Fen; overDeductionFen: Fen; overPaymentFen: Fen; poolFen: Fen };

export const corrections = exampleTable<FixGiven, FixExpect>({
  title: text('结算以后权利不成立', 'The right falls away after settling'),
  given: {
    deductedFen: fen('已扣', 'Deducted'),
    shortfallPaidFen: fen('已付', 'Paid'),
    poolFen: fen('余额', 'Balance'),
    reason: {
      label: text('原因', 'Reason'),
      words: {
        CAUSE_EXCLUDED: text('最终认定为除外原因', 'excluded cause final'),
        FAILURE_OVERTURNED: text('不是相同问题', 'failure overturned'),
      },
    },
  },
  expect: {
    receivableFen: fen('应收', 'Receivable'),
    overDeductionFen: fen('其中多扣', 'Of it deducted'),
    overPaymentFen: fen('其中多付', 'Of it paid'),
    poolFen: fen('余额不变', 'Balance, untouched'),
  },
  usual: { shortfallPaidFen: 0, poolFen: 1_450_000, reason: 'CAUSE_EXCLUDED' },
  run: (facts) => correctSettlement(facts).outcome,
  rows: [
    {
      name: text('扣了 9,500.00 以后认定为除外原因', 'The cause is excluded after 9,500.00 were deducted'),
      number: 43,
      given: { deductedFen: 950_000 },
      expect: { receivableFen: 950_000, poolFen: 1_450_000 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q25' }],
    },
    {
      name: text('扣过也付过', 'Deducted and paid'),
      given: { deductedFen: 1_450_000, shortfallPaidFen: 370_000, poolFen: 0, reason: 'FAILURE_OVERTURNED' },
      expect: { receivableFen: 1_820_000, overDeductionFen: 1_450_000, overPaymentFen: 370_000, poolFen: 0 },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q25' }],
    },
  ],
});

type FloorGiven = { settlementFen: Fen; retentionFen: Fen; returnAskedOn: PlainDate | null };
type FloorExpect = { capFen: Fen; aboveCapFen: Fen; checkDueOn: PlainDate | null };

export const floors = exampleTable<FloorGiven, FloorExpect>({
  title: text('质保金的法定界限', 'The statute on retention money'),
  given: {
    settlementFen: fen('结算总额', 'Settlement'),
    retentionFen: fen('质保金', 'Retention money'),
    returnAskedOn: { label: text('申请返还日', 'Return asked on'), unit: 'DATE' },
  },
  expect: {
    capFen: fen('上限', 'Cap'),
    aboveCapFen: fen('超出', 'Above it'),
    checkDueOn: { label: text('核实期限', 'Check due on'), unit: 'DATE' },
  },
  usual: { settlementFen: 86_000_000, retentionFen: 2_580_000, returnAskedOn: null },
  run: (facts) => retentionFloors(facts).outcome,
  rows: [
    {
      name: text('结算 860,000.00,扣留 5%', 'Settlement 860,000.00, 5 % kept back'),
      number: 44,
      given: { retentionFen: 4_300_000 },
      expect: { capFen: 2_580_000, aboveCapFen: 1_720_000 },
      cites: [{ clause: 'H-02', paragraph: '1' }],
    },
    {
      name: text('正好 3%', 'Exactly 3 %'),
      given: {},
      expect: { aboveCapFen: 0, checkDueOn: null },
      cites: [{ clause: 'H-02', paragraph: '1' }],
    },
    {
      name: text('申请返还', 'Return asked'),
      number: 45,
      given: { returnAskedOn: '2026-03-02' },
      expect: { checkDueOn: '2026-03-16' },
      cites: [{ clause: 'H-02', paragraph: '1' }],
    },
    {
      name: text('跨过闰日', 'Across a leap day'),
      given: { returnAskedOn: '2028-02-20' },
      expect: { checkDueOn: '2028-03-05' },
      cites: [{ clause: 'H-02', paragraph: '1' }],
    },
  ],
});
