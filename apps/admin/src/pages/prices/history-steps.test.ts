import { expect, test } from 'vitest';
import { historySteps } from './history-steps';

const change = (validFrom: string, priceFen: number | null, publishedAt = `${validFrom}T00:00:00Z`) => ({
  validFrom,
  priceFen,
  publishedAt,
});

test('first day first, and the last price reaches to today', () => {
  const changes = [change('2026-07-01', 12_000), change('2026-01-01', 10_000)];
  expect(historySteps(changes, '2026-11-23')).toEqual([
    ['2026-01-01', 100],
    ['2026-07-01', 120],
    ['2026-11-23', 120],
  ]);
});

test('a correction of the same first day replaces it, in whatever order they come', () => {
  const wrong = change('2026-01-01', 10_000, '2026-01-01T00:00:00Z');
  const right = change('2026-01-01', 11_000, '2026-01-05T00:00:00Z');
  expect(historySteps([wrong, right], '2026-01-01')).toEqual([['2026-01-01', 110]]);
  expect(historySteps([right, wrong], '2026-01-01')).toEqual([['2026-01-01', 110]]);
});

test('a price still to come is the end of the line; withdrawn is a gap', () => {
  const changes = [change('2026-12-01', 9_000), change('2026-06-01', null)];
  expect(historySteps(changes, '2026-11-23')).toEqual([
    ['2026-06-01', null],
    ['2026-12-01', 90],
  ]);
});

test('no price, no line', () => expect(historySteps([], '2026-11-23')).toEqual([]));
