import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  formatDay,
  isPlainDate,
  parsePlainDate,
  weekday,
} from './plain-date.js';

/** 0001-01-01 … 9999-12-31 would be lawful; contracts live in these years. */
const anyDate = fc.integer({ min: -25_000, max: 150_000 }).map(formatDay);

describe('plain dates answer as Temporal does', () => {
  it('adding months, at the month end too', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
  });

  it('adding days, counting days, weekdays', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        const there = Temporal.PlainDate.from(date).add({ days });
        expect(addDays(date, days)).toBe(there.toString());
        expect(daysBetween(date, there.toString())).toBe(days);
        expect(weekday(there.toString())).toBe(there.dayOfWeek);
      }),
    );
  });

  it('what is a date at all', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        expect(isPlainDate(written)).toBe(temporalAccepts(written));
      }),
      { numRuns: 2_000 },
    );
  });
});

it('adds years to the anchor, a leap day ending on 28 February', () => {
  expect([1, 2, 3, 4].map((years) => addYears('2020-02-29', years))).toEqual([
    '2021-02-28',
    '2022-02-28',
    '2023-02-28',
    '2024-02-29',
  ]);
});

it('compares as the calendar does', () => {
  expect(compareDates('2024-02-29', '2024-03-01')).toBeLessThan(0);
  expect(compareDates('2024-03-01', '2024-02-29')).toBeGreaterThan(0);
  expect(compareDates('2024-03-01', '2024-03-01')).toBe(0);
});

it('refuses what is not a date', () => {
  for (const wrong of ['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '20250101', '2025/01/01', '']) {
    expect(isPlainDate(wrong)).toBe(false);
    expect(() => parsePlainDate(wrong)).toThrow('is not an existing date');
  }
  expect(isPlainDate(20250101)).toBe(false);
  expect(parsePlainDate('2024-02-29')).toBe('2024-02-29');
});

function pad(number: number, length: number): string {
  return number.toString().padStart(length, '0');
}

function temporalAccepts(written: string): boolean {
  try {
    Temporal.PlainDate.from(written);
    return true;
  } catch {
    return false;
  }
}
