import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-06',
  chapter: 'W',
  title: text('三年免费质量保修', 'Three free years from completion'),
  text: '我公司为项目提供三年的免费质量保修服务,质保期自项目完工验收通过之日起计算。',
  english:
    'We give the project three years of free quality repair; the free period is counted from the day the completed project passes acceptance.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(1)',
  paragraphs: [
    { id: '1', text: '三年的免费质量保修服务', english: 'three years of free quality repair' },
    {
      id: '2',
      text: '质保期自项目完工验收通过之日起计算',
      english: 'counted from the day the completed project passes acceptance',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q5',
      decision: text(
        '每一合同行各有起算依据:验收单覆盖其所列设备,后来的设备用自己的验收单。甲方不作回应的,提交验收报告后满90天只是建议的起算日,由人确认。验收以前出现的问题由我公司负责修好;找不到验收单的不猜,先修,费用暂缓。',
        'The start is a matter of each contract line: a certificate covers the devices it lists, later devices their own. If the client stays silent, 90 days after the report was submitted is a proposed start only; a person confirms it. What goes wrong before acceptance is ours to put right; without a certificate nothing is guessed: repair comes first and the charge is on hold.',
      ),
      why: text(
        '三处条款的起算依据不同;建质〔2017〕138号第八条。',
        'The plans name three different starts; 建质〔2017〕138号 article 8.',
      ),
      kind: 'CLAUSE',
      counsel: true,
      setting: 'startBasis',
    },
  ],
};
