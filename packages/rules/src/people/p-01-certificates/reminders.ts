import { valueOn } from '../../kernel/dated.js';
import { addDays, daysBetween, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { reminderParameters } from './parameters.js';
import type { CertificateFacts } from './rule.js';

export type ReminderFacts = Pick<CertificateFacts, 'validUntilOn' | 'nextReviewOn' | 'revokedOn'> & {
  /** Another certificate has taken its place. */
  readonly renewed: boolean;
  /** Last day of its holder with us; null: no end, or a qualification of the company. */
  readonly holderLeftOn: PlainDate | null;
};

/** What comes to its end: the certificate itself, or the time for its interim review. */
export type ReminderSubject = 'EXPIRY' | 'REVIEW';

export interface Reminder {
  readonly subject: ReminderSubject;
  /** Which of the reminders, by its days before the end: 90, 60, 30 or 7. */
  readonly days: number;
  readonly dueOn: PlainDate;
  /** From the day in question to `dueOn`; negative after it. */
  readonly daysLeft: number;
}

/**
 * What has to be told by a day, at most one reminder a subject: the nearest that has come. Those passed over by a
 * standstill are not told any more (Q61). The last one stays due until as many days after the end.
 */
export function remindersDue(facts: ReminderFacts, on: PlainDate): readonly Reminder[] {
  const days = reminderDays(on);
  return subjectsOf(facts, on).flatMap(({ subject, dueOn }) => {
    const daysLeft = daysBetween(on, dueOn);
    const reached = days.filter((threshold) => daysLeft <= threshold).at(-1);
    return reached === undefined || daysLeft < -(days.at(-1) ?? 0)
      ? []
      : [{ subject, days: reached, dueOn, daysLeft }];
  });
}

/** The next day on which something will have to be told; null: never again. */
export function nextReminder(facts: ReminderFacts, on: PlainDate): PlainDate | null {
  const coming = subjectsOf(facts, on)
    .flatMap(({ dueOn }) => reminderDays(on).map((days) => addDays(dueOn, -days)))
    .filter((day) => day > on);
  return coming.sort()[0] ?? null;
}

/** Days before the end on which we remind, on a day; the earliest reminder first. */
export function reminderDays(on: PlainDate): readonly number[] {
  return reminderParameters.map((parameter) => valueOn(parameter, on)).sort((a, b) => b - a);
}

/** Nothing more to tell of what was renewed or revoked, or of somebody who has left. */
function subjectsOf(
  { validUntilOn, nextReviewOn, revokedOn, renewed, holderLeftOn }: ReminderFacts,
  on: PlainDate,
): { subject: ReminderSubject; dueOn: PlainDate }[] {
  const over = (day: PlainDate | null, from: PlainDate) => day !== null && from >= day;
  const left = holderLeftOn !== null && parsePlainDate(on) > holderLeftOn;
  if (renewed || left || over(revokedOn, on)) return [];
  const review = nextReviewOn !== null && (validUntilOn === null || nextReviewOn < validUntilOn);
  return [
    ...(review ? [{ subject: 'REVIEW' as const, dueOn: nextReviewOn }] : []),
    ...(validUntilOn !== null ? [{ subject: 'EXPIRY' as const, dueOn: validUntilOn }] : []),
  ];
}
