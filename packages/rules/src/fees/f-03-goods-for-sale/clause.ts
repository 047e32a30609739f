import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'F-03',
  chapter: 'F',
  title: text('备品、配件、专用工具、易耗材料', 'Spares, parts, special tools and consumables'),
  text: '保修期后我公司愿意以最优惠价向业主提供备品、配件、专用工具、易耗材料,并全面响应本次投标文件要求,为业主提供备品、配件、专用工具的安装实施和维修服务。',
  english:
    'After the paid period our company is willing to supply the owner with spares, parts, special tools and consumables at the most favourable price and, responding fully to the requirements of this tender, to install, put into operation and repair spares, parts and special tools for the owner.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.7.1(2)',
  paragraphs: [
    {
      id: '1',
      text: '以最优惠价向业主提供备品、配件、专用工具、易耗材料',
      english:
        'Spares, parts, special tools and consumables are supplied to the owner at the most favourable price.',
    },
    {
      id: '2',
      text: '为业主提供备品、配件、专用工具的安装实施和维修服务',
      english:
        'Spares, parts and special tools are installed, put into operation and repaired for the owner.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [],
};
