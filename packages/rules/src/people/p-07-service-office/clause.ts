import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'P-07',
  chapter: 'P',
  title: text('售后机构', 'The service office'),
  text: '售后地址:维修机构名称:维修单位地址:售后服务电话:本项目负责人:',
  english:
    'Address, name of the repair office, its address, service telephone, person in charge of the project.',
  plan: 'GOODS_PIPES',
  section: '(1)售后服务方案',
  paragraphs: [
    {
      id: '1',
      text: '售后地址:维修机构名称:维修单位地址:售后服务电话:本项目负责人:',
      english:
        'Address, name of the repair office, its address, service telephone, person in charge of the project.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q67',
      decision: text(
        '每份合同五项都要填,空白算没有填;缺哪一项就列出哪一项,不拦签约。',
        'All five are filled in for every contract, and a blank is not filled in. What is missing is listed and stops no contract.',
      ),
      why: text('表上印了五项,印了就要填。', 'Five fields are printed, and what is printed is owed.'),
      kind: 'CLAUSE',
      counsel: false,
    },
  ],
};
