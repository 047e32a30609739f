import type { Column } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { CertificateFacts } from './rule.js';

/** The facts of one certificate as columns of a table. */
export type CertificateGiven = {
  issuedOn: PlainDate;
  validUntilOn: PlainDate | null;
  nextReviewOn: PlainDate | null;
  revokedOn: PlainDate | null;
  scan: boolean;
};

export const certificateColumns: Readonly<Record<keyof CertificateGiven, Column>> = {
  issuedOn: { label: text('发证', 'Issued'), unit: 'DATE' },
  validUntilOn: { label: text('有效期至', 'Valid until'), unit: 'DATE' },
  nextReviewOn: { label: text('应复审', 'Review due'), unit: 'DATE' },
  revokedOn: { label: text('吊销', 'Revoked'), unit: 'DATE' },
  scan: { label: text('有扫描件', 'Scan there') },
};

/** 安全防范员证 of three years, proved; a row states what differs. */
export const usualCertificate: CertificateGiven = {
  issuedOn: '2023-08-01',
  validUntilOn: '2026-07-31',
  nextReviewOn: null,
  revokedOn: null,
  scan: true,
};

/** The columns as facts; the type asks for a scan. */
export function certificateFacts({ scan, ...dates }: CertificateGiven): CertificateFacts {
  return { ...dates, proofRequired: true, proved: scan };
}
