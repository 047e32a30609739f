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
    {
      question: 'Q58',
      decision: text(
        '逐行单价乘数量(人工按小时,上门按次,维修和配件按件),四舍五入到分再相加。免费的行照列,金额为零并写明条款;暂缓的不计入合计;没有有效价格的不能收。',
        'Line by line price times quantity (labour by the hour, visits by number, repairs and parts by the piece), half a fen up, then added. What is free is listed at nothing with its clause; what is on hold is no part of the total; without a price in force nothing is charged.',
      ),
      why: text('甲方看得到做了什么、为什么不收。', 'The client sees what was done, and why it is free.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
