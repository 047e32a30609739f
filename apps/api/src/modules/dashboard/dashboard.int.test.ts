import {
  addDays,
  type CalendarData,
  type CoverageFacts,
  coverageIntervals,
  coverageOf,
  makeCalendar,
  startOfDayInShanghai,
  type WorkCalendar,
} from '@jiannuo/rules';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadDemoInto } from '../../../test/demo.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { makeDataSource } from '../../database.js';
import { Random } from '../demo/random.js';
import { DashboardService } from './dashboard.service.js';

const TODAY = '2026-06-15';
const DASHBOARD = `{ dashboard {
  on deviceCount contractCount customerCount contractsWithContradictions openContradictions
  freeEndingIn30 freeEndingIn90 paidEndingIn30 paidEndingIn90
  devicesByState { state count } devicesByCategory { category state count } endingByMonth { month free paid }
} }`;

let api: TestApi;
let devices: DeviceFacts[];
let calendar: WorkCalendar;

beforeAll(async () => {
  api = await startApi();
  api.clock.set(`${TODAY}T02:00:00Z`);
  await loadDemoInto(api, 700);
  devices = await allDevices();
  const { workCalendar } = await api.as('viewer').data<{ workCalendar: CalendarData }>('{ workCalendar }');
  calendar = makeCalendar(workCalendar);
}, 120_000);
afterAll(() => api.stop());

describe('the dashboard', () => {
  const random = new Random(7);
  const days = [TODAY, ...Array.from({ length: 8 }, () => addDays(TODAY, random.whole(-2_200, 1_500)))];

  it.each(days)('counts what the rules say of every device on %s', async (day) => {
    api.clock.set(startOfDayInShanghai(day));
    const dashboard = await ask();
    expect(dashboard.on).toBe(day);
    expect(dashboard.deviceCount).toBe(devices.length);
    expect(counted(dashboard.devicesByState, ({ state }) => state)).toEqual(
      tally(devices.map((device) => stageOf(device, day))),
    );
    expect(counted(dashboard.devicesByCategory, ({ category, state }) => `${category} ${state}`)).toEqual(
      tally(devices.map((device) => `${device.product.category} ${stageOf(device, day)}`)),
    );
    const [free, paid] = [endsOf('FREE'), endsOf('PAID')];
    const within = (ends: readonly string[], last: string) =>
      ends.filter((end) => end >= day && end <= last).length;
    expect(dashboard).toMatchObject({
      freeEndingIn30: within(free, addDays(day, 30)),
      freeEndingIn90: within(free, addDays(day, 90)),
      paidEndingIn30: within(paid, addDays(day, 30)),
      paidEndingIn90: within(paid, addDays(day, 90)),
    });
    expect(dashboard.endingByMonth).toHaveLength(12);
    expect(dashboard.endingByMonth[0]?.month).toBe(day.slice(0, 7));
    for (const { month, ...count } of dashboard.endingByMonth) {
      const inMonth = (ends: readonly string[]) =>
        ends.filter((end) => end >= day && end.startsWith(month)).length;
      expect({ month, ...count }).toEqual({ month, free: inMonth(free), paid: inMonth(paid) });
    }
  });

  it('counts contracts and their open contradictions, the same as the list behind the figure', async () => {
    api.clock.set(`${TODAY}T02:00:00Z`);
    const dashboard = await ask();
    const { list, all } = await api.as('viewer').data<Record<'list' | 'all', { total: { count: number } }>>(
      `{ list: contracts(filter: { hasContradictions: true }, limit: 1) { total { count } }
         all: contracts(limit: 1) { total { count } } }`,
    );
    expect(dashboard.contractsWithContradictions).toBe(list.total.count);
    expect(dashboard.contractCount).toBe(all.total.count);
    expect(dashboard.customerCount).toBe(60);
    expect(dashboard.openContradictions).toBeGreaterThan(dashboard.contractsWithContradictions);
  });

  it('is one statement', async () => {
    const dataSource = makeDataSource(api.databaseUrl, 1, () => undefined);
    await dataSource.initialize();
    const statements = vi.spyOn(dataSource.manager, 'query');
    const actor = { userId: null, name: 'test', role: null, ip: null };
    const service = new DashboardService({
      em: dataSource.manager,
      clock: api.clock,
      actor,
      requestId: 'test',
      ...api.keeping,
    });
    expect((await service.on(TODAY)).deviceCount).toBe(devices.length);
    expect(statements).toHaveBeenCalledTimes(1);
    await dataSource.destroy();
  });

  it('is for those who are signed in', async () => {
    expect((await api.as(null).query(DASHBOARD)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

interface DeviceFacts {
  readonly status: string;
  readonly product: { readonly category: string };
  readonly coverageFacts: CoverageFacts;
}

interface Counts {
  readonly on: string;
  readonly [figure: `${string}In${number}`]: number;
  readonly deviceCount: number;
  readonly contractCount: number;
  readonly customerCount: number;
  readonly contractsWithContradictions: number;
  readonly openContradictions: number;
  readonly devicesByState: readonly { state: string; count: number }[];
  readonly devicesByCategory: readonly { category: string; state: string; count: number }[];
  readonly endingByMonth: readonly { month: string; free: number; paid: number }[];
}

async function ask(): Promise<Counts> {
  return (await api.as('viewer').data<{ dashboard: Counts }>(DASHBOARD)).dashboard;
}

async function allDevices(): Promise<DeviceFacts[]> {
  const rows: DeviceFacts[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await api.as('viewer').data<Page>(
      `query ($after: String) { devices(limit: 100, after: $after) {
        rows { status product { category } coverageFacts } nextCursor } }`,
      { after },
    );
    rows.push(...page.devices.rows);
    after = page.devices.nextCursor;
    if (after === null) return rows;
  }
}

interface Page {
  readonly devices: { readonly rows: DeviceFacts[]; readonly nextCursor: string | null };
}

function stageOf({ coverageFacts }: DeviceFacts, day: string): string {
  const question = {
    calledAt: startOfDayInShanghai(day),
    causes: [],
    causeState: 'CONFIRMED',
    costClass: 'PARTS',
  } as const;
  return coverageOf(coverageFacts, question, calendar).outcome.stage;
}

/** The latest effective end of each device in service. */
function endsOf(stage: 'FREE' | 'PAID'): string[] {
  return devices
    .filter(({ status }) => status === 'IN_SERVICE')
    .flatMap(({ coverageFacts }) => {
      const intervals = coverageIntervals(coverageFacts, calendar).filter(
        (interval) => interval.stage === stage,
      );
      return (
        intervals
          .map(({ effectiveEndOn }) => effectiveEndOn)
          .sort()
          .at(-1) ?? []
      );
    });
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function counted<R extends { count: number }>(
  rows: readonly R[],
  key: (row: R) => string,
): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [key(row), row.count]));
}
