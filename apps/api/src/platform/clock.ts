import { Temporal } from 'temporal-polyfill';

/** Business date `YYYY-MM-DD` in Asia/Shanghai. Never a JS Date. */
export type PlainDate = string;

/** UTC instant, ISO 8601. */
export type Instant = string;

/** The one place where the process learns what time it is. Tests hand their own to `createApp`. */
export interface Clock {
  /** The instant now, ISO 8601 in UTC. */
  now(): Instant;
  /** The business date now in Asia/Shanghai. */
  today(): PlainDate;
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant().toString(),
  today: () => Temporal.Now.plainDateISO('Asia/Shanghai').toString(),
};

/** The business date an instant falls on. */
export function dateInShanghai(instant: Instant): PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
}
