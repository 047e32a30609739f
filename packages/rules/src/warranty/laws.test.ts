import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendar, anyDate, anyFacts, anyInput, anyLine, anyQuestion } from '../../test/arbitraries.js';
import { addDays, compareDates } from '../kernel/plain-date.js';
import { freeTermOf } from '../terms/free-term.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import { coverageOf } from './coverage.js';
import type { CoverageFacts } from './facts.js';
import { coverageIntervals } from './intervals.js';
import { contractPeriods } from './periods.js';

const runs = { numRuns: 400 };

describe('laws of coverage', () => {
  it('a longer free period never shortens coverage', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyQuestion,
        anyCalendar,
        fc.integer({ min: 1, max: 60 }),
        (facts, question, calendar, more) => {
          const before = coverageOf(facts, question, calendar).outcome;
          const after = coverageOf(prolonged(facts, more), question, calendar).outcome;
          if (before.stage === 'FREE') expect(after.stage).toBe('FREE');
          if (before.charge === 'FREE') expect(after.charge).toBe('FREE');
        },
      ),
      runs,
    );
  });

  it('a longer free period never ends earlier', () => {
    fc.assert(
      fc.property(anyLine, anyCalendar, fc.integer({ min: 1, max: 60 }), (line, calendar, more) => {
        const before = contractPeriods(line, calendar).outcome;
        const after = contractPeriods({ ...line, terms: longer(line.terms, more) }, calendar).outcome;
        expect(after.free === null).toBe(before.free === null);
        if (before.free === null || after.free === null) return;
        expect(compareDates(before.free.nominalEndOn, after.free.nominalEndOn)).toBeLessThanOrEqual(0);
        expect(compareDates(before.free.effectiveEndOn, after.free.effectiveEndOn)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it('one more contract never takes away what another gives', () => {
    fc.assert(
      fc.property(anyFacts, anyQuestion, anyCalendar, (facts, question, calendar) => {
        const together = coverageOf(facts, question, calendar).outcome;
        for (const line of facts.lines) {
          const alone = coverageOf({ ...facts, lines: [line] }, question, calendar).outcome;
          if (alone.stage === 'FREE' && alone.charge === 'FREE') expect(together.charge).toBe('FREE');
        }
      }),
      runs,
    );
  });

  it('a decision depends only on its facts: equal facts, deep-equal answer, and nothing is written to them', () => {
    fc.assert(
      fc.property(anyInput, anyCalendar, ({ facts, question }, calendar) => {
        const copy = structuredClone({ facts, question });
        const answer = coverageOf(facts, question, calendar);
        expect(coverageOf(copy.facts, copy.question, calendar)).toEqual(answer);
        expect({ facts, question }).toEqual(copy);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      runs,
    );
  });

  it('facts that have nothing to do with it change nothing', () => {
    fc.assert(
      fc.property(
        anyInput,
        anyCalendar,
        fc.array(anyInput, { maxLength: 3 }),
        ({ facts, question }, calendar, others) => {
          const answer = coverageOf(facts, question, calendar);
          for (const other of others) coverageOf(other.facts, other.question, calendar);
          const elsewhere = facts.lines.map((line) => ({
            ...line,
            terms: {
              ...line.terms,
              returnDays: line.terms.returnDays + 7,
              samplesMin: 9,
              kpiClock: 'ADJUSTED' as const,
            },
          }));
          expect(coverageOf({ ...facts, lines: elsewhere }, question, calendar)).toEqual(answer);
        },
      ),
      runs,
    );
  });

  it('the order of the contracts does not matter to who pays and why', () => {
    fc.assert(
      fc.property(anyInput, anyCalendar, ({ facts, question }, calendar) => {
        fc.pre(new Set(facts.lines.map((line) => line.contractId)).size === facts.lines.length);
        const there = coverageOf(facts, question, calendar).outcome;
        const back = coverageOf({ ...facts, lines: [...facts.lines].reverse() }, question, calendar).outcome;
        expect([back.payer, back.charge, back.stage]).toEqual([there.payer, there.charge, there.stage]);
        expect(back.winner).toEqual(there.winner);
      }),
      runs,
    );
  });

  it('every decision names a clause, says a sentence in both languages and gives a reason for every loser', () => {
    fc.assert(
      fc.property(anyInput, anyCalendar, ({ facts, question }, calendar) => {
        const { outcome, basis } = coverageOf(facts, question, calendar);
        expect(basis.length).toBeGreaterThan(0);
        expect(basis[0].clause).toMatch(/^[A-Z]-\d\d$/);
        expect(outcome.sentence.zh).toMatch(/。$/);
        expect(outcome.sentence.en).toMatch(/\.$/);
        expect(`${outcome.sentence.zh}${outcome.sentence.en}`).not.toMatch(/undefined|null|NaN/);
        for (const { why } of [...outcome.losers, ...outcome.rejected]) {
          expect(why.zh).not.toBe('');
          expect(why.en).not.toBe('');
        }
        const all = coverageIntervals(facts, calendar, question.causes).length;
        expect(outcome.losers.length + (outcome.winner === null ? 0 : 1)).toBe(all);
      }),
      runs,
    );
  });

  it('the two shares are never negative and add up to the cost, to the fen', () => {
    fc.assert(
      fc.property(anyInput, anyCalendar, ({ facts, question }, calendar) => {
        const { outcome } = coverageOf(facts, question, calendar);
        const { clientFen = Number.NaN, companyFen = Number.NaN, disputedFen = 0 } = outcome;
        expect(clientFen + companyFen).toBe(question.costFen);
        expect(Math.min(clientFen, companyFen, disputedFen)).toBeGreaterThanOrEqual(0);
        expect(disputedFen).toBeLessThanOrEqual(companyFen);
        if (outcome.payer === 'COMPANY') expect(clientFen).toBe(0);
        if (outcome.payer === 'CLIENT') expect(companyFen).toBe(0);
        expect(outcome.charge === 'FREE' || outcome.charge === 'ON_HOLD').toBe(outcome.payer === 'COMPANY');
      }),
      runs,
    );
  });

  it('free wins overlaps: with a free interval on the day the stage is never paid', () => {
    fc.assert(
      fc.property(anyFacts, anyQuestion, anyCalendar, (facts, question, calendar) => {
        const { outcome, values } = coverageOf(facts, question, calendar);
        const calledOn = String(values.find((value) => value.name === 'calledOn')?.value);
        const live = coverageIntervals(facts, calendar, question.causes).filter(
          (interval) => interval.fromDate <= calledOn && calledOn < interval.untilDate,
        );
        expect(outcome.stage === 'FREE').toBe(live.some((interval) => interval.stage === 'FREE'));
        if (outcome.winner !== null) expect(live).toContainEqual(outcome.winner);
        if (outcome.stage === 'AFTER') expect(live).toEqual([]);
      }),
      runs,
    );
  });

  it('an excluded cause makes nobody better off than an ordinary defect', () => {
    fc.assert(
      fc.property(anyFacts, anyQuestion, anyCalendar, (facts, asked, calendar) => {
        const question = { ...asked, causeState: 'CONFIRMED' as const };
        const defect = coverageOf(facts, { ...question, causes: ['PRODUCT_DEFECT'] }, calendar).outcome;
        const damage = coverageOf(facts, { ...question, causes: ['CLIENT_DAMAGE'] }, calendar).outcome;
        expect(damage.clientFen ?? 0).toBeGreaterThanOrEqual(defect.clientFen ?? 0);
      }),
      runs,
    );
  });

  it('support by telephone costs nothing in any stage where it was promised', () => {
    fc.assert(
      fc.property(anyInput, anyCalendar, ({ facts, question }, calendar) => {
        fc.pre(facts.lines.some((line) => line.terms.phoneSupport !== null));
        const { outcome } = coverageOf(facts, { ...question, costClass: 'PHONE_SUPPORT' }, calendar);
        expect([outcome.charge, outcome.clientFen]).toEqual(['FREE', 0]);
      }),
      runs,
    );
  });
});

describe('laws of intervals', () => {
  it('are half-open, ordered, start where they say and end the day after their last day', () => {
    fc.assert(
      fc.property(anyFacts, anyCalendar, (facts, calendar) => {
        const intervals = coverageIntervals(facts, calendar);
        for (const interval of intervals) {
          expect(interval.fromDate < interval.untilDate).toBe(true);
          expect(interval.fromDate).toBe(interval.startsOn);
          expect(compareDates(interval.nominalEndOn, interval.effectiveEndOn)).toBeLessThanOrEqual(0);
          expect(compareDates(interval.untilDate, addDays(interval.effectiveEndOn, 1))).toBeLessThanOrEqual(
            0,
          );
        }
        const starts = intervals.map((interval) => interval.fromDate);
        expect([...starts].sort()).toEqual(starts);
      }),
      runs,
    );
  });

  it('the paid period begins the day after the nominal free end, whatever the rest days', () => {
    fc.assert(
      fc.property(anyLine, anyCalendar, (line, calendar) => {
        const { free, paid, afterFrom } = contractPeriods(line, calendar).outcome;
        if (free === null || paid === null) return;
        expect(paid.startsOn).toBe(addDays(free.nominalEndOn, 1));
        expect(afterFrom).toBe([free.untilDate, paid.untilDate].sort().at(-1));
      }),
      runs,
    );
  });

  it('nothing covers a device after its last day in service', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, anyCalendar, (facts, retiredOn, calendar) => {
        const intervals = coverageIntervals({ ...facts, deviceRetiredOn: retiredOn }, calendar);
        for (const interval of intervals) expect(interval.untilDate <= addDays(retiredOn, 1)).toBe(true);
      }),
      runs,
    );
  });
});

function prolonged(facts: CoverageFacts, months: number): CoverageFacts {
  return { ...facts, lines: facts.lines.map((line) => ({ ...line, terms: longer(line.terms, months) })) };
}

/** The free period that holds, made longer. */
function longer(terms: ServiceTerms, months: number): ServiceTerms {
  const held = freeTermOf(terms)?.index;
  return {
    ...terms,
    freePeriods: terms.freePeriods.map((term, index) =>
      index === held ? { ...term, months: term.months + months } : term,
    ),
  };
}
