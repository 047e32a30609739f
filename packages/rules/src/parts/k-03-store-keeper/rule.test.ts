import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { storeKeeper } from './rule.js';

runExamples(examples);

it('a name opens every store, and only a site is closed without one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('WAREHOUSE' as const, 'VAN' as const, 'SITE' as const),
      fc.option(fc.string()),
      (kind, keeper) => {
        const { outcome, warnings } = storeKeeper({ kind, keeper });
        const named = keeper !== null && keeper.trim() !== '';
        expect(outcome.allowed).toBe(named || kind !== 'SITE');
        expect(warnings.length).toBe(outcome.allowed ? 0 : 1);
      },
    ),
  );
});
