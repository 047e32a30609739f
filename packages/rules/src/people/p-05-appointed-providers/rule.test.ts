import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDay } from '../../../test/people-arbitraries.js';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { type ProviderAgreement, providerMayServe } from './rule.js';

runExamples(examples);

const anyAgreement: fc.Arbitrary<ProviderAgreement> = fc.record({
  signedOn: anyDay,
  fromOn: anyDay,
  untilOn: fc.option(anyDay, { nil: null }),
  endedOn: fc.option(anyDay, { nil: null }),
  inDispute: fc.boolean(),
});

it('a dispute changes nothing: who may serve, and no promise to the client', () => {
  fc.assert(
    fc.property(anyAgreement, anyDay, (agreement, on) => {
      const quiet = providerMayServe({ ...agreement, inDispute: false }, on).outcome;
      const dispute = providerMayServe({ ...agreement, inDispute: true }, on).outcome;
      expect(dispute).toEqual(quiet);
      expect(dispute.promisesPaused).toBe(false);
    }),
  );
});

it('serves from the later of its two first days to the earlier of its two last', () => {
  fc.assert(
    fc.property(anyAgreement, anyDay, (agreement, on) => {
      const { signedOn, fromOn, untilOn, endedOn } = agreement;
      const open = on >= signedOn && on >= fromOn;
      const over = (untilOn !== null && on > untilOn) || (endedOn !== null && on > endedOn);
      const { may, because } = providerMayServe(agreement, on).outcome;
      expect(may).toBe(open && !over);
      expect(because.length).toBe(may ? 0 : 1);
    }),
  );
});
