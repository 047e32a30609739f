import { expect, test } from 'vitest';
import { timeScale } from './time-scale';

test('leaves room on both sides of the dates', () => {
  const { place } = timeScale(['2024-01-31', '2030-01-31', '2026-11-23'], 10);
  expect(place('2024-01-31')).toBeGreaterThan(0);
  expect(place('2030-01-31')).toBeLessThan(97);
  expect(place('2026-11-23')).toBeGreaterThan(place('2026-11-22'));
});

test('names every year where there is room, and every other one where there is not', () => {
  const dates = ['2018-06-01', '2026-11-23'];
  expect(timeScale(dates, 10).years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  expect(timeScale(dates, 5).years).toEqual([2019, 2021, 2023, 2025, 2027]);
});
