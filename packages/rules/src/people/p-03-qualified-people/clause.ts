import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'P-03',
  chapter: 'P',
  title: text('专业水平', 'Technical level'),
  text: '售后服务团队需要具备专业的技术水平和良好的服务意识',
  english: 'The service team has the technical level and the attitude.',
  plan: 'GOODS_IMPLEMENTATION',
  section: '二、1',
  paragraphs: [
    {
      id: '1',
      text: '售后服务团队需要具备专业的技术水平',
      english: 'The service team has the technical level.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q40',
      decision: text(
        '派谁去,看上门那天的证书,派单时看一次,出发时再看一次。安防、机电、网络、软件各须一张可做该工种而且当日有效的证书;服务接待不看证书,看培训。入职以前、离职以后不派。不能派的,写明缺的每一样。应急时管理员可以写明理由放行证书,一次有效,记录在案;没有通过培训的和已经离职的不能放行。',
        'Who is sent is decided by the certificates on the day of the visit, once when it is planned and again at departure. Security, electromechanical, network and software work each needs a certificate that permits it and is valid on that day; the desk needs a training instead. Nobody is sent before their first day with us or after their last. Whoever may not go is told everything that is missing. In an emergency an administrator may pass over a certificate, for a written reason, once, on record; never a training, never somebody who has left.',
      ),
      why: text('过期的证等于没有人可派。', 'An expired certificate sends nobody.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
