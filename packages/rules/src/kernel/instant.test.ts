import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { dateInShanghai, startOfDayInShanghai } from './instant.js';
import { addDays, formatDay } from './plain-date.js';

it('finds the business date as Temporal does, whatever the offset', () => {
  const milliseconds = fc.integer({ min: -631_152_000_000, max: 4_102_444_800_000 });
  const spelling = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York');
  fc.assert(
    fc.property(milliseconds, spelling, (epoch, zone) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(epoch);
      const spelled = moment.toString({ timeZone: zone });
      const expected = moment.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
      expect(dateInShanghai(spelled)).toBe(expected);
      expect(dateInShanghai(moment.toString())).toBe(expected);
    }),
  );
});

it('changes the date at 16:00 UTC', () => {
  expect(dateInShanghai('2026-06-15T15:59:59Z')).toBe('2026-06-15');
  expect(dateInShanghai('2026-06-15T15:59:59.999Z')).toBe('2026-06-15');
  expect(dateInShanghai('2026-06-15T16:00:00Z')).toBe('2026-06-16');
  expect(dateInShanghai('2026-06-15T23:59:59+08:00')).toBe('2026-06-15');
  expect(dateInShanghai('2026-06-15T12:00:00-04:00')).toBe('2026-06-16');
});

it('starts a day where the day before ends, in summer time before 1992 too', () => {
  expect(startOfDayInShanghai('2026-03-05')).toBe('2026-03-04T16:00:00Z');
  expect(startOfDayInShanghai('1988-07-01')).toBe('1988-06-30T15:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }).map(formatDay), (date) => {
      const start = Temporal.Instant.from(startOfDayInShanghai(date));
      expect(dateInShanghai(start.toString())).toBe(date);
      expect(dateInShanghai(start.subtract({ nanoseconds: 1 }).toString())).toBe(addDays(date, -1));
    }),
  );
});

it('refuses a moment without an offset', () => {
  for (const wrong of [
    '2026-06-15T15:59:59',
    '2026-06-15',
    '2026-06-15T25:00:00Z',
    '2026-02-30T10:00:00Z',
    '',
  ]) {
    expect(() => dateInShanghai(wrong)).toThrow();
  }
});
