import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../../test/people-arbitraries.js';
import { addDays, daysBetween } from '../../kernel/plain-date.js';
import { nextReminder, type ReminderFacts, reminderDays, remindersDue } from './reminders.js';

const anyFacts: fc.Arbitrary<ReminderFacts> = fc.record({
  validUntilOn: fc.option(anyDay, { nil: null }),
  nextReviewOn: fc.option(anyDay, { nil: null }),
  revokedOn: fc.constant(null),
  renewed: fc.constant(false),
  holderLeftOn: fc.constant(null),
});

/** What a job tells that runs on these days and remembers what it told. */
function told(facts: ReminderFacts, days: readonly string[]): string[] {
  const known = new Set<string>();
  for (const day of days) {
    for (const { subject, days: before, dueOn } of remindersDue(facts, day)) {
      known.add(`${subject} ${dueOn} ${before}`);
    }
  }
  return [...known];
}

const everyDay = (from: string, until: string) =>
  Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index));

describe('reminders', () => {
  it('come on 90, 60, 30 and 7 days', () => {
    expect(reminderDays('2026-11-23')).toEqual([90, 60, 30, 7]);
  });

  it('are four of one end, each once, for a job that runs every day', () => {
    fc.assert(
      fc.property(anyDay, (validUntilOn) => {
        const facts = {
          validUntilOn,
          nextReviewOn: null,
          revokedOn: null,
          renewed: false,
          holderLeftOn: null,
        };
        const days = everyDay(addDays(validUntilOn, -120), addDays(validUntilOn, 30));
        expect(told(facts, days)).toEqual(
          [90, 60, 30, 7].map((before) => `EXPIRY ${validUntilOn} ${before}`),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('of a job that stood still tell no more than one that ran, and the nearest in any case', () => {
    fc.assert(
      fc.property(anyFacts, fc.uniqueArray(anyDay, { maxLength: 8 }), (facts, days) => {
        const some = told(facts, [...days].sort());
        const all = told(facts, everyDay('2025-09-01', '2028-04-01'));
        expect(some.filter((reminder) => !all.includes(reminder))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('are at most one of each subject at a time', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        const subjects = remindersDue(facts, on).map(({ subject }) => subject);
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
    );
  });

  it('are silent until the next one', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        const next = nextReminder(facts, on);
        const known = told(facts, [on]);
        const until = next === null ? addDays(on, 200) : addDays(next, -1);
        const later = told(facts, everyDay(on, until)).filter((reminder) => !known.includes(reminder));
        expect(later).toEqual([]);
        if (next !== null) expect(remindersDue(facts, next).length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  it('end with renewal, revocation and departure', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        expect(remindersDue({ ...facts, renewed: true }, on)).toEqual([]);
        expect(remindersDue({ ...facts, revokedOn: on }, on)).toEqual([]);
        expect(remindersDue({ ...facts, holderLeftOn: addDays(on, -1) }, on)).toEqual([]);
        expect(remindersDue({ ...facts, holderLeftOn: on }, on)).toEqual(remindersDue(facts, on));
      }),
    );
  });
});
