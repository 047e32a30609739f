import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../../test/people-arbitraries.js';
import { addDays } from '../../kernel/plain-date.js';
import { insuranceState, isPlainMonth } from './insurance.js';

const anyMonths = fc.uniqueArray(
  anyDay.map((day) => day.slice(0, 7)),
  { maxLength: 8 },
);

describe('social insurance', () => {
  it('is proved up to the day it says, and stale on the next', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const months = [on.slice(0, 7)];
        const { state, untilOn } = insuranceState({ months }, on).outcome;
        expect(state).toBe('PROVED');
        expect(insuranceState({ months }, untilOn ?? '').outcome.state).toBe('PROVED');
        expect(insuranceState({ months }, addDays(untilOn ?? '', 1)).outcome.state).toBe('STALE');
      }),
    );
  });

  it('is never worse with one month more', () => {
    const rank = { PROVED: 0, STALE: 1, NONE: 2 };
    fc.assert(
      fc.property(anyMonths, anyDay, anyDay, (months, month, on) => {
        const before = insuranceState({ months }, on).outcome.state;
        const after = insuranceState({ months: [...months, month.slice(0, 7)] }, on).outcome.state;
        expect(rank[after]).toBeLessThanOrEqual(rank[before]);
      }),
    );
  });

  it('does not look into the future', () => {
    fc.assert(
      fc.property(anyMonths, anyDay, (months, on) => {
        const known = months.filter((month) => month <= on.slice(0, 7));
        expect(insuranceState({ months }, on).outcome).toEqual(insuranceState({ months: known }, on).outcome);
      }),
    );
  });

  it.each(['2026-13', '2026-1', '2026-01-01', ''])('refuses “%s” as a month', (month) => {
    expect(isPlainMonth(month)).toBe(false);
    expect(() => insuranceState({ months: [month] }, '2026-11-23')).toThrowError(/not a month/);
  });
});
