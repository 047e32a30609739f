import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import {
  type CertificateGiven,
  certificateColumns,
  certificateFacts,
  usualCertificate,
} from './example-words.js';
import { type CertificateState, certificateState } from './rule.js';
import { type CertificateTone, toneOf } from './tone.js';
import { certificateStateWords, certificateToneWords } from './words.js';

type Given = CertificateGiven & { on: PlainDate };
type Expect = {
  state: CertificateState;
  untilOn: PlainDate | null;
  daysLeft: number | null;
  tone: CertificateTone;
};

const counted = { clause: 'P-01', paragraph: '2', question: 'Q59' } as const;
const scanned = { clause: 'P-01', paragraph: '2', question: 'Q60' } as const;

export const stateExamples = exampleTable<Given, Expect>({
  title: text('某日的状态', 'State on a day'),
  given: { ...certificateColumns, on: { label: text('哪一天', 'On'), unit: 'DATE' } },
  expect: {
    state: { label: text('状态', 'State'), words: certificateStateWords },
    untilOn: { label: text('最后算数的一日', 'Last day it counts'), unit: 'DATE' },
    daysLeft: { label: text('还有', 'Left'), unit: 'DAYS' },
    tone: { label: text('提示', 'Tone'), words: certificateToneWords },
  },
  usual: usualCertificate,
  run: ({ on, ...given }) => {
    const { outcome } = certificateState(certificateFacts(given), on);
    return { ...outcome, tone: toneOf(outcome.state, outcome.daysLeft) };
  },
  rows: [
    {
      name: text('最后一日', 'The last day'),
      given: { on: '2026-07-31' },
      expect: { state: 'VALID', untilOn: '2026-07-31', daysLeft: 0, tone: 'LAST' },
      cites: [counted],
    },
    {
      name: text('第二天', 'The day after'),
      given: { on: '2026-08-01' },
      expect: { state: 'EXPIRED', daysLeft: -1, tone: 'OVER' },
      cites: [counted],
    },
    {
      name: text('发证前一日', 'The day before it was issued'),
      given: { on: '2023-07-31' },
      expect: { state: 'NOT_YET', tone: 'OVER' },
      cites: [counted],
    },
    {
      name: text('发证当日', 'The day it was issued'),
      given: { on: '2023-08-01' },
      expect: { state: 'VALID', tone: 'FINE' },
      cites: [counted],
    },
    {
      name: text('闰日届满', 'Ends on a leap day'),
      given: { validUntilOn: '2028-02-29', on: '2028-02-29' },
      expect: { state: 'VALID', daysLeft: 0 },
      cites: [counted],
    },
    {
      name: text('闰日次日', 'The day after a leap day'),
      given: { validUntilOn: '2028-02-29', on: '2028-03-01' },
      expect: { state: 'EXPIRED', daysLeft: -1 },
      cites: [counted],
    },
    {
      name: text('应复审之日', 'The day a review is due'),
      given: { validUntilOn: '2029-05-20', nextReviewOn: '2026-05-20', on: '2026-05-20' },
      expect: { state: 'VALID', untilOn: '2026-05-20', daysLeft: 0, tone: 'LAST' },
      cites: [counted],
    },
    {
      name: text('过了复审期', 'The review is overdue'),
      given: { validUntilOn: '2029-05-20', nextReviewOn: '2026-05-20', on: '2026-05-21' },
      expect: { state: 'REVIEW_DUE', daysLeft: -1, tone: 'OVER' },
      cites: [counted],
    },
    {
      name: text('吊销前一日', 'The day before it is revoked'),
      given: { revokedOn: '2026-03-10', on: '2026-03-09' },
      expect: { state: 'VALID', untilOn: '2026-03-09', daysLeft: 0 },
      cites: [counted],
    },
    {
      name: text('吊销当日', 'The day it is revoked'),
      given: { revokedOn: '2026-03-10', on: '2026-03-10' },
      expect: { state: 'REVOKED', daysLeft: -1, tone: 'OVER' },
      cites: [counted],
    },
    {
      name: text('终身有效', 'Valid for life'),
      given: { validUntilOn: null, on: '2066-01-01' },
      expect: { state: 'VALID', untilOn: null, daysLeft: null, tone: 'FINE' },
      cites: [counted],
    },
    {
      name: text('还有 91 日', '91 days left'),
      given: { on: '2026-05-01' },
      expect: { state: 'VALID', daysLeft: 91, tone: 'FINE' },
      cites: [{ clause: 'P-01', paragraph: '2', question: 'Q61' }],
    },
    {
      name: text('还有 90 日', '90 days left'),
      given: { on: '2026-05-02' },
      expect: { daysLeft: 90, tone: 'ENDING' },
      cites: [{ clause: 'P-01', paragraph: '2', question: 'Q61' }],
    },
    {
      name: text('还有 30 日', '30 days left'),
      given: { on: '2026-07-01' },
      expect: { daysLeft: 30, tone: 'LAST' },
      cites: [{ clause: 'P-01', paragraph: '2', question: 'Q61' }],
    },
    {
      name: text('没有扫描件', 'No scan'),
      given: { scan: false, on: '2025-01-01' },
      expect: { state: 'UNPROVED', tone: 'OVER' },
      cites: [scanned],
    },
    {
      name: text('没有扫描件,也过期了', 'No scan, and expired as well'),
      given: { scan: false, on: '2026-08-01' },
      expect: { state: 'UNPROVED' },
      cites: [scanned, counted],
    },
  ],
});
