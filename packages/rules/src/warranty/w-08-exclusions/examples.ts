import { text } from '../../kernel/localized.js';
import { coverageTable } from '../example-tables.js';

export const examples = [
  coverageTable(text('四类除外原因,质保期内', 'The four excluded causes, within the free period'), {}, [
    {
      name: text('甲方人为损坏', "Damage by the client's people"),
      given: { causes: ['CLIENT_DAMAGE'], costFen: 33_333 },
      expect: { stage: 'FREE', payer: 'CLIENT', charge: 'CHARGED', clause: 'W-08', clientFen: 33_333 },
      cites: [{ clause: 'W-08', paragraph: '1' }],
    },
    {
      name: text('第三者故意损坏', 'Deliberate damage by others'),
      given: { causes: ['THIRD_PARTY'] },
      expect: { payer: 'CLIENT', charge: 'CHARGED', clause: 'W-08' },
      cites: [{ clause: 'W-08', paragraph: '2' }],
    },
    {
      name: text('暴雨进水,没有雷击', 'A storm floods the room, no lightning'),
      number: 15,
      given: { causes: ['NATURAL_DISASTER'] },
      expect: { payer: 'CLIENT', charge: 'CHARGED', clause: 'W-08' },
      cites: [{ clause: 'W-08', paragraph: '3' }],
    },
    {
      name: text('不可抗力', 'An irresistible force'),
      given: { causes: ['FORCE_MAJEURE'] },
      expect: { payer: 'CLIENT', charge: 'CHARGED', clause: 'W-08' },
      cites: [{ clause: 'W-08', paragraph: '4' }],
    },
    {
      name: text('甲方打碎镜头(第一行)', 'The client broke the lens (line 1)'),
      number: 18,
      given: { causes: ['CLIENT_DAMAGE'], costFen: 26_000 },
      expect: { charge: 'CHARGED', clientFen: 26_000, companyFen: 0 },
      cites: [{ clause: 'W-08', paragraph: '1', question: 'Q8' }],
    },
    {
      name: text('电源板质量问题(第二行)', 'The power board is defective (line 2)'),
      number: 18,
      given: { causes: ['PRODUCT_DEFECT'], costFen: 46_000 },
      expect: { charge: 'FREE', clientFen: 0, companyFen: 46_000 },
      cites: [{ clause: 'W-08', paragraph: '1', question: 'Q8' }],
    },
    {
      name: text('按证据分担35%', 'Shared by evidence, 35 %'),
      number: 19,
      given: { causes: ['CLIENT_DAMAGE', 'PRODUCT_DEFECT'], costFen: 33_333, clientSharePercent: 35 },
      expect: { payer: 'SHARED', charge: 'CHARGED', clientFen: 11_666, companyFen: 21_667 },
      cites: [{ clause: 'W-08', paragraph: '1', question: 'Q8' }],
    },
    {
      name: text('甲方对人为损坏有异议', 'The client disputes the damage'),
      number: 20,
      given: { causes: ['CLIENT_DAMAGE'], causeState: 'DISPUTED', costFen: 26_000 },
      expect: { payer: 'COMPANY', charge: 'ON_HOLD', clientFen: 0, companyFen: 26_000 },
      cites: [{ clause: 'W-08', paragraph: '1', question: 'Q11' }],
    },
    {
      name: text('工程师提出,甲方尚未签字', 'Proposed by the engineer, not signed yet'),
      given: { causes: ['CLIENT_DAMAGE'], causeState: 'PROPOSED' },
      expect: { charge: 'CHARGED', provisional: ['CAUSE_UNCONFIRMED'] },
      cites: [{ clause: 'W-08', paragraph: '1', question: 'Q11' }],
    },
    {
      name: text('质量问题和人为损坏都认定,没有比例', 'Defect and damage both found, no share stated'),
      given: { causes: ['CLIENT_DAMAGE', 'PRODUCT_DEFECT'] },
      expect: { charge: 'ON_HOLD', review: true, warnings: ['CONFLICTING_CLAUSES'] },
      cites: [{ clause: 'W-08', paragraph: '1', question: 'Q8' }],
    },
  ]),
  coverageTable(
    text('第三者损坏与移交', 'Damage by others and take-over'),
    {
      acceptedOn: '2024-06-01',
      takenOverOn: '2024-06-15',
      causes: ['THIRD_PARTY'],
      calledAt: '2024-06-20T10:00:00+08:00',
    },
    [
      {
        name: text('移交后5天被盗', 'Stolen 5 days after take-over'),
        number: 16,
        given: { damageOn: '2024-06-20' },
        expect: { payer: 'CLIENT', charge: 'CHARGED', clause: 'W-08' },
        cites: [{ clause: 'W-08', paragraph: '2', question: 'Q10' }],
      },
      {
        name: text('移交当天', 'The day of take-over'),
        given: { damageOn: '2024-06-15' },
        expect: { payer: 'CLIENT', clause: 'W-08' },
        cites: [{ clause: 'W-08', paragraph: '2', question: 'Q10' }],
      },
      {
        name: text('没有移交记录:我方保管,暂定', 'No take-over recorded: our custody, provisional'),
        given: { takenOverOn: null },
        expect: { payer: 'COMPANY', charge: 'FREE', provisional: ['TAKE_OVER_UNKNOWN'] },
        cites: [{ clause: 'W-08', paragraph: '2', question: 'Q10' }],
      },
    ],
  ),
];
