import { type CalendarData, makeCalendar, type SpecialDay, type WorkCalendar } from '@jiannuo/rules';
import { chinaHolidaySeed } from '@jiannuo/rules/china-holidays';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';

/** The work calendar as it stands. */
export class CalendarService {
  #current: Promise<WorkCalendar> | undefined;

  constructor(private readonly deps: ServiceDeps) {}

  /** As the rules take it; read once in a transaction. */
  current(): Promise<WorkCalendar> {
    this.#current ??= this.data().then(makeCalendar);
    return this.#current;
  }

  /** Forgets what was read, after a year was written. */
  changed(): void {
    this.#current = undefined;
  }

  /** What is stored of its answers rests on it: until this transaction ends nobody changes it. */
  async hold(): Promise<void> {
    await this.deps.em.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [LOCK]);
  }

  /** Waits for those who rest on it, and keeps others from it until this transaction ends. */
  async holdToChange(): Promise<void> {
    await this.deps.em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [LOCK]);
  }

  /** Covered years and special days, as the browser takes them. */
  async data(): Promise<CalendarData> {
    const { em } = this.deps;
    const years = await query<{ year: number }>(
      em,
      sql`SELECT year FROM calendar_year WHERE covered ORDER BY year`,
    );
    const days = await query<SpecialDay>(
      em,
      sql`SELECT d.date::text, d.kind, d.name FROM calendar_day d JOIN calendar_year y USING (year)
        WHERE y.covered ORDER BY d.date`,
    );
    return { coveredYears: years.map(({ year }) => year), days };
  }

  /** Every special day of every year, and whether the notice of its year is loaded. */
  async days(): Promise<(SpecialDay & { readonly covered: boolean })[]> {
    return query(
      this.deps.em,
      sql`SELECT d.date::text, d.kind, d.name, y.covered
        FROM calendar_day d JOIN calendar_year y USING (year) ORDER BY d.date`,
    );
  }

  /** Fills an empty calendar with the official notices known to this program; a filled one is left alone. */
  async seed(): Promise<void> {
    const { em, clock } = this.deps;
    const { coveredYears, days } = chinaHolidaySeed();
    await query(
      em,
      sql`WITH years AS (
          INSERT INTO calendar_year (id, year, covered, source, updated_at, version)
          SELECT gen_random_uuid(), y, true, '国务院办公厅关于部分节假日安排的通知', ${clock.now()}, 1
          FROM unnest(${coveredYears}::int[]) AS y
          WHERE NOT EXISTS (SELECT FROM calendar_year)
          RETURNING year)
        INSERT INTO calendar_day (date, year, kind, name)
        SELECT d.date, y.year, d.kind, d.name
        FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb) AS d(date date, kind text, name text)
        JOIN years y ON y.year = extract(year FROM d.date)`,
    );
    this.changed();
  }
}

const LOCK = 'calendar';
