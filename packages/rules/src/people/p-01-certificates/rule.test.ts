import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCertificate, anyDay } from '../../../test/people-arbitraries.js';
import { runExamples } from '../../../test/run-examples.js';
import { addDays } from '../../kernel/plain-date.js';
import { bestCertificate } from './best-certificate.js';
import { certificateDateProblems, proposedEnd } from './dates.js';
import { examples } from './examples.js';
import { firstGap } from './first-gap.js';
import { certificateOutcome, certificateState } from './rule.js';
import { toneOf } from './tone.js';
import { validThroughout } from './valid-throughout.js';

runExamples(examples);

const usual = {
  issuedOn: '2024-03-01',
  validUntilOn: '2027-02-28',
  nextReviewOn: null,
  revokedOn: null,
  proofRequired: true,
  proved: true,
};

describe('laws of a certificate on a day', () => {
  it('is valid on exactly the days its dates let it count, when it is proved', () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (facts, on) => {
        const { state, untilOn } = certificateOutcome(facts, on);
        const proved = facts.proved || !facts.proofRequired;
        const within = on >= facts.issuedOn && (untilOn === null || on <= untilOn);
        expect(state === 'VALID').toBe(proved && within);
      }),
    );
  });

  it('never becomes valid again once it has stopped', () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, fc.nat({ max: 900 }), (facts, on, later) => {
        const now = certificateOutcome(facts, on).state;
        fc.pre(now !== 'VALID' && now !== 'NOT_YET');
        expect(certificateOutcome(facts, addDays(on, later)).state).not.toBe('VALID');
      }),
    );
  });

  it('has one day less left on the next day, whatever its state', () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (facts, on) => {
        const { daysLeft } = certificateOutcome(facts, on);
        expect(certificateOutcome(facts, addDays(on, 1)).daysLeft).toBe(
          daysLeft === null ? null : daysLeft - 1,
        );
      }),
    );
  });

  it('asks more loudly as time passes, never less', () => {
    const loudness = { FINE: 0, ENDING: 1, LAST: 2, OVER: 3 };
    const tone = (facts: Parameters<typeof certificateOutcome>[0], on: string) => {
      const { state, daysLeft } = certificateOutcome(facts, on);
      return loudness[toneOf(state, daysLeft)];
    };
    fc.assert(
      fc.property(anyCertificate, anyDay, (facts, on) => {
        fc.pre(on >= facts.issuedOn);
        expect(tone(facts, addDays(on, 1))).toBeGreaterThanOrEqual(tone(facts, on));
      }),
    );
  });

  it('answers the same with its grounds as without', () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (facts, on) => {
        expect(certificateState(facts, on).outcome).toEqual(certificateOutcome(facts, on));
      }),
    );
  });

  it('cites the scan only where one is asked for', () => {
    const questions = (proofRequired: boolean) =>
      certificateState({ ...usual, proofRequired }, '2026-11-23').basis.map(({ question }) => question);
    expect(questions(true)).toEqual(['Q59', 'Q60']);
    expect(questions(false)).toEqual(['Q59']);
  });

  it('refuses a day that does not exist', () => {
    expect(() => certificateState(usual, '2026-02-29')).toThrowError(/not an existing date/);
  });
});

describe('laws of the best certificate', () => {
  it('is valid whenever any of them is, and no other valid one lasts longer', () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 6 }), anyDay, (certificates, on) => {
        const best = bestCertificate(certificates, on);
        const valid = certificates
          .map((facts) => certificateOutcome(facts, on))
          .filter(({ state }) => state === 'VALID');
        expect(best === null).toBe(certificates.length === 0);
        if (best === null) return;
        const { state, untilOn } = certificateOutcome(best, on);
        expect(state === 'VALID').toBe(valid.length > 0);
        if (state === 'VALID' && untilOn !== null) {
          expect(valid.filter((other) => other.untilOn === null || other.untilOn > untilOn)).toEqual([]);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 6 }), anyDay, (certificates, on) => {
        const there = bestCertificate(certificates, on);
        const back = bestCertificate([...certificates].reverse(), on);
        expect(back && { ...certificateOutcome(back, on), issuedOn: back.issuedOn }).toEqual(
          there && { ...certificateOutcome(there, on), issuedOn: there.issuedOn },
        );
      }),
    );
  });
});

describe('laws of a period', () => {
  it('is valid throughout exactly when it is on every single day', () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, fc.nat({ max: 40 }), (facts, from, length) => {
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        const all = days.every((day) => certificateOutcome(facts, day).state === 'VALID');
        const range = { from, until: addDays(from, length) };
        expect(validThroughout(facts, range).outcome === 'VALID').toBe(all);
        expect(firstGap([facts], range) === null).toBe(all);
      }),
    );
  });

  it('has its first gap on the first day none of them counts', () => {
    fc.assert(
      fc.property(
        fc.array(anyCertificate, { maxLength: 4 }),
        anyDay,
        fc.nat({ max: 60 }),
        (certificates, from, length) => {
          const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
          const uncovered = days.find((day) =>
            certificates.every((facts) => certificateOutcome(facts, day).state !== 'VALID'),
          );
          expect(firstGap(certificates, { from, until: addDays(from, length) })?.on).toBe(uncovered);
        },
      ),
    );
  });

  it('refuses to end before it begins', () => {
    const range = { from: '2026-03-02', until: '2026-03-01' };
    expect(() => validThroughout(usual, range)).toThrowError(/later than/);
    expect(() => firstGap([usual], range)).toThrowError(/later than/);
  });
});

describe('dates of one certificate', () => {
  it('are told apart by their field', () => {
    expect(certificateDateProblems(usual)).toEqual([]);
    const early = { ...usual, validUntilOn: '2024-02-29', revokedOn: '2024-02-29' };
    expect(certificateDateProblems(early).map(({ field }) => field)).toEqual(['validUntilOn', 'revokedOn']);
    const late = { ...usual, nextReviewOn: '2027-03-01' };
    expect(certificateDateProblems(late).map(({ field }) => field)).toEqual(['nextReviewOn']);
    expect(certificateDateProblems({ ...usual, nextReviewOn: '2027-02-28' })).toEqual([]);
  });

  it.each([
    ['2024-03-01', 36, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-15', 72, '2032-01-14'],
  ])('issued %s for %i months: until %s', (issuedOn, months, endOn) => {
    expect(proposedEnd(issuedOn, months)).toBe(endOn);
  });

  it('never propose an end before the day of issue', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (issuedOn, months) => {
        expect(proposedEnd(issuedOn, months) >= issuedOn).toBe(true);
      }),
    );
  });
});
