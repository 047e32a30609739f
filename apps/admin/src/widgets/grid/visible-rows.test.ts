import { expect, test } from 'vitest';
import { scrolledTo, visibleRows } from './visible-rows';

const view = { height: 600, rowHeight: 36, count: 20_000 };

test('at every place of the scroll the seen rows are drawn, and never many more', () => {
  for (let scrollTop = 0; scrollTop < 20_000 * 36 - 600; scrollTop += 1_237) {
    const { from, until } = visibleRows({ ...view, scrollTop });
    expect(from).toBeLessThanOrEqual(Math.floor(scrollTop / 36));
    expect(until).toBeGreaterThanOrEqual(Math.min(20_000, Math.ceil((scrollTop + 600) / 36)));
    expect(until - from).toBeLessThanOrEqual(48);
  }
});

test('few rows and none', () => {
  expect(visibleRows({ ...view, scrollTop: 0, count: 5 })).toEqual({ from: 0, until: 5 });
  expect(visibleRows({ ...view, scrollTop: 900, count: 0 })).toEqual({ from: 0, until: 0 });
});

test('a cell already seen moves nothing; one outside comes to the nearer edge', () => {
  const between = { before: 40, size: 400 };
  expect(scrolledTo(100, { start: 200, end: 236 }, between)).toBe(100);
  expect(scrolledTo(100, { start: 120, end: 156 }, between)).toBe(80);
  expect(scrolledTo(100, { start: 480, end: 516 }, between)).toBe(116);
  expect(scrolledTo(100, { start: 0, end: 36 }, between)).toBe(0);
});
