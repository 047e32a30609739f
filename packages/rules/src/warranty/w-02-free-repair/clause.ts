import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-02',
  chapter: 'W',
  title: text('质保期内免费维修、更换', 'Free repair and replacement'),
  text: '质保期:在非使用者人为破坏情况下,出现任何质量问题造成产品不能使用时,由我公司免费维修、更换以确保产品正常使用的时间期限。',
  english:
    'Free period: the time in which, unless the user damaged the product, we repair or replace it free of charge whenever any quality problem makes it unusable.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.1',
  paragraphs: [
    { id: '1', text: '在非使用者人为破坏情况下', english: 'unless the user damaged it' },
    {
      id: '2',
      text: '出现任何质量问题造成产品不能使用时,由我公司免费维修、更换',
      english: 'any quality problem that makes the product unusable is repaired or replaced free of charge',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q6',
      decision: text(
        '保障是一组区间:任一有效区间覆盖日期、原因和费用类别即免费。费用先由供货合同承担,否则由届满最晚的承担;胜出和落选的都记录。',
        'Coverage is a set of intervals: free if any live one covers date, cause and cost class. The contract that supplied the device bears the cost, else the one ending last; winner and losers are kept.',
      ),
      why: text('没有条款缩短先前的权利。', 'No clause shortens an earlier right.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q8',
      decision: text(
        '逐行判断原因和比例:雷击→保;我方施工或保管→保;证实的除外→收费;其余→保。质保期内原因不明按保处理并标记复核。',
        'Cause and share are judged line by line: lightning → covered; our workmanship or custody → covered; a proven exclusion → charged; anything else → covered. An unknown cause within the free period is covered and flagged for review.',
      ),
      why: text('除外情形由我方举证。', 'We have to prove an exclusion.'),
      kind: 'CLAUSE',
      counsel: false,
    },
    {
      question: 'Q45',
      decision: text(
        '以报修时刻为准;及时提出的工作免费做完。',
        'Judged at the time of the call; work asked for in time is finished free of charge.',
      ),
      why: text('条款写的是“出现…问题时”。', 'The clause fixes the event, not the end of the work.'),
      kind: 'CLAUSE',
      counsel: false,
    },
  ],
};
