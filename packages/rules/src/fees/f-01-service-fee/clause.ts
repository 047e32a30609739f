import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'F-01',
  chapter: 'F',
  title: text('有偿服务', 'Paid service'),
  text: '保修期过后根据采购人要求的提供有偿服务,具体费用根据维修内容、实际情况和上门次数而定',
  english:
    'After the paid period, service is provided for a fee as the purchaser requires; the fee depends on the content of the repair, the actual conditions and the number of visits',
  plan: 'SECURITY_INTEGRATION',
  section: '18.7.1(1)',
  paragraphs: [
    {
      id: '1',
      text: '保修期过后根据采购人要求的提供有偿服务',
      english: 'After the paid period, service is provided for a fee as the purchaser requires.',
    },
    {
      id: '2',
      text: '具体费用根据维修内容、实际情况和上门次数而定',
      english:
        'The fee depends on the content of the repair, the actual conditions and the number of visits.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q33',
      decision: text(
        '相同问题再次上门免费(上门费和人工费)。质保期以外未发现故障的,事先约定过的只收一次上门费;没有约定的不收。',
        'A repeat visit for the same problem is free, the visit and its labour. No fault found outside the free period: one call-out fee if it was agreed before; otherwise nothing.',
      ),
      why: text('没有修好不能成为收费的理由。', 'Failure must not pay.'),
      kind: 'DEFAULT',
      counsel: false,
      setting: 'callOutFeeFen',
    },
  ],
};
