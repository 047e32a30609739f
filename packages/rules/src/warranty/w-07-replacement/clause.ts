import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-07',
  chapter: 'W',
  title: text('质量问题无偿更换', 'Free replacement of a defective product'),
  text: '在质保期内,产品发生故障系产品质量问题的,我公司负责无偿更换;',
  english:
    'Within the free period, where a product fails because of its own quality, we replace it without charge.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(2)',
  paragraphs: [
    {
      id: '1',
      text: '产品发生故障系产品质量问题的',
      english: 'the product failed because of its own quality',
    },
    { id: '2', text: '我公司负责无偿更换', english: 'we replace it without charge' },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q26',
      decision: text(
        '更换的零件:剩余保障与自身期限取长者,自身期限从换件验收起算,依次取合同、原厂、12个月。付费维修:零件自身期限,同一故障的工艺90天。',
        "A replaced part is covered for the longer of the remaining coverage and its own term, counted from acceptance of the swap: the contract's, else the maker's, else 12 months. After a paid repair: the part's own term, and workmanship on the same fault for 90 days.",
      ),
      why: text('绝不缩短;类推三包规定。', 'Never shorter; by analogy with the three guarantees.'),
      kind: 'DEFAULT',
      counsel: true,
      setting: 'partTermMonths, workmanshipDays',
    },
    {
      question: 'Q27',
      decision: text(
        '记录停用天数;合同写明才顺延。有备用机不顺延;没有备用机且超过24小时,询问。',
        'Time out of service is recorded; it prolongs the free period only if the contract says so. With a loaner it does not; without one, beyond 24 hours, somebody asks.',
      ),
      why: text('方案没有规定。', 'The plans are silent.'),
      kind: 'DEFAULT',
      counsel: true,
      setting: 'downtimeExtension',
    },
  ],
};
