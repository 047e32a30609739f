import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'T-01',
  chapter: 'T',
  title: text('免费培训', 'Free training'),
  text: '为客户安排免费培训…通过严格考核,达到上岗要求。',
  english: 'Clients are trained free of charge and tested until they can do the work.',
  plan: 'QUALITY_ASSURANCE',
  section: '二、培训方案',
  paragraphs: [
    { id: '1', text: '为客户安排免费培训', english: 'Clients are trained free of charge.' },
    {
      id: '2',
      text: '通过严格考核,达到上岗要求',
      english: 'They pass a strict assessment and are fit for the post.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q71',
      decision: text(
        '到场不等于通过:有及格分的培训,得分达到及格分才算通过。没有及格分或者还没有评分的,没有结果。对客户这样承诺,对自己的人也一样要求。',
        'Being there is not passing: where a training has a pass mark, the score reaches it. Without a mark or a score there is no result. What we promise for clients we ask of our own people too.',
      ),
      why: text(
        '“严格考核”要有结果,才谈得上“达到要求”。',
        'A strict assessment has a result, or nothing is reached.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
