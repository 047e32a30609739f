import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { calendarWith, coverageTable, seededCalendar } from '../example-tables.js';
import { freePeriod } from './rule.js';

type EndGiven = {
  readonly acceptedOn: PlainDate;
  readonly months: number;
  readonly rollOnRestDay: boolean;
  /** A notice loaded besides the official ones: first and last day off. */
  readonly noticeFrom: PlainDate | null;
  readonly noticeTo: PlainDate | null;
};

export const examples = [
  exampleTable({
    title: text('哪一天届满', 'On which day it ends'),
    given: {
      acceptedOn: { label: text('验收日', 'Accepted on'), unit: 'DATE' },
      months: { label: text('免费月数', 'Months free'), unit: 'MONTHS' },
      rollOnRestDay: { label: text('逢休息日顺延', 'Moves on rest days') },
      noticeFrom: { label: text('另录入放假自', 'Notice loaded: off from'), unit: 'DATE' },
      noticeTo: { label: text('至', 'to'), unit: 'DATE' },
    },
    expect: {
      nominalEndOn: { label: text('名义止日', 'Nominal end'), unit: 'DATE' },
      effectiveEndOn: { label: text('实际止日', 'Effective end'), unit: 'DATE' },
      untilDate: { label: text('存储的止点(不含)', 'Stored end (exclusive)'), unit: 'DATE' },
      provisional: { label: text('暂定', 'Provisional') },
    },
    usual: { months: 12, rollOnRestDay: true, noticeFrom: null, noticeTo: null },
    run: ({ noticeFrom, noticeTo, ...facts }: EndGiven) => {
      const calendar =
        noticeFrom === null || noticeTo === null ? seededCalendar : calendarWith(noticeFrom, noticeTo);
      const { outcome, provisional } = freePeriod(facts, calendar);
      return {
        nominalEndOn: outcome.nominalEndOn,
        effectiveEndOn: outcome.effectiveEndOn,
        untilDate: outcome.untilDate,
        provisional: provisional.map((unsettled) => unsettled.reason),
      };
    },
    rows: [
      ...[
        { months: 12, end: '2021-02-28' },
        { months: 24, end: '2022-02-28' },
        { months: 36, end: '2023-02-28' },
        { months: 48, end: '2024-02-29' },
      ].map(({ months, end }) => ({
        name: text(`闰日验收,${months}个月`, `Accepted on a leap day, ${months} months`),
        number: 1,
        given: { acceptedOn: '2020-02-29', months, rollOnRestDay: false },
        expect: { nominalEndOn: end },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q2' }] as const,
      })),
      {
        name: text('月末验收,18个月', 'Accepted at a month end, 18 months'),
        number: 2,
        given: { acceptedOn: '2023-10-31', months: 18, rollOnRestDay: false },
        expect: { nominalEndOn: '2025-04-30' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q2' }],
      },
      {
        name: text('12月31日验收,2个月', 'Accepted on 31 December, 2 months'),
        number: 2,
        given: { acceptedOn: '2025-12-31', months: 2, rollOnRestDay: false },
        expect: { nominalEndOn: '2026-02-28' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q2' }],
      },
      {
        name: text('普通的一年:止日当天仍在内', 'An ordinary year: the last day is included'),
        given: { acceptedOn: '2024-06-18' },
        expect: { nominalEndOn: '2025-06-18', effectiveEndOn: '2025-06-18', untilDate: '2025-06-19' },
        cites: [{ clause: 'W-03', paragraph: '1', question: 'Q1' }],
      },
      {
        name: text('止日在国庆假期内', 'Ends within the National Day holiday'),
        number: 8,
        given: { acceptedOn: '2024-10-03' },
        expect: { nominalEndOn: '2025-10-03', effectiveEndOn: '2025-10-09', provisional: [] },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('同上,合同不顺延', 'The same, where the contract does not roll'),
        number: 9,
        given: { acceptedOn: '2024-10-03', rollOnRestDay: false },
        expect: { nominalEndOn: '2025-10-03', effectiveEndOn: '2025-10-03' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('止日是普通周六', 'Ends on an ordinary Saturday'),
        number: 10,
        given: { acceptedOn: '2023-11-30' },
        expect: { nominalEndOn: '2024-11-30', effectiveEndOn: '2024-12-02' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('止日是调休补班的周六', 'Ends on a Saturday made up as a workday'),
        number: 11,
        given: { acceptedOn: '2025-02-14' },
        expect: { nominalEndOn: '2026-02-14', effectiveEndOn: '2026-02-14' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('2028年尚未录入:暂定', '2028 is not loaded: provisional'),
        number: 12,
        given: { acceptedOn: '2027-10-03' },
        expect: {
          nominalEndOn: '2028-10-03',
          effectiveEndOn: '2028-10-03',
          provisional: ['CALENDAR_NOT_LOADED'],
        },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('录入2028年放假后', 'Once the holidays of 2028 are loaded'),
        number: 12,
        given: { acceptedOn: '2027-10-03', noticeFrom: '2028-10-01', noticeTo: '2028-10-08' },
        expect: { nominalEndOn: '2028-10-03', effectiveEndOn: '2028-10-09', provisional: [] },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
    ],
  }),
  coverageTable(
    text('在期内还是期外', 'Within or beyond'),
    { freeMonths: 24, acceptedOn: '2024-06-15', takenOverOn: '2024-06-15' },
    [
      {
        name: text('最后一秒', 'The last second'),
        number: 3,
        given: { calledAt: '2026-06-15T15:59:59Z' },
        expect: { stage: 'FREE', charge: 'FREE' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q1' }],
      },
      {
        name: text('24时已过', 'After 24:00'),
        number: 3,
        given: { calledAt: '2026-06-15T16:00:00Z' },
        expect: { stage: 'PAID', charge: 'QUOTE' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q1' }],
      },
      {
        name: text('验收前一天', 'The day before acceptance'),
        given: { calledAt: '2024-06-14T12:00:00+08:00' },
        expect: { stage: 'NOT_STARTED', payer: 'COMPANY', charge: 'FREE' },
        cites: [{ clause: 'W-03', paragraph: '1', question: 'Q1' }],
      },
      {
        name: text('验收当天', 'The day of acceptance'),
        given: { calledAt: '2024-06-15T00:00:00+08:00' },
        expect: { stage: 'FREE' },
        cites: [{ clause: 'W-03', paragraph: '1', question: 'Q1' }],
      },
      {
        name: text('国庆假期中报修,实际止日未到', 'Called in the holiday, before the effective end'),
        number: 8,
        given: { freeMonths: 12, acceptedOn: '2024-10-03', calledAt: '2025-10-07T10:00:00+08:00' },
        expect: { stage: 'FREE', charge: 'FREE' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('同上,合同不顺延', 'The same, where the contract does not roll'),
        number: 9,
        given: {
          freeMonths: 12,
          acceptedOn: '2024-10-03',
          calledAt: '2025-10-07T10:00:00+08:00',
          rollOnRestDay: false,
        },
        expect: { stage: 'PAID', charge: 'QUOTE' },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('2028年未录入,止日后四天报修', 'Called four days after an end in a year not loaded'),
        given: { freeMonths: 12, acceptedOn: '2027-10-03', calledAt: '2028-10-07T10:00:00+08:00' },
        expect: { stage: 'PAID', provisional: ['CALENDAR_NOT_LOADED'] },
        cites: [{ clause: 'W-03', paragraph: '2', question: 'Q3' }],
      },
      {
        name: text('没有验收单:不猜', 'No certificate: nothing is guessed'),
        given: { acceptedOn: null, takenOverOn: null },
        expect: { stage: 'NOT_STARTED', charge: 'ON_HOLD', provisional: ['START_UNKNOWN'] },
        cites: [{ clause: 'W-03', paragraph: '1', question: 'Q5' }],
      },
    ],
  ),
];
