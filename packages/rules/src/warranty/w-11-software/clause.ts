import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-11',
  chapter: 'W',
  title: text('软件升级终身免费', 'Software upgrades free for life'),
  text: '我公司对本项目各系统所涉及的软件升级实行终身免费服务。',
  english: 'Upgrades of the software in all systems of this project are a free service for life.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.7.1',
  paragraphs: [
    {
      id: '1',
      text: '本项目各系统所涉及的软件升级',
      english: 'upgrades of the software in the systems of this project',
    },
    { id: '2', text: '终身免费服务', english: 'a free service for life' },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q28',
      decision: text(
        '软件升级永远为0,人工和上门也是,限本项目的系统;新硬件或授权先报价。设备退役或原厂停产该产品时终止,并记录是哪一种。',
        'A software upgrade costs 0 for ever, labour and visit included, for the systems of the project; new hardware or licences are quoted first. It ends when the device is retired or the maker ends the product; which of the two is recorded.',
      ),
      why: text('免费的是服务,不只是文件。', 'The service is free, not just the file.'),
      kind: 'CLAUSE',
      counsel: false,
      setting: 'softwareUpgrades',
    },
  ],
};
