import type { WorkCalendar } from '../../kernel/calendar.js';
import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { addMonthsToDay, type DayNumber, dayNumber, type PlainDate } from '../../kernel/plain-date.js';
import { type DayPeriod, endingOn, writtenOut } from '../day-period.js';
import type { Period } from '../outcomes.js';
import { calendarNotLoaded } from '../provisional.js';

export interface FreePeriodFacts {
  readonly acceptedOn: PlainDate;
  readonly months: number;
  readonly rollOnRestDay: boolean;
}

/** The free period: from the day of acceptance through the corresponding day, both included. */
export function freePeriod(facts: FreePeriodFacts, calendar: WorkCalendar): Decision<Period> {
  const days = freePeriodDays(dayNumber(facts.acceptedOn), facts.months, 0, facts.rollOnRestDay, calendar);
  return decide(writtenOut(days), {
    basis: [
      { clause: 'W-03', paragraph: '1', question: 'Q1' },
      { clause: 'W-03', paragraph: '2', question: 'Q2' },
      { clause: 'W-03', paragraph: '2', question: 'Q3' },
    ],
    values: [
      { name: 'acceptedOn', label: text('验收日', 'Accepted on'), value: facts.acceptedOn, unit: 'DATE' },
      { name: 'freeMonths', label: text('免费月数', 'Months free'), value: facts.months, unit: 'MONTHS' },
      {
        name: 'rollOnRestDay',
        label: text('逢休息日顺延', 'Moves on rest days'),
        value: facts.rollOnRestDay,
      },
    ],
    provisional: days.provisional ? [calendarNotLoaded(days.effectiveEndDay, 'END_DATE')] : [],
  });
}

/** The same in day numbers. `extraDays` prolong it where the contract says so (Q27). */
export function freePeriodDays(
  startDay: DayNumber,
  months: number,
  extraDays: number,
  rollOnRestDay: boolean,
  calendar: WorkCalendar,
): DayPeriod {
  return endingOn(startDay, addMonthsToDay(startDay, months) + extraDays, rollOnRestDay, calendar);
}
