import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'F-02',
  chapter: 'F',
  title: text('最优惠价', 'The most favourable price'),
  text: '服务人工费标准、板卡维修及配件维修,我公司均以最优惠价收取。',
  english:
    'Standard labour, board repair and part repair are all charged by our company at the most favourable price.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.7.1(1)',
  paragraphs: [
    {
      id: '1',
      text: '服务人工费标准、板卡维修及配件维修',
      english: 'Standard labour, board repair and part repair.',
    },
    {
      id: '2',
      text: '我公司均以最优惠价收取',
      english: 'All are charged by our company at the most favourable price.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q30',
      decision: text(
        '价格不高于 12 个月内给过任何客户的最低价;满 12 个月当天仍在内。超过时警告,并指出那一单。',
        'The price is not above the lowest given to any client within 12 months, the day that completes them included; a breach warns and names the case.',
      ),
      why: text(
        '“最优惠”没有说与谁相比,按不利于我公司的意思理解(民法典第498条),所以与所有客户相比,不分地区。',
        '"Most favourable" does not say compared with whom; it is read against us (Civil Code 498): all clients, all regions.',
      ),
      kind: 'DEFAULT',
      counsel: true,
      setting: 'bestPriceMonths',
    },
  ],
};
