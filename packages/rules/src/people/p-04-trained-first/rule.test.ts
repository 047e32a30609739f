import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyPermits, anyWork } from '../../../test/people-arbitraries.js';
import { runExamples } from '../../../test/run-examples.js';
import { addDays } from '../../kernel/plain-date.js';
import { examples } from './examples.js';
import { mayTakePost } from './rule.js';

runExamples(examples);

const anyTrainings = fc.array(
  fc.record({
    qualifiesFor: anyPermits,
    heldOn: anyDay,
    attended: fc.boolean(),
    result: fc.constantFrom('PASSED' as const, 'FAILED' as const, null),
    assessedOn: fc.option(anyDay, { nil: null }),
  }),
  { maxLength: 5 },
);

describe('laws of a post', () => {
  it('opens the desk only to somebody who passed by that day', () => {
    fc.assert(
      fc.property(anyTrainings, anyDay, (trainings, on) => {
        const passed = trainings.some(
          ({ result, attended, qualifiesFor, assessedOn, heldOn }) =>
            result === 'PASSED' && attended && qualifiesFor.includes('DESK') && (assessedOn ?? heldOn) <= on,
        );
        const { may } = mayTakePost({ trainings, work: 'DESK', on }).outcome;
        expect(may && !passed).toBe(false);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyTrainings, anyWork, anyDay, (trainings, work, on) => {
        const back = mayTakePost({ trainings: [...trainings].reverse(), work, on });
        expect(back).toEqual(mayTakePost({ trainings, work, on }));
      }),
    );
  });

  it('is open after a pass, whatever came before', () => {
    fc.assert(
      fc.property(anyTrainings, anyWork, anyDay, (earlier, work, on) => {
        const known = earlier.filter(({ assessedOn, heldOn }) => (assessedOn ?? heldOn) <= on);
        const pass = {
          qualifiesFor: [work],
          heldOn: on,
          attended: true,
          result: 'PASSED' as const,
          assessedOn: null,
        };
        expect(mayTakePost({ trainings: [...known, pass], work, on }).outcome.may).toBe(true);
      }),
    );
  });

  it('is not closed by what has not happened yet', () => {
    fc.assert(
      fc.property(anyTrainings, anyWork, anyDay, (trainings, work, on) => {
        const future = {
          qualifiesFor: [work],
          heldOn: on,
          attended: true,
          result: 'FAILED' as const,
          assessedOn: addDays(on, 1),
        };
        expect(mayTakePost({ trainings: [...trainings, future], work, on })).toEqual(
          mayTakePost({ trainings, work, on }),
        );
      }),
    );
  });
});
