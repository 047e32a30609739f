import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'F-05',
  chapter: 'F',
  title: text('不高于市场平均水平', 'Not above the market mean'),
  text: '超过质保期,产品发生故障的,我公司将尽快组织维修,维护费用的收取不得高于市场平均水平;',
  english:
    'For faults after the quality guarantee period our company will arrange the repair as soon as possible; the maintenance fee charged shall not be higher than the market average.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(3)',
  paragraphs: [
    {
      id: '1',
      text: '维护费用的收取不得高于市场平均水平',
      english: 'The maintenance fee charged shall not be higher than the market average.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q29',
      decision: text(
        '单价不高于样本的算术平均:至少 3 个样本,不超过 12 个月(满 12 个月当天仍算),同一地区、同一类别。比较“单价 × 样本数 ≤ 样本合计”,不取整。样本不足,须主管写明理由。逐行和合计都要成立;样本随报价单冻结。',
        'The price is not above the mean of at least 3 samples, at most 12 months old (the day that completes them included), of the same region and class. Compared is price × count ≤ sum, without rounding. With fewer samples the supervisor states a reason. It holds per line and in total; the samples are frozen with the quote.',
      ),
      why: text(
        '“市场平均水平”要能拿出证据;不取整,就没有一分钱的争议。',
        'A "market average" has to be proven; without rounding no fen is in dispute.',
      ),
      kind: 'DEFAULT',
      counsel: false,
      setting: 'samplesMin, sampleMonths',
    },
    {
      question: 'Q57',
      decision: text(
        '价格表公布时、报价每一行都判定:高于平均的一律不收,写了理由也不行;样本不足,或者高于给过的最优惠价,须书面理由。零元和停售不用判定。不分地区的价格与各地样本的平均相比;不分地区的样本(如网上售价)各地都算。',
        'Every price is judged when its list is published and for each line of a quote: above the mean it is refused whatever the reason; too few samples, or a price above the best one given, need a written reason. A price of nothing and a withdrawal need none. A price for all regions is compared with the mean of the samples of all regions, and a sample found everywhere, as at an online seller, counts for each.',
      ),
      why: text(
        '“不得高于”没有例外;“最优惠”例外的,要有人负责。',
        '"Shall not be higher" has no exception; an exception to "most favourable" is answered for by somebody.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
