import { type Localized, text } from '../../kernel/localized.js';
import { addDays, addMonths, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import type { CertificateFacts } from './rule.js';

export interface CertificateDateProblem {
  readonly field: 'validUntilOn' | 'nextReviewOn' | 'revokedOn';
  readonly message: Localized;
}

/** Dates of one certificate that cannot all be right; empty when they can. */
export function certificateDateProblems(
  facts: Pick<CertificateFacts, 'issuedOn' | 'validUntilOn' | 'nextReviewOn' | 'revokedOn'>,
): readonly CertificateDateProblem[] {
  const issuedOn = parsePlainDate(facts.issuedOn);
  const fields = ['validUntilOn', 'nextReviewOn', 'revokedOn'] as const;
  const early = fields.filter((field) => {
    const day = facts[field];
    return day !== null && parsePlainDate(day) < issuedOn;
  });
  const { validUntilOn, nextReviewOn } = facts;
  const late = validUntilOn !== null && nextReviewOn !== null && nextReviewOn > validUntilOn;
  return [
    ...early.map((field) => ({ field, message: beforeIssue })),
    ...(late ? [{ field: 'nextReviewOn' as const, message: afterEnd }] : []),
  ];
}

/**
 * The last day a certificate of so many months would count, as a proposal: the paper's own date decides. The day
 * before the corresponding day; where the month has none, its last day.
 */
export function proposedEnd(issuedOn: PlainDate, months: number): PlainDate {
  const corresponding = addMonths(issuedOn, months);
  const clamped = corresponding.slice(8) < issuedOn.slice(8);
  return clamped ? corresponding : addDays(corresponding, -1);
}

const beforeIssue = text('不能早于发证日', 'cannot be before the day of issue');
const afterEnd = text('复审不能晚于有效期', 'the review cannot be later than the end of validity');
