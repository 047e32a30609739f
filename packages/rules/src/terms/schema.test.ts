import { describe, expect, it } from 'vitest';
import { RuleRefusal } from '../kernel/refusal.js';
import { presetTerms } from './presets.js';
import { parseServiceTerms, serviceTermsSchema } from './schema.js';
import type { ServiceTerms } from './service-terms.js';

const terms = presetTerms(['SECURITY_INTEGRATION']);

function pathsOf(changed: object): readonly string[] {
  try {
    parseServiceTerms({ ...terms, ...changed });
  } catch (error) {
    if (error instanceof RuleRefusal && error.code === 'INVALID_TERMS') return error.paths;
    throw error;
  }
  return [];
}

describe('service terms', () => {
  it('are accepted as the presets print them', () => {
    const accepted: ServiceTerms = serviceTermsSchema.parse(terms);
    expect(accepted).toEqual(terms);
  });

  it('name the first twenty places alone when everything is wrong', () => {
    const promises = Array.from({ length: 5_000 }, () => 1);
    expect(pathsOf({ promises })).toEqual(Array.from({ length: 20 }, (_, index) => `promises.${index}`));
    const surprises = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 1]));
    expect(() => parseServiceTerms({ ...terms, ...surprises })).toThrow(/^.{1,400}$/);
  });

  it.each<[string, object, string]>([
    [
      'half a month free',
      { freePeriods: [{ ...terms.freePeriods[0], months: 1.5 }] },
      'freePeriods.0.months',
    ],
    ['no month free', { freePeriods: [{ ...terms.freePeriods[0], months: 0 }] }, 'freePeriods.0.months'],
    [
      'a figure without its words',
      { freePeriods: [{ ...terms.freePeriods[0], quote: ' ' }] },
      'freePeriods.0.quote',
    ],
    [
      'an unknown clause',
      { softwareUpgrades: { ...terms.softwareUpgrades, clause: 'W-99' } },
      'softwareUpgrades.clause',
    ],
    [
      'a choice that points nowhere',
      { chosenFreePeriod: { index: 2, reason: '无' } },
      'chosenFreePeriod.index',
    ],
    ['a paid period with no free one', { freePeriods: [] }, 'paidPeriod'],
    ['a price in yuan', { callOutFeeFen: 80.5 }, 'callOutFeeFen'],
    [
      'a decision on a day that does not exist',
      {
        resolutions: [
          {
            contradiction: 'freePeriods',
            chosen: 12,
            reason: '书面确认',
            decidedOn: '2026-02-30',
            decidedBy: '王磊',
          },
        ],
      },
      'resolutions.0.decidedOn',
    ],
    ['another version', { schemaVersion: 2 }, 'schemaVersion'],
    ['a plan bound in twice', { plans: ['TRANSPORT', 'TRANSPORT'] }, 'plans'],
    ['a negative term', { workmanshipDays: -1 }, 'workmanshipDays'],
    ['a time with its unit', { response: { ...terms.response, repairHours: '12h' } }, 'response.repairHours'],
    [
      'more calls owed than aimed at',
      {
        visitPlan: [
          {
            kind: 'CALL',
            stage: 'FREE',
            perYearOwed: 3,
            perYearAimed: 2,
            clause: 'V-03',
            plan: 'GOODS_PIPES',
            section: '(1)',
            quote: '每年两到三次',
          },
        ],
      },
      'visitPlan.0.perYearAimed',
    ],
    [
      'a share of the settlement finer than we reckon',
      { retention: { percent: 3.005, defectMonths: null, returnCheckDays: null, quote: null } },
      'retention.percent',
    ],
    [
      'a right after no failure at all',
      { promises: [{ ...terms.promises[0], clause: 'H-01', figure: 0 }] },
      'promises.0.figure',
    ],
    ['a field nobody formalised', { goodwillMonths: 6 }, ''],
    ['a field left out', { rollOnRestDay: undefined }, 'rollOnRestDay'],
  ])('refuse %s, saying where', (_, changed, path) => {
    expect(pathsOf(changed)).toEqual([path]);
  });

  it('refuse every field when it is left out, and keep zero and null apart', () => {
    for (const field of Object.keys(terms)) {
      const { [field as keyof ServiceTerms]: _, ...rest } = terms;
      expect(() => parseServiceTerms(rest), field).toThrow(RuleRefusal);
    }
    expect(pathsOf({ callOutFeeFen: 0 })).toEqual([]);
    expect(pathsOf({ callOutFeeFen: null })).toEqual([]);
    expect(pathsOf({ response: { ...terms.response, arriveMinutes: 0 } })).toEqual([]);
    expect(pathsOf({ workmanshipDays: null })).toEqual(['workmanshipDays']);
  });

  it('refuse what is not terms at all', () => {
    for (const wrong of [null, 'terms', 7, [], {}]) {
      expect(() => parseServiceTerms(wrong)).toThrow(RuleRefusal);
    }
  });
});
