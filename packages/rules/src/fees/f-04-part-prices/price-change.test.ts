import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeByPercent, margin } from './price-change.js';

describe('laws of a change by percent', () => {
  const anyPrice = fc.nat({ max: 100_000_000 });
  const anyPercent = fc.integer({ min: -12_000, max: 50_000 });
  const anyRounding = fc.constantFrom('FEN' as const, 'JIAO' as const, 'YUAN' as const, 'TEN_YUAN' as const);
  const units = { FEN: 1, JIAO: 10, YUAN: 100, TEN_YUAN: 1_000 };

  it('a higher price or a higher percent never gives a lower price', () => {
    fc.assert(
      fc.property(anyPrice, anyPrice, anyPercent, anyPercent, anyRounding, (a, b, p, q, roundTo) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [less, more] = [Math.min(p, q), Math.max(p, q)];
        expect(changeByPercent(low, less, roundTo)).toBeLessThanOrEqual(changeByPercent(high, less, roundTo));
        expect(changeByPercent(low, less, roundTo)).toBeLessThanOrEqual(changeByPercent(low, more, roundTo));
      }),
    );
  });

  it('is a multiple of the unit, at most half a unit from the exact price, and never below zero', () => {
    fc.assert(
      fc.property(anyPrice, anyPercent, anyRounding, (price, percent, roundTo) => {
        const changed = changeByPercent(price, percent, roundTo);
        const exact = Math.max(0, (price * (10_000 + percent)) / 10_000);
        expect(changed % units[roundTo]).toBe(0);
        expect(changed).toBeGreaterThanOrEqual(0);
        expect(Math.abs(changed - exact)).toBeLessThanOrEqual(units[roundTo] / 2 + 1e-6);
      }),
    );
  });

  it('no change to the fen is no change', () => {
    fc.assert(
      fc.property(anyPrice, (price) => {
        expect(changeByPercent(price, 0, 'FEN')).toBe(price);
      }),
    );
  });

  it('is exact for huge prices, and refuses what is none', () => {
    expect(changeByPercent(9_007_199_254_740_990, -5_000, 'FEN')).toBe(4_503_599_627_370_495);
    expect(() => changeByPercent(9_007_199_254_740_990, 5_000, 'FEN')).toThrowError(/fen/);
    expect(() => changeByPercent(-1, -20_000, 'FEN')).toThrowError(/below zero/);
    expect(() => changeByPercent(100, 0.5, 'FEN')).toThrowError(/hundredths/);
  });
});

describe('the margin', () => {
  it('and the cost are the price; a loss is negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (price, cost) => {
        const found = margin(price, cost);
        expect((found?.marginFen ?? 0) + cost).toBe(price);
        const exact = ((price - cost) * 1_000) / price;
        expect(Math.abs((found?.marginPermille ?? 0) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect((found?.marginPermille ?? 0) > 0 && price < cost).toBe(false);
      }),
    );
  });

  it('is unknown without a cost, and without a price', () => {
    expect([margin(100, null), margin(0, 100), margin(0, null)]).toEqual([null, null, null]);
    expect(margin(100, 100)).toEqual({ marginFen: 0, marginPermille: 0 });
  });
});
