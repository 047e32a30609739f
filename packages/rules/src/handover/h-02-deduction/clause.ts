import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'H-02',
  chapter: 'H',
  title: text('保修费内扣除,不足部分由我公司支付', 'Deducted from the guarantee money, the rest paid by us'),
  text: '其费用在保修费内扣除,不足部分由我公司无条件支付。',
  english:
    'The cost is deducted from the guarantee money; what it does not cover is paid by our company unconditionally.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(5)',
  paragraphs: [
    { id: '1', text: '其费用在保修费内扣除', english: 'The cost is deducted from the guarantee money.' },
    {
      id: '2',
      text: '不足部分由我公司无条件支付',
      english: 'What it does not cover is paid by our company unconditionally.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q23',
      decision: text(
        '费用 C、余额 B:扣除两者中较小的,不足部分一经提出即付;余额不低于零;按提出的先后;已退还的,余额为零。',
        'Cost C, balance B: the smaller is deducted, the rest payable on presentation; the balance is never below zero; by time of presentation; once released, the balance is zero.',
      ),
      why: text('条款原文;民法典第581条。', 'The words of the clause; Civil Code 581.'),
      kind: 'CLAUSE',
      counsel: true,
    },
    {
      question: 'Q24',
      decision: text(
        '须有发票和写明该问题的工作范围;缺少的去要,不拒绝。高于参考价的照付并标记,争议另行处理。',
        'An invoice and a scope naming the problem are needed; what is missing is asked for, not refused. Above the reference: pay, flag, and dispute apart.',
      ),
      why: text('「无条件支付」', 'The word is "unconditionally".'),
      kind: 'CLAUSE',
      counsel: true,
    },
    {
      question: 'Q25',
      decision: text(
        '扣除超出凭证的部分记为应收(多扣),两个数字都保留。',
        'What was deducted beyond the evidence is a receivable for over-deduction; both figures are kept.',
      ),
      why: text('绝不悄悄抵销。', 'Nothing is ever netted silently.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
