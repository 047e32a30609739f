import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'K-03',
  chapter: 'K',
  title: text('专人保管', 'A named keeper'),
  text: '封闭库房或环境,由项目负责人指定专人负责管理',
  english: 'A closed store on site, kept by a person named by the project manager.',
  plan: 'QUALITY_ASSURANCE',
  section: '一、6',
  paragraphs: [
    {
      id: '1',
      text: '封闭库房或环境',
      english: 'A closed store or place on site.',
    },
    {
      id: '2',
      text: '由项目负责人指定专人负责管理',
      english: 'It is kept by a person named by the project manager.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q51',
      decision: text(
        '现场库房必须写明一位保管人才能启用;公司仓库和车辆可以不写。保管人离开,须先换人。',
        'A store on site is used only with a keeper by name; our own warehouses and vans may do without. A keeper who leaves is replaced first.',
      ),
      why: text(
        '“指定专人”是一个有姓名的人;原文只说现场。',
        '"A named person" is somebody with a name; the text speaks of the site only.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
