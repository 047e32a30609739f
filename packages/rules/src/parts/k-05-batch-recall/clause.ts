import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'K-05',
  chapter: 'K',
  title: text('批次召回', 'Recall of a batch'),
  text: '全部撤回,并通知公司马上运输一批新的食品进行补充。并且委托有关部门进行检测',
  english: 'The whole batch is withdrawn, a new one shipped at once, and a test commissioned.',
  plan: 'RISK_CONTROL',
  section: '(一)2',
  paragraphs: [
    {
      id: '1',
      text: '全部撤回',
      english: 'The whole batch is withdrawn.',
    },
    {
      id: '2',
      text: '并通知公司马上运输一批新的食品进行补充',
      english: 'A new batch is shipped at once in its place.',
    },
    {
      id: '3',
      text: '并且委托有关部门进行检测',
      english: 'A test is commissioned.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q53',
      decision: text(
        '原文写的是食品,这里适用于一切批次。库存的隔离;占用的先改占别的批次再隔离;已安装和借出的收回并更换。检测合格才能解除隔离;没有结果就不解除。合格以后不再收回。',
        'Printed for food, it is applied to every batch. Stock goes into quarantine; a reservation is moved to another batch first; what is installed or lent is withdrawn and replaced. Quarantine ends only with a passed test, never without a result. After a passed test nothing more is withdrawn.',
      ),
      why: text('“全部”包括已经装上的。', '"The whole" includes what is already installed.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
