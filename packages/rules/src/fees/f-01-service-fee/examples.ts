import { type Examples, exampleTable } from '../../kernel/example.js';
import type { Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { text } from '../../kernel/localized.js';
import type { PriceTest } from '../../terms/service-terms.js';
import { chargeWords, costClassWords, stageWords } from '../../warranty/example-words.js';
import type { CostClass } from '../../warranty/facts.js';
import type { Charge, Stage } from '../../warranty/outcomes.js';
import { repeats } from './repeat-visit-examples.js';
import { feePolicy } from './rule.js';
import { services } from './service-fee-examples.js';

type FeeGiven = {
  stage: Stage;
  charge: Charge;
  costClass: CostClass;
  repeatVisit: boolean;
  faultFound: boolean | null;
  callOutFeeFen: Fen | null;
  agreedAt: Instant | null;
  feesBefore: number;
};
type FeeExpect = {
  method: string;
  feeFen: Fen | null;
  agreeFirst: boolean;
  priceTests: readonly PriceTest[];
};

const fees = exampleTable<FeeGiven, FeeExpect>({
  title: text('一项费用怎样收', 'How a line is charged'),
  given: {
    stage: { label: text('阶段', 'Stage'), words: stageWords },
    charge: {
      label: text('保障结论', 'Coverage decision'),
      words: chargeWords,
    },
    costClass: {
      label: text('类别', 'Class'),
      words: costClassWords,
    },
    repeatVisit: { label: text('未修好再次上门', 'Repeat visit') },
    faultFound: { label: text('发现故障', 'Fault found') },
    callOutFeeFen: { label: text('合同上门费', 'Call-out fee'), unit: 'FEN' },
    agreedAt: { label: text('上门费约定于(10:00 到场)', 'Agreed at (arrival 10:00)'), unit: 'INSTANT' },
    feesBefore: { label: text('本单已收上门费', 'Fees before'), unit: 'COUNT' },
  },
  expect: {
    method: {
      label: text('收法', 'Method'),
      words: {
        FREE: text('不收', 'free'),
        AGREED_QUOTE: text('先报价同意', 'agreed quote'),
        FEE_STANDARD: text('收费标准', 'fee standard'),
        CALL_OUT_FEE: text('一次上门费', 'one call-out fee'),
        ON_HOLD: text('暂缓', 'on hold'),
      },
    },
    feeFen: { label: text('金额', 'Sum'), unit: 'FEN' },
    agreeFirst: { label: text('须先同意', 'Agreed first') },
    priceTests: {
      label: text('价格须符合', 'Price tests'),
      words: {
        AGREED: text('协商', 'agreed'),
        BEST: text('最优惠', 'best'),
        LOCAL_BEST: text('本地最优惠', 'local best'),
        MARKET_MEAN: text('不高于市场平均', 'market mean'),
      },
    },
  },
  usual: { repeatVisit: false, faultFound: true, callOutFeeFen: 12_000, agreedAt: null, feesBefore: 0 },
  run: ({ stage, charge, costClass, callOutFeeFen, agreedAt, feesBefore, ...rest }) =>
    feePolicy({
      ...rest,
      coverage: { stage, charge },
      costClass,
      visit: {
        arrivedAt: '2026-07-01T10:00:00+08:00',
        callOutFeeAgreedAt: agreedAt,
        callOutFeesBefore: feesBefore,
      },
      terms: {
        callOutFeeFen,
        resolutions: [],
        priceTests: (['AGREED', 'BEST', 'LOCAL_BEST', 'MARKET_MEAN'] as const).map((test) => ({
          ...printed,
          test,
        })),
      },
    }).outcome,
  rows: [
    {
      name: text('质保期内', 'In the free period'),
      given: { stage: 'FREE', charge: 'FREE', costClass: 'PARTS' },
      expect: { method: 'FREE', feeFen: 0, priceTests: [] },
      cites: [{ clause: 'F-01', paragraph: '1' }],
    },
    {
      name: text('保修期的配件:先协商', 'Parts in the paid period: agreed first'),
      given: { stage: 'PAID', charge: 'QUOTE', costClass: 'PARTS' },
      expect: {
        method: 'AGREED_QUOTE',
        agreeFirst: true,
        priceTests: ['AGREED', 'BEST', 'LOCAL_BEST', 'MARKET_MEAN'],
      },
      cites: [
        { clause: 'W-04', paragraph: '1' },
        { clause: 'F-01', paragraph: '2' },
      ],
    },
    {
      name: text('保修期过后的人工:收费标准', 'Labour after the paid period: fee standard'),
      given: { stage: 'AFTER', charge: 'FEE_STANDARD', costClass: 'LABOUR' },
      expect: { method: 'FEE_STANDARD', agreeFirst: false, priceTests: ['BEST', 'MARKET_MEAN'] },
      cites: [{ clause: 'F-01', paragraph: '1' }],
    },
    {
      name: text('质保期内人为损坏:先报价', 'Client damage in the free period: quoted first'),
      given: { stage: 'FREE', charge: 'CHARGED', costClass: 'LABOUR' },
      expect: { method: 'AGREED_QUOTE', agreeFirst: true, priceTests: ['AGREED', 'BEST'] },
      cites: [{ clause: 'F-01', paragraph: '2' }],
    },
    {
      name: text('有争议:先修', 'Disputed: repaired first'),
      given: { stage: 'FREE', charge: 'ON_HOLD', costClass: 'LABOUR' },
      expect: { method: 'ON_HOLD', feeFen: null },
      cites: [{ clause: 'F-01', paragraph: '2' }],
    },
    {
      name: text('电话支持长期免费', 'Phone support stays free'),
      given: { stage: 'AFTER', charge: 'FREE', costClass: 'PHONE_SUPPORT' },
      expect: { method: 'FREE', feeFen: 0 },
      cites: [{ clause: 'T-03' }],
    },
    {
      name: text('没修好再次上门:上门免费', 'Repeat visit: the visit is free'),
      given: { stage: 'PAID', charge: 'QUOTE', costClass: 'VISIT', repeatVisit: true },
      expect: { method: 'FREE', feeFen: 0 },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('没修好再次上门:人工免费', 'Repeat visit: its labour is free'),
      given: { stage: 'AFTER', charge: 'FEE_STANDARD', costClass: 'LABOUR', repeatVisit: true },
      expect: { method: 'FREE', feeFen: 0 },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('没修好再次上门:新配件照价', 'Repeat visit: a new part has its price'),
      given: { stage: 'AFTER', charge: 'FEE_STANDARD', costClass: 'PARTS', repeatVisit: true },
      expect: { method: 'FEE_STANDARD' },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    ...(
      [
        [
          '未发现故障,到场前约定',
          'No fault, agreed before arrival',
          '2026-07-01T09:59:59+08:00',
          'CALL_OUT_FEE',
          12_000,
        ],
        ['未发现故障,到场时才约定', 'No fault, agreed at arrival', '2026-07-01T10:00:00+08:00', 'FREE', 0],
        ['未发现故障,到场后才约定', 'No fault, agreed after arrival', '2026-07-01T10:00:01+08:00', 'FREE', 0],
        ['未发现故障,没有约定', 'No fault, never agreed', null, 'FREE', 0],
      ] as const
    ).map(([zh, en, agreedAt, method, feeFen]) => ({
      name: text(zh, en),
      given: {
        stage: 'AFTER',
        charge: 'FEE_STANDARD',
        costClass: 'VISIT',
        faultFound: false,
        agreedAt,
      } as const,
      expect: { method, feeFen },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }] as const,
    })),
    {
      name: text('未发现故障,本单已收过一次', 'No fault, and one fee already charged'),
      given: {
        stage: 'AFTER',
        charge: 'FEE_STANDARD',
        costClass: 'VISIT',
        faultFound: false,
        agreedAt: '2026-07-01T09:00:00+08:00',
        feesBefore: 1,
      },
      expect: { method: 'FREE', feeFen: 0 },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('未发现故障,人工不收', 'No fault: no labour'),
      given: {
        stage: 'AFTER',
        charge: 'FEE_STANDARD',
        costClass: 'LABOUR',
        faultFound: false,
        agreedAt: '2026-07-01T09:00:00+08:00',
      },
      expect: { method: 'FREE', feeFen: 0 },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
  ],
});

export const examples: readonly Examples[] = [fees, repeats, services];

const printed = { clause: 'F-01', plan: 'SECURITY_INTEGRATION', section: '18.7.1(1)', quote: '…' } as const;
