import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'P-05',
  chapter: 'P',
  title: text('特约服务商', 'Appointed providers'),
  text: '应与之签订委托协议或合同;不能因公司与特约服务商之间的衔接不当、纠纷而影响对客户(用户)的服务。',
  english:
    'Providers are appointed by contract; no friction or dispute with them may touch the service to the client.',
  plan: 'SUPPLIER',
  section: '二、4',
  paragraphs: [
    {
      id: '1',
      text: '应与之签订委托协议或合同',
      english: 'They are appointed by an agreement or contract.',
    },
    {
      id: '2',
      text: '不能因公司与特约服务商之间的衔接不当、纠纷而影响对客户(用户)的服务',
      english: 'No friction or dispute with them may touch the service to the client.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q65',
      decision: text(
        '上门那天须有已签订、已生效而未到期的协议;起止日都算。有纠纷不停协议,也不停对甲方的任何时限。',
        'On the day of the visit there is an agreement signed, in force and not over; its first and last day count. A dispute ends neither the agreement nor any time limit towards the client.',
      ),
      why: text(
        '原文只要求有协议,并明说纠纷不能影响服务。',
        'The text asks for an agreement and says that disputes must not matter.',
      ),
      kind: 'CLAUSE',
      counsel: false,
    },
  ],
};
