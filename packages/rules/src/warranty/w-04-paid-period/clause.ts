import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-04',
  chapter: 'W',
  title: text('保修期:协商收费三年', 'Three years of paid repair'),
  text: '保修期:产品不能正常使用时,我公司将与甲方协商收取一定费用,提供维修、更换以确保产品正常使用的时间期限。此时间期限从质保期期满之日起计算。具体是指质保期满后三年内。',
  english:
    'Paid period: the time in which, when a product does not work normally, we repair or replace it for a fee agreed with the client. It is counted from the day the free period ends, that is, within three years after that end.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.1',
  paragraphs: [
    {
      id: '1',
      text: '产品不能正常使用时,我公司将与甲方协商收取一定费用,提供维修、更换',
      english: 'repair and replacement for a fee agreed with the client',
    },
    { id: '2', text: '从质保期期满之日起计算', english: 'counted from the end of the free period' },
    { id: '3', text: '质保期满后三年内', english: 'within three years after the end of the free period' },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q4',
      decision: text(
        '保修期从质保期名义止日的次日开始,长度从该止日起算。',
        'The paid period starts the day after the nominal end of the free period; its length is counted from that end.',
      ),
      why: text('按条款字面;这是唯一的第二个起算日。', 'The literal wording; it is the one second anchor.'),
      kind: 'CLAUSE',
      counsel: false,
    },
  ],
};
