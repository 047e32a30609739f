import type { WorkCalendar } from '../../kernel/calendar.js';
import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { addMonthsToDay, type DayNumber, dayNumber, type PlainDate } from '../../kernel/plain-date.js';
import { type DayPeriod, endingOn, writtenOut } from '../day-period.js';
import type { Period } from '../outcomes.js';
import { calendarNotLoaded } from '../provisional.js';

export interface PaidPeriodFacts {
  /** Nominal end of the free period, inclusive. */
  readonly freeEndOn: PlainDate;
  readonly months: number;
  readonly rollOnRestDay: boolean;
}

/** The paid period: from the day after the nominal free end, its length counted from that end (Q4). */
export function paidPeriod(facts: PaidPeriodFacts, calendar: WorkCalendar): Decision<Period> {
  const days = paidPeriodDays(dayNumber(facts.freeEndOn), facts.months, facts.rollOnRestDay, calendar);
  return decide(writtenOut(days), {
    basis: [
      { clause: 'W-04', paragraph: '2', question: 'Q4' },
      { clause: 'W-04', paragraph: '3', question: 'Q4' },
    ],
    values: [
      {
        name: 'freeEndOn',
        label: text('质保期名义止日', 'Nominal end of the free period'),
        value: facts.freeEndOn,
        unit: 'DATE',
      },
      {
        name: 'paidMonths',
        label: text('保修期月数', 'Months of paid repair'),
        value: facts.months,
        unit: 'MONTHS',
      },
    ],
    provisional: days.provisional ? [calendarNotLoaded(days.effectiveEndDay, 'END_DATE')] : [],
  });
}

/** The same in day numbers. */
export function paidPeriodDays(
  freeEndDay: DayNumber,
  months: number,
  rollOnRestDay: boolean,
  calendar: WorkCalendar,
): DayPeriod {
  return endingOn(freeEndDay + 1, addMonthsToDay(freeEndDay, months), rollOnRestDay, calendar);
}
