import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from './calendar.js';
import { chinaHolidaySeed } from './china-holidays.js';
import { compareDates, formatDay, weekday } from './plain-date.js';

const seeded = makeCalendar(chinaHolidaySeed());
const anyDay = fc.integer({ min: 12_500, max: 25_000 }).map(formatDay);

describe('the seed', () => {
  it('covers the years whose notice is out, and knows make-up workdays', () => {
    expect(seeded.coveredYears.at(0)).toBe(2004);
    expect(seeded.coveredYears).toContain(2026);
    expect(seeded.dayKind('2026-02-14')).toEqual({ kind: 'WORK', name: '春节调休补班', provisional: false });
    expect(seeded.dayKind('2026-05-09').kind).toBe('WORK');
    expect(seeded.dayKind('2025-10-08')).toEqual({ kind: 'REST', name: '国庆节', provisional: false });
    expect(seeded.dayKind('2024-11-30')).toEqual({ kind: 'REST', name: null, provisional: false });
    expect(seeded.dayKind('2025-10-09')).toEqual({ kind: 'WORK', name: null, provisional: false });
  });

  it('names every day once', () => {
    const dates = seeded.days.map((day) => day.date);
    expect(new Set(dates).size).toBe(dates.length);
    expect([...dates].sort(compareDates)).toEqual(dates);
  });
});

describe('a year not loaded', () => {
  it('says so, on workdays as on weekends', () => {
    expect(makeCalendar({ coveredYears: [2025], days: [] }).dayKind('2026-01-01')).toEqual({
      kind: 'WORK',
      name: null,
      provisional: true,
    });
    expect(seeded.dayKind('2099-01-03').provisional).toBe(true);
  });

  it('is provisional also when reached by rolling over New Year', () => {
    const calendar = makeCalendar({ coveredYears: [2028], days: [] });
    expect(calendar.nextWorkingDay('2028-12-30')).toEqual({ date: '2029-01-01', provisional: true });
    expect(calendar.nextWorkingDay('2028-12-29')).toEqual({ date: '2028-12-29', provisional: false });
  });
});

describe('the next working day', () => {
  it('is the day itself when that works, and otherwise the end of the rest', () => {
    expect(seeded.nextWorkingDay('2025-10-03').date).toBe('2025-10-09');
    expect(seeded.nextWorkingDay('2024-11-30').date).toBe('2024-12-02');
    expect(seeded.nextWorkingDay('2026-02-14').date).toBe('2026-02-14');
  });

  it('works, is not earlier, and only rest lies between', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const next = seeded.nextWorkingDay(date);
        expect(compareDates(date, next.date)).toBeLessThanOrEqual(0);
        expect(seeded.dayKind(next.date).kind).toBe('WORK');
        expect(seeded.nextWorkingDay(next.date).date).toBe(next.date);
        if (next.date !== date) expect(seeded.dayKind(date).kind).toBe('REST');
      }),
    );
  });

  it('without notices is a weekday', () => {
    const bare = makeCalendar({ coveredYears: [], days: [] });
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekday(bare.nextWorkingDay(date).date)).toBeLessThanOrEqual(5);
      }),
    );
  });
});
