import { Temporal } from 'temporal-polyfill';
import { rememberedByDay } from './day-memo.js';
import { RuleRefusal } from './refusal.js';

/** A business date, 'YYYY-MM-DD', in Asia/Shanghai. Strings compare as dates do. */
export type PlainDate = string;

/** Days since 1970-01-01: what the hot path computes with. */
export type DayNumber = number;

/** 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Adds to the anchor; where the month has no such day, its last day (Q2). Never chain the result. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return formatDay(addMonthsToDay(dayNumber(date), months));
}

export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return formatDay(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive, as `a` is before, equal to or after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of several dates; null stands for none. */
export function earliestDate(dates: readonly (PlainDate | null)[]): PlainDate | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

export function weekday(date: PlainDate): Weekday {
  return weekdayOfDay(dayNumber(date));
}

export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && dayOf(value) !== null;
}

/** The date itself, checked. Refuses anything but an existing 'YYYY-MM-DD'. */
export function parsePlainDate(value: string): PlainDate {
  dayNumber(value);
  return value;
}

/** 'YYYY-MM-DD' → days since 1970-01-01. Refuses a date that does not exist. */
export function dayNumber(date: PlainDate): DayNumber {
  const day = dayOf(date);
  if (day === null) {
    throw new RuleRefusal('INVALID_FACT', {
      zh: `“${date}”不是存在的日期(YYYY-MM-DD)`,
      en: `"${date}" is not an existing date (YYYY-MM-DD)`,
    });
  }
  return day;
}

/** Days since 1970-01-01 → 'YYYY-MM-DD'. */
export const formatDay: (day: DayNumber) => PlainDate = rememberedByDay((day) =>
  Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString(),
);

export function weekdayOfDay(day: DayNumber): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function addMonthsToDay(day: DayNumber, months: number): DayNumber {
  const { year, month, dayOfMonth } = civil(day);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12 + 1;
  return dayFromCivil(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

// Temporal is the authority. The integer arithmetic below answers the same for every date a contract
// can carry and is held equal to Temporal by a property test.

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf(date: string): DayNumber | null {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return null;
  const century = twoDigits(date, 0);
  const decade = twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const dayOfMonth = twoDigits(date, 8);
  if (century < 0 || decade < 0 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  const year = century * 100 + decade;
  return dayOfMonth > daysInMonth(year, month) ? null : dayFromCivil(year, month, dayOfMonth);
}

function twoDigits(digits: string, at: number): number {
  const tens = digits.charCodeAt(at) - 48;
  const ones = digits.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return monthLengths[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Counts in years that begin in March, so that a leap day comes last. */
function dayFromCivil(year: number, month: number, dayOfMonth: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civil(day: DayNumber): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
