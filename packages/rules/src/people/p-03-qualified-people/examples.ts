import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { type WorkKind, workKindWords } from '../work-kind.js';
import { obstacleWords } from './example-words.js';
import { overrideExamples } from './override-examples.js';
import { type HeldCertificate, maySend } from './rule.js';

type Given = {
  work: WorkKind;
  security: PlainDate | null;
  reviewOn: PlainDate | null;
  scan: boolean;
  joinedOn: PlainDate | null;
  leftOn: PlainDate | null;
  deskPassed: boolean;
  on: PlainDate;
};
type Expect = { may: boolean; by: string | null; because: readonly string[] };

const q40 = { clause: 'P-03', paragraph: '1', question: 'Q40' } as const;

const sending = exampleTable<Given, Expect>({
  title: text('能不能派', 'May this person be sent'),
  given: {
    work: { label: text('工种', 'Work'), words: workKindWords },
    security: {
      label: text('安全防范员证至(空:没有)', 'Security technician until (none: not held)'),
      unit: 'DATE',
    },
    reviewOn: { label: text('应复审', 'Review due'), unit: 'DATE' },
    scan: { label: text('有扫描件', 'Scan there') },
    joinedOn: { label: text('入职', 'Joined'), unit: 'DATE' },
    leftOn: { label: text('在职到', 'With us until'), unit: 'DATE' },
    deskPassed: { label: text('接待培训考核通过', 'Desk training passed') },
    on: { label: text('上门日期', 'Day of the visit'), unit: 'DATE' },
  },
  expect: {
    may: { label: text('能派', 'May be sent') },
    by: {
      label: text('凭', 'By'),
      words: { SECURITY_TECHNICIAN: text('安全防范员证', 'security technician') },
    },
    because: { label: text('为什么不能', 'Why not'), words: obstacleWords },
  },
  usual: {
    work: 'SECURITY',
    security: '2026-07-31',
    reviewOn: null,
    scan: true,
    joinedOn: '2020-03-01',
    leftOn: null,
    deskPassed: false,
  },
  run: (given) => {
    const { may, by, because } = maySend(factsOf(given)).outcome;
    return { may, by, because: because.map(({ code }) => code) };
  },
  rows: [
    {
      name: text('有效期最后一日上门', 'A visit on the last day of validity'),
      number: 56,
      given: { on: '2026-07-31' },
      expect: { may: true, by: 'SECURITY_TECHNICIAN', because: [] },
      cites: [q40],
    },
    {
      name: text('第二天上门', 'A visit on the day after'),
      number: 56,
      given: { on: '2026-08-01' },
      expect: { may: false, by: null, because: ['CERTIFICATE_EXPIRED'] },
      cites: [q40, { clause: 'P-01', paragraph: '2', question: 'Q59' }],
    },
    {
      name: text('原定 7 月 30 日', 'Planned for 30 July'),
      number: 57,
      given: { on: '2026-07-30' },
      expect: { may: true },
      cites: [q40],
    },
    {
      name: text('改到 8 月 2 日,出发时再看', 'Moved to 2 August: looked at again at departure'),
      number: 57,
      given: { on: '2026-08-02' },
      expect: { may: false, because: ['CERTIFICATE_EXPIRED'] },
      cites: [q40],
    },
    {
      name: text('复审没做', 'The review was not done'),
      number: 58,
      given: { security: '2029-05-20', reviewOn: '2026-05-20', on: '2026-05-21' },
      expect: { may: false, because: ['CERTIFICATE_REVIEW_DUE'] },
      cites: [q40],
    },
    {
      name: text('没有扫描件', 'No scan'),
      given: { scan: false, on: '2026-07-01' },
      expect: { may: false, because: ['CERTIFICATE_UNPROVED'] },
      cites: [q40, { clause: 'P-01', paragraph: '2', question: 'Q60' }],
    },
    {
      name: text('没有可做此工种的证', 'Nothing that permits the work'),
      given: { work: 'NETWORK', on: '2026-07-01' },
      expect: { may: false, because: ['CERTIFICATE_MISSING'] },
      cites: [q40],
    },
    {
      name: text('还没有入职', 'Not with us yet'),
      given: { joinedOn: '2026-07-02', on: '2026-07-01' },
      expect: { may: false, because: ['PERSON_NOT_YET'] },
      cites: [q40],
    },
    {
      name: text('入职当日', 'On the first day with us'),
      given: { joinedOn: '2026-07-01', on: '2026-07-01' },
      expect: { may: true },
      cites: [q40],
    },
    {
      name: text('离职当日', 'On the last day with us'),
      given: { leftOn: '2026-07-01', on: '2026-07-01' },
      expect: { may: true },
      cites: [q40],
    },
    {
      name: text('离职以后,证也过期了', 'Gone, and the certificate expired: both are said'),
      given: { leftOn: '2026-07-01', on: '2026-08-01' },
      expect: { may: false, because: ['PERSON_LEFT', 'CERTIFICATE_EXPIRED'] },
      cites: [q40],
    },
    {
      name: text('接待要培训,不要证', 'The desk needs a training, no certificate'),
      given: { work: 'DESK', deskPassed: true, on: '2026-08-01' },
      expect: { may: true, by: null },
      cites: [q40, { clause: 'P-04', paragraph: '1', question: 'Q64' }],
    },
    {
      name: text('接待没有培训', 'The desk without a training'),
      given: { work: 'DESK', on: '2026-07-01' },
      expect: { may: false, because: ['TRAINING_MISSING'] },
      cites: [q40, { clause: 'P-04', paragraph: '1', question: 'Q64' }],
    },
  ],
});

function factsOf({ work, security, reviewOn, scan, joinedOn, leftOn, deskPassed, on }: Given) {
  const technician: HeldCertificate = {
    typeCode: 'SECURITY_TECHNICIAN',
    typeName: text('安全防范员证', 'Security technician'),
    permits: ['SECURITY'],
    issuedOn: '2023-08-01',
    validUntilOn: security,
    nextReviewOn: reviewOn,
    revokedOn: null,
    proofRequired: true,
    proved: scan,
  };
  const desk = {
    qualifiesFor: ['DESK'] as const,
    heldOn: '2026-06-01',
    attended: true,
    result: 'PASSED' as const,
    assessedOn: null,
  };
  return {
    person: { state: 'ACTIVE' as const, joinedOn, leftOn },
    certificates: security === null ? [] : [technician],
    trainings: deskPassed ? [desk] : [],
    company: [],
    work,
    on,
  };
}

export const examples: readonly Examples[] = [sending, overrideExamples];
