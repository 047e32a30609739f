import {
  type CalendarData,
  type CoverageLine,
  contractPeriods,
  isPlainDate,
  makeCalendar,
  type PlainDate,
  type WorkCalendar,
} from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { Conflict } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { certificateLine } from '../coverage/coverage-facts.js';
import type { IntervalService } from '../coverage/interval.service.js';
import type { CalendarService } from './calendar.service.js';
import type { CalendarChange, MovedEnd, SaveCalendarYearInput } from './calendar.type.js';
import { CalendarYearEntity } from './calendar-year.entity.js';

/** Loads or corrects a year of the calendar and says which ends it moves; no client loses a better date (Q42). */
export class CalendarChangeService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly calendar: CalendarService,
    private readonly intervals: IntervalService,
  ) {}

  /** Raises CONFLICT, BAD_INPUT. */
  async change(input: SaveCalendarYearInput, dryRun: boolean): Promise<CalendarChange> {
    const { days, source: said } = checked(input);
    if (!dryRun) await this.calendar.holdToChange();
    const before = await this.calendar.data();
    const after = withYear(before, { ...input, days });
    const shifts = await this.#shifts(makeCalendar(before), makeCalendar(after));
    const source = said ?? (await this.#source(input.year));
    const version = dryRun ? input.version : await this.#write({ ...input, days, source });
    if (!dryRun) await this.#apply(input, shifts);
    const moved = shifts.flatMap(({ moved }) => moved ?? []);
    return {
      applied: !dryRun,
      year: { year: input.year, covered: input.covered, source, dayCount: days.length, days, version },
      moved: moved.slice(0, 200),
      movedCount: moved.length,
    };
  }

  async #apply(input: SaveCalendarYearInput, shifts: readonly Shift[]): Promise<void> {
    const { em } = this.deps;
    const kept = shifts.flatMap(({ certificateId, moved }) =>
      moved && moved.kept !== moved.after ? [{ id: certificateId, kept: moved.kept }] : [],
    );
    await query(
      em,
      sql`UPDATE acceptance_certificate ac SET promised_effective_end_on = k.kept, version = version + 1
        FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS k(id uuid, kept date) WHERE ac.id = k.id`,
    );
    this.calendar.changed();
    await this.intervals.ofContracts([...new Set(shifts.map(({ contractId }) => contractId))]);
    const changes = {
      days: { after: input.days.length },
      moved: { after: shifts.filter(({ moved }) => moved).length },
    };
    await this.audit.record({
      action: 'calendar.saveYear',
      entity: 'CalendarYear',
      entityId: String(input.year),
      changes,
    });
  }

  /** Certificates whose periods differ by the two calendars, and those of contracts whose devices each have their own. */
  async #shifts(before: WorkCalendar, after: WorkCalendar): Promise<Shift[]> {
    const certificates = await query<{ id: string; number: string; line: CoverageLine }>(
      this.deps.em,
      sql`SELECT ac.id::text, ac.number, ${certificateLine} AS line
        FROM acceptance_certificate ac
        JOIN contract c ON c.id = ac.contract_id
        JOIN contract_terms_version t ON t.contract_id = c.id AND t.version = c.terms_version
        ORDER BY c.number, ac.number`,
    );
    return certificates.flatMap(({ id, number, line }): Shift[] => {
      const was = contractPeriods(line, before);
      const is = contractPeriods(line, after);
      const shift = { certificateId: id, contractId: line.contractId };
      const ends = [was, is].map(({ outcome }) => outcome.free?.effectiveEndOn);
      const [from, to] = ends;
      if (from !== undefined && to !== undefined && from !== to) {
        return [{ ...shift, moved: movedEnd(line.contractNumber, number, from, to) }];
      }
      const same =
        JSON.stringify([was.outcome, was.provisional]) === JSON.stringify([is.outcome, is.provisional]);
      return same && !line.terms.downtimeExtension ? [] : [{ ...shift, moved: null }];
    });
  }

  async #source(year: number): Promise<string> {
    const row = await this.deps.em.findOneBy(CalendarYearEntity, { year });
    return row?.source ?? '国务院办公厅放假通知(管理员录入)';
  }

  /** Answers the new version. */
  async #write(input: SaveCalendarYearInput & { source: string }): Promise<number> {
    const { em, clock } = this.deps;
    const [saved] = await query<{ version: number }>(
      em,
      input.version === 0
        ? sql`INSERT INTO calendar_year (id, year, covered, source, updated_at, version)
            VALUES (${uuid()}, ${input.year}, ${input.covered}, ${input.source}, ${clock.now()}, 1)
            ON CONFLICT ON CONSTRAINT calendar_year_year_uq DO NOTHING RETURNING version`
        : sql`UPDATE calendar_year SET covered = ${input.covered}, source = ${input.source},
              updated_at = ${clock.now()}, version = version + 1
            WHERE year = ${input.year} AND version = ${input.version} RETURNING version`,
    );
    if (!saved) throw await this.#conflict(input.year);
    await query(em, sql`DELETE FROM calendar_day WHERE year = ${input.year}`);
    await query(
      em,
      sql`INSERT INTO calendar_day (date, year, kind, name)
        SELECT d.date, ${input.year}, d.kind, d.name
        FROM jsonb_to_recordset(${JSON.stringify(input.days)}::jsonb) AS d(date date, kind text, name text)`,
    );
    return saved.version;
  }

  async #conflict(year: number): Promise<Conflict> {
    const row = await this.deps.em.findOneBy(CalendarYearEntity, { year });
    return new Conflict(row ?? { version: 0 });
  }
}

interface Shift {
  readonly certificateId: string;
  readonly contractId: string;
  /** Null: the free end stays, something else about its coverage changes. */
  readonly moved: MovedEnd | null;
}

function movedEnd(
  contractNumber: string,
  certificateNumber: string,
  before: PlainDate,
  after: PlainDate,
): MovedEnd {
  return { contractNumber, certificateNumber, before, after, kept: before > after ? before : after };
}

function withYear(data: CalendarData, { year, covered, days }: SaveCalendarYearInput): CalendarData {
  const others = data.days.filter(({ date }) => !date.startsWith(`${year}-`));
  const otherYears = data.coveredYears.filter((one) => one !== year);
  return covered
    ? { coveredYears: [...otherYears, year].sort((a, b) => a - b), days: [...others, ...days] }
    : { coveredYears: otherYears, days: others };
}

function checked({ year, days, source }: SaveCalendarYearInput) {
  const check = new FieldCheck();
  check.whole('year', year, 1990, 2199);
  const said = check.optional('source', source, 200);
  const seen = new Set<string>();
  const named = days.map((day, index) => {
    const at = `days.${index}`;
    if (!isPlainDate(day.date) || !day.date.startsWith(`${year}-`)) {
      check.problem(`${at}.date`, 'NOT_IN_YEAR', `不在 ${year} 年内。`, `Not within ${year}.`);
    }
    if (seen.has(day.date))
      check.problem(`${at}.date`, 'TWICE', '日期重复。', 'This day stands there twice.');
    seen.add(day.date);
    return { date: day.date, kind: day.kind, name: check.required(`${at}.name`, day.name, 60) };
  });
  check.done();
  return { days: named.sort((a, b) => (a.date < b.date ? -1 : 1)), source: said };
}
