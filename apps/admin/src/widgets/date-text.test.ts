import { describe, expect, test } from 'vitest';
import { readDate, readMinute } from './date-text';

describe('a typed date', () => {
  test.each(['2026-06-15', '2026/6/15', '2026.6.15', '2026年6月15日', '20260615', ' 2026-06-15 '])(
    'is read: %s',
    (text) => expect(readDate(text)).toBe('2026-06-15'),
  );

  test.each(['', '2026-06', '2026-02-30', '15/06/2026', '26-06-15', 'tomorrow', '2026061'])(
    'is refused: %s',
    (text) => expect(readDate(text)).toBeNull(),
  );
});

describe('a typed minute', () => {
  test.each(['2026-06-15 08:05', '2026-06-15T08:05', '2026/6/15 8:05', '20260615 8:05'])(
    'is read: %s',
    (text) => expect(readMinute(text)).toBe('2026-06-15T08:05'),
  );

  test.each(['2026-06-15', '2026-06-15 24:00', '2026-06-15 10:60', '2026-02-30 10:00', '10:00'])(
    'is refused: %s',
    (text) => expect(readMinute(text)).toBeNull(),
  );
});
