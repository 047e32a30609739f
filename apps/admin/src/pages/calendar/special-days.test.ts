import { expect, test } from 'vitest';
import { datesOf, restsOn, type SpecialDays, sameDays, toggleDay } from './special-days';

const none: SpecialDays = new Map();

test('a click makes a workday rest and a weekend work, a second click takes it back', () => {
  const rest = toggleDay(none, '2026-10-01', '国庆节');
  expect(rest.get('2026-10-01')).toEqual({ date: '2026-10-01', kind: 'REST', name: '国庆节' });
  const makeUp = toggleDay(none, '2026-10-10', '补班');
  expect(makeUp.get('2026-10-10')?.kind).toBe('WORK');
  expect(restsOn(makeUp, '2026-10-10')).toBe(false);
  expect(sameDays(toggleDay(rest, '2026-10-01', ''), none)).toBe(true);
});

test('a month has all its days', () => {
  expect(datesOf(2028, 2)).toHaveLength(29);
  expect(datesOf(2026, 12).at(-1)).toBe('2026-12-31');
});
