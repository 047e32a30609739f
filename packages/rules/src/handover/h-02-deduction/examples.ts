import { type Examples, exampleTable } from '../../kernel/example.js';
import { type Fen, parseYuan } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { correctSettlement } from './correction.js';
import type { PoolTerms } from './facts.js';
import { retentionFloors } from './retention-floors.js';
import { settleHandover } from './rule.js';
import { settleInOrder } from './waterfall.js';

type OneGiven = {
  balanceFen: Fen;
  released: boolean;
  costFen: Fen;
  clientDeductedFen: Fen | null;
  referenceFen: Fen | null;
  hasInvoice: boolean;
  scopeNamesProblem: boolean;
  hasRight: boolean;
  pool: PoolTerms['deductionPool'];
};
type OneExpect = {
  state: string;
  deductedFen: Fen;
  shortfallFen: Fen;
  overDeductionFen: Fen;
  poolAfterFen: Fen;
  payableOn: PlainDate | null;
  missing: readonly string[];
  aboveReferenceFen: Fen;
};

const fen = (zh: string, en: string) => ({ label: text(zh, en), unit: 'FEN' }) as const;

const oneClaim = exampleTable<OneGiven, OneExpect>({
  title: text('一笔代修费用(2026-08-03 提出)', 'One claim (presented 2026-08-03)'),
  given: {
    balanceFen: fen('余额', 'Balance'),
    released: { label: text('已退还', 'Released') },
    costFen: fen('凭证金额', 'Cost by the evidence'),
    clientDeductedFen: fen('客户已扣', 'Kept back'),
    referenceFen: fen('参考价', 'Reference'),
    hasInvoice: { label: text('有发票', 'Invoice') },
    scopeNamesProblem: { label: text('范围写明问题', 'Scope names it') },
    hasRight: { label: text('有权利', 'Right') },
    pool: {
      label: text('保修费', 'Pool'),
      words: { RETENTION: text('质保金', 'retention money'), PREPAID_FEE: text('预付保修费', 'prepaid fee') },
    },
  },
  expect: {
    state: {
      label: text('结果', 'Result'),
      words: {
        SETTLED: text('已结算', 'settled'),
        EVIDENCE_ASKED: text('补凭证', 'evidence asked'),
        NO_RIGHT: text('无权利', 'no right'),
        NOT_PROMISED: text('合同未承诺', 'not promised'),
      },
    },
    deductedFen: fen('扣除', 'Deducted'),
    shortfallFen: fen('我方支付', 'Paid by us'),
    overDeductionFen: fen('多扣应收', 'Over-deducted'),
    poolAfterFen: fen('扣后余额', 'Balance after'),
    payableOn: { label: text('应付日', 'Payable on'), unit: 'DATE' },
    missing: {
      label: text('缺', 'Missing'),
      words: { INVOICE: text('发票', 'invoice'), SCOPE: text('工作范围', 'scope') },
    },
    aboveReferenceFen: fen('高于参考价', 'Above reference'),
  },
  usual: {
    balanceFen: 2_400_000,
    released: false,
    clientDeductedFen: null,
    referenceFen: null,
    hasInvoice: true,
    scopeNamesProblem: true,
    hasRight: true,
    pool: 'RETENTION',
  },
  run: ({ balanceFen, released, pool, ...claim }) =>
    settleHandover({
      claim: { ...claim, id: 'C1', presentedAt: '2026-08-03T09:00:00+08:00' },
      pool: { balanceFen, released },
      terms: { deductionPool: pool },
    }).outcome,
  rows: [
    {
      name: text('余额足够', 'The pool suffices'),
      given: { costFen: 950_000 },
      expect: {
        state: 'SETTLED',
        deductedFen: 950_000,
        shortfallFen: 0,
        poolAfterFen: 1_450_000,
        payableOn: null,
      },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
    {
      name: text('正好用完', 'To the last fen'),
      given: { costFen: 2_400_000 },
      expect: { deductedFen: 2_400_000, shortfallFen: 0, poolAfterFen: 0 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
    {
      name: text('差一分', 'One fen short'),
      given: { costFen: 2_400_001 },
      expect: { deductedFen: 2_400_000, shortfallFen: 1, poolAfterFen: 0, payableOn: '2026-08-03' },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q23' }],
    },
    {
      name: text('质保金已退还', 'Already released'),
      number: 41,
      given: { released: true, costFen: 680_000 },
      expect: {
        state: 'SETTLED',
        deductedFen: 0,
        shortfallFen: 680_000,
        poolAfterFen: 0,
        payableOn: '2026-08-03',
      },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q23' }],
    },
    {
      name: text('客户扣了 7,000.00,凭证只有 5,200.00', 'Kept back 7,000.00, evidence for 5,200.00'),
      number: 42,
      given: { costFen: 520_000, clientDeductedFen: 700_000 },
      expect: {
        state: 'SETTLED',
        deductedFen: 520_000,
        shortfallFen: 0,
        overDeductionFen: 180_000,
        poolAfterFen: 1_700_000,
      },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q25' }],
    },
    {
      name: text('没有发票', 'No invoice'),
      given: { costFen: 520_000, hasInvoice: false },
      expect: {
        state: 'EVIDENCE_ASKED',
        missing: ['INVOICE'],
        deductedFen: 0,
        shortfallFen: 0,
        poolAfterFen: 2_400_000,
      },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q24' }],
    },
    {
      name: text('发票和范围都缺', 'Neither invoice nor scope'),
      given: { costFen: 520_000, hasInvoice: false, scopeNamesProblem: false },
      expect: { state: 'EVIDENCE_ASKED', missing: ['INVOICE', 'SCOPE'] },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q24' }],
    },
    {
      name: text('高于参考价:照付并标记', 'Above the reference: paid and flagged'),
      given: { costFen: 520_000, referenceFen: 450_000 },
      expect: { state: 'SETTLED', deductedFen: 520_000, aboveReferenceFen: 70_000 },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q24' }],
    },
    {
      name: text('从预付保修费扣', 'Deducted from a prepaid fee'),
      given: { costFen: 520_000, pool: 'PREPAID_FEE', balanceFen: 300_000 },
      expect: { deductedFen: 300_000, shortfallFen: 220_000, poolAfterFen: 0 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
    {
      name: text('合同没有写明保修费', 'A contract that names no pool'),
      given: { costFen: 520_000, pool: null },
      expect: { state: 'NOT_PROMISED', deductedFen: 0, shortfallFen: 0, poolAfterFen: 2_400_000 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
    {
      name: text('没有权利,客户已扣', 'No right, and the client kept it back'),
      given: { costFen: 520_000, hasRight: false, clientDeductedFen: 520_000 },
      expect: { state: 'NO_RIGHT', deductedFen: 0, overDeductionFen: 520_000, poolAfterFen: 1_880_000 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q25' }],
    },
  ],
});

type ManyGiven = { openingFen: Fen; claims: readonly string[]; releasedAt: Instant | null };
type ManyExpect = { deducted: readonly string[]; paid: readonly string[]; poolAfterFen: Fen };

const inOrder = exampleTable<ManyGiven, ManyExpect>({
  title: text('按提出先后', 'By order of presentation'),
  given: {
    openingFen: fen('期初余额', 'Opening balance'),
    claims: { label: text('费用(金额 提出时刻)', 'Claims (cost, presented at)') },
    releasedAt: { label: text('退还时刻', 'Released at'), unit: 'INSTANT' },
  },
  expect: {
    deducted: { label: text('依次扣除', 'Deducted, in order') },
    paid: { label: text('依次支付', 'Paid, in order') },
    poolAfterFen: fen('余额', 'Balance'),
  },
  usual: { openingFen: 2_400_000, releasedAt: null },
  run: ({ openingFen, claims, releasedAt }) => {
    const { outcome } = settleInOrder({
      openingFen,
      releasedAt,
      terms: { deductionPool: 'RETENTION' },
      claims: claims.map((line, index) => {
        const [cost = '', presentedAt = ''] = line.split(' ');
        return {
          id: `C${index + 1}`,
          presentedAt,
          costFen: parseYuan(cost),
          hasInvoice: true,
          scopeNamesProblem: true,
          clientDeductedFen: null,
          referenceFen: null,
          hasRight: true,
        };
      }),
    });
    const yuan = (pick: 'deductedFen' | 'shortfallFen') =>
      outcome.settlements.map(({ decision }) => (decision.outcome[pick] / 100).toFixed(2));
    return { deducted: yuan('deductedFen'), paid: yuan('shortfallFen'), poolAfterFen: outcome.poolAfterFen };
  },
  rows: [
    {
      name: text('先 9,500.00,后 18,200.00', '9,500.00 first, then 18,200.00'),
      number: 39,
      given: { claims: ['9500.00 2026-08-03T09:00:00+08:00', '18200.00 2026-08-20T09:00:00+08:00'] },
      expect: { deducted: ['9500.00', '14500.00'], paid: ['0.00', '3700.00'], poolAfterFen: 0 },
      cites: [
        { clause: 'H-02', paragraph: '1', question: 'Q23' },
        { clause: 'H-02', paragraph: '2', question: 'Q23' },
      ],
    },
    {
      name: text('先提出 18,200.00', '18,200.00 presented first'),
      number: 40,
      given: { claims: ['9500.00 2026-08-20T09:00:00+08:00', '18200.00 2026-08-03T09:00:00+08:00'] },
      expect: { deducted: ['18200.00', '5800.00'], paid: ['0.00', '3700.00'], poolAfterFen: 0 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
    {
      name: text(
        '退还前一秒提出的还能扣,退还时刻起不能',
        'A second before the release it is deducted, from the release on paid',
      ),
      given: {
        claims: [
          '9500.00 2026-08-03T08:59:59+08:00',
          '6800.00 2026-08-03T01:00:00Z',
          '100.00 2026-08-04T09:00:00+08:00',
        ],
        releasedAt: '2026-08-03T09:00:00+08:00',
      },
      expect: {
        deducted: ['9500.00', '0.00', '0.00'],
        paid: ['0.00', '6800.00', '100.00'],
        poolAfterFen: 1_450_000,
      },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q23' }],
    },
    {
      name: text('没有费用', 'No claims'),
      given: { claims: [] },
      expect: { deducted: [], paid: [], poolAfterFen: 2_400_000 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
  ],
});

type FixGiven = {
  deductedFen: Fen;
  shortfallPaidFen: Fen;
  poolFen: Fen;
  reason: 'CAUSE_EXCLUDED' | 'FAILURE_OVERTURNED';
};
type FixExpect = { receivableFen: Fen; overDeductionFen: Fen; overPaymentFen: Fen; poolFen: Fen };

const corrections = exampleTable<FixGiven, FixExpect>({
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

const floors = exampleTable<FloorGiven, FloorExpect>({
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

export const examples: readonly Examples[] = [oneClaim, inOrder, corrections, floors];
