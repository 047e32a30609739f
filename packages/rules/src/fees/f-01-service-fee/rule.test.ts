import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { presetTerms } from '../../terms/presets.js';
import { costClasses } from '../../warranty/facts.js';
import { examples } from './examples.js';
import { type FeeFacts, feePolicy } from './rule.js';

runExamples(examples);

const anyFacts: fc.Arbitrary<FeeFacts> = fc.record({
  coverage: fc.record({
    stage: fc.constantFrom('FREE', 'PAID', 'AFTER'),
    charge: fc.constantFrom('FREE', 'QUOTE', 'FEE_STANDARD', 'CHARGED', 'ON_HOLD'),
  }),
  costClass: fc.constantFrom(...costClasses),
  repeatVisit: fc.boolean(),
  faultFound: fc.constantFrom(true, false, null),
  visit: fc.option(
    fc.record({
      arrivedAt: fc.constant('2026-07-01T10:00:00+08:00'),
      callOutFeeAgreedAt: fc.constantFrom(null, '2026-07-01T01:00:00Z', '2026-07-01T03:00:00Z'),
      callOutFeesBefore: fc.nat({ max: 2 }),
    }),
  ),
  terms: fc.record({
    callOutFeeFen: fc.option(fc.nat({ max: 50_000 })),
    priceTests: fc.constant([]),
    resolutions: fc.constant([]),
  }),
});

describe('laws of the fee', () => {
  it('what coverage calls free is never charged, and what is on hold waits', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { method, feeFen } = feePolicy(facts).outcome;
        if (facts.coverage.charge === 'FREE') expect([method, feeFen]).toEqual(['FREE', 0]);
        if (facts.coverage.charge === 'ON_HOLD') expect([method, feeFen]).toEqual(['ON_HOLD', null]);
      }),
    );
  });

  it('our failure never pays: a repeat visit is free for visit and labour', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('VISIT', 'LABOUR'), (facts, costClass) => {
        const { method } = feePolicy({ ...facts, costClass, repeatVisit: true }).outcome;
        expect(method).toBe(facts.coverage.charge === 'ON_HOLD' ? 'ON_HOLD' : 'FREE');
      }),
    );
  });

  it('having failed before never makes a line dearer', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const first = feePolicy({ ...facts, repeatVisit: false }).outcome;
        const again = feePolicy({ ...facts, repeatVisit: true }).outcome;
        if (first.method === 'FREE') expect(again.method).toBe('FREE');
        expect(again.method === 'FREE' || again.method === first.method).toBe(true);
      }),
    );
  });

  it('no fault found: at most one call-out fee, and only one agreed before', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { method, feeFen } = feePolicy({ ...facts, faultFound: false }).outcome;
        if (method === 'CALL_OUT_FEE') {
          expect(feeFen).toBe(facts.terms.callOutFeeFen);
          expect(facts.costClass).toBe('VISIT');
          expect(facts.visit?.callOutFeeAgreedAt).toBe('2026-07-01T01:00:00Z');
          expect(facts.visit?.callOutFeesBefore).toBe(0);
        } else {
          expect(['FREE', 'ON_HOLD']).toContain(method);
        }
      }),
    );
  });

  it('every answer names a clause and can be said on the phone', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { basis, outcome } = feePolicy(facts);
        expect(basis.length).toBeGreaterThan(0);
        expect(outcome.sentence.zh).not.toBe('');
        expect(outcome.sentence.en).not.toBe('');
      }),
    );
  });

  it('asks only for the price tests the contract carries', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(feePolicy(facts).outcome.priceTests).toEqual([]);
      }),
    );
  });
});

describe('by the contract', () => {
  const terms = presetTerms(['SECURITY_INTEGRATION']);
  const quoted: FeeFacts = {
    coverage: { stage: 'PAID', charge: 'QUOTE' },
    costClass: 'PARTS',
    repeatVisit: false,
    faultFound: true,
    visit: null,
    terms,
  };

  it('every price test holds, unless an administrator chose one of them', () => {
    const resolution = { contradiction: 'priceTests', reason: '业主要求', decidedOn: '2026-03-01' } as const;
    const chosen = (test: string): FeeFacts => ({
      ...quoted,
      terms: { ...terms, resolutions: [{ ...resolution, chosen: test, decidedBy: '王磊' }] },
    });
    const all = ['AGREED', 'BEST', 'LOCAL_BEST', 'MARKET_MEAN'];
    expect(feePolicy(quoted).outcome.priceTests).toEqual(all);
    expect(feePolicy(chosen('MARKET_MEAN')).outcome.priceTests).toEqual(['MARKET_MEAN']);
    expect(feePolicy(chosen('NONE_OF_THEM')).outcome.priceTests).toEqual(all);
  });

  it('new hardware for an upgrade is agreed by W-11, not by the paid period', () => {
    const first = (stage: 'FREE' | 'PAID' | 'AFTER') =>
      feePolicy({ ...quoted, coverage: { stage, charge: 'QUOTE' } }).basis[0].clause;
    expect([first('FREE'), first('PAID'), first('AFTER')]).toEqual(['W-11', 'W-04', 'W-11']);
  });
});
