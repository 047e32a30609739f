import { exampleTable } from '../../kernel/example.js';
import { type Fen, formatYuan, parseYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { costClassWords } from '../../warranty/example-words.js';
import type { CostClass } from '../../warranty/facts.js';
import { type ServiceLine, serviceFee } from './service-fee.js';

type Given = { lines: readonly string[]; faultFound: boolean; callOutFeeAgreed: boolean };
type Expect = {
  amounts: readonly string[];
  totalFen: Fen;
  onHoldFen: Fen;
  agreeFirst: boolean;
  complete: boolean;
};

const words = {
  ...costClassWords,
  按标准: text('按标准', 'by the standard'),
  先报价: text('先报价', 'quoted first'),
  免费: text('免费', 'free'),
  暂缓: text('暂缓', 'on hold'),
  再次: text('未修好再来', 'repeat visit'),
  无价: text('没有价格', 'no price'),
  甲方35: text('甲方 35 %', "client's share 35 %"),
};

const service = ['LABOUR 1.5 180.00 按标准', 'BOARD_REPAIR 1 260.00 按标准', 'VISIT 2 120.00 按标准'];

export const services = exampleTable<Given, Expect>({
  title: text('一次服务合计', 'The fee of one service'),
  given: {
    lines: { label: text('各行(类别 数量 单价 收法)', 'Lines (class, quantity, price, method)'), words },
    faultFound: { label: text('发现故障', 'Fault found') },
    callOutFeeAgreed: { label: text('到场前约定了上门费', 'Call-out fee agreed before') },
  },
  expect: {
    amounts: { label: text('甲方付', 'The client pays'), words: { 无价: words.无价 } },
    totalFen: { label: text('合计', 'Total'), unit: 'FEN' },
    onHoldFen: { label: text('暂缓金额', 'On hold'), unit: 'FEN' },
    agreeFirst: { label: text('须先同意', 'Agreed first') },
    complete: { label: text('价格齐全', 'All priced') },
  },
  usual: { lines: service, faultFound: true, callOutFeeAgreed: false },
  run: ({ lines, faultFound, callOutFeeAgreed }) => {
    const { outcome } = serviceFee({
      lines: lines.map((line, index) => lineOf(line, index, faultFound, callOutFeeAgreed)),
      terms: { callOutFeeFen: 10_000, resolutions: [], priceTests: [], shareRounding: 'DOWN' },
    });
    return {
      ...outcome,
      amounts: outcome.lines.map(({ amountFen }) => (amountFen === null ? '无价' : formatYuan(amountFen))),
    };
  },
  rows: [
    {
      name: text('人工一个半小时、板卡、上门两次', 'An hour and a half, a board, two visits'),
      given: {},
      expect: { amounts: ['¥270.00', '¥260.00', '¥240.00'], totalFen: 77_000, agreeFirst: false },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q58' }],
    },
    {
      name: text(
        '未修好再来:人工、上门不收,配件照价',
        'Repeat visit: labour and visit free, parts at their price',
      ),
      given: {
        lines: ['LABOUR 1 180.00 按标准 再次', 'PARTS 2 455.00 按标准 再次', 'VISIT 1 120.00 按标准 再次'],
      },
      expect: { amounts: ['¥0.00', '¥910.00', '¥0.00'], totalFen: 91_000 },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('软件升级、电话支持不收', 'Software upgrades and support by telephone are free'),
      given: { lines: ['SOFTWARE_UPGRADE 1 300.00 免费', 'PHONE_SUPPORT 1 50.00 免费'] },
      expect: { amounts: ['¥0.00', '¥0.00'], totalFen: 0, complete: true },
      cites: [{ clause: 'W-11' }, { clause: 'T-03' }],
    },
    {
      name: text('未发现故障:只收一次上门费', 'No fault found: one call-out fee'),
      given: {
        lines: ['VISIT 1 120.00 按标准', 'VISIT 1 120.00 按标准', 'LABOUR 1 180.00 按标准'],
        faultFound: false,
        callOutFeeAgreed: true,
      },
      expect: { amounts: ['¥100.00', '¥0.00', '¥0.00'], totalFen: 10_000 },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('暂缓的不计入合计', 'What is on hold is no part of the total'),
      given: { lines: ['PARTS 1 455.00 暂缓', 'LABOUR 1 180.00 按标准'] },
      expect: { amounts: ['¥0.00', '¥180.00'], totalFen: 18_000, onHoldFen: 45_500 },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q58' }],
    },
    {
      name: text('先报价的要先同意;分担的只收甲方那份', 'Quoted first; of a shared line only the share'),
      given: { lines: ['PARTS 1 333.33 先报价 甲方35'] },
      expect: { amounts: ['¥116.66'], totalFen: 11_666, agreeFirst: true },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q58' }],
    },
    {
      name: text('没有价格的不能收', 'Nothing is charged without a price'),
      given: { lines: ['PARTS 1 无价 按标准', 'VISIT 1 120.00 按标准'] },
      expect: { amounts: ['无价', '¥120.00'], totalFen: 12_000, complete: false },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q58' }],
    },
    {
      name: text('什么都没做', 'Nothing done'),
      given: { lines: [] },
      expect: { amounts: [], totalFen: 0, agreeFirst: false, complete: true },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q58' }],
    },
  ],
});

const charges = { 按标准: 'FEE_STANDARD', 先报价: 'QUOTE', 免费: 'FREE', 暂缓: 'ON_HOLD' } as const;

/** 'LABOUR 1.5 180.00 按标准 再次' → a line of a service after the paid period. */
function lineOf(line: string, index: number, faultFound: boolean, callOutFeeAgreed: boolean): ServiceLine {
  const [costClass = '', quantity = '', price = '', charge = '', ...more] = line.split(' ');
  return {
    id: `${index + 1}`,
    costClass: costClass as CostClass,
    coverage: { stage: 'AFTER', charge: charges[charge as keyof typeof charges] },
    repeatVisit: more.includes('再次'),
    faultFound,
    visit: {
      arrivedAt: '2026-07-01T10:00:00+08:00',
      callOutFeeAgreedAt: callOutFeeAgreed ? '2026-07-01T09:00:00+08:00' : null,
      callOutFeesBefore: 0,
    },
    quantity: Number(quantity),
    unitPriceFen: price === '无价' ? null : parseYuan(price),
    ...(more.includes('甲方35') ? { clientSharePercent: 35 } : {}),
  };
}
