import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { type InsuranceState, insuranceState } from './insurance.js';
import { insuranceStateWords } from './words.js';

type Given = { months: readonly string[]; on: PlainDate };
type Expect = { state: InsuranceState; lastMonth: string | null; untilOn: PlainDate | null };

const cites = [{ clause: 'P-01', paragraph: '3', question: 'Q62' }] as const;

export const insuranceExamples = exampleTable<Given, Expect>({
  title: text('社保证明', 'Proof of social insurance'),
  given: {
    months: { label: text('已证明的月份', 'Months proved') },
    on: { label: text('哪一天', 'On'), unit: 'DATE' },
  },
  expect: {
    state: { label: text('社保', 'Social insurance'), words: insuranceStateWords },
    lastMonth: { label: text('最近的证明', 'Last proof') },
    untilOn: { label: text('够新到', 'Recent enough until'), unit: 'DATE' },
  },
  usual: { months: ['2026-07', '2026-08'] },
  run: ({ months, on }) => insuranceState({ months }, on).outcome,
  rows: [
    {
      name: text('早三个月,最后一日', 'Three months old, on the last day'),
      given: { on: '2026-11-30' },
      expect: { state: 'PROVED', lastMonth: '2026-08', untilOn: '2026-11-30' },
      cites,
    },
    {
      name: text('第四个月', 'The fourth month'),
      given: { on: '2026-12-01' },
      expect: { state: 'STALE' },
      cites,
    },
    {
      name: text('以后的月份还不算', 'A later month does not count yet'),
      given: { on: '2026-07-31' },
      expect: { state: 'PROVED', lastMonth: '2026-07' },
      cites,
    },
    {
      name: text('那时还没有证明', 'Nothing proved by then'),
      given: { on: '2026-06-30' },
      expect: { state: 'NONE', lastMonth: null, untilOn: null },
      cites,
    },
    {
      name: text('二月底', 'To the end of February'),
      given: { months: ['2027-11'], on: '2028-02-29' },
      expect: { state: 'PROVED', untilOn: '2028-02-29' },
      cites,
    },
  ],
});
