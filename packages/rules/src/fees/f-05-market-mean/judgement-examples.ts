import { exampleTable } from '../../kernel/example.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { judgePrice } from './judgement.js';

type Given = {
  priceFen: Fen | null;
  samplesFen: readonly Fen[];
  lowestGivenFen: Fen | null;
  reason: string | null;
};
type Expect = { accepted: boolean; reasonNeeded: boolean; refusal: string | null };

const reason = '原厂涨价';

export const judgements = exampleTable<Given, Expect>({
  title: text('一个价格能不能公布、能不能报', 'May a price be published or quoted?'),
  given: {
    priceFen: { label: text('单价', 'Price'), unit: 'FEN' },
    samplesFen: { label: text('样本', 'Samples'), unit: 'FEN' },
    lowestGivenFen: { label: text('12 个月内给过的最低价', 'Lowest given in 12 months'), unit: 'FEN' },
    reason: {
      label: text('书面理由', 'Written reason'),
      words: { [reason]: text(reason, 'the maker raised its price'), ' ': text('(空白)', '(blank)') },
    },
  },
  expect: {
    accepted: { label: text('可以', 'Accepted') },
    reasonNeeded: { label: text('须理由', 'Reason needed') },
    refusal: {
      label: text('不可以,因为', 'Refused because'),
      words: {
        ABOVE_MARKET_MEAN: text('高于市场平均', 'above the market mean'),
        REASON_REQUIRED: text('没有理由', 'no reason given'),
      },
    },
  },
  usual: { priceFen: 13_000, samplesFen: [12_800, 13_150, 14_000], lowestGivenFen: null, reason: null },
  run: ({ priceFen, samplesFen, lowestGivenFen, reason }) =>
    judgePrice({
      priceFen,
      on: '2026-03-05',
      region: '广州',
      itemId: '电源板',
      samples: samplesFen.map((fen, index) => ({
        id: `样本 ${index + 1}`,
        priceFen: fen,
        sampledOn: '2026-02-03',
        region: '广州',
        itemClass: '电源板',
      })),
      given: lowestGivenFen === null ? [] : [{ ...aCase, priceFen: lowestGivenFen }],
      promisedBy: 'F-04',
      terms: { samplesMin: 3, sampleMonths: 12, bestPriceMonths: 12 },
      reason,
      service: false,
    }).outcome,
  rows: [
    {
      name: text('不高于平均,也是最优惠', 'Not above the mean, and the best'),
      given: {},
      expect: { accepted: true, reasonNeeded: false, refusal: null },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q57' }],
    },
    {
      name: text('高于平均:写了理由也不行', 'Above the mean: no reason helps'),
      given: { priceFen: 13_317, reason },
      expect: { accepted: false, reasonNeeded: false, refusal: 'ABOVE_MARKET_MEAN' },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q57' }],
    },
    {
      name: text('高于给过的最低价,没有理由', 'Above the best given, no reason'),
      given: { lowestGivenFen: 12_999 },
      expect: { accepted: false, reasonNeeded: true, refusal: 'REASON_REQUIRED' },
      cites: [
        { clause: 'F-05', paragraph: '1', question: 'Q57' },
        { clause: 'F-02', paragraph: '2', question: 'Q30' },
      ],
    },
    {
      name: text('高于给过的最低价,有理由', 'Above the best given, with a reason'),
      given: { lowestGivenFen: 12_999, reason },
      expect: { accepted: true, reasonNeeded: true, refusal: null },
      cites: [
        { clause: 'F-05', paragraph: '1', question: 'Q57' },
        { clause: 'F-02', paragraph: '2', question: 'Q30' },
      ],
    },
    {
      name: text('样本不足,没有理由', 'Too few samples, no reason'),
      given: { samplesFen: [12_800, 13_150] },
      expect: { accepted: false, reasonNeeded: true, refusal: 'REASON_REQUIRED' },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q57' }],
    },
    {
      name: text('空白不是理由', 'A blank is no reason'),
      given: { samplesFen: [], reason: ' ' },
      expect: { accepted: false, refusal: 'REASON_REQUIRED' },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q57' }],
    },
    {
      name: text('零元:不用判定', 'A price of nothing needs none'),
      given: { priceFen: 0, samplesFen: [] },
      expect: { accepted: true, reasonNeeded: false, refusal: null },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q57' }],
    },
    {
      name: text('停售:不用判定', 'A withdrawal needs none'),
      given: { priceFen: null, samplesFen: [] },
      expect: { accepted: true, reasonNeeded: false, refusal: null },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q57' }],
    },
  ],
});

const aCase = { caseNumber: 'BJ-2025-118', client: '东湖物业', givenOn: '2025-11-20' };
