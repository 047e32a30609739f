import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costClasses } from '../../warranty/facts.js';
import { lineAmount, type ServiceFeeFacts, type ServiceLine, serviceFee } from './service-fee.js';

const terms: ServiceFeeFacts['terms'] = {
  callOutFeeFen: 10_000,
  priceTests: [],
  resolutions: [],
  shareRounding: 'DOWN',
};

const anyLines: fc.Arbitrary<ServiceLine[]> = fc
  .array(
    fc
      .record({
        costClass: fc.constantFrom(...costClasses),
        coverage: fc.record({
          stage: fc.constantFrom('FREE' as const, 'PAID' as const, 'AFTER' as const),
          charge: fc.constantFrom(
            'FREE' as const,
            'QUOTE' as const,
            'FEE_STANDARD' as const,
            'CHARGED' as const,
            'ON_HOLD' as const,
          ),
        }),
        repeatVisit: fc.boolean(),
        faultFound: fc.constantFrom(true, false, null),
        visit: fc.constantFrom(null, {
          arrivedAt: '2026-07-01T10:00:00+08:00',
          callOutFeeAgreedAt: '2026-07-01T09:00:00+08:00',
          callOutFeesBefore: 0,
        }),
        hundredths: fc.nat({ max: 1_000 }),
        unitPriceFen: fc.option(fc.nat({ max: 100_000 }), { freq: 9 }),
        share: fc.option(fc.integer({ min: 0, max: 100 })),
      })
      .map(({ hundredths, share, ...line }) => ({
        ...line,
        quantity: hundredths / 100,
        ...(share === null ? {} : { clientSharePercent: share }),
      })),
    { maxLength: 8 },
  )
  .map((lines) => lines.map((line, index) => ({ ...line, id: `${index + 1}` })));

describe('laws of the fee of a service', () => {
  it('a line made free never charges, nor one on hold', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { outcome } = serviceFee({ lines, terms });
        const unpaid = outcome.lines.filter(({ method }) => method === 'FREE' || method === 'ON_HOLD');
        expect(unpaid.filter(({ amountFen, payer }) => amountFen !== 0 || payer !== 'US')).toEqual([]);
      }),
    );
  });

  it('the total is the sum of its lines, each at most its worth or the call-out fee', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { outcome } = serviceFee({ lines, terms });
        expect(outcome.totalFen).toBe(outcome.lines.reduce((sum, line) => sum + (line.amountFen ?? 0), 0));
        for (const { amountFen, method, worthFen } of outcome.lines) {
          const most = method === 'CALL_OUT_FEE' ? 10_000 : (worthFen ?? 0);
          expect(amountFen ?? 0).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('our failure never makes it dearer', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const failed = lines.map((line) => ({ ...line, repeatVisit: true }));
        const { totalFen } = serviceFee({ lines, terms }).outcome;
        expect(serviceFee({ lines: failed, terms }).outcome.totalFen).toBeLessThanOrEqual(totalFen);
      }),
    );
  });

  it('no fault found: at most one call-out fee, however many lines', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const none = lines.map((line) => ({ ...line, faultFound: false }));
        const { outcome } = serviceFee({ lines: none, terms });
        expect([0, 10_000]).toContain(outcome.totalFen);
      }),
    );
  });

  it('what is charged without a price is named, and only then the fee is not complete', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { outcome, warnings } = serviceFee({ lines, terms });
        const unpriced = outcome.lines.filter(({ amountFen }) => amountFen === null);
        expect(outcome.complete).toBe(unpriced.length === 0);
        expect(warnings).toHaveLength(unpriced.length);
        expect(unpriced.filter(({ worthFen }) => worthFen !== null)).toEqual([]);
      }),
    );
  });
});

describe('price × quantity', () => {
  it('is half a fen up, and whole for whole quantities', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 100_000 }), (price, hundredths) => {
        expect(lineAmount(price, hundredths)).toBe(price * hundredths);
        const exact = price * hundredths;
        expect(lineAmount(price, hundredths / 100)).toBe(Math.floor((exact + 50) / 100));
      }),
    );
    expect(lineAmount(1, 0.5)).toBe(1);
    expect(lineAmount(3, 0.1 + 0.2)).toBe(1);
  });

  it('refuses three decimals, amounts below zero, and sums beyond exact numbers', () => {
    expect(() => lineAmount(100, 1.005)).toThrowError(/two decimals/);
    expect(() => lineAmount(100, -1)).toThrowError(/below zero/);
    expect(() => lineAmount(100, Number.NaN)).toThrowError(/two decimals/);
    expect(() => lineAmount(9_007_199_254_740_991, 2)).toThrowError(/fen/);
  });

  it('a line listed twice is refused', () => {
    const line: ServiceLine = {
      id: '1',
      costClass: 'LABOUR',
      coverage: { stage: 'AFTER', charge: 'FEE_STANDARD' },
      repeatVisit: false,
      faultFound: true,
      visit: null,
      quantity: 1,
      unitPriceFen: 100,
    };
    expect(() => serviceFee({ lines: [line, line], terms })).toThrowError(/listed twice/);
  });
});
