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
    ['a field nobody formalised', { goodwillMonths: 6 }, ''],
    ['a field left out', { rollOnRestDay: undefined }, 'rollOnRestDay'],
  ])('refuse %s, saying where', (_, changed, path) => {
    expect(pathsOf(changed)).toEqual([path]);
  });

  it('refuse what is not terms at all', () => {
    for (const wrong of [null, 'terms', 7, [], {}]) {
      expect(() => parseServiceTerms(wrong)).toThrow(RuleRefusal);
    }
  });
});
