import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYuan, parseYuan, shareRoundedDown, shareRoundedHalfUp } from './fen.js';
import { RuleRefusal } from './refusal.js';

describe('yuan', () => {
  it('reads and writes what people write', () => {
    expect(parseYuan('1,234.50')).toBe(123_450);
    expect(parseYuan('¥1,234.5')).toBe(123_450);
    expect(parseYuan(' 0 ')).toBe(0);
    expect(parseYuan('-333.33')).toBe(-33_333);
    expect(formatYuan(123_450)).toBe('¥1,234.50');
    expect(formatYuan(-5)).toBe('-¥0.05');
    expect(formatYuan(0)).toBe('¥0.00');
  });

  it('refuses three decimals, broken groups and other text', () => {
    for (const wrong of ['1.234', '1,23.00', '1,2345', '1.', '.5', 'abc', '', '1e3', '99999999999999999']) {
      expect(() => parseYuan(wrong)).toThrow('is not a sum in yuan');
    }
  });

  it('refuses half a fen', () => {
    expect(() => formatYuan(0.5)).toThrow('not an integer number of fen');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
      }),
    );
  });
});

describe('shares', () => {
  it('gives the odd fen to the other side', () => {
    expect(shareRoundedDown(33_333, 35)).toBe(11_666);
    expect(shareRoundedHalfUp(33_333, 35)).toBe(11_667);
  });

  it('never exceeds the exact share, and misses it by less than a fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger().map(Math.abs), fc.integer({ min: 0, max: 10_000 }), (fen, points) => {
        const exact = BigInt(fen) * BigInt(points);
        const down = BigInt(shareRoundedDown(fen, points / 100)) * 10_000n;
        expect(down <= exact && exact - down < 10_000n).toBe(true);
      }),
    );
  });

  it('refuses shares outside 0–100, finer than two decimals, and negative sums', () => {
    for (const [fen, percent] of [
      [100, -1],
      [100, 100.01],
      [100, 33.333],
      [-1, 50],
      [100, Number.NaN],
    ] as const) {
      expect(() => shareRoundedDown(fen, percent)).toThrow(RuleRefusal);
    }
  });
});
