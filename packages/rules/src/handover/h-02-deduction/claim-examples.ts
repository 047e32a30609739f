import { exampleTable } from '../../kernel/example.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { PoolTerms } from './facts.js';
import { fen } from './fen-column.js';
import { settleHandover } from './rule.js';

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

export const oneClaim = exampleTable<OneGiven, OneExpect>({
  title: text('一笔代修费用(2026年8月3日提出)', 'One claim (presented on 3 August 2026)'),
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
