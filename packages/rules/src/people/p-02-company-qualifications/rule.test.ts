import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCertificate, anyDay, anyPermits, anyWork } from '../../../test/people-arbitraries.js';
import { runExamples } from '../../../test/run-examples.js';
import { addDays } from '../../kernel/plain-date.js';
import { certificateOutcome } from '../p-01-certificates/rule.js';
import { examples } from './examples.js';
import { companyState, companyWarnings, licenceWarnings, type QualificationFacts } from './rule.js';

runExamples(examples);

const anyQualifications: fc.Arbitrary<QualificationFacts[]> = fc.array(
  fc
    .tuple(anyCertificate, fc.constantFrom('LICENCE', 'ISO9001', 'HONOUR'), anyPermits)
    .map(([facts, typeCode, permits]) => ({ ...facts, typeCode, permits })),
  { maxLength: 6 },
);

describe('laws of the company', () => {
  it('is complete exactly when nothing is told, and tells each type once', () => {
    fc.assert(
      fc.property(anyQualifications, anyDay, (qualifications, on) => {
        const { outcome, warnings } = companyState(qualifications, on);
        expect(outcome.complete).toBe(warnings.length === 0);
        const types = new Set(qualifications.map(({ typeCode }) => typeCode));
        expect(outcome.qualifications.map(({ typeCode }) => typeCode)).toEqual([...types].sort());
      }),
    );
  });

  it('is told of a longer contract at least what it is told of a day in it', () => {
    fc.assert(
      fc.property(anyQualifications, anyDay, fc.nat({ max: 60 }), (qualifications, from, length) => {
        const day = companyWarnings(qualifications, from).length;
        const contract = companyWarnings(qualifications, { from, until: addDays(from, length) }).length;
        expect(contract).toBeGreaterThanOrEqual(day);
      }),
    );
  });

  it('has its licence looked at where one permits the work or the plan prints one', () => {
    fc.assert(
      fc.property(anyQualifications, anyWork, anyDay, (qualifications, work, on) => {
        const told = licenceWarnings(qualifications, work, on);
        const licences = qualifications.filter(({ permits }) => permits.includes(work));
        const types = new Set(licences.map(({ typeCode }) => typeCode));
        const standing = [...types].filter((code) =>
          licences.some(
            (facts) => facts.typeCode === code && certificateOutcome(facts, on).state === 'VALID',
          ),
        );
        const missing = licences.length === 0 && work === 'SECURITY' ? 1 : 0;
        expect(told.length).toBe(missing + types.size - standing.length);
      }),
    );
  });

  it('names the qualification, its state and the first day without it', () => {
    const facts = {
      typeCode: 'ISO9001',
      typeName: { zh: '质量体系认证', en: 'ISO 9001' },
      permits: [],
      issuedOn: '2024-01-01',
      validUntilOn: '2026-12-31',
      nextReviewOn: null,
      revokedOn: null,
      proofRequired: false,
      proved: false,
    };
    const [warning] = companyWarnings([facts], { from: '2026-06-01', until: '2027-05-31' });
    expect(warning?.message).toEqual({
      zh: '公司资质“质量体系认证”在2027年1月1日已过期',
      en: 'ISO 9001 of the company: expired on 1 January 2027',
    });
  });
});
