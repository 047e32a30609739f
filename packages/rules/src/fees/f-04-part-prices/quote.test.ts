import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/plain-date.js';
import { mayAccept, quoteState } from './quote.js';

describe('laws of a quote', () => {
  it('is open through its last day and never after, and only then can be accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (days) => {
        const quote = {
          status: 'ISSUED',
          validUntilOn: '2028-02-29',
          on: addDays('2028-02-29', days),
        } as const;
        expect(quoteState(quote)).toBe(days <= 0 ? 'OPEN' : 'EXPIRED');
        expect(mayAccept(quote).outcome.allowed).toBe(days <= 0);
      }),
    );
  });

  it.each(['DRAFT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const)('%s stays what it is', (status) => {
    for (const on of ['2026-01-01', '2027-01-01']) {
      const quote = { status, validUntilOn: '2026-06-30', on };
      expect(quoteState(quote)).toBe(status);
      expect(mayAccept(quote).outcome.allowed).toBe(false);
    }
  });

  it('refuses a day that does not exist', () => {
    expect(() => quoteState({ status: 'DRAFT', validUntilOn: '2026-02-30', on: '2026-01-01' })).toThrowError(
      /existing date/,
    );
  });
});
