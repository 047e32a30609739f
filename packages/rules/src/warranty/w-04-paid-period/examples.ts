import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { aLine, coverageTable, seededCalendar, termsWith } from '../example-tables.js';
import { contractPeriods } from '../periods.js';

const q4 = { clause: 'W-04', paragraph: '2', question: 'Q4' } as const;

export const examples = [
  exampleTable({
    title: text('质保期、保修期和之后', 'Free period, paid period and after'),
    given: {
      acceptedOn: { label: text('验收日', 'Accepted on'), unit: 'DATE' },
      freeMonths: { label: text('免费月数', 'Months free'), unit: 'MONTHS' },
    },
    expect: {
      freeEndOn: { label: text('质保期名义止日', 'Free until (nominal)'), unit: 'DATE' },
      paidFrom: { label: text('保修期自', 'Paid from'), unit: 'DATE' },
      paidEndOn: { label: text('保修期至', 'Paid until'), unit: 'DATE' },
      afterFrom: { label: text('之后自', 'After from'), unit: 'DATE' },
    },
    run: ({ acceptedOn, freeMonths }: { acceptedOn: PlainDate; freeMonths: number }) => {
      const { outcome } = contractPeriods(
        aLine({ terms: termsWith('SECURITY_INTEGRATION', freeMonths), startsOn: acceptedOn }),
        seededCalendar,
      );
      return {
        freeEndOn: outcome.free?.nominalEndOn ?? null,
        paidFrom: outcome.paid?.startsOn ?? null,
        paidEndOn: outcome.paid?.nominalEndOn ?? null,
        afterFrom: outcome.afterFrom,
      };
    },
    rows: [
      {
        name: text('两年免费,三年收费', 'Two years free, three paid'),
        number: 4,
        given: { acceptedOn: '2024-06-15', freeMonths: 24 },
        expect: {
          freeEndOn: '2026-06-15',
          paidFrom: '2026-06-16',
          paidEndOn: '2029-06-15',
          afterFrom: '2029-06-16',
        },
        cites: [q4, { clause: 'W-04', paragraph: '3', question: 'Q4' }],
      },
      {
        name: text('闰日验收:从止日起算,不是29日', 'A leap day: counted from the end, not the 29th'),
        number: 5,
        given: { acceptedOn: '2020-02-29', freeMonths: 12 },
        expect: { freeEndOn: '2021-02-28', paidFrom: '2021-03-01', paidEndOn: '2024-02-28' },
        cites: [q4, { clause: 'W-04', paragraph: '3', question: 'Q4' }],
      },
      {
        name: text(
          '止日在假期:保修期仍从名义止日次日起',
          'Ends in a holiday: paid still starts after the nominal end',
        ),
        number: 8,
        given: { acceptedOn: '2024-10-03', freeMonths: 12 },
        expect: { freeEndOn: '2025-10-03', paidFrom: '2025-10-04', paidEndOn: '2028-10-03' },
        cites: [{ clause: 'W-04', paragraph: '2', question: 'Q3' }],
      },
    ],
  }),
  coverageTable(
    text('保修期内先协商价格', 'Within the paid period the price is agreed first'),
    { freeMonths: 24, acceptedOn: '2024-06-15' },
    [
      {
        name: text('第一天', 'Its first day'),
        given: { calledAt: '2026-06-16T00:00:00+08:00', costFen: 30_000 },
        expect: { stage: 'PAID', payer: 'CLIENT', charge: 'QUOTE', clause: 'W-04', clientFen: 30_000 },
        cites: [{ clause: 'W-04', paragraph: '1' }],
      },
      {
        name: text('最后一天', 'Its last day'),
        given: { calledAt: '2029-06-15T23:59:59+08:00' },
        expect: { stage: 'PAID', charge: 'QUOTE' },
        cites: [{ clause: 'W-04', paragraph: '3' }],
      },
      {
        name: text('届满次日', 'The day after it'),
        given: { calledAt: '2029-06-16T00:00:00+08:00' },
        expect: { stage: 'AFTER', payer: 'CLIENT', charge: 'FEE_STANDARD', clause: 'F-01' },
        cites: [{ clause: 'W-04', paragraph: '3' }],
      },
      {
        name: text('雷击在保修期内也收费', 'In the paid period lightning is paid for too'),
        given: { calledAt: '2027-07-01T10:00:00+08:00', causes: ['LIGHTNING'] },
        expect: { stage: 'PAID', payer: 'CLIENT', charge: 'QUOTE' },
        cites: [{ clause: 'W-04', paragraph: '1' }],
      },
    ],
  ),
];
