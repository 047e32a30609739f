import { allOf, type Sql, sql } from '../../platform/read/index.js';

/** A coerced `DateRange`. */
export interface DateRangeValue {
  readonly gte?: string | null;
  readonly lt?: string | null;
}

/** The date lies in [gte, lt); a date that is not known lies nowhere. */
export function within(date: Sql, { gte, lt }: DateRangeValue): Sql | null {
  const bounds = [gte ? sql`${date} >= ${gte}::date` : null, lt ? sql`${date} < ${lt}::date` : null];
  const given = bounds.filter((bound) => bound !== null);
  return given.length > 0 ? allOf(given) : null;
}

/** The date a filter asks about: the one beside it, else today. */
export function onDate(asked: unknown, today: Sql): Sql {
  return typeof asked === 'string' ? sql`${asked}::date` : today;
}
