import { describe, expect, it } from 'vitest';
import { allPlans } from '../kernel/plan.js';
import { clauses } from '../rulebook/chapters.js';
import { presets, presetTerms } from './presets.js';
import { parseServiceTerms } from './schema.js';

describe('presets', () => {
  it('there is one for each printed plan, ① to ⑧', () => {
    expect(presets.map(({ plan }) => plan)).toEqual(allPlans.map(({ id }) => id));
    expect(allPlans.map(({ symbol }) => symbol).join('')).toBe('①②③④⑤⑥⑦⑧');
  });

  it.each(presets)('$plan is well formed and comes back unchanged from JSON', ({ terms }) => {
    expect(parseServiceTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
  });

  it.each(presets)('$plan quotes only its own plan, by clauses that exist', ({ plan, terms }) => {
    for (const promise of terms.promises) {
      expect(promise.plan).toBe(plan);
      expect(clauses.has(promise.clause)).toBe(true);
    }
    expect(terms.promises.length).toBeGreaterThan(0);
  });

  it('hold the figures of the plans that print some', () => {
    const [security, pipes] = presets;
    expect(security?.terms.freePeriods.map(({ months, clause }) => [months, clause])).toEqual([
      [12, 'W-03'],
      [36, 'W-06'],
    ]);
    expect(security?.terms.paidPeriod?.months).toBe(36);
    expect(pipes?.terms.freePeriods.map(({ months }) => months)).toEqual([24]);
    expect(pipes?.terms.response).toMatchObject({
      arriveMinutes: 120,
      repairHours: 12,
      generalRepairHours: 24,
    });
    expect(pipes?.terms.paidPeriod).toBeNull();
  });

  it.each(presets.slice(2))(
    '$plan promises no period and no time: nothing is put in their place',
    ({ terms }) => {
      expect(terms.freePeriods).toEqual([]);
      expect(terms.paidPeriod).toBeNull();
      expect(new Set(Object.values(terms.response))).toEqual(new Set([null]));
    },
  );
});

describe('plans bound together', () => {
  const both = presetTerms(['SECURITY_INTEGRATION', 'GOODS_PIPES']);

  it('keep every conflicting figure', () => {
    expect(both.plans).toEqual(['SECURITY_INTEGRATION', 'GOODS_PIPES']);
    expect(both.freePeriods.map(({ months }) => months)).toEqual([12, 36, 24]);
    expect(both.visitPlan).toHaveLength(3);
    expect(both.promises.length).toBe(
      presetTerms(['SECURITY_INTEGRATION']).promises.length + presetTerms(['GOODS_PIPES']).promises.length,
    );
  });

  it('take single fields from the first plan that has them', () => {
    expect(both.response.arriveMinutes).toBe(120);
    expect(both.contractKind).toBe('CONSTRUCTION');
    expect(presetTerms(['ENGINEERING_SUPPLY', 'SECURITY_INTEGRATION']).targetSet).toBe('FULL');
    expect(presetTerms(['TRANSPORT', 'GOODS_PIPES']).startBasis).toBe('PROJECT_ACCEPTANCE');
  });

  it('none at all promises nothing', () => {
    expect(presetTerms([]).promises).toEqual([]);
  });
});
