import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { batchRecall } from './rule.js';

runExamples(examples);

const places = ['STOCK', 'RESERVED', 'INSTALLED', 'LOANED'] as const;
const anyUnits = fc
  .array(fc.constantFrom(...places), { maxLength: 20 })
  .map((list) => list.map((where, index) => ({ id: `u${index}`, where })));

describe('laws of a recall', () => {
  it('forgets no unit of the batch, wherever it is, until the test has passed', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(false, null), (units, testPassed) => {
        const { actions, mayClear } = batchRecall({ units, testPassed }).outcome;
        expect(actions.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
        expect(mayClear).toBe(false);
      }),
    );
  });

  it('only a passed test clears, and then nothing more is withdrawn', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        expect(batchRecall({ units, testPassed: true }).outcome).toEqual({ actions: [], mayClear: true });
      }),
    );
  });

  it('refuses a unit listed twice', () => {
    const unit = { id: 'u1', where: 'STOCK' as const };
    expect(() => batchRecall({ units: [unit, unit], testPassed: null })).toThrowError(/listed twice/);
  });
});
