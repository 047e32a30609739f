import { asc, defineRead, expression, listOf, many, oneOf, sql } from '../../platform/read/index.js';
import { CalendarDayEntity } from './calendar-day.entity.js';
import { CalendarYearEntity } from './calendar-year.entity.js';

const calendarDayRead = defineRead<CalendarDayEntity>({ type: 'CalendarDay', entity: CalendarDayEntity });

const calendarYearRead = defineRead<CalendarYearEntity>({
  type: 'CalendarYear',
  entity: CalendarYearEntity,
  fields: {
    dayCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM calendar_day d WHERE d.year = ${row.year})`,
    ),
    days: many<CalendarYearEntity, CalendarDayEntity>(() => calendarDayRead, {
      on: ({ row, parent }) => sql`${row.year} = ${parent.year}`,
      order: (day) => [asc(day.date)],
      cap: 366,
    }),
  },
  sorts: { YEAR: (row) => row.year },
  defaultSort: [{ field: 'YEAR', direction: 'DESC' }],
});

export const calendarReads = [
  listOf('calendarYears', calendarYearRead, { access: 'calendar:read' }),
  oneOf('calendarYear', calendarYearRead, { access: 'calendar:read', by: 'year' }),
];
