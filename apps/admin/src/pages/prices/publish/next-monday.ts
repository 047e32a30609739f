import { addDays, type PlainDate, weekday } from '@jiannuo/rules';

/** The first Monday after a day: when prices usually begin. */
export function nextMonday(today: PlainDate): PlainDate {
  return addDays(today, 8 - weekday(today));
}
