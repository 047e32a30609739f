import { describe, expect, it } from 'vitest';
import { type AnnexCandidate, annexDays, choiceFor, problemCount, validityOf } from './annex-choice';

const certificate = (id: string, typeId: string, validUntilOn: string | null, more: object = {}) =>
  ({
    id,
    typeId,
    type: { id: typeId, code: typeId, name: typeId, proofRequired: true },
    issuedOn: '2020-01-01',
    validUntilOn,
    proved: true,
    scanCount: 1,
    ...more,
  }) as unknown as AnnexCandidate['certificates'][number];

const person = (more: Partial<AnnexCandidate>) =>
  ({ id: 'p', number: '1', name: '张三', state: 'ACTIVE', certificates: [], ...more }) as AnnexCandidate;

const days = annexDays({ bidOn: '2026-07-01', contractUntilOn: '2027-06-30' });

describe('what an annex shows', () => {
  it('lasts to the end of the contract, or counts on the bid day alone', () => {
    expect(annexDays({ bidOn: '2026-07-01' })).toEqual({ from: '2026-07-01', until: '2026-07-01' });
    expect(validityOf(certificate('a', 't', '2027-06-30'), days)).toBe('VALID');
    expect(validityOf(certificate('a', 't', '2027-06-29'), days)).toBe('ENDS_DURING');
    expect(validityOf(certificate('a', 't', '2026-06-30'), days)).toBe('EXPIRED_AT_START');
    expect(validityOf(certificate('a', 't', null, { proved: false }), days)).toBe('UNPROVED');
  });

  it('is, of somebody newly named, the best of each type on the bid day', () => {
    const certificates = [
      certificate('old', 'security', '2025-01-01'),
      certificate('new', 'security', '2028-01-01'),
      certificate('card', 'id', null),
    ];
    const { certificateIds, withInsurance } = choiceFor(
      person({ certificates, insuredUntil: '2026-06' }),
      days,
    );
    expect([...certificateIds].sort()).toEqual(['card', 'new']);
    expect(withInsurance).toBe(true);
  });

  it('counts what does not hold: papers, insurance, nothing shown, somebody who leaves', () => {
    const certificates = [certificate('a', 't', '2027-06-29'), certificate('b', 'u', null)];
    const count = (more: Partial<AnnexCandidate>, certificateIds: string[], withInsurance = false) =>
      problemCount(
        {
          people: [{ person: person({ certificates, ...more }), certificateIds, withInsurance }],
          qualificationIds: [],
        },
        [],
        days,
      );
    expect(count({}, ['b'])).toBe(0);
    expect(count({}, ['a', 'b'])).toBe(1);
    expect(count({}, [])).toBe(1);
    expect(count({ insuredUntil: '2025-01' }, ['b'], true)).toBe(1);
    expect(count({ leftOn: '2027-06-29' }, ['b'])).toBe(1);
    expect(count({ leftOn: '2027-06-30' }, ['b'])).toBe(0);
  });
});
