import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import { type CertificateFacts, certificateState } from './rule.js';

/** Both days belong to it. */
export interface DayRange {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** VALID on every day, or the first thing that goes wrong. */
export const validities = [
  'VALID',
  'UNPROVED',
  'NOT_YET',
  'REVOKED_AT_START',
  'EXPIRED_AT_START',
  'REVIEW_DUE_AT_START',
  'REVOKED_DURING',
  'ENDS_DURING',
  'REVIEW_DURING',
] as const;
export type Validity = (typeof validities)[number];

/** Does a certificate count on every day from the bid to the end of the contract? */
export function validThroughout(facts: CertificateFacts, range: DayRange): Decision<Validity> {
  const { from, until } = checked(range);
  const atStart = certificateState(facts, from);
  const validity = validityOf(facts, atStart.outcome.state, until);
  return decide(validity, {
    basis: atStart.basis,
    values: [
      ...atStart.values.filter(({ name }) => name !== 'on'),
      { name: 'from', label: text('从', 'From'), value: from, unit: 'DATE' },
      { name: 'until', label: text('到', 'Until'), value: until, unit: 'DATE' },
    ],
  });
}

function validityOf(
  facts: CertificateFacts,
  atStart: ReturnType<typeof certificateState>['outcome']['state'],
  until: PlainDate,
): Validity {
  if (atStart === 'UNPROVED' || atStart === 'NOT_YET') return atStart;
  if (atStart !== 'VALID') return `${atStart}_AT_START`;
  const { validUntilOn, nextReviewOn, revokedOn } = facts;
  if (revokedOn !== null && until >= revokedOn) return 'REVOKED_DURING';
  if (validUntilOn !== null && until > validUntilOn) return 'ENDS_DURING';
  return nextReviewOn !== null && until > nextReviewOn ? 'REVIEW_DURING' : 'VALID';
}

/** The range itself. Refuses one that ends before it begins. */
export function checked({ from, until }: DayRange): DayRange {
  if (parsePlainDate(from) <= parsePlainDate(until)) return { from, until };
  throw new RuleRefusal('INVALID_FACT', text(`${from} 晚于 ${until}`, `${from} is later than ${until}`));
}
