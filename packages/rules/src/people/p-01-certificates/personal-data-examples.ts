import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import {
  consentNeeded,
  type DocumentClassCode,
  documentClassCodes,
  documentClasses,
} from '../../personal-data/document-class.js';
import {
  type IdentityNumberProblemCode,
  identityNumberProblem,
  maskIdentityNumber,
  tidyIdentityNumber,
} from '../../personal-data/identity-number.js';
import { retainUntil } from '../../personal-data/retention.js';

/** The numbers begin with 99: no place has that code, so they are nobody's. */
export const identityNumberExamples = exampleTable<
  { typed: string; on: PlainDate },
  { problem: IdentityNumberProblemCode | null; shown: string }
>({
  title: text('身份证号', 'Identity number'),
  given: {
    typed: { label: text('输入', 'Typed') },
    on: { label: text('哪一天', 'On'), unit: 'DATE' },
  },
  expect: {
    problem: {
      label: text('哪里不对', 'What is wrong'),
      words: {
        LENGTH: text('不是 18 位', 'not 18 characters'),
        CHARACTERS: text('不全是数字', 'not digits'),
        BIRTH_DATE: text('出生日期不存在', 'date of birth does not exist'),
        BIRTH_IN_FUTURE: text('出生日期还没到', 'date of birth in the future'),
        CHECKSUM: text('校验位不对', 'check digit does not fit'),
      },
    },
    shown: { label: text('各处显示', 'Shown everywhere as') },
  },
  usual: { on: '2026-11-23' },
  run: ({ typed, on }) => ({
    problem: identityNumberProblem(typed, on)?.code ?? null,
    shown: maskIdentityNumber(tidyIdentityNumber(typed)),
  }),
  rows: [
    {
      name: text('正确', 'Right'),
      given: { typed: '990101199003071237' },
      expect: { problem: null, shown: '990***********1237' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q68' }],
    },
    {
      name: text('末位小写 x', 'A small x at the end'),
      given: { typed: '99010119880229001x' },
      expect: { problem: null, shown: '990***********001X' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q68' }],
    },
    {
      name: text('错一位', 'One digit wrong'),
      given: { typed: '990101199003071247' },
      expect: { problem: 'CHECKSUM' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q68' }],
    },
    {
      name: text('不是闰年的二月二十九', '29 February in a common year'),
      given: { typed: '990101198902290017' },
      expect: { problem: 'BIRTH_DATE' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q68' }],
    },
    {
      name: text('老的 15 位号码', 'An old number of 15 digits'),
      given: { typed: '990101900307123' },
      expect: { problem: 'LENGTH', shown: '******************' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q68' }],
    },
  ],
});

export const retentionExamples = exampleTable<
  { paper: DocumentClassCode; endedOn: PlainDate | null },
  { consent: boolean; keptUntilOn: PlainDate | null }
>({
  title: text('本人同意与保存期限', 'Consent, and how long a paper is kept'),
  given: {
    paper: {
      label: text('材料', 'Paper'),
      words: Object.fromEntries(documentClassCodes.map((code) => [code, documentClasses[code].name])),
    },
    endedOn: { label: text('离职(或合同期满)', 'Left (or the contract ended)'), unit: 'DATE' },
  },
  expect: {
    consent: { label: text('须先同意', 'Consent first') },
    keptUntilOn: { label: text('保存到', 'Kept until'), unit: 'DATE' },
  },
  usual: { endedOn: '2026-02-28' },
  run: ({ paper, endedOn }) => ({
    consent: consentNeeded(paper),
    keptUntilOn: retainUntil(paper, endedOn),
  }),
  rows: [
    {
      name: text('身份证', 'Identity card'),
      given: { paper: 'ID_CARD' },
      expect: { consent: true, keptUntilOn: '2027-02-28' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q70' }],
    },
    {
      name: text('还在职', 'Still with us'),
      given: { paper: 'ID_CARD', endedOn: null },
      expect: { keptUntilOn: null },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q70' }],
    },
    {
      name: text('闰日离职', 'Left on a leap day'),
      given: { paper: 'ID_CARD', endedOn: '2028-02-29' },
      expect: { keptUntilOn: '2029-02-28' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q70' }],
    },
    {
      name: text('证书', 'Certificate'),
      given: { paper: 'CERTIFICATE' },
      expect: { consent: true, keptUntilOn: '2028-02-28' },
      cites: [{ clause: 'P-01', paragraph: '2', question: 'Q69' }],
    },
    {
      name: text('照片', 'Photo'),
      given: { paper: 'PERSON_PHOTO' },
      expect: { consent: true, keptUntilOn: '2026-02-28' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q70' }],
    },
    {
      name: text('投标附件', 'Bid annex'),
      given: { paper: 'BID_ANNEX' },
      expect: { consent: false, keptUntilOn: '2029-02-28' },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q69' }],
    },
    {
      name: text('公司资质', 'Qualification of the company'),
      given: { paper: 'COMPANY_QUALIFICATION' },
      expect: { consent: false, keptUntilOn: null },
      cites: [{ clause: 'P-01', paragraph: '1', question: 'Q70' }],
    },
  ],
});
