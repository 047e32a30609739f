import { type CalendarData, makeCalendar, type SpecialDay, type WorkCalendar } from '@jiannuo/rules';
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
}
