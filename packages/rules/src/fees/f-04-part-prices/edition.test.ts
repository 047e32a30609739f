import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/plain-date.js';
import { type Edition, editionPhase } from './edition.js';

const day = (n: number) => addDays('2026-01-01', n);

describe('laws of the editions', () => {
  const anyEditions: fc.Arbitrary<Edition[]> = fc
    .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 })
    .map((days) => days.map((n, index) => ({ number: index + 1, effectiveFrom: day(n) })));
  const anyDay = fc.integer({ min: -5, max: 40 }).map(day);

  it('one edition is in force on every day from the first one on, and none before', () => {
    fc.assert(
      fc.property(anyEditions, anyDay, (editions, on) => {
        const inForce = editions.filter(
          (edition) => editionPhase(edition, editions, on).outcome.phase === 'IN_FORCE',
        );
        const begun = editions.some(({ effectiveFrom }) => effectiveFrom <= on);
        expect(inForce).toHaveLength(begun ? 1 : 0);
      }),
    );
  });

  it('that one has the latest first day not after the day, and the highest number among equals', () => {
    fc.assert(
      fc.property(anyEditions, anyDay, (editions, on) => {
        const begun = editions.filter(({ effectiveFrom }) => effectiveFrom <= on);
        const latest = begun.reduce<Edition | null>(
          (best, edition) => (best === null || edition.effectiveFrom >= best.effectiveFrom ? edition : best),
          null,
        );
        const inForce = editions.find(
          (edition) => editionPhase(edition, editions, on).outcome.phase === 'IN_FORCE',
        );
        expect(inForce?.number).toBe(latest?.number);
      }),
    );
  });

  it('the phase agrees with its own first and last day', () => {
    fc.assert(
      fc.property(anyEditions, anyDay, (editions, on) => {
        for (const edition of editions) {
          const { phase, fromOn, untilOn } = editionPhase(edition, editions, on).outcome;
          const during = fromOn <= on && (untilOn === null || on <= untilOn);
          expect(phase === 'IN_FORCE').toBe(during);
          if (phase === 'SCHEDULED') expect(on < fromOn).toBe(true);
        }
      }),
    );
  });

  it('shows an edition before it is published, and refuses one with two first days', () => {
    const [first, second] = [
      { number: 1, effectiveFrom: day(0) },
      { number: 2, effectiveFrom: day(9) },
    ];
    expect(editionPhase(second, [first], day(9)).outcome.phase).toBe('IN_FORCE');
    expect(editionPhase(second, [], day(0)).outcome.phase).toBe('SCHEDULED');
    expect(() => editionPhase(first, [{ ...first, effectiveFrom: day(1) }], day(0))).toThrowError(
      /two first days/,
    );
  });
});
