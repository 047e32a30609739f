import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'F-04',
  chapter: 'F',
  title: text('主要零配件价格', 'Prices of main parts'),
  text: '主要零配件价格按照本地最优惠价格提供。',
  english: 'Main parts and components are provided at the most favourable local price.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.7.1(2)',
  paragraphs: [
    {
      id: '1',
      text: '主要零配件价格按照本地最优惠价格提供。',
      english: 'Main parts and components are provided at the most favourable local price.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q31',
      decision: text(
        '报价单有效期内按报价日的价格;过了有效期,按服务日的价格。报价以后公布的更正不改已报的价。明细行记下价格、版本和来源。',
        'While the quote is valid, the price of the day it was made; afterwards the price of the day of service. A correction published after the quote leaves the quoted price. The line keeps the price, its version and its source.',
      ),
      why: text('同一笔业务只有一个答案。', 'One piece of work has one answer.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q32',
      decision: text(
        '同一价格表、同一品项、同一单位的每个生效日只有一行;到下一个生效日的前一天为止,没有下一行就一直有效。更正是新版本,旧版本保留。',
        'One row per day of effect for one list, item and unit. It ends the day before the next one begins; without a next one it stays open. A correction is a new version; the old one is kept.',
      ),
      why: text(
        '价格期间无法重叠,也无法改写历史。',
        'Periods cannot overlap, and history cannot be rewritten.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q54',
      decision: text(
        '客户的价格取自最贴近的一份价格表,次序是:本地区本类客户,各地区本类客户,本地区一般客户,各地区一般客户。同一地区、同一类客户只能有一份。',
        'A client is priced by the nearest list there is, in this order: the region and class of the client; all regions, the class; the region, standard clients; all regions, standard clients. For one region and class there is only one list.',
      ),
      why: text(
        '“本地”先看地区,约定的类别又先于一般。',
        '"Local" looks at the region; an agreed class comes before the general one.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q55',
      decision: text(
        '某日有效的版次:生效日不晚于当日的最近一版;同一生效日的,版次大的有效,小的从未生效。到下一版生效的前一天为止。',
        'The edition in force on a day is the one with the latest first day not after it; of equal first days the higher number, and the lower one never comes into force. It ends the day before the next one begins.',
      ),
      why: text('每一天只有一版。', 'One edition for every day.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q56',
      decision: text(
        '按百分比改价只取整一次,四舍五入到选定的单位(分、角、元、十元),不低于零。',
        'A change by percent is rounded once, half up, to the unit chosen (fen, jiao, yuan, ten yuan), and never goes below zero.',
      ),
      why: text('先取整再取整会偏离一档。', 'Rounding twice can be a whole step off.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
