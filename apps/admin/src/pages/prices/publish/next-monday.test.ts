import { expect, test } from 'vitest';
import { nextMonday } from './next-monday';

test.each([
  ['2026-11-20', '2026-11-23'],
  ['2026-11-22', '2026-11-23'],
  ['2026-11-23', '2026-11-30'],
  ['2026-12-29', '2027-01-04'],
  ['2028-02-28', '2028-03-06'],
])('after %s: %s', (today, monday) => {
  expect(nextMonday(today)).toBe(monday);
});
