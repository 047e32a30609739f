import { exampleTable } from '../../kernel/example.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { changeByPercent, margin, type PriceRounding } from './price-change.js';

type Given = { priceFen: Fen; percentHundredths: number; roundTo: PriceRounding; costFen: Fen | null };
type Expect = { newFen: Fen; marginPermille: number | null };

export const changes = exampleTable<Given, Expect>({
  title: text('按百分比改价', 'A change by percent'),
  given: {
    priceFen: { label: text('原价', 'Old price'), unit: 'FEN' },
    percentHundredths: { label: text('涨跌(万分之)', 'Change (hundredths of a percent)') },
    roundTo: {
      label: text('取整到', 'Rounded to'),
      words: {
        FEN: text('分', 'fen'),
        JIAO: text('角', 'jiao'),
        YUAN: text('元', 'yuan'),
        TEN_YUAN: text('十元', 'ten yuan'),
      },
    },
    costFen: { label: text('成本', 'Cost'), unit: 'FEN' },
  },
  expect: {
    newFen: { label: text('新价', 'New price'), unit: 'FEN' },
    marginPermille: { label: text('毛利率(‰)', 'Margin (‰)') },
  },
  usual: { priceFen: 45_500, percentHundredths: 550, roundTo: 'FEN', costFen: null },
  run: ({ priceFen, percentHundredths, roundTo, costFen }) => {
    const newFen = changeByPercent(priceFen, percentHundredths, roundTo);
    return { newFen, marginPermille: margin(newFen, costFen)?.marginPermille ?? null };
  },
  rows: [
    {
      name: text('涨 5.5 %,半分进一', 'Up 5.5 %, half a fen up'),
      given: { priceFen: 45_500 },
      expect: { newFen: 48_003 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q56' }],
    },
    {
      name: text('取整到元', 'Rounded to the yuan'),
      given: { roundTo: 'YUAN', costFen: 36_000 },
      expect: { newFen: 48_000, marginPermille: 250 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q56' }],
    },
    {
      name: text('只取整一次:144.9 元不到 150 元', 'Rounded once: 144.90 is not 150'),
      given: { priceFen: 13_800, percentHundredths: 500, roundTo: 'TEN_YUAN' },
      expect: { newFen: 14_000 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q56' }],
    },
    {
      name: text('降 100 %', 'Down 100 %'),
      given: { percentHundredths: -10_000, costFen: 36_000 },
      expect: { newFen: 0, marginPermille: null },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q56' }],
    },
    {
      name: text('降得再多也不低于零', 'However deep the cut, not below zero'),
      given: { percentHundredths: -25_000 },
      expect: { newFen: 0 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q56' }],
    },
    {
      name: text('卖得比成本低', 'Sold below cost'),
      given: { priceFen: 10_000, percentHundredths: -2_000, costFen: 9_000 },
      expect: { newFen: 8_000, marginPermille: -125 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q56' }],
    },
  ],
});
