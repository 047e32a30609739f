import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { addDays } from '../../kernel/plain-date.js';
import { examples } from './examples.js';
import { type BestPriceFacts, bestPrice, type GivenPrice } from './rule.js';

runExamples(examples);

const anyGiven = fc.array(
  fc.record({
    caseNumber: fc.constantFrom('A', 'B', 'C', 'D'),
    client: fc.constant('甲'),
    givenOn: fc.integer({ min: -500, max: 60 }).map((n) => addDays('2026-05-12', n)),
    priceFen: fc.nat({ max: 20_000 }),
  }),
  { maxLength: 10 },
);
const facts = (priceFen: number, given: readonly GivenPrice[]): BestPriceFacts => ({
  promisedBy: 'F-02',
  priceFen,
  on: '2026-05-12',
  given,
  terms: { bestPriceMonths: 12 },
});

describe('laws of the best price', () => {
  it('matching the lowest price is always the best, one fen more never is', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { lowest } = bestPrice(facts(0, given)).outcome;
        if (lowest === null) return;
        expect(bestPrice(facts(lowest.priceFen, given)).warnings).toEqual([]);
        const above = bestPrice(facts(lowest.priceFen + 1, given));
        expect(above.outcome).toMatchObject({ best: false, excessFen: 1 });
        expect(above.warnings[0]?.message.en).toContain(lowest.caseNumber);
      }),
    );
  });

  it('does not depend on the order in which prices were given', () => {
    fc.assert(
      fc.property(
        anyGiven.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        fc.nat({ max: 20_000 }),
        ([given, shuffled], price) => {
          expect(bestPrice(facts(price, shuffled))).toEqual(bestPrice(facts(price, given)));
        },
      ),
    );
  });

  it('one more price given can only lower the bar', () => {
    fc.assert(
      fc.property(anyGiven, anyGiven, fc.nat({ max: 20_000 }), (given, more, price) => {
        if (bestPrice(facts(price, [...given, ...more])).outcome.best) {
          expect(bestPrice(facts(price, given)).outcome.best).toBe(true);
        }
      }),
    );
  });
});

it('quotes the clause that promises the price, and how it is read', () => {
  expect(bestPrice({ ...facts(1, []), promisedBy: 'F-04' }).basis.map((c) => c.clause)).toEqual([
    'F-04',
    'F-02',
  ]);
  expect(bestPrice({ ...facts(1, []), promisedBy: 'F-03' }).basis.map((c) => c.clause)).toEqual([
    'F-03',
    'F-02',
  ]);
});
