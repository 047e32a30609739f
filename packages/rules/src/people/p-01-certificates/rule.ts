import { type Basis, type Decision, decide, type ValueUsed } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import {
  addDays,
  daysBetween,
  earliestDate,
  type PlainDate,
  parsePlainDate,
} from '../../kernel/plain-date.js';

/** 未生效 · 有效 · 待复审 · 已过期 · 已吊销 · 缺证明 */
export const certificateStates = [
  'NOT_YET',
  'VALID',
  'REVIEW_DUE',
  'EXPIRED',
  'REVOKED',
  'UNPROVED',
] as const;
export type CertificateState = (typeof certificateStates)[number];

/** What a certificate of a person or of the company says about itself. */
export interface CertificateFacts {
  /** First day it counts. */
  readonly issuedOn: PlainDate;
  /** Last day it counts; null: for life. */
  readonly validUntilOn: PlainDate | null;
  /** Day by which the next interim review has to be done; null: none. */
  readonly nextReviewOn: PlainDate | null;
  /** First day it no longer counts; null: never revoked. */
  readonly revokedOn: PlainDate | null;
  /** Its type asks for a scan. */
  readonly proofRequired: boolean;
  /** A scan is there. */
  readonly proved: boolean;
}

export interface CertificateOutcome {
  /** Only VALID counts. */
  readonly state: CertificateState;
  /** Last day its dates let it count: end, review or the day before revocation, whichever is first; null: for life. */
  readonly untilOn: PlainDate | null;
  /** From the day in question to `untilOn`: 0 on that day, negative after it. */
  readonly daysLeft: number | null;
}

/** What a certificate is worth on a day (Q59, Q60): computed for that day, never stored. */
export function certificateState(facts: CertificateFacts, on: PlainDate): Decision<CertificateOutcome> {
  return decide(certificateOutcome(facts, on), { basis: basisOf(facts), values: valuesUsed(facts, on) });
}

/** The same without its grounds, for a wall of thousands. */
export function certificateOutcome(facts: CertificateFacts, on: PlainDate): CertificateOutcome {
  parsePlainDate(on);
  const untilOn = lastDay(facts);
  return {
    state: stateOn(facts, on),
    untilOn,
    daysLeft: untilOn === null ? null : daysBetween(on, untilOn),
  };
}

/** The first that applies (Q59). */
function stateOn(facts: CertificateFacts, on: PlainDate): CertificateState {
  const { issuedOn, validUntilOn, nextReviewOn, revokedOn, proofRequired, proved } = facts;
  if (proofRequired && !proved) return 'UNPROVED';
  if (revokedOn !== null && on >= revokedOn) return 'REVOKED';
  if (on < issuedOn) return 'NOT_YET';
  if (validUntilOn !== null && on > validUntilOn) return 'EXPIRED';
  return nextReviewOn !== null && on > nextReviewOn ? 'REVIEW_DUE' : 'VALID';
}

const lastDay = ({ validUntilOn, nextReviewOn, revokedOn }: CertificateFacts): PlainDate | null =>
  earliestDate([validUntilOn, nextReviewOn, revokedOn === null ? null : addDays(revokedOn, -1)]);

const basisOf = ({ proofRequired }: CertificateFacts): Basis =>
  proofRequired ? [counts, { clause: 'P-01', paragraph: '2', question: 'Q60' }] : [counts];

const counts = { clause: 'P-01', paragraph: '2', question: 'Q59' } as const;

function valuesUsed(facts: CertificateFacts, on: PlainDate): ValueUsed[] {
  return [
    { name: 'on', label: text('哪一天', 'On'), value: on, unit: 'DATE' },
    { name: 'issuedOn', label: text('发证日', 'Issued'), value: facts.issuedOn, unit: 'DATE' },
    { name: 'validUntilOn', label: text('有效期至', 'Valid until'), value: facts.validUntilOn, unit: 'DATE' },
    { name: 'nextReviewOn', label: text('下次复审', 'Next review'), value: facts.nextReviewOn, unit: 'DATE' },
    { name: 'revokedOn', label: text('吊销日', 'Revoked'), value: facts.revokedOn, unit: 'DATE' },
    { name: 'proofRequired', label: text('须有扫描件', 'Scan required'), value: facts.proofRequired },
    { name: 'proved', label: text('有扫描件', 'Scan there'), value: facts.proved },
  ];
}
