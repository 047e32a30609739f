import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { addDays } from '../../kernel/plain-date.js';
import { causeCodes } from '../../terms/cause.js';
import { presetTerms } from '../../terms/presets.js';
import type { AttemptFacts, HandoverHistory } from '../facts.js';
import { examples } from './examples.js';
import { handoverRight } from './rule.js';

runExamples(examples);

const terms = presetTerms(['SECURITY_INTEGRATION']);

function aHistory(
  attempts: readonly AttemptFacts[],
  changes: Partial<HandoverHistory> = {},
): HandoverHistory {
  return {
    problem: { positionId: 'P1', faultFamily: 'NO_IMAGE', rootCause: null },
    attempts,
    cause: { codes: ['PRODUCT_DEFECT'], state: 'CONFIRMED', beforeTakeOver: false },
    terms,
    ...changes,
  };
}

const anyAttempt = fc
  .record({
    positionId: fc.constantFrom('P1', 'P1', 'P2'),
    faultFamily: fc.constantFrom('NO_IMAGE', 'NO_IMAGE', 'NOISE'),
    rootCause: fc.constantFrom(null, 'PSU'),
    stage: fc.constantFrom('NOT_STARTED', 'FREE', 'FREE', 'PAID', 'AFTER'),
    end: fc.constantFrom(
      'DECLARED_DONE',
      'DECLARED_DONE',
      'NO_FAULT_FOUND',
      'NO_ACCESS',
      'LOANER_PLACED',
      'OPEN',
    ),
    ended: fc.nat({ max: 400 }),
    rejected: fc.option(fc.nat({ max: 20 })),
    returned: fc.option(fc.nat({ max: 140 })),
    ruling: fc.constantFrom(null, null, 'SAME', 'NOT_SAME'),
    clientAsserts: fc.boolean(),
  } as const)
  .map(({ ended, rejected, returned, ...facts }) => {
    const endedOn = addDays('2026-01-01', ended);
    return {
      ...facts,
      endedOn,
      rejectedOn: rejected === null ? null : addDays(endedOn, rejected),
      returnedOn: returned === null ? null : addDays(endedOn, returned),
    };
  });
const anyAttempts: fc.Arbitrary<AttemptFacts[]> = fc
  .array(anyAttempt, { maxLength: 6 })
  .map((attempts) => attempts.map((attempt, index) => ({ ...attempt, id: `A${index}` })));
const anyCauses = fc.subarray([...causeCodes]);
const order = { NONE: 0, WARNED: 1, RIGHT: 2 };

describe('laws of the handover right', () => {
  it('a finally excluded cause never triggers it', () => {
    const excluded = fc.subarray(
      ['CLIENT_DAMAGE', 'THIRD_PARTY', 'NATURAL_DISASTER', 'FORCE_MAJEURE'] as const,
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(anyAttempts, excluded, (attempts, codes) => {
        const cause = { codes, state: 'CONFIRMED', beforeTakeOver: false } as const;
        const { outcome } = handoverRight(aHistory(attempts, { cause }));
        expect(outcome).toMatchObject({
          state: 'NONE',
          rightOn: null,
          noticeDueOn: null,
          withheld: 'EXCLUDED_CAUSE',
        });
      }),
    );
  });

  it('lightning, our own work and our custody are never an excuse', () => {
    fc.assert(
      fc.property(
        anyAttempts,
        anyCauses,
        fc.constantFrom('LIGHTNING', 'OUR_WORKMANSHIP', 'PRE_TAKEOVER_CUSTODY'),
        (attempts, codes, ours) => {
          const cause = { codes: [...codes, ours], state: 'CONFIRMED', beforeTakeOver: false } as const;
          expect(handoverRight(aHistory(attempts, { cause })).outcome.withheld).toBeNull();
        },
      ),
    );
  });

  it('a cause that is not final withholds nothing', () => {
    fc.assert(
      fc.property(
        anyAttempts,
        anyCauses,
        fc.constantFrom('PROPOSED', 'DISPUTED'),
        (attempts, codes, state) => {
          const cause = { codes, state, beforeTakeOver: false } as const;
          expect(handoverRight(aHistory(attempts, { cause })).outcome).toEqual(
            handoverRight(aHistory(attempts)).outcome,
          );
        },
      ),
    );
  });

  it('one more attempt never takes a right away', () => {
    fc.assert(
      fc.property(anyAttempts, anyAttempt, (attempts, more) => {
        const before = handoverRight(aHistory(attempts)).outcome;
        const after = handoverRight(aHistory([...attempts, { ...more, id: 'more' }])).outcome;
        expect(order[after.state]).toBeGreaterThanOrEqual(order[before.state]);
        if (before.rightOn !== null) expect((after.rightOn ?? '') <= before.rightOn).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which attempts were entered', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const { others: _, ...forward } = handoverRight(aHistory(attempts)).outcome;
        const { others: __, ...backward } = handoverRight(aHistory([...attempts].reverse())).outcome;
        expect(backward).toEqual(forward);
      }),
    );
  });

  it('every attempt is accounted for once, and the days are in order', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const { outcome } = handoverRight(aHistory(attempts));
        const { failures, proposed, others, warnedOn, rightOn, noticeDueOn } = outcome;
        expect(failures.length + proposed.length + others.length).toBe(attempts.length);
        expect(noticeDueOn).toBe(rightOn);
        if (rightOn !== null) expect(warnedOn !== null && warnedOn <= rightOn).toBe(true);
        expect(failures.every(({ attempt }) => attempt.stage === 'FREE' || attempt.stage === 'PAID')).toBe(
          true,
        );
      }),
    );
  });

  it('other contract terms and the same facts again do not change it', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        expect(handoverRight(structuredClone(aHistory(attempts)))).toEqual(handoverRight(aHistory(attempts)));
      }),
    );
  });
});

describe('what is still open', () => {
  const done = (id: string, endedOn: string, changes: Partial<AttemptFacts> = {}): AttemptFacts => ({
    id,
    positionId: 'P1',
    faultFamily: 'NO_IMAGE',
    rootCause: null,
    stage: 'FREE',
    end: 'DECLARED_DONE',
    endedOn,
    rejectedOn: null,
    returnedOn: null,
    ruling: null,
    clientAsserts: false,
    ...changes,
  });
  const twice = [
    done('A', '2026-06-03', { returnedOn: '2026-06-30' }),
    done('B', '2026-07-01', { rejectedOn: '2026-07-04' }),
  ];

  it('a disputed exclusion says that the final cause settles it', () => {
    const cause = { codes: ['THIRD_PARTY'], state: 'DISPUTED', beforeTakeOver: false } as const;
    const { provisional } = handoverRight(aHistory(twice, { cause }));
    expect(provisional.map(({ reason }) => reason)).toEqual(['CAUSE_UNCONFIRMED']);
  });

  it('theft before take-over is ours, also when final', () => {
    const cause = { codes: ['THIRD_PARTY'], state: 'CONFIRMED', beforeTakeOver: true } as const;
    expect(handoverRight(aHistory(twice, { cause })).outcome.state).toBe('RIGHT');
  });

  it('a late return says that the supervisor settles it, only while it matters', () => {
    const late = done('C', '2026-01-01', { returnedOn: '2026-05-01' });
    expect(handoverRight(aHistory([late])).provisional.map(({ reason }) => reason)).toEqual([
      'SAME_PROBLEM_UNCONFIRMED',
    ]);
    expect(handoverRight(aHistory([...twice, late])).provisional).toEqual([]);
  });

  it('counts to the figure the contract itself prints', () => {
    const promises = terms.promises.map((one) => (one.clause === 'H-01' ? { ...one, figure: 3 } : one));
    const lenient = handoverRight(aHistory(twice, { terms: { ...terms, promises } })).outcome;
    expect([lenient.state, lenient.rightOn]).toEqual(['WARNED', null]);
    expect(lenient.sentence.en).toContain('once more');
  });

  it('a rejection counts by itself, also after a return too late to', () => {
    const both = done('A', '2026-01-01', { returnedOn: '2026-04-15', rejectedOn: '2026-04-20' });
    const { outcome } = handoverRight(aHistory([both]));
    expect([outcome.state, outcome.warnedOn, outcome.proposed]).toEqual(['WARNED', '2026-04-20', []]);
    const early = { ...both, rejectedOn: '2026-01-02' };
    expect(handoverRight(aHistory([early])).outcome.warnedOn).toBe('2026-01-02');
    const ruled = { ...both, ruling: 'SAME' as const };
    expect(handoverRight(aHistory([ruled])).outcome.warnedOn).toBe('2026-04-15');
  });

  it('names every reason that decided', () => {
    const asked = handoverRight(aHistory(twice)).basis.map(
      ({ paragraph, question }) => `${paragraph} ${question}`,
    );
    expect(asked).toEqual(['3 Q19', '4 Q21']);
    const excluded = { codes: ['THIRD_PARTY'], state: 'CONFIRMED', beforeTakeOver: false } as const;
    expect(handoverRight(aHistory(twice, { cause: excluded })).basis.map(({ clause }) => clause)).toEqual([
      'H-01',
      'W-08',
    ]);
  });

  it('refuses a report counted twice, a failure before the work, and work without a day', () => {
    expect(() => handoverRight(aHistory([done('A', '2026-06-03'), done('A', '2026-06-03')]))).toThrowError(
      /listed twice/,
    );
    expect(() =>
      handoverRight(aHistory([done('A', '2026-06-03', { returnedOn: '2026-06-02' })])),
    ).toThrowError(/before it was done/);
    expect(() => handoverRight(aHistory([done('A', '2026-06-03', { endedOn: null })]))).toThrowError(
      /no day/,
    );
  });
});
