import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'P-06',
  chapter: 'P',
  title: text('监督体系', 'Supervision'),
  text: '可靠的、透明的服务支持和服务监督体系',
  english: 'A reliable and transparent system of support and supervision.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.9.4',
  paragraphs: [
    {
      id: '1',
      text: '可靠的、透明的服务支持和服务监督体系',
      english: 'A reliable and transparent system of support and supervision.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q66',
      decision: text(
        '每次上门有一位本公司的责任人:带队的人;只去一人就是他;都没有的,是本项目负责人。特约服务商不代替本公司负责。',
        'Every visit has one of our people to answer for it: the one who leads it; who goes alone; else the person in charge of the project. A provider never answers in our place.',
      ),
      why: text('“透明”是甲方说得出找谁。', '"Transparent" means the client can say whom to ask.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
