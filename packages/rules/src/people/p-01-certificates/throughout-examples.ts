import { type Column, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import {
  type CertificateGiven,
  certificateColumns,
  certificateFacts,
  usualCertificate,
} from './example-words.js';
import { firstGap } from './first-gap.js';
import { type Validity, validThroughout } from './valid-throughout.js';
import { validityWords } from './words.js';

type Range = { from: PlainDate; until: PlainDate };

const rangeColumns: Readonly<Record<keyof Range, Column>> = {
  from: { label: text('投标日', 'Bid on'), unit: 'DATE' },
  until: { label: text('合同到', 'Contract until'), unit: 'DATE' },
};

const programmer = { clause: 'P-01', paragraph: '4', question: 'Q59' } as const;

export const throughoutExamples = exampleTable<CertificateGiven & Range, { validity: Validity }>({
  title: text('从投标到合同期满', 'From the bid to the end of the contract'),
  given: { ...certificateColumns, ...rangeColumns },
  expect: { validity: { label: text('是否一直有效', 'Valid all the time'), words: validityWords } },
  usual: { ...usualCertificate, from: '2026-06-01', until: '2026-07-31' },
  run: ({ from, until, ...given }) => ({
    validity: validThroughout(certificateFacts(given), { from, until }).outcome,
  }),
  rows: [
    {
      name: text('正好到最后一日', 'To its very last day'),
      given: {},
      expect: { validity: 'VALID' },
      cites: [programmer],
    },
    {
      name: text('差一日', 'One day short'),
      given: { until: '2026-08-01' },
      expect: { validity: 'ENDS_DURING' },
      cites: [programmer],
    },
    {
      name: text('投标日已过期', 'Expired on the day of the bid'),
      given: { from: '2026-08-01', until: '2026-12-31' },
      expect: { validity: 'EXPIRED_AT_START' },
      cites: [programmer],
    },
    {
      name: text('投标以后才发证', 'Issued after the bid'),
      given: { from: '2023-07-31' },
      expect: { validity: 'NOT_YET' },
      cites: [programmer],
    },
    {
      name: text('期间要复审', 'A review falls due on the way'),
      given: { nextReviewOn: '2026-06-30' },
      expect: { validity: 'REVIEW_DURING' },
      cites: [programmer],
    },
    {
      name: text('投标日已过复审期', 'Review overdue on the day of the bid'),
      given: { nextReviewOn: '2026-05-31' },
      expect: { validity: 'REVIEW_DUE_AT_START' },
      cites: [programmer],
    },
    {
      name: text('期间吊销', 'Revoked on the way'),
      given: { revokedOn: '2026-07-31' },
      expect: { validity: 'REVOKED_DURING' },
      cites: [programmer],
    },
    {
      name: text('投标前已吊销', 'Revoked before the bid'),
      given: { revokedOn: '2026-06-01' },
      expect: { validity: 'REVOKED_AT_START' },
      cites: [programmer],
    },
    {
      name: text('没有扫描件', 'No scan'),
      given: { scan: false },
      expect: { validity: 'UNPROVED' },
      cites: [{ clause: 'P-01', paragraph: '4', question: 'Q60' }],
    },
  ],
});

type Renewal = { renewedOn: PlainDate | null } & Range;

export const renewalExamples = exampleTable<Renewal, { gapOn: PlainDate | null }>({
  title: text('续证以后两张一起看', 'A certificate and its renewal together'),
  given: {
    renewedOn: {
      label: text('新证发证(旧证到 2026 年 7 月底)', 'New one issued (old one to the end of July 2026)'),
      unit: 'DATE',
    },
    ...rangeColumns,
  },
  expect: { gapOn: { label: text('第一个不算数的日子', 'First day that does not count'), unit: 'DATE' } },
  usual: { from: '2026-06-01', until: '2027-05-31' },
  run: ({ renewedOn, from, until }) => {
    const old = certificateFacts(usualCertificate);
    const renewed = renewedOn === null ? [] : [{ ...old, issuedOn: renewedOn, validUntilOn: '2029-07-31' }];
    return { gapOn: firstGap([old, ...renewed], { from, until })?.on ?? null };
  },
  rows: [
    {
      name: text('没有续', 'Not renewed'),
      given: { renewedOn: null },
      expect: { gapOn: '2026-08-01' },
      cites: [programmer],
    },
    {
      name: text('接得上', 'Renewed without a gap'),
      given: { renewedOn: '2026-08-01' },
      expect: { gapOn: null },
      cites: [programmer],
    },
    {
      name: text('提前续', 'Renewed early'),
      given: { renewedOn: '2026-05-10' },
      expect: { gapOn: null },
      cites: [programmer],
    },
    {
      name: text('晚了几天', 'Renewed some days late'),
      given: { renewedOn: '2026-08-05' },
      expect: { gapOn: '2026-08-01' },
      cites: [programmer],
    },
  ],
});
