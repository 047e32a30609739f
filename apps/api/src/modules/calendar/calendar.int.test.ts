import { type CoverageFacts, coverageIntervals, makeCalendar } from '@jiannuo/rules';
import { chinaHolidaySeed } from '@jiannuo/rules/china-holidays';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  await api.inTransaction((s) => s.calendar.seed());
});
afterAll(() => api.stop());

interface Change {
  applied: boolean;
  movedCount: number;
  moved: { certificateNumber: string; before: string; after: string; kept: string }[];
  year: { version: number; dayCount: number; covered: boolean };
}

const save = `mutation ($input: SaveCalendarYearInput!, $dryRun: Boolean! = false) {
  saveCalendarYear(input: $input, dryRun: $dryRun) { applied movedCount
    moved { contractNumber certificateNumber before after kept } year { year version dayCount covered source days { date kind name } } }
}`;

async function change(input: object, dryRun = false): Promise<Change> {
  return (await api.as('admin').data<{ saveCalendarYear: Change }>(save, { input, dryRun })).saveCalendarYear;
}

const rest = (...days: string[]) =>
  days.map((day) => ({ date: `2028-${day}`, kind: 'REST', name: '国庆节' }));
const holiday = rest('10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07', '10-08');

async function freeUntil(deviceId: string) {
  const { device } = await api.as('viewer').data<{
    device: {
      freeUntilOn: string;
      coverageFacts: CoverageFacts;
      intervals: { stage: string; provisional: boolean }[];
    };
  }>('query ($id: ID!) { device(id: $id) { freeUntilOn coverageFacts intervals { stage provisional } } }', {
    id: deviceId,
  });
  return device;
}

describe('the work calendar', () => {
  it('starts with the official notices this program knows, listed by year', async () => {
    const { calendarYears, calendarYear } = await api.as('viewer').data<{
      calendarYears: { rows: { year: number }[] };
      calendarYear: { dayCount: number; days: object[] };
    }>(
      `{ calendarYears(limit: 100) { rows { year covered source dayCount } total { count } }
         calendarYear(year: 2026) { year dayCount days { date kind name } } }`,
    );
    const seed = chinaHolidaySeed();
    expect(calendarYears.rows.map(({ year }) => year)).toEqual([...seed.coveredYears].reverse());
    expect(calendarYear.days).toEqual(seed.days.filter(({ date }) => date.startsWith('2026-')));
    expect(calendarYear.dayCount).toBe(calendarYear.days.length);
  });

  it('says what a new notice would move, moves it, and never takes a better date back', async () => {
    // Example 12: nominal Tuesday 2028-10-03, the year not loaded.
    const { deviceId, certificateId } = await business(api).coveredDevice('2026-10-03', {
      plans: ['GOODS_PIPES'],
    });
    expect(await freeUntil(deviceId)).toMatchObject({
      freeUntilOn: '2028-10-03',
      intervals: [{ provisional: true }],
    });

    const notice = { year: 2028, covered: true, days: holiday, version: 0 };
    const dry = await change(notice, true);
    expect(dry).toMatchObject({
      applied: false,
      movedCount: 1,
      moved: [{ before: '2028-10-03', after: '2028-10-09', kept: '2028-10-09' }],
    });
    expect(await freeUntil(deviceId)).toMatchObject({ freeUntilOn: '2028-10-03' });
    expect(await api.sql('SELECT 1 FROM calendar_year WHERE year = 2028')).toEqual([]);

    expect(await change(notice)).toMatchObject({ applied: true, year: { version: 1, dayCount: 8 } });
    expect(await freeUntil(deviceId)).toMatchObject({
      freeUntilOn: '2028-10-09',
      intervals: [{ provisional: false }],
    });

    const correction = { ...notice, days: rest('10-01', '10-02'), version: 1 };
    expect(await change(correction)).toMatchObject({
      moved: [{ before: '2028-10-09', after: '2028-10-03', kept: '2028-10-09' }],
      year: { version: 2 },
    });
    const { coverageFacts, freeUntilOn } = await freeUntil(deviceId);
    expect(freeUntilOn).toBe('2028-10-09');
    expect(
      await api.sql(
        'SELECT promised_effective_end_on::text AS kept FROM acceptance_certificate WHERE id = $1',
        [certificateId],
      ),
    ).toEqual([{ kept: '2028-10-09' }]);
    const { workCalendar } = await api
      .as('viewer')
      .data<{ workCalendar: Parameters<typeof makeCalendar>[0] }>('{ workCalendar }');
    expect(coverageIntervals(coverageFacts, makeCalendar(workCalendar))[0]?.effectiveEndOn).toBe(
      '2028-10-09',
    );
    expect(await change({ ...correction, version: 2 }, true)).toMatchObject({ movedCount: 0 });
  });

  it('refuses a stale save, a year entered twice, days outside the year, and everybody but administrators', async () => {
    const code = async (input: object, who: 'admin' | 'dispatcher' = 'admin') =>
      (await api.as(who).query(save, { input })).errors?.[0]?.extensions;
    const year = { year: 2026, covered: true, days: [], version: 7 };
    expect(await code(year)).toMatchObject({ code: 'CONFLICT', version: 1 });
    expect(await code({ ...year, version: 0 })).toMatchObject({ code: 'CONFLICT' });
    const day = { date: '2027-01-01', kind: 'REST', name: '元旦' };
    expect((await code({ ...year, days: [day] }))?.fields).toHaveProperty(['days.0.date']);
    const twice = { date: '2026-01-01', kind: 'REST', name: '元旦' };
    expect((await code({ ...year, days: [twice, twice] }))?.fields).toHaveProperty(['days.1.date']);
    expect((await code({ ...year, source: '源'.repeat(201) }))?.fields).toMatchObject({
      source: { code: 'TOO_LONG' },
    });
    expect((await code({ ...year, year: 1989 }))?.fields).toMatchObject({ year: { code: 'RANGE' } });
    expect(await code(year, 'dispatcher')).toMatchObject({ code: 'FORBIDDEN' });
  });
});
