import { addDays, weekday } from '@jiannuo/rules';
import type { CalendarDayInput } from '@jiannuo/schema';

export type SpecialDays = ReadonlyMap<string, CalendarDayInput>;

export function isWeekend(date: string): boolean {
  return weekday(date) > 5;
}

/** An ordinary day becomes special, a special one ordinary: a workday rests, a weekend is made up. */
export function toggleDay(days: SpecialDays, date: string, name: string): SpecialDays {
  const next = new Map(days);
  if (!next.delete(date)) next.set(date, { date, kind: isWeekend(date) ? 'WORK' : 'REST', name });
  return next;
}

export function renameDay(days: SpecialDays, date: string, name: string): SpecialDays {
  const day = days.get(date);
  return day === undefined ? days : new Map(days).set(date, { ...day, name });
}

export function restsOn(days: SpecialDays, date: string): boolean {
  const special = days.get(date);
  return special === undefined ? isWeekend(date) : special.kind === 'REST';
}

/** The dates of a month, in order. */
export function datesOf(year: number, month: number): readonly string[] {
  const start = `${year}-${String(month).padStart(2, '0')}-01`;
  const dates: string[] = [];
  for (let date = start; date.slice(0, 7) === start.slice(0, 7); date = addDays(date, 1)) dates.push(date);
  return dates;
}

export function sameDays(one: SpecialDays, other: SpecialDays): boolean {
  const text = (days: SpecialDays) =>
    JSON.stringify(
      [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).map((d) => [d.date, d.kind, d.name]),
    );
  return text(one) === text(other);
}
