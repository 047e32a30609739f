import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { aLine, coverageTable, seededCalendar, termsWith } from '../example-tables.js';
import { contractPeriods } from '../periods.js';

const q7 = { clause: 'W-10', paragraph: '1', question: 'Q7' } as const;

export const examples = [
  coverageTable(text('施工质量与保管', 'Workmanship and custody'), {}, [
    {
      name: text('我方施工质量', 'Our workmanship'),
      given: { causes: ['OUR_WORKMANSHIP'] },
      expect: { payer: 'COMPANY', charge: 'FREE', clause: 'W-10' },
      cites: [
        { clause: 'W-10', paragraph: '1' },
        { clause: 'W-10', paragraph: '3' },
      ],
    },
    {
      name: text('移交前保管不力,变形', 'Deformed through our poor custody'),
      given: { causes: ['PRE_TAKEOVER_CUSTODY'] },
      expect: { payer: 'COMPANY', charge: 'FREE', clause: 'W-10' },
      cites: [
        { clause: 'W-10', paragraph: '2' },
        { clause: 'W-10', paragraph: '3' },
      ],
    },
    {
      name: text('施工质量与自然灾害都勾选:我方', 'Workmanship and a disaster both ticked: ours'),
      given: { causes: ['NATURAL_DISASTER', 'OUR_WORKMANSHIP'] },
      expect: { payer: 'COMPANY', charge: 'FREE', clause: 'W-10' },
      cites: [{ clause: 'W-10', paragraph: '1', question: 'Q8' }],
    },
  ]),
  coverageTable(
    text('移交前我方保管', 'Our custody until take-over'),
    {
      acceptedOn: '2024-06-01',
      takenOverOn: '2024-06-15',
      causes: ['THIRD_PARTY'],
      calledAt: '2024-06-20T10:00:00+08:00',
    },
    [
      {
        name: text('移交前一天被盗', 'Stolen the day before take-over'),
        number: 16,
        given: { damageOn: '2024-06-14' },
        expect: { payer: 'COMPANY', charge: 'FREE', clause: 'W-10' },
        cites: [
          { clause: 'W-10', paragraph: '2', question: 'Q10' },
          { clause: 'W-10', paragraph: '3' },
        ],
      },
      {
        name: text('移交当天被盗', 'Stolen on the day of take-over'),
        given: { damageOn: '2024-06-15' },
        expect: { payer: 'CLIENT', clause: 'W-08' },
        cites: [{ clause: 'W-10', paragraph: '2', question: 'Q10' }],
      },
      {
        name: text('移交后一天被盗', 'Stolen the day after take-over'),
        given: { damageOn: '2024-06-16' },
        expect: { payer: 'CLIENT', clause: 'W-08' },
        cites: [{ clause: 'W-10', paragraph: '2', question: 'Q10' }],
      },
    ],
  ),
  exampleTable({
    title: text('工程类合同,货物与施工分开', 'A construction contract: goods and workmanship apart'),
    given: {
      acceptedOn: { label: text('验收日', 'Accepted on'), unit: 'DATE' },
      freeMonths: { label: text('合同免费月数', "Contract's months free"), unit: 'MONTHS' },
      contractKind: { label: text('合同类型', 'Kind of contract') },
    },
    expect: {
      goodsUntil: { label: text('货物止日', 'Goods until'), unit: 'DATE' },
      workmanshipUntil: { label: text('施工质量名义止日', 'Workmanship until, nominally'), unit: 'DATE' },
      workmanshipEffectivelyUntil: {
        label: text('施工质量实际止日', 'Workmanship until, effectively'),
        unit: 'DATE',
      },
      warnings: { label: text('提示', 'Warnings') },
    },
    usual: { freeMonths: 12, contractKind: 'CONSTRUCTION' },
    run: (given: { acceptedOn: PlainDate; freeMonths: number; contractKind: 'GOODS' | 'CONSTRUCTION' }) => {
      const terms = {
        ...termsWith('SECURITY_INTEGRATION', given.freeMonths),
        contractKind: given.contractKind,
      };
      const { outcome, warnings } = contractPeriods(
        aLine({ terms, startsOn: given.acceptedOn }),
        seededCalendar,
      );
      const { free, workmanship } = outcome;
      return {
        goodsUntil: free?.nominalEndOn ?? null,
        workmanshipUntil: workmanship?.nominalEndOn ?? null,
        workmanshipEffectivelyUntil: workmanship?.effectiveEndOn ?? null,
        warnings: warnings.map((warning) => warning.code),
      };
    },
    rows: [
      {
        name: text(
          '货物按合同一年;布线至少两年,周六顺延,提示',
          'Goods one year by the contract; wiring at least two, a Saturday rolls, flagged',
        ),
        number: 7,
        given: { acceptedOn: '2024-09-12' },
        expect: {
          goodsUntil: '2025-09-12',
          workmanshipUntil: '2026-09-12',
          workmanshipEffectivelyUntil: '2026-09-14',
          warnings: ['WORKMANSHIP_BELOW_MINIMUM'],
        },
        cites: [q7],
      },
      {
        name: text(
          '合同三年:不低于法定,不再另算',
          'Three years by contract: not below the statute, none apart',
        ),
        given: { acceptedOn: '2024-09-12', freeMonths: 36 },
        expect: { goodsUntil: '2027-09-12', workmanshipUntil: null, warnings: [] },
        cites: [q7],
      },
      {
        name: text('货物类合同不适用', 'Not in a contract for goods'),
        given: { acceptedOn: '2024-09-12', contractKind: 'GOODS' },
        expect: { goodsUntil: '2025-09-12', workmanshipUntil: null, warnings: [] },
        cites: [q7],
      },
      {
        name: text('闰日验收', 'Accepted on a leap day'),
        given: { acceptedOn: '2024-02-29' },
        expect: { workmanshipUntil: '2026-02-28' },
        cites: [q7],
      },
    ],
  }),
  coverageTable(
    text('工程类合同一年届满之后', 'After the year of a construction contract has ended'),
    { acceptedOn: '2024-09-12', takenOverOn: '2024-09-12', freeMonths: 12 },
    [
      {
        name: text('布线做得不好,周一届满当天报修', 'Wiring done badly, called on the Monday it ends'),
        number: 7,
        given: { calledAt: '2026-09-14T23:59:00+08:00', causes: ['OUR_WORKMANSHIP'] },
        expect: {
          stage: 'FREE',
          payer: 'COMPANY',
          charge: 'FREE',
          clause: 'W-10',
          warnings: ['WORKMANSHIP_BELOW_MINIMUM'],
        },
        cites: [q7],
      },
      {
        name: text('次日报修:已届满', 'Called a day later: ended'),
        given: { calledAt: '2026-09-15T00:00:00+08:00', causes: ['OUR_WORKMANSHIP'] },
        expect: { stage: 'PAID', payer: 'CLIENT', charge: 'QUOTE' },
        cites: [q7],
      },
      {
        name: text('同一天,产品质量问题:货物只有一年', 'The same day, a defect: goods have one year'),
        number: 7,
        given: { calledAt: '2026-09-14T10:00:00+08:00', causes: ['PRODUCT_DEFECT'] },
        expect: { stage: 'PAID', payer: 'CLIENT', charge: 'QUOTE' },
        cites: [q7],
      },
    ],
  ),
];
