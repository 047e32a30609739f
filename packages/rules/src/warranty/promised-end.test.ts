import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../kernel/calendar.js';
import { aLine, termsWith } from './example-tables.js';
import { coverageIntervals } from './intervals.js';
import { contractPeriods } from './periods.js';

/** Example 12: Tue 2028-10-03 is a working day until the notice of 2028 makes 1 to 8 October a holiday. */
const terms = termsWith('GOODS_PIPES', 24);
const notice = (days: readonly string[]) =>
  makeCalendar({
    coveredYears: [2028],
    days: days.map((date) => ({ date, kind: 'REST' as const, name: '国庆节' })),
  });
const holiday = notice(['03', '04', '05', '06', '07', '08'].map((day) => `2028-10-${day}`));
const corrected = notice([]);
const line = aLine({ terms, startsOn: '2026-10-03' });
const promised = { ...line, promisedEffectiveEndOn: '2028-10-09' };

describe('an end once promised (Q42)', () => {
  it('holds where the corrected calendar would give an earlier one, and the paid period starts as printed', () => {
    expect(contractPeriods(line, holiday).outcome.free?.effectiveEndOn).toBe('2028-10-09');
    expect(contractPeriods(line, corrected).outcome.free?.effectiveEndOn).toBe('2028-10-03');
    const { outcome, basis } = contractPeriods(promised, corrected);
    expect(outcome.free).toMatchObject({
      nominalEndOn: '2028-10-03',
      effectiveEndOn: '2028-10-09',
      untilDate: '2028-10-10',
    });
    expect(basis).toContainEqual({ clause: 'W-05', question: 'Q42' });
  });

  it('never shortens a period, and is cited only where it decides', () => {
    const early = { ...line, promisedEffectiveEndOn: '2028-10-01' };
    expect(contractPeriods(early, holiday)).toEqual(contractPeriods(line, holiday));
    expect(contractPeriods({ ...line, promisedEffectiveEndOn: null }, holiday)).toEqual(
      contractPeriods(line, holiday),
    );
  });

  it('ends with the device all the same', () => {
    const facts = { lines: [promised], deviceRetiredOn: '2028-10-05' };
    expect(coverageIntervals(facts, corrected)[0]?.untilDate).toBe('2028-10-06');
  });
});
