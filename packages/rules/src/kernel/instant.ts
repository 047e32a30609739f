import { Temporal } from 'temporal-polyfill';
import { type DayNumber, dayNumber, formatDay, type PlainDate } from './plain-date.js';
import { RuleRefusal } from './refusal.js';

/** A moment as ISO text with an offset: '2026-03-05T14:35:00Z' or '2026-03-05T22:35:00+08:00'. */
export type Instant = string;

/** The business date (Asia/Shanghai) a moment falls on (Q41). */
export function dateInShanghai(instant: Instant): PlainDate {
  return formatDay(dayInShanghai(instant));
}

/** The first moment of a business date, in UTC: '2026-03-05' → '2026-03-04T16:00:00Z'. */
export function startOfDayInShanghai(date: PlainDate): Instant {
  if (dayNumber(date) >= FIXED_OFFSET_FROM) return `${formatDay(dayNumber(date) - 1)}T16:00:00Z`;
  return Temporal.PlainDate.from(date).toZonedDateTime(SHANGHAI).toInstant().toString();
}

/** Day number of the business date a moment falls on. */
export function dayInShanghai(instant: Instant): DayNumber {
  return dayOfPlainUtc(instant) ?? askTemporal(instant);
}

const SHANGHAI = 'Asia/Shanghai';
/** Since the last change of clocks in 1991 Shanghai has kept +08:00. */
const FIXED_OFFSET_FROM = dayNumber('1992-01-01');
const plainUtc = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|\+08:00)$/;

/** The usual spellings, UTC or Shanghai, without Temporal; null when only Temporal should answer. */
function dayOfPlainUtc(instant: Instant): DayNumber | null {
  if (!plainUtc.test(instant)) return null;
  const day = dayNumber(instant.slice(0, 10));
  if (day < FIXED_OFFSET_FROM) return null;
  const local = instant.charCodeAt(instant.length - 1) !== 90;
  const hour = (instant.charCodeAt(11) - 48) * 10 + instant.charCodeAt(12) - 48;
  return !local && hour >= 16 ? day + 1 : day;
}

function askTemporal(instant: Instant): DayNumber {
  return dayNumber(toInstant(instant).toZonedDateTimeISO(SHANGHAI).toPlainDate().toString());
}

function toInstant(instant: Instant): Temporal.Instant {
  try {
    return Temporal.Instant.from(instant);
  } catch {
    throw new RuleRefusal('INVALID_FACT', {
      zh: `“${instant}”不是带时区的时刻`,
      en: `"${instant}" is not a moment with an offset`,
    });
  }
}
