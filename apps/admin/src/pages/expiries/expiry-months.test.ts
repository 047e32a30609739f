import { expect, test } from 'vitest';
import { byMonth, twelveMonths } from './expiry-months';

test('twelve months from today, whatever day it is', () => {
  expect(twelveMonths('2026-11-23')).toEqual({ from: '2026-11-23', until: '2027-10-31' });
  expect(twelveMonths('2027-03-31')).toEqual({ from: '2027-03-31', until: '2028-02-29' });
});

test('every month has its place, and in it every day what ends then', () => {
  const months = byMonth(
    [
      { on: '2027-02-28', who: 'b' },
      { on: '2026-11-30', who: 'a' },
      { on: '2027-02-28', who: 'c' },
      { on: '2027-02-01', who: 'd' },
    ],
    '2026-11-30',
  );
  expect(months.map(({ month, count }) => `${month}: ${count}`).slice(0, 4)).toEqual([
    '2026-11: 1',
    '2026-12: 0',
    '2027-01: 0',
    '2027-02: 3',
  ]);
  expect(months).toHaveLength(12);
  expect(months[3]?.days.map(({ on, rows }) => [on, rows.map(({ who }) => who).join('')])).toEqual([
    ['2027-02-01', 'd'],
    ['2027-02-28', 'bc'],
  ]);
});
