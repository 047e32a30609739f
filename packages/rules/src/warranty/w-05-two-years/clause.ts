import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-05',
  chapter: 'W',
  title: text('质保期两年', 'Two free years'),
  text: '质保期两年(自验收合格之日起计算)。',
  english: 'The free period is two years, counted from the day of acceptance.',
  plan: 'GOODS_PIPES',
  section: '(2)质保期',
  paragraphs: [
    { id: '1', text: '质保期两年', english: 'two free years' },
    { id: '2', text: '自验收合格之日起计算', english: 'counted from the day of acceptance' },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q6',
      decision: text(
        '一份合同印了几个免费期的,各自成立,最长的届满最晚而有效,并提示;管理员可以另选并说明理由。',
        'Where one contract prints several free periods each of them stands, so the longest ends last and holds, flagged; an administrator may choose another with a reason.',
      ),
      why: text(
        '没有条款缩短先前的权利;不明之处作不利于我方的解释(民法典第498条)。',
        'No clause shortens an earlier right; unclear wording is read against us (Civil Code 498).',
      ),
      kind: 'DEFAULT',
      counsel: false,
      setting: 'chosenFreePeriod',
    },
  ],
};
