import { describe, expect, test } from 'vitest';
import {
  daysFromToday,
  formatFen,
  formatInstant,
  instantOfLocal,
  localInShanghai,
  relativeDays,
  todayInShanghai,
} from './format';

describe('dates and moments, wherever the browser stands', () => {
  test('the business date changes at midnight in Shanghai', () => {
    expect(todayInShanghai(new Date('2026-06-15T15:59:59Z'))).toBe('2026-06-15');
    expect(todayInShanghai(new Date('2026-06-15T16:00:00Z'))).toBe('2026-06-16');
  });

  test('a moment is shown as Shanghai reads it', () => {
    expect(formatInstant('2026-03-05T14:35:00.000000Z')).toBe('2026-03-05 22:35');
  });

  test('a typed local time is Shanghai time, there and back', () => {
    expect(instantOfLocal('2026-03-05T22:35')).toBe('2026-03-05T14:35:00.000Z');
    expect(localInShanghai(instantOfLocal('2026-03-05T22:35'))).toBe('2026-03-05T22:35');
  });

  test('days from today, both ways', () => {
    expect(daysFromToday('2026-03-01', '2026-02-28')).toBe(1);
    expect(daysFromToday('2024-02-28', '2024-03-01')).toBe(-2);
    expect(relativeDays(312)).toEqual({ key: 'jn.date.ahead', count: 312 });
    expect(relativeDays(-3)).toEqual({ key: 'jn.date.ago', count: 3 });
    expect(relativeDays(0).key).toBe('jn.date.today');
  });
});

test('money has two decimals and separators; nothing recorded is a dash', () => {
  expect(formatFen(123_400)).toBe('¥1,234.00');
  expect(formatFen(0)).toBe('¥0.00');
  expect(formatFen(null)).toBe('—');
});
