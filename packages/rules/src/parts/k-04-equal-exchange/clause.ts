import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'K-04',
  chapter: 'K',
  title: text('等值调换', 'Equal exchange'),
  text: '应采购等值、等量的食品, 并与甲方商议,调换。',
  english:
    'Where goods run short, equal value and quantity is bought and exchanged in agreement with the client.',
  plan: 'RISK_CONTROL',
  section: '(一)1',
  paragraphs: [
    {
      id: '1',
      text: '应采购等值、等量的食品',
      english: 'Equal value and equal quantity is bought.',
    },
    {
      id: '2',
      text: '并与甲方商议,调换',
      english: 'It is exchanged in agreement with the client.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q52',
      decision: text(
        '原文写的是食品,这里适用于一切货物和备件。等值、等量是不低于:多给不算违约;整行的价值相比。没有记录甲方同意,不得调换。',
        "Printed for food, it is applied to all goods and spares. Equal means not below: more is no breach; the values of the whole line are compared. Nothing is exchanged without the client's agreement on record.",
      ),
      why: text('按不利于我公司的意思理解(民法典第498条)。', 'Read against us (Civil Code 498).'),
      kind: 'DEFAULT',
      counsel: true,
    },
  ],
};
