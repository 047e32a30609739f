import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { nextReminder, remindersDue } from './reminders.js';

type Given = {
  validUntilOn: PlainDate | null;
  nextReviewOn: PlainDate | null;
  revokedOn: PlainDate | null;
  renewed: boolean;
  holderLeftOn: PlainDate | null;
  on: PlainDate;
};
type Expect = { told: readonly string[]; nextOn: PlainDate | null };

const cites = [{ clause: 'P-01', paragraph: '2', question: 'Q61' }] as const;

export const reminderExamples = exampleTable<Given, Expect>({
  title: text('提醒', 'Reminders'),
  given: {
    validUntilOn: { label: text('有效期至', 'Valid until'), unit: 'DATE' },
    nextReviewOn: { label: text('应复审', 'Review due'), unit: 'DATE' },
    revokedOn: { label: text('吊销', 'Revoked'), unit: 'DATE' },
    renewed: { label: text('已续证', 'Renewed') },
    holderLeftOn: { label: text('在职到', 'With us until'), unit: 'DATE' },
    on: { label: text('哪一天', 'On'), unit: 'DATE' },
  },
  expect: {
    told: {
      label: text('要提醒', 'To be told'),
      words: {
        EXPIRY: text('到期', 'the end,'),
        REVIEW: text('复审', 'the review,'),
        90: text('提前 90 日', '90 days before'),
        60: text('提前 60 日', '60 days before'),
        30: text('提前 30 日', '30 days before'),
        7: text('提前 7 日', '7 days before'),
      },
    },
    nextOn: { label: text('下次提醒', 'Next reminder'), unit: 'DATE' },
  },
  usual: {
    validUntilOn: '2026-07-31',
    nextReviewOn: null,
    revokedOn: null,
    renewed: false,
    holderLeftOn: null,
  },
  run: ({ on, ...facts }) => ({
    told: remindersDue(facts, on).map(({ subject, days }) => `${subject} ${days}`),
    nextOn: nextReminder(facts, on),
  }),
  rows: [
    {
      name: text('还有 91 日', '91 days left'),
      given: { on: '2026-05-01' },
      expect: { told: [], nextOn: '2026-05-02' },
      cites,
    },
    {
      name: text('还有 90 日', '90 days left'),
      given: { on: '2026-05-02' },
      expect: { told: ['EXPIRY 90'], nextOn: '2026-06-01' },
      cites,
    },
    {
      name: text('停机两个月,还有 29 日', 'After two months of standstill, 29 days left'),
      given: { on: '2026-07-02' },
      expect: { told: ['EXPIRY 30'], nextOn: '2026-07-24' },
      cites,
    },
    {
      name: text('还有 7 日', '7 days left'),
      given: { on: '2026-07-24' },
      expect: { told: ['EXPIRY 7'], nextOn: null },
      cites,
    },
    {
      name: text('过期 7 日', '7 days over'),
      given: { on: '2026-08-07' },
      expect: { told: ['EXPIRY 7'] },
      cites,
    },
    {
      name: text('过期 8 日', '8 days over'),
      given: { on: '2026-08-08' },
      expect: { told: [] },
      cites,
    },
    {
      name: text('先复审后到期', 'The review first, then the end'),
      given: { nextReviewOn: '2026-05-20', on: '2026-05-13' },
      expect: { told: ['REVIEW 7', 'EXPIRY 90'], nextOn: '2026-06-01' },
      cites,
    },
    {
      name: text('复审就在到期那天', 'The review is on the last day'),
      given: { nextReviewOn: '2026-07-31', on: '2026-07-24' },
      expect: { told: ['EXPIRY 7'] },
      cites,
    },
    {
      name: text('已续证', 'Renewed'),
      given: { renewed: true, on: '2026-07-24' },
      expect: { told: [], nextOn: null },
      cites,
    },
    {
      name: text('已吊销', 'Revoked'),
      given: { revokedOn: '2026-07-24', on: '2026-07-24' },
      expect: { told: [] },
      cites,
    },
    {
      name: text('离职当日', 'The last day with us'),
      given: { holderLeftOn: '2026-07-24', on: '2026-07-24' },
      expect: { told: ['EXPIRY 7'] },
      cites,
    },
    {
      name: text('离职次日', 'The day after'),
      given: { holderLeftOn: '2026-07-24', on: '2026-07-25' },
      expect: { told: [] },
      cites,
    },
    {
      name: text('终身有效', 'Valid for life'),
      given: { validUntilOn: null, on: '2026-07-24' },
      expect: { told: [], nextOn: null },
      cites,
    },
  ],
});
