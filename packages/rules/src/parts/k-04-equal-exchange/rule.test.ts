import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { equivalentForShortage } from './rule.js';

runExamples(examples);

const anyGoods = fc.record({ quantity: fc.nat({ max: 100 }), valueFen: fc.nat({ max: 1_000_000 }) });

describe('laws of an exchange', () => {
  it('is allowed exactly when nothing is missing, and never without the client', () => {
    fc.assert(
      fc.property(anyGoods, anyGoods, fc.boolean(), (wanted, offered, clientAgreed) => {
        const { allowed, missing } = equivalentForShortage({ wanted, offered, clientAgreed }).outcome;
        expect(allowed).toBe(missing.length === 0);
        expect(missing.includes('AGREEMENT')).toBe(!clientAgreed);
      }),
    );
  });

  it('giving more never makes it worse, and the same goods are always equal', () => {
    fc.assert(
      fc.property(anyGoods, anyGoods, anyGoods, (wanted, offered, more) => {
        const plus = {
          quantity: offered.quantity + more.quantity,
          valueFen: offered.valueFen + more.valueFen,
        };
        const before = equivalentForShortage({ wanted, offered, clientAgreed: true }).outcome;
        const after = equivalentForShortage({ wanted, offered: plus, clientAgreed: true }).outcome;
        if (before.allowed) expect(after.allowed).toBe(true);
        const same = equivalentForShortage({ wanted, offered: wanted, clientAgreed: true }).outcome;
        expect(same.allowed).toBe(true);
      }),
    );
  });

  it('refuses quantities and values that are none', () => {
    const goods = { quantity: 1, valueFen: 1 };
    const ask = (offered: typeof goods) => () =>
      equivalentForShortage({ wanted: goods, offered, clientAgreed: true });
    expect(ask({ ...goods, quantity: -1 })).toThrowError(/whole number/);
    expect(ask({ ...goods, valueFen: 0.5 })).toThrowError(/fen/);
  });
});
