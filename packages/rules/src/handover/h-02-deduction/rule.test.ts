import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { correctSettlement } from './correction.js';
import { examples } from './examples.js';
import type { HandoverClaim } from './facts.js';
import { retentionFloors } from './retention-floors.js';
import { settleHandover } from './rule.js';
import { settleInOrder } from './waterfall.js';

runExamples(examples);

const terms = { deductionPool: 'RETENTION' } as const;

function aClaim(changes: Partial<HandoverClaim> = {}): HandoverClaim {
  return {
    id: 'C1',
    presentedAt: '2026-08-03T01:00:00Z',
    costFen: 100,
    hasInvoice: true,
    scopeNamesProblem: true,
    clientDeductedFen: null,
    referenceFen: null,
    hasRight: true,
    ...changes,
  };
}

const anyFen = fc.nat({ max: 9_000_000_000 });
const anyMoment = fc
  .integer({ min: 0, max: 40 })
  .map((hour) => `2026-08-0${1 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, '0')}:00:00Z`);
const anyClaims = fc
  .array(
    fc.record({
      presentedAt: anyMoment,
      costFen: anyFen,
      hasInvoice: fc.constantFrom(true, true, true, false),
      scopeNamesProblem: fc.constantFrom(true, true, true, false),
      referenceFen: fc.option(anyFen),
      hasRight: fc.constantFrom(true, true, true, false),
    }),
    { maxLength: 8 },
  )
  .map((claims) => claims.map((claim, index) => aClaim({ ...claim, id: `C${index}` })));

describe('laws of the waterfall', () => {
  it('conserves the claimed cost to the fen, and no balance ever goes below zero', () => {
    fc.assert(
      fc.property(anyFen, anyClaims, fc.option(anyMoment), (openingFen, claims, releasedAt) => {
        const { outcome } = settleInOrder({ openingFen, claims, releasedAt, terms });
        for (const { claimId, decision } of outcome.settlements) {
          const { state, deductedFen, shortfallFen, poolAfterFen, overDeductionFen } = decision.outcome;
          const costFen = claims.find(({ id }) => id === claimId)?.costFen;
          expect(deductedFen + shortfallFen).toBe(state === 'SETTLED' ? costFen : 0);
          expect(Math.min(deductedFen, shortfallFen, poolAfterFen, overDeductionFen)).toBeGreaterThanOrEqual(
            0,
          );
        }
        expect(outcome.deductedFen + outcome.poolAfterFen).toBe(openingFen);
      }),
    );
  });

  it('gives one answer for one set of claims, in whatever order they were entered', () => {
    fc.assert(
      fc.property(
        anyFen,
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        (openingFen, [claims, shuffled]) => {
          const facts = { openingFen, releasedAt: null, terms };
          expect(settleInOrder({ ...facts, claims: shuffled })).toEqual(settleInOrder({ ...facts, claims }));
        },
      ),
    );
  });

  it('the order of presentation moves money between claims, never the totals', () => {
    fc.assert(
      fc.property(anyFen, fc.array(anyFen, { maxLength: 8 }), (openingFen, costs) => {
        const claims = costs.map((costFen, index) => aClaim({ id: `C${index}`, costFen }));
        const reversed = costs.map((costFen, index) => aClaim({ id: `C${costs.length - index}`, costFen }));
        const facts = { openingFen, releasedAt: null, terms };
        const forward = settleInOrder({ ...facts, claims }).outcome;
        const backward = settleInOrder({ ...facts, claims: reversed }).outcome;
        const sum = costs.reduce((total, cost) => total + cost, 0);
        expect(forward.shortfallFen).toBe(Math.max(0, sum - openingFen));
        expect([backward.deductedFen, backward.shortfallFen, backward.poolAfterFen]).toEqual([
          forward.deductedFen,
          forward.shortfallFen,
          forward.poolAfterFen,
        ]);
      }),
    );
  });

  it('from the release on nothing is deducted and everything is paid', () => {
    fc.assert(
      fc.property(anyFen, anyFen, (balanceFen, costFen) => {
        const { outcome } = settleHandover({
          claim: aClaim({ costFen }),
          pool: { balanceFen, released: true },
          terms,
        });
        expect([outcome.deductedFen, outcome.shortfallFen, outcome.poolAfterFen]).toEqual([0, costFen, 0]);
      }),
    );
  });

  it('our reference and what the client kept back never change what is owed', () => {
    fc.assert(
      fc.property(
        anyFen,
        anyFen,
        fc.option(anyFen),
        fc.nat({ max: 100 }),
        (balanceFen, costFen, referenceFen, share) => {
          const plain = settleHandover({
            claim: aClaim({ costFen }),
            pool: { balanceFen, released: false },
            terms,
          });
          const clientDeductedFen = Math.floor((balanceFen * share) / 100);
          const claim = aClaim({ costFen, referenceFen, clientDeductedFen });
          const { outcome } = settleHandover({ claim, pool: { balanceFen, released: false }, terms });
          expect(outcome.deductedFen).toBe(plain.outcome.deductedFen);
          expect(outcome.shortfallFen).toBe(plain.outcome.shortfallFen);
          expect(outcome.poolAfterFen + outcome.deductedFen + outcome.overDeductionFen).toBe(balanceFen);
        },
      ),
    );
  });

  it('a correction claims back exactly what was given, and leaves the pool alone', () => {
    fc.assert(
      fc.property(anyFen, anyFen, (balanceFen, costFen) => {
        const settled = settleHandover({
          claim: aClaim({ costFen }),
          pool: { balanceFen, released: false },
          terms,
        }).outcome;
        const { outcome } = correctSettlement({
          deductedFen: settled.deductedFen,
          shortfallPaidFen: settled.shortfallFen,
          poolFen: settled.poolAfterFen,
          reason: 'CAUSE_EXCLUDED',
        });
        expect(outcome.receivableFen).toBe(costFen);
        expect(outcome.poolFen).toBe(settled.poolAfterFen);
      }),
    );
  });
});

describe('what is missing or too much', () => {
  it('is asked for, and says what would settle it', () => {
    const claim = aClaim({ hasInvoice: false });
    const decision = settleHandover({ claim, pool: { balanceFen: 1_000, released: false }, terms });
    expect(decision.outcome.state).toBe('EVIDENCE_ASKED');
    expect(decision.provisional[0]?.settles.zh).toContain('发票');
  });

  it('is flagged while it is paid', () => {
    const claim = aClaim({ costFen: 500, referenceFen: 400, clientDeductedFen: 700 });
    const { warnings } = settleHandover({ claim, pool: { balanceFen: 1_000, released: false }, terms });
    expect(warnings.map(({ code }) => code)).toEqual(['ABOVE_REFERENCE', 'OVER_DEDUCTION']);
  });

  it('is refused where it cannot be', () => {
    const pool = { balanceFen: 1_000, released: false };
    expect(() => settleHandover({ claim: aClaim({ clientDeductedFen: 1_001 }), pool, terms })).toThrowError(
      /only ¥10.00/,
    );
    expect(() => settleHandover({ claim: aClaim({ costFen: -1 }), pool, terms })).toThrowError(/below zero/);
    expect(() => settleHandover({ claim: aClaim({ costFen: 0.5 }), pool, terms })).toThrowError(/integer/);
    const twice = { openingFen: 1_000, releasedAt: null, terms, claims: [aClaim(), aClaim()] };
    expect(() => settleInOrder(twice)).toThrowError(/listed twice/);
  });

  it('a payment late at night is due on its Shanghai day', () => {
    const claim = aClaim({ presentedAt: '2026-08-03T16:00:00Z', costFen: 5 });
    const { outcome } = settleHandover({ claim, pool: { balanceFen: 0, released: false }, terms });
    expect(outcome.payableOn).toBe('2026-08-04');
  });
});

describe('retention money', () => {
  it('warns above the cap and never at or below it', () => {
    fc.assert(
      fc.property(anyFen, fc.integer({ min: -2, max: 2 }), (settlementFen, off) => {
        const { capFen } = retentionFloors({ settlementFen, retentionFen: 0, returnAskedOn: null }).outcome;
        const retentionFen = Math.max(0, capFen + off);
        const { outcome, warnings } = retentionFloors({ settlementFen, retentionFen, returnAskedOn: null });
        expect(warnings.length > 0).toBe(retentionFen > capFen);
        expect(outcome.aboveCapFen).toBe(Math.max(0, retentionFen - capFen));
      }),
    );
  });
});
