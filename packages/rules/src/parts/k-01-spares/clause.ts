import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'K-01',
  chapter: 'K',
  title: text('备品备件', 'Spare parts'),
  text: '备品备件,以保证能在最短时间内排除故障,根据设备损坏情况及时更换。',
  english: 'Spares are kept so that faults are removed in the shortest time and parts replaced at once.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.6',
  paragraphs: [
    {
      id: '1',
      text: '备品备件,以保证能在最短时间内排除故障',
      english: 'Spares are kept so that faults are removed in the shortest time.',
    },
    {
      id: '2',
      text: '根据设备损坏情况及时更换',
      english: 'Parts are replaced at once, as the damage requires.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q46',
      decision: text(
        '为未了结的 24 小时替代承诺占用的备件优先于销售和其他用途;承诺了结,或者另有一件已经指定,才能释放。',
        'A spare reserved for an open 24-hour promise comes before sale and every other use; it is released only when the promise is settled or another unit is assigned.',
      ),
      why: text('备件要真的在手,承诺才算数。', 'A promise counts only with the spare really at hand.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q47',
      decision: text(
        '替代承诺缺货时,其他占用整笔让出:笔数最少的优先,同样多时后占的先让。别的替代承诺从不让出,其他用途也从不抢占。',
        'When a promised substitute lacks stock, other reservations give way, each as a whole: as few as possible, and of equally few those made last. Another promised substitute never gives way, and no other use ever takes a reservation.',
      ),
      why: text(
        '让出的人最少,先来的尽量不动。',
        'Fewest people are disturbed, and those who came first least.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
