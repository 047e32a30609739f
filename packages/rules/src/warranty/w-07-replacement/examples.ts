import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { coverageOf } from '../coverage.js';
import { aLine, coverageTable, seededCalendar, termsWith } from '../example-tables.js';
import { stageWords } from '../example-words.js';
import { downtime, repairWorkmanship, replacedPartTerm } from './rule.js';

const q26 = { clause: 'W-07', paragraph: '2', question: 'Q26' } as const;
const q27 = { clause: 'W-07', paragraph: '1', question: 'Q27' } as const;
const terms = termsWith('SECURITY_INTEGRATION', 24);

export const examples = [
  coverageTable(text('质量问题无偿更换', 'A defect is replaced without charge'), {}, [
    {
      name: text('录像机硬盘质量问题', 'The disk of a recorder is defective'),
      given: { causes: ['PRODUCT_DEFECT'], costFen: 68_000 },
      expect: { charge: 'FREE', clause: 'W-07', clientFen: 0, companyFen: 68_000 },
      cites: [
        { clause: 'W-07', paragraph: '1' },
        { clause: 'W-07', paragraph: '2' },
      ],
    },
  ]),
  exampleTable({
    title: text('换上的零件保到哪一天', 'How long a replaced part is covered'),
    given: {
      coverageEndOn: { label: text('原保障止日', 'Coverage ends on'), unit: 'DATE' },
      swapAcceptedOn: { label: text('换件验收', 'Swap accepted on'), unit: 'DATE' },
      oemMonths: { label: text('原厂月数', "Maker's months"), unit: 'MONTHS' },
      contractMonths: { label: text('合同月数', "Contract's months"), unit: 'MONTHS' },
    },
    expect: {
      ownEndOn: { label: text('零件自身止日', 'Own term ends on'), unit: 'DATE' },
      endOn: { label: text('保障至', 'Covered until'), unit: 'DATE' },
      source: { label: text('期限来源', 'Term from') },
    },
    usual: { oemMonths: null, contractMonths: null },
    run: (given: {
      coverageEndOn: PlainDate | null;
      swapAcceptedOn: PlainDate;
      oemMonths: number | null;
      contractMonths: number | null;
    }) => {
      const { outcome } = replacedPartTerm(given, { ...terms, ownPartTermMonths: given.contractMonths });
      return { ownEndOn: outcome.ownEndOn, endOn: outcome.endOn, source: outcome.source };
    },
    rows: [
      {
        name: text('原厂18个月,长于剩余保障', "The maker's 18 months outlast the coverage"),
        number: 46,
        given: { coverageEndOn: '2026-06-15', swapAcceptedOn: '2026-04-20', oemMonths: 18 },
        expect: { endOn: '2027-10-20', source: 'OEM' },
        cites: [q26],
      },
      {
        name: text('没有约定,剩余保障更长', 'No term: the coverage outlasts it'),
        number: 47,
        given: { coverageEndOn: '2027-12-01', swapAcceptedOn: '2025-02-10' },
        expect: { ownEndOn: '2026-02-10', endOn: '2027-12-01', source: 'DEFAULT' },
        cites: [q26],
      },
      {
        name: text('合同约定优先于原厂', "The contract's term comes before the maker's"),
        given: { coverageEndOn: null, swapAcceptedOn: '2024-02-29', oemMonths: 6, contractMonths: 12 },
        expect: { endOn: '2025-02-28', source: 'CONTRACT' },
        cites: [q26],
      },
      {
        name: text('月末换件', 'Swapped at a month end'),
        given: { coverageEndOn: null, swapAcceptedOn: '2025-08-31', oemMonths: 18 },
        expect: { endOn: '2027-02-28' },
        cites: [q26],
      },
    ],
  }),
  exampleTable({
    title: text('付费维修后的工艺保障', 'Workmanship after a paid repair'),
    given: { acceptedOn: { label: text('维修验收', 'Repair accepted on'), unit: 'DATE' } },
    expect: { endOn: { label: text('保障至', 'Covered until'), unit: 'DATE' } },
    run: ({ acceptedOn }: { acceptedOn: PlainDate }) => ({
      endOn: repairWorkmanship(acceptedOn, terms).outcome.endOn,
    }),
    rows: [
      {
        name: text('90天', '90 days'),
        number: 48,
        given: { acceptedOn: '2026-08-14' },
        expect: { endOn: '2026-11-12' },
        cites: [{ clause: 'W-07', paragraph: '1', question: 'Q26' }],
      },
    ],
  }),
  exampleTable({
    title: text('原保障届满后,换上的零件', 'The replaced part after the coverage has ended'),
    given: { calledOn: { label: text('报修日', 'Called on'), unit: 'DATE' } },
    expect: {
      stage: { label: text('阶段', 'Stage'), words: stageWords },
      clause: { label: text('期间依据', 'Interval by') },
    },
    run: ({ calledOn }: { calledOn: PlainDate }) => {
      const line = aLine({
        terms,
        startsOn: '2024-06-15',
        partTerm: { swapAcceptedOn: '2026-04-20', oemMonths: 18 },
      });
      const { outcome } = coverageOf(
        { lines: [line], deviceRetiredOn: null },
        {
          calledAt: `${calledOn}T10:00:00+08:00`,
          causes: ['PRODUCT_DEFECT'],
          causeState: 'CONFIRMED',
          costClass: 'PARTS',
        },
        seededCalendar,
      );
      return { stage: outcome.stage, clause: outcome.winner?.clause ?? null };
    },
    rows: [
      {
        name: text('零件自身期限的最后一天', 'The last day of its own term'),
        number: 46,
        given: { calledOn: '2027-10-20' },
        expect: { stage: 'FREE', clause: 'W-07' },
        cites: [q26],
      },
      {
        name: text('后一天', 'The day after'),
        given: { calledOn: '2027-10-21' },
        expect: { stage: 'PAID', clause: 'W-04' },
        cites: [q26],
      },
    ],
  }),
  exampleTable({
    title: text('停用', 'Out of service'),
    given: {
      outOfServiceDays: { label: text('停用天数', 'Days'), unit: 'DAYS' },
      loanerInPlace: { label: text('有备用机', 'A loaner stood in') },
      promised: { label: text('合同写明顺延', 'The contract prolongs') },
    },
    expect: {
      extendByDays: { label: text('顺延天数', 'Prolonged by'), unit: 'DAYS' },
      ask: { label: text('询问', 'Somebody asks') },
    },
    usual: { loanerInPlace: false, promised: false },
    run: (given: { outOfServiceDays: number; loanerInPlace: boolean; promised: boolean }) => {
      const { outcome } = downtime(given, { downtimeExtension: given.promised });
      return { extendByDays: outcome.extendByDays, ask: outcome.ask };
    },
    rows: [
      {
        name: text('合同没有写,停用五天', 'Not printed, five days'),
        given: { outOfServiceDays: 5 },
        expect: { extendByDays: 0, ask: true },
        cites: [q27],
      },
      {
        name: text('不超过24小时', 'Not beyond 24 hours'),
        given: { outOfServiceDays: 1 },
        expect: { extendByDays: 0, ask: false },
        cites: [q27],
      },
      {
        name: text('有备用机', 'With a loaner'),
        given: { outOfServiceDays: 5, loanerInPlace: true, promised: true },
        expect: { extendByDays: 0, ask: false },
        cites: [q27],
      },
      {
        name: text('合同写明顺延', 'The contract says so'),
        given: { outOfServiceDays: 5, promised: true },
        expect: { extendByDays: 5, ask: false },
        cites: [q27],
      },
      {
        name: text('没有停用', 'Never out of service'),
        given: { outOfServiceDays: 0 },
        expect: { extendByDays: 0, ask: false },
        cites: [q27],
      },
    ],
  }),
];
