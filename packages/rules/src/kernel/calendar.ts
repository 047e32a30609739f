import { rememberedByDay } from './day-memo.js';
import { type DayNumber, dayNumber, formatDay, type PlainDate, weekdayOfDay } from './plain-date.js';

/** A day the official notice names: a holiday, or a weekend day made up as a workday (调休补班). */
export interface SpecialDay {
  readonly date: PlainDate;
  readonly kind: 'REST' | 'WORK';
  readonly name: string;
}

export interface CalendarData {
  /** Years whose official notice is loaded. */
  readonly coveredYears: readonly number[];
  readonly days: readonly SpecialDay[];
}

export interface DayKind {
  readonly kind: 'WORK' | 'REST';
  /** Name of the holiday or make-up workday; null on an ordinary day. */
  readonly name: string | null;
  /** The year is not loaded: only weekends are known (Q42). */
  readonly provisional: boolean;
}

export interface WorkCalendar extends CalendarData {
  dayKind(date: PlainDate): DayKind;
  /** The first working day on or after the date. */
  nextWorkingDay(date: PlainDate): { readonly date: PlainDate; readonly provisional: boolean };
  /** The same by day number, for the hot path. */
  readonly rollForward: (day: DayNumber) => RolledDay;
}

/** A day number with one bit for "provisional". Read it with `rolledDay` and `isProvisional`. */
export type RolledDay = number & { readonly rolled?: never };

export const rolledDay = (rolled: RolledDay): DayNumber => Math.floor(rolled / 2);
export const isProvisional = (rolled: RolledDay): boolean => rolled % 2 !== 0;

/** Builds a calendar from data. A day listed twice takes its last row. */
export function makeCalendar(data: CalendarData): WorkCalendar {
  return new CalendarOfData(data);
}

class CalendarOfData implements WorkCalendar {
  readonly coveredYears: readonly number[];
  readonly days: readonly SpecialDay[];
  readonly #special = new Map<DayNumber, SpecialDay>();
  readonly #covered: ReadonlySet<number>;
  readonly rollForward: (day: DayNumber) => RolledDay = rememberedByDay((day) => this.#roll(day));

  constructor(data: CalendarData) {
    this.coveredYears = data.coveredYears;
    this.days = data.days;
    this.#covered = new Set(data.coveredYears);
    for (const day of data.days) this.#special.set(dayNumber(day.date), day);
  }

  dayKind(date: PlainDate): DayKind {
    const day = dayNumber(date);
    const special = this.#special.get(day);
    return {
      kind: this.#rests(day) ? 'REST' : 'WORK',
      name: special?.name ?? null,
      provisional: !this.#isCovered(day),
    };
  }

  nextWorkingDay(date: PlainDate): { date: PlainDate; provisional: boolean } {
    const rolled = this.rollForward(dayNumber(date));
    return { date: formatDay(rolledDay(rolled)), provisional: isProvisional(rolled) };
  }

  #roll(from: DayNumber): RolledDay {
    let day = from;
    let provisional = !this.#isCovered(day);
    while (this.#rests(day)) {
      day += 1;
      provisional ||= !this.#isCovered(day);
    }
    return day * 2 + (provisional ? 1 : 0);
  }

  #rests(day: DayNumber): boolean {
    const special = this.#special.get(day);
    return special === undefined ? weekdayOfDay(day) > 5 : special.kind === 'REST';
  }

  #isCovered(day: DayNumber): boolean {
    return this.#covered.has(Number(formatDay(day).slice(0, 4)));
  }
}
