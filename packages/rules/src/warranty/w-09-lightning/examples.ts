import { text } from '../../kernel/localized.js';
import { coverageTable } from '../example-tables.js';

const q9 = { clause: 'W-09', paragraph: '1', question: 'Q9' } as const;

export const examples = [
  coverageTable(text('雷击,质保期内', 'Lightning, within the free period'), {}, [
    {
      name: text('雷击和不可抗力都勾选', 'Lightning and irresistible force both ticked'),
      number: 13,
      given: { causes: ['LIGHTNING', 'FORCE_MAJEURE'] },
      expect: { payer: 'COMPANY', charge: 'FREE', clause: 'W-09' },
      cites: [q9],
    },
    {
      name: text('录像机被击中', 'A recorder is struck'),
      number: 14,
      given: { causes: ['LIGHTNING'], costFen: 320_000 },
      expect: { charge: 'FREE', clause: 'W-09', companyFen: 320_000 },
      cites: [q9],
    },
    {
      name: text('浪涌损坏第一台摄像机', 'The surge kills the first camera'),
      number: 14,
      given: { causes: ['LIGHTNING'], costFen: 45_500 },
      expect: { charge: 'FREE', clause: 'W-09', companyFen: 45_500 },
      cites: [q9],
    },
    {
      name: text('浪涌损坏第二台摄像机', 'The surge kills the second camera'),
      number: 14,
      given: { causes: ['LIGHTNING', 'NATURAL_DISASTER'], costFen: 45_500 },
      expect: { charge: 'FREE', clause: 'W-09', companyFen: 45_500 },
      cites: [q9],
    },
    {
      name: text('甲方未做接地,按证据分担40%', 'The client left out the earthing: 40 % by evidence'),
      given: { causes: ['LIGHTNING', 'CLIENT_DAMAGE'], costFen: 100_001, clientSharePercent: 40 },
      expect: { payer: 'SHARED', clause: 'W-09', clientFen: 40_000, companyFen: 60_001 },
      cites: [q9],
    },
    {
      name: text('最后一天雷击', 'Struck on the last day'),
      given: { causes: ['LIGHTNING'], calledAt: '2026-06-15T23:59:59+08:00' },
      expect: { stage: 'FREE', charge: 'FREE' },
      cites: [q9],
    },
    {
      name: text('后一天:保修期', 'The day after: paid period'),
      given: { causes: ['LIGHTNING'], calledAt: '2026-06-16T00:00:00+08:00' },
      expect: { stage: 'PAID', charge: 'QUOTE' },
      cites: [q9],
    },
  ]),
  coverageTable(text('合同没有写雷击', 'A contract silent on lightning'), { plan: 'GOODS_PIPES' }, [
    {
      name: text('也没有除外:属免费', 'It excludes nothing either: free'),
      given: { causes: ['LIGHTNING'] },
      expect: { charge: 'FREE', clause: 'W-05' },
      cites: [q9],
    },
  ]),
];
