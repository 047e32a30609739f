import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-10',
  chapter: 'W',
  title: text('施工质量与移交前保管', 'Our workmanship, and custody before take-over'),
  text: '凡属我公司施工质量原因及验收后移交前我公司保管不力造成工程范围各部位(包括连接部位)、部件、整体或单体的损坏、脱落、变质、变形、丢失、开裂等,均属我公司保修范围。',
  english:
    'Damage, detachment, deterioration, deformation, loss or cracking of any part of the works, joints included, caused by our workmanship, or by our poor custody after acceptance and before take-over, is within what we repair free of charge.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(4)',
  paragraphs: [
    { id: '1', text: '凡属我公司施工质量原因', english: 'caused by our workmanship' },
    {
      id: '2',
      text: '验收后移交前我公司保管不力',
      english: 'our poor custody after acceptance and before take-over',
    },
    {
      id: '3',
      text: '损坏、脱落、变质、变形、丢失、开裂等,均属我公司保修范围',
      english: 'damage, detachment, deterioration, deformation, loss, cracking: all ours to repair',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q7',
      decision: text(
        '工程类合同:安装和布线的施工质量至少24个月,货物按合同;并提示。货物免费期届满之后,只有我方施工质量这一原因仍免费;设备所处阶段仍按货物。',
        'In a construction contract, workmanship of installation and wiring is covered for at least 24 months, goods as the contract says; flagged. After the free period of the goods, our workmanship alone is still free as a cause; the stage of the device stays that of the goods.',
      ),
      why: text(
        '建设工程质量管理条例第四十条第(四)项。',
        'Regulation on construction quality, article 40(4).',
      ),
      kind: 'LAW',
      counsel: true,
    },
    {
      question: 'Q10',
      decision: text(
        '移交前由我方保管,他人造成的损坏和丢失也由我方负责。合同没有印这一条的,我方施工和保管的责任照样先于除外原因。',
        'Until take-over custody is ours, and so is damage or loss caused by others. In a contract that does not print this clause our workmanship and custody come before an exclusion all the same.',
      ),
      why: text('W-08 与 W-10 一起读。', 'W-08 read together with W-10.'),
      kind: 'CLAUSE',
      counsel: false,
    },
  ],
};
