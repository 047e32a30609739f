import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { type CeilingFacts, ceiling, type MarketSample, quoteCeiling } from './rule.js';

runExamples(examples);

const sample = (priceFen: number, index = 0): MarketSample => ({
  id: `S${index}`,
  priceFen,
  sampledOn: '2026-02-01',
  region: 'GZ',
  itemClass: 'PSU',
});
const facts = (priceFen: number, prices: readonly number[]): CeilingFacts => ({
  priceFen,
  on: '2026-03-01',
  region: 'GZ',
  itemClass: 'PSU',
  samples: prices.map(sample),
  terms: { samplesMin: 3, sampleMonths: 12 },
  supervisorReason: null,
});
const anyPrice = fc.nat({ max: 9_000_000_000 });
const anyPrices = fc.array(anyPrice, { minLength: 3, maxLength: 12 });

it('one sample listed three times is no proof', () => {
  const [once] = facts(100, [90]).samples;
  const samples = once === undefined ? [] : [once, once, once];
  expect(() => ceiling({ ...facts(100, []), samples })).toThrowError(/listed twice/);
});

describe('laws of the ceiling', () => {
  it('the highest whole-fen price is within, and one fen more is above', () => {
    fc.assert(
      fc.property(anyPrices, (prices) => {
        const { highestFen } = ceiling(facts(0, prices)).outcome;
        if (highestFen === null) throw new Error('three samples have a mean');
        expect(ceiling(facts(highestFen, prices)).outcome.result).toBe('WITHIN');
        expect(ceiling(facts(highestFen + 1, prices)).outcome.result).toBe('ABOVE');
      }),
    );
  });

  it('a sample at the mean, or above it, never breaks a ceiling that held', () => {
    fc.assert(
      fc.property(anyPrices, anyPrice, fc.nat({ max: 1_000_000 }), (prices, price, more) => {
        const before = ceiling(facts(price, prices)).outcome;
        const atMean = Math.ceil(before.sumFen / prices.length) + more;
        const after = ceiling(facts(price, [...prices, atMean])).outcome;
        if (before.result === 'WITHIN') expect(after.result).toBe('WITHIN');
      }),
    );
  });

  it('a sample at the price itself never changes the answer', () => {
    fc.assert(
      fc.property(anyPrices, anyPrice, (prices, price) => {
        expect(ceiling(facts(price, [...prices, price])).outcome.result).toBe(
          ceiling(facts(price, prices)).outcome.result,
        );
      }),
    );
  });

  it('a lower price is never worse', () => {
    fc.assert(
      fc.property(anyPrices, anyPrice, anyPrice, (prices, a, b) => {
        const lower = ceiling(facts(Math.min(a, b), prices)).outcome;
        const higher = ceiling(facts(Math.max(a, b), prices)).outcome;
        if (higher.accepted) expect(lower.accepted).toBe(true);
      }),
    );
  });

  it('the order of the samples does not matter', () => {
    fc.assert(
      fc.property(anyPrices, anyPrice, (prices, price) => {
        const { used: _, ...forward } = ceiling(facts(price, prices)).outcome;
        const { used: __, ...backward } = ceiling(facts(price, [...prices].reverse())).outcome;
        expect(backward).toEqual(forward);
      }),
    );
  });

  it('a reason helps only where samples are missing, and a price of nothing needs none', () => {
    fc.assert(
      fc.property(anyPrices, anyPrice, (prices, price) => {
        const supervisorReason = '只有一家供货';
        const plain = ceiling(facts(price, prices)).outcome;
        expect(ceiling({ ...facts(price, prices), supervisorReason }).outcome).toEqual(plain);
        const few = { ...facts(price, prices.slice(0, 2)), supervisorReason };
        expect(ceiling(few).outcome.accepted).toBe(true);
        expect(ceiling({ ...few, supervisorReason: ' ' }).outcome.accepted).toBe(price === 0);
      }),
    );
  });
});

describe('the total of a quote', () => {
  const anyQuote = fc.array(
    fc.record({ price: fc.nat({ max: 100_000 }), quantity: fc.nat({ max: 500 }), prices: anyPrices }),
    { maxLength: 6 },
  );

  it('holds whenever every line holds, without a rounding error in between', () => {
    fc.assert(
      fc.property(anyQuote, (lines) => {
        const quote = lines.map(({ price, quantity, prices }) => ({ quantity, facts: facts(price, prices) }));
        const { outcome } = quoteCeiling(quote);
        if (outcome.lines.every((line) => line.outcome.result === 'WITHIN'))
          expect(outcome.total.within).toBe(true);
        expect(outcome.accepted).toBe(
          outcome.lines.every((line) => line.outcome.accepted) && outcome.total.within,
        );
      }),
    );
  });

  it('is not accepted when one line is above, however cheap the others are', () => {
    const { outcome } = quoteCeiling([
      { quantity: 100, facts: facts(1, [1_000, 1_000, 1_000]) },
      { quantity: 1, facts: facts(1_001, [1_000, 1_000, 1_000]) },
    ]);
    expect(outcome.total.within).toBe(true);
    expect(outcome.accepted).toBe(false);
  });

  it('adds means exactly: three thirds are one', () => {
    const third = facts(0, [0, 0, 1]);
    const { outcome } = quoteCeiling([1, 1, 1].map((quantity) => ({ quantity, facts: third })));
    expect(outcome.total.highestFen).toBe(1);
  });

  it('an empty quote is accepted, half an hour counts half, and a third decimal is refused', () => {
    expect(quoteCeiling([]).outcome).toMatchObject({ accepted: true, total: { priceFen: 0, highestFen: 0 } });
    const half = quoteCeiling([{ quantity: 0.5, facts: facts(100, [100, 100, 100]) }]).outcome;
    expect(half.total).toEqual({ priceFen: 50, highestFen: 50, within: true });
    expect(() => quoteCeiling([{ quantity: 1.005, facts: facts(1, [1, 1, 1]) }])).toThrowError(
      /two decimals/,
    );
  });
});
