import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { responsibleParty } from './rule.js';

runExamples(examples);

const anyVisit = fc.record({
  sent: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  leader: fc.nat({ max: 3 }),
  providerId: fc.option(fc.constant('provider'), { nil: null }),
  projectLeadId: fc.option(fc.constant('lead'), { nil: null }),
});

describe('laws of who answers', () => {
  it('is one of ours, never the provider, and nobody only when nobody is named', () => {
    fc.assert(
      fc.property(anyVisit, ({ sent, leader, providerId, projectLeadId }) => {
        const people = sent.map((personId, index) => ({ personId, leads: index === leader }));
        const { outcome, warnings } = responsibleParty({ sent: people, providerId, projectLeadId });
        expect([...sent, projectLeadId, null]).toContain(outcome.personId);
        expect(warnings.length).toBe(outcome.personId === null ? 1 : 0);
        if (projectLeadId !== null || sent.length === 1) expect(outcome.personId).not.toBeNull();
      }),
    );
  });

  it('refuses two leaders, and one person twice', () => {
    const both = ['a', 'b'].map((personId) => ({ personId, leads: true }));
    const rest = { providerId: null, projectLeadId: null };
    expect(() => responsibleParty({ sent: both, ...rest })).toThrowError(/One person leads/);
    const twice = ['a', 'a'].map((personId) => ({ personId, leads: false }));
    expect(() => responsibleParty({ sent: twice, ...rest })).toThrowError(/listed twice/);
  });
});
