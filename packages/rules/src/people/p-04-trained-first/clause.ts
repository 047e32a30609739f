import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'P-04',
  chapter: 'P',
  title: text('培训上岗', 'Trained before the desk'),
  text: '服务接待员接受专业培训后,方可上见风使岗。',
  english: 'A receptionist starts only after professional training.',
  plan: 'SUPPLIER',
  section: '三、2',
  paragraphs: [
    {
      id: '1',
      text: '服务接待员接受专业培训后,方可上见风使岗',
      english: 'A receptionist starts only after professional training.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  misprints: [{ printed: '上见风使岗', meant: '上岗' }],
  interpretations: [
    {
      question: 'Q64',
      decision: text(
        '服务接待员须先通过一次为该岗位安排的培训考核。其他工种原文没有要求先培训,但最近一次考核未通过的,通过以前不能上岗。考核当日起算,没有期限;同一日考了两次,通过的为准。',
        'A receptionist has first passed an assessment for that post. For other work the text asks for no training, but whoever failed the last assessment waits until passing one. A pass counts from its day on and has no end; of two on one day the pass counts.',
      ),
      why: text(
        '“方可”就是先后;考了没过,就是还没有达到上岗要求。',
        '"Only after" is an order of events; who was tested and failed is not fit for the post yet.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
