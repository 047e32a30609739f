import { isProvisional, rolledDay, type WorkCalendar } from '../kernel/calendar.js';
import { type DayNumber, formatDay } from '../kernel/plain-date.js';
import type { Period } from './outcomes.js';

/** A period in day numbers: what the rules compute with before anything is written out. */
export interface DayPeriod {
  readonly startDay: DayNumber;
  /** Inclusive. */
  readonly nominalEndDay: DayNumber;
  /** Inclusive, after rest days. */
  readonly effectiveEndDay: DayNumber;
  /** The effective end stands until the calendar of its year is loaded. */
  readonly provisional: boolean;
}

/** Q3: an end on a rest day moves to the next working day, where the contract rolls. */
export function endingOn(
  startDay: DayNumber,
  nominalEndDay: DayNumber,
  rollOnRestDay: boolean,
  calendar: WorkCalendar,
): DayPeriod {
  if (!rollOnRestDay) return { startDay, nominalEndDay, effectiveEndDay: nominalEndDay, provisional: false };
  const rolled = calendar.rollForward(nominalEndDay);
  return {
    startDay,
    nominalEndDay,
    effectiveEndDay: rolledDay(rolled),
    provisional: isProvisional(rolled),
  };
}

/** Q42: an end once promised holds where a later calendar would give an earlier one. */
export function keepingPromise(period: DayPeriod, promisedEndDay: DayNumber): DayPeriod {
  return promisedEndDay > period.effectiveEndDay ? { ...period, effectiveEndDay: promisedEndDay } : period;
}

export function writtenOut(period: DayPeriod): Period {
  const startsOn = formatDay(period.startDay);
  return {
    startsOn,
    nominalEndOn: formatDay(period.nominalEndDay),
    effectiveEndOn: formatDay(period.effectiveEndDay),
    fromDate: startsOn,
    untilDate: formatDay(period.effectiveEndDay + 1),
  };
}
