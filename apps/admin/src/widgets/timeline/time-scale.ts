import { addDays, daysBetween } from '@jiannuo/rules';

export interface TimeScale {
  /** Where a date stands, in percent from the left. */
  place(date: string): number;
  /** The years whose first day lies inside, thinned so that their names do not touch. */
  readonly years: readonly number[];
}

/** From a little before the first date to a little after the last: what stands at an edge needs room. */
export function timeScale(dates: readonly string[], atMostYears: number): TimeScale {
  const sorted = [...dates].sort();
  const earliest = sorted[0] ?? '';
  const latest = sorted.at(-1) ?? earliest;
  const room = Math.max(30, Math.round(daysBetween(earliest, latest) * 0.06));
  const first = addDays(earliest, -Math.round(room / 3));
  const last = addDays(latest, room);
  const span = daysBetween(first, last);
  const place = (date: string) => Math.min(100, Math.max(0, (daysBetween(first, date) / span) * 100));
  const all: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1) {
    if (place(`${year}-01-01`) < 96) all.push(year);
  }
  const step = Math.max(1, Math.ceil(all.length / atMostYears));
  return { place, years: all.filter((_, index) => index % step === 0) };
}
