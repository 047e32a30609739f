import type { CalendarData, SpecialDay } from './calendar.js';
import { holidayRows } from './generated/china-holidays.js';

/** The State Council's holidays and make-up workdays: what an empty work calendar is seeded with. */
export function chinaHolidaySeed(): CalendarData {
  return {
    coveredYears: [...new Set(holidayRows.map(([year]) => year))].sort((a, b) => a - b),
    days: holidayRows.flatMap(asDays).sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

function asDays([year, kind, name, days]: (typeof holidayRows)[number]): SpecialDay[] {
  return days.split(' ').map((day) => ({
    date: `${year}-${day}`,
    kind,
    name: kind === 'WORK' ? `${name}调休补班` : name,
  }));
}
