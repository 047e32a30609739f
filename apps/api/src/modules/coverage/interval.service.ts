import {
  type CoverageFacts,
  type CoverageInterval,
  type CoverageLine,
  contractPeriods,
  coverageIntervals,
  type WorkCalendar,
} from '@jiannuo/rules';
import type { ServiceDeps } from '../../platform/context.js';
import { bePatient } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { type Sql, sql } from '../../platform/read/index.js';
import type { CalendarService } from '../calendar/calendar.service.js';
import { contractFacts, deviceFacts } from './coverage-facts.js';
import { type StageTimeline, stageTimeline } from './stage-timeline.js';

/**
 * Keeps what the rules found beside the facts, so that lists can compare dates. Called whenever facts
 * change: terms, certificates, listings, retirement, the calendar.
 */
export class IntervalService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly calendar: CalendarService,
  ) {}

  async ofDevices(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#rewriteDevices(sql`SELECT unnest(${ids}::uuid[])`);
  }

  /** The contracts themselves and every device they list or supplied. */
  async ofContracts(ids: readonly string[]): Promise<void> {
    await this.ofContractsAndDevices(ids, []);
  }

  /** These contracts with all their devices, and these devices besides. */
  async ofContractsAndDevices(contracts: readonly string[], devices: readonly string[]): Promise<void> {
    await this.#rewriteContracts(sql`SELECT unnest(${contracts}::uuid[])`);
    await this.#rewriteDevices(sql`${devicesOf(contracts)} UNION SELECT unnest(${devices}::uuid[])`);
  }

  async ofAll(): Promise<void> {
    await this.#rewriteContracts(sql`SELECT id FROM contract`);
    await this.#rewriteDevices(sql`SELECT id FROM device`);
  }

  /**
   * Devices with equal facts are asked about once. Locked by a statement of its own, so that the next one reads
   * what others have saved in the meantime and no rewrite works on old facts.
   */
  async #rewriteDevices(scope: Sql): Promise<void> {
    const { em } = this.deps;
    await bePatient(em);
    await this.calendar.hold();
    await query(
      em,
      sql`SELECT count(*) FROM (
        SELECT d.id FROM device d WHERE d.id IN (${scope}) ORDER BY d.id FOR NO KEY UPDATE) locked`,
    );
    const calendar = await this.calendar.current();
    const found = (await this.#groups(scope)).map(({ facts, of }) => foundFor(facts, of, calendar));
    await query(em, sql`DELETE FROM coverage_interval WHERE device_id IN (${scope})`);
    await query(em, insertIntervals(found));
    await query(em, updateEnds(sql`device`, found));
  }

  async #groups(scope: Sql): Promise<{ facts: CoverageFacts; of: string[] }[]> {
    const { em } = this.deps;
    const groups = await query<{ sample: string; of: string[] }>(
      em,
      sql`SELECT min(d.id::text) AS sample, array_agg(d.id::text) AS of
        FROM device d LEFT JOIN LATERAL (
          SELECT string_agg(cd.certificate_id::text, ',' ORDER BY cd.certificate_id) AS certificates
          FROM certificate_device cd WHERE cd.device_id = d.id) l ON true
        WHERE d.id IN (${scope})
        GROUP BY d.contract_id, d.retired_on, d.out_of_service_days, l.certificates`,
    );
    const samples = groups.map((group) => group.sample);
    const rows = await query<{ id: string; facts: CoverageFacts }>(
      em,
      sql`SELECT d.id::text, ${deviceFacts(d)} AS facts FROM device d WHERE d.id = ANY(${samples}::uuid[])`,
    );
    const factsOf = new Map(rows.map(({ id, facts }) => [id, facts]));
    return groups.flatMap(({ sample, of }) => {
      const facts = factsOf.get(sample);
      return facts ? [{ facts, of }] : [];
    });
  }

  /** As above. */
  async #rewriteContracts(scope: Sql): Promise<void> {
    const { em } = this.deps;
    await this.calendar.hold();
    await query(
      em,
      sql`SELECT count(*) FROM (
        SELECT k.id FROM contract k WHERE k.id IN (${scope}) ORDER BY k.id FOR NO KEY UPDATE) locked`,
    );
    const contracts = await query<{ id: string; facts: CoverageFacts }>(
      em,
      sql`SELECT k.id::text, ${contractFacts({ id: sql`k.id` })} AS facts FROM contract k WHERE k.id IN (${scope})`,
    );
    const calendar = await this.calendar.current();
    const found = contracts.map(({ id, facts }) => foundFor(facts, [id], calendar));
    await query(em, updateEnds(sql`contract`, found));
  }
}

/** Devices that contracts list or supplied. */
function devicesOf(contracts: readonly string[]): Sql {
  return sql`SELECT cd.device_id FROM certificate_device cd WHERE cd.contract_id = ANY(${contracts}::uuid[])
    UNION SELECT s.id FROM device s WHERE s.contract_id = ANY(${contracts}::uuid[])`;
}

/** What the rules found for rows whose facts are the same. */
interface Found {
  /** Ids of the devices, or the contract. */
  readonly of: readonly string[];
  readonly intervals: readonly (CoverageInterval & { readonly provisional: boolean })[];
  readonly freeUntilOn: string | null;
  readonly paidUntilOn: string | null;
  readonly timeline: StageTimeline;
}

const d = {
  id: sql`d.id`,
  productId: sql`d.product_id`,
  contractId: sql`d.contract_id`,
  retiredOn: sql`d.retired_on`,
  outOfServiceDays: sql`d.out_of_service_days`,
};

function foundFor(facts: CoverageFacts, of: readonly string[], calendar: WorkCalendar): Found {
  const lineOf = new Map(facts.lines.map((line) => [line.contractId, line]));
  const intervals = coverageIntervals(facts, calendar).map((interval) => {
    const line = lineOf.get(interval.contractId);
    return { ...interval, provisional: line !== undefined && couldMove(line, interval.stage, calendar) };
  });
  return {
    of,
    intervals,
    freeUntilOn: lastEnd(intervals, 'FREE'),
    paidUntilOn: lastEnd(intervals, 'PAID'),
    timeline: stageTimeline(facts, calendar),
  };
}

/** The start is only proposed, or the end lies in a year whose calendar is not loaded. */
function couldMove(line: CoverageLine, stage: 'FREE' | 'PAID', calendar: WorkCalendar): boolean {
  const { terms } = line;
  const paidPeriod = stage === 'PAID' ? terms.paidPeriod : null;
  // Of goods: the longer cover of workmanship is no interval of the device.
  const asked: CoverageLine = { ...line, terms: { ...terms, paidPeriod, contractKind: 'GOODS' } };
  return contractPeriods(asked, calendar).provisional.length > 0;
}

function lastEnd(intervals: readonly CoverageInterval[], stage: 'FREE' | 'PAID'): string | null {
  const ends = intervals.filter((one) => one.stage === stage).map((one) => one.effectiveEndOn);
  return ends.sort().at(-1) ?? null;
}

/** One row for each device of a group and each interval of that group. */
function insertIntervals(found: readonly Found[]): Sql {
  const rows = found.flatMap(({ intervals }, group) => intervals.map((interval) => ({ group, ...interval })));
  return sql`INSERT INTO coverage_interval (id, device_id, contract_id, stage, starts_on, nominal_end_on,
      effective_end_on, from_on, until_on, provisional, clause_id)
    SELECT gen_random_uuid(), m.id, i."contractId", i.stage, i."startsOn", i."nominalEndOn",
      i."effectiveEndOn", i."fromDate", i."untilDate", i.provisional, i.clause
    FROM ${membersOf(found)}
    JOIN jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS i("group" int, "contractId" uuid, stage text,
      "startsOn" date, "nominalEndOn" date, "effectiveEndOn" date, "fromDate" date, "untilDate" date,
      provisional boolean, clause text) ON i."group" = m."group"`;
}

function updateEnds(table: Sql, found: readonly Found[]): Sql {
  const rows = found.map(({ freeUntilOn, paidUntilOn, timeline }, group) => ({
    group,
    free: freeUntilOn,
    paid: paidUntilOn,
    from: timeline.from,
    stages: timeline.stages,
  }));
  return sql`UPDATE ${table} t
    SET free_until_on = e.free, paid_until_on = e.paid, stage_from = e."from", stages = e.stages
    FROM ${membersOf(found)}
    JOIN jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS e("group" int, free date, paid date, "from" date[], stages text[]) ON e."group" = m."group"
    WHERE t.id = m.id AND (t.free_until_on, t.paid_until_on, t.stage_from, t.stages)
      IS DISTINCT FROM (e.free, e.paid, e."from", e.stages)`;
}

/** Row → the group it belongs to. */
function membersOf(found: readonly Found[]): Sql {
  const ids = found.flatMap(({ of }) => of);
  const groups = found.flatMap(({ of }, group) => of.map(() => group));
  return sql`unnest(${ids}::uuid[], ${groups}::int[]) AS m(id, "group")`;
}
