import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-03',
  chapter: 'W',
  title: text('质保期自验收合格起一年', 'One free year from acceptance'),
  text: '此时间期限从合同验收合格之日起计算。具体是指合同验收合格后1年内。',
  english:
    'This period is counted from the day the contract is accepted as conforming, that is, within one year after that acceptance.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.1',
  paragraphs: [
    {
      id: '1',
      text: '从合同验收合格之日起计算',
      english: 'counted from the day of acceptance of the contract',
    },
    { id: '2', text: '合同验收合格后1年内', english: 'within one year after acceptance' },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q1',
      decision: text(
        '自验收之日起至对应日,首尾两日都在内,到上海时间24时止;存储为半开区间[起日0时,止日次日0时)。',
        'Covered from the day of acceptance through the corresponding day, both included, to 24:00 in Shanghai; stored half-open [start 00:00, end + 1 00:00).',
      ),
      why: text(
        '民法典第201至203条;“之日起”的两种读法都满足。',
        'Civil Code 201–203; it satisfies both readings of 之日起.',
      ),
      kind: 'LAW',
      counsel: true,
    },
    {
      question: 'Q2',
      decision: text(
        '没有对应日的,以月末日为止;永远从起算日相加,不逐段相加。',
        'Where the month has no corresponding day, its last day; always added to the anchor, never chained.',
      ),
      why: text('民法典第202条。', 'Civil Code 202.'),
      kind: 'LAW',
      counsel: true,
    },
    {
      question: 'Q3',
      decision: text(
        '保留名义止日;止日逢休息日的,实际止日为下一工作日。免费按实际止日判断,保修期从名义止日次日起,重叠处免费优先,两者都显示。周末为休息日,调休补班不是。',
        'The nominal end is kept; on a rest day the effective end is the next working day. Free is judged by the effective end, the paid period starts after the nominal one, free wins the overlap, both are shown. Weekends are rest days, make-up workdays are not.',
      ),
      why: text('民法典第203条;善意。', 'Civil Code 203; goodwill.'),
      kind: 'LAW',
      counsel: true,
      setting: 'rollOnRestDay',
    },
    {
      question: 'Q42',
      decision: text(
        '没有放假通知的年份只认周末,并标明是暂定的;录入通知后重算并列出差异;已经作出的承诺保留对用户有利的日期。',
        "A year without its official notice knows only weekends and says so; once the notice is loaded ends are recomputed, the differences listed, and promises given keep the client's better date.",
      ),
      why: text('放假通知逐年发布。', 'The notice is published year by year.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q41',
      decision: text(
        '时刻用UTC,日期是上海时区的字符串,只有一个转换函数。',
        'Moments are UTC; dates are strings in Shanghai, with one converter between them.',
      ),
      why: text('别的系统在日期边界差一天。', 'Other systems are off by one day at the date line.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
