import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'K-02',
  chapter: 'K',
  title: text('零部件管理', 'Management of parts'),
  text: '维修零部件管理',
  english: 'Management of repair parts.',
  plan: 'SUPPLIER',
  section: '二、2',
  paragraphs: [{ id: '1', text: '维修零部件管理', english: 'Management of repair parts.' }],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q48',
      decision: text(
        '库存只由流水改变,流水不改不删,写错了另记一笔。任何时候 0 ≤ 占用 ≤ 在库数。调拨、返厂、报废、隔离只动未占用的;占用的先改占或释放。调整、报废、返厂、隔离要写理由。',
        'Stock changes by movements only; a movement is never edited, a mistake is reversed by another. Always 0 ≤ reserved ≤ on hand. Transfers, returns to the maker, scrapping and quarantine take unreserved units only; a reservation is moved or released first. Adjusting, scrapping, sending to the maker and quarantine need a reason.',
      ),
      why: text('账与实物随时对得上。', 'Book and shelf can be compared at any time.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q49',
      decision: text(
        '按移动加权平均计价,以分为单位,四舍五入;最后一件带走余下的全部。隔离的仍计价。退回的按发出时的金额;调拨、借出、返厂的金额随货走、随货回。',
        'Value is the moving average in fen, half up; the last unit takes all that is left. Quarantined units keep their value. What is returned comes back at the value it went out with; transfers, loans and units at the maker carry their value there and back.',
      ),
      why: text('一分钱也不会多出来或丢掉。', 'No fen is made or lost.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q50',
      decision: text(
        '满 12 个月没有发出的是呆滞库存,从最后一次发出或入库较晚的那天算起。保质期到期日当天仍可用,次日起不得发出;到期前 90 日内提醒。',
        'Stock without an issue for 12 months is dead, counted from the later of the last issue and the receipt. The day of expiry is the last day of use; from the next day on the unit is not issued. A warning begins 90 days before.',
      ),
      why: text(
        '“避免材料损失、变质”(⑤)需要数字。',
        '"Avoid loss and deterioration of materials" (⑤) needs figures.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
