import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { aLine, coverageTable, seededCalendar, termsWith } from '../example-tables.js';
import type { StartState } from '../facts.js';
import { contractPeriods } from '../periods.js';
import { proposedStart } from './rule.js';

const q5 = { clause: 'W-06', paragraph: '2', question: 'Q5' } as const;

const startState = {
  label: text('状态', 'State'),
  words: {
    CONFIRMED: text('已确认', 'confirmed'),
    PROPOSED: text('只是提议', 'only proposed'),
    UNKNOWN: text('不知道', 'not known'),
  },
};

export const examples = [
  exampleTable({
    title: text('甲方不作回应', 'The client stays silent'),
    given: { submittedOn: { label: text('提交验收报告', 'Report submitted on'), unit: 'DATE' } },
    expect: {
      startsOn: { label: text('建议的起算日', 'Proposed start'), unit: 'DATE' },
      startState,
    },
    run: ({ submittedOn }: { submittedOn: PlainDate }) => {
      const { outcome } = proposedStart(submittedOn);
      return { startsOn: outcome.startsOn, startState: outcome.startState };
    },
    rows: [
      {
        name: text('90天后只是建议', 'After 90 days, a proposal only'),
        number: 6,
        given: { submittedOn: '2025-11-18' },
        expect: { startsOn: '2026-02-16', startState: 'PROPOSED' },
        cites: [q5],
      },
      {
        name: text('跨过闰日', 'Across a leap day'),
        given: { submittedOn: '2023-12-01' },
        expect: { startsOn: '2024-02-29' },
        cites: [q5],
      },
      {
        name: text('月末提交', 'Submitted at a month end'),
        given: { submittedOn: '2025-01-31' },
        expect: { startsOn: '2025-05-01' },
        cites: [q5],
      },
    ],
  }),
  exampleTable({
    title: text('起算日的三种状态', 'Three states of a start'),
    given: {
      startsOn: { label: text('起算日', 'Starts on'), unit: 'DATE' },
      startState,
    },
    expect: {
      freeEndOn: { label: text('免费至', 'Free until'), unit: 'DATE' },
      provisional: { label: text('暂定', 'Provisional') },
    },
    run: ({ startsOn, startState }: { startsOn: PlainDate | null; startState: StartState }) => {
      const line = aLine({ terms: termsWith('SECURITY_INTEGRATION', 36), startsOn, startState });
      const { outcome, provisional } = contractPeriods(line, seededCalendar);
      return {
        freeEndOn: outcome.free?.nominalEndOn ?? null,
        provisional: provisional
          .filter((unsettled) => unsettled.reason !== 'CALENDAR_NOT_LOADED')
          .map((unsettled) => unsettled.reason),
      };
    },
    rows: [
      {
        name: text('验收单列有该设备', 'The certificate lists the device'),
        given: { startsOn: '2022-03-01', startState: 'CONFIRMED' },
        expect: { freeEndOn: '2025-03-01', provisional: [] },
        cites: [{ clause: 'W-06', paragraph: '1' }, q5],
      },
      {
        name: text('建议的起算日:能算,暂定', 'A proposed start: computed, provisional'),
        given: { startsOn: '2022-03-01', startState: 'PROPOSED' },
        expect: { freeEndOn: '2025-03-01', provisional: ['START_PROPOSED'] },
        cites: [q5],
      },
      {
        name: text('没有起算日:不算', 'No start: not computed'),
        given: { startsOn: null, startState: 'UNKNOWN' },
        expect: { freeEndOn: null, provisional: ['START_UNKNOWN'] },
        cites: [q5],
      },
    ],
  }),
  coverageTable(
    text('三年,自完工验收通过之日起', 'Three years from completion'),
    { freeMonths: 36, acceptedOn: '2022-03-01' },
    [
      {
        name: text('前一天', 'The day before the end'),
        given: { calledAt: '2025-02-28T10:00:00+08:00' },
        expect: { stage: 'FREE' },
        cites: [{ clause: 'W-06', paragraph: '1' }],
      },
      {
        name: text('止日是周六:顺延到周一', 'The end is a Saturday: through Monday'),
        given: { calledAt: '2025-03-03T23:59:59+08:00' },
        expect: { stage: 'FREE' },
        cites: [{ clause: 'W-06', paragraph: '1', question: 'Q3' }],
      },
      {
        name: text('周二:保修期', 'Tuesday: the paid period'),
        given: { calledAt: '2025-03-04T00:00:00+08:00' },
        expect: { stage: 'PAID' },
        cites: [{ clause: 'W-06', paragraph: '1' }],
      },
    ],
  ),
];
