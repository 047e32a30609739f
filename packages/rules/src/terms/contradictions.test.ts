import { describe, expect, it } from 'vitest';
import { contradictionsIn } from './contradictions.js';
import { freeTermOf } from './free-term.js';
import { presets, presetTerms } from './presets.js';
import { readTerms } from './reading.js';
import type { ContradictionKey, ServiceTerms } from './service-terms.js';

const security = presetTerms(['SECURITY_INTEGRATION']);
const pipes = presetTerms(['GOODS_PIPES']);

const found = (terms: ServiceTerms, key: ContradictionKey) =>
  contradictionsIn(terms).find((contradiction) => contradiction.key === key);

const figures = (terms: ServiceTerms, key: ContradictionKey) =>
  found(terms, key)?.figures.map(({ value, clause, holds }) => [value, clause, holds]);

describe('inside one printed plan', () => {
  it('one free year in 18.1, three in 18.8(1): the longest holds, both quotes shown', () => {
    const contradiction = found(security, 'freePeriods');
    expect(contradiction?.figures).toEqual([
      {
        value: 12,
        unit: 'MONTHS',
        clause: 'W-03',
        plan: 'SECURITY_INTEGRATION',
        section: '18.1',
        quote: '此时间期限从合同验收合格之日起计算。具体是指合同验收合格后1年内。',
        holds: false,
      },
      {
        value: 36,
        unit: 'MONTHS',
        clause: 'W-06',
        plan: 'SECURITY_INTEGRATION',
        section: '18.8(1)',
        quote: '我公司为项目提供三年的免费质量保修服务,质保期自项目完工验收通过之日起计算。',
        holds: true,
      },
    ]);
    expect(contradiction?.holds).toBe(36);
    expect(contradiction?.resolved).toBeNull();
  });

  it('12 h and 24 h: 12 holds', () => {
    expect(figures(pipes, 'repairHours')).toEqual([
      [12, 'R-06', true],
      [24, 'R-07', false],
    ]);
  });

  it('times without a limit of stage, and within the free period; 尽快 after it in another plan', () => {
    expect(figures(pipes, 'clockStages')).toEqual([
      ['NO_LIMIT', 'R-05', true],
      ['FREE_PERIOD', 'R-05', true],
    ]);
    const both = presetTerms(['SECURITY_INTEGRATION', 'GOODS_PIPES']);
    expect(figures(both, 'clockStages')).toContainEqual(['SOON_AFTER', 'F-05', true]);
  });

  it('four visits and two to three calls: both are kept', () => {
    expect(figures(pipes, 'visitPlan')).toEqual([
      ['ONSITE 4', 'V-02', true],
      ['CALL 2–3', 'V-03', true],
    ]);
    expect(found(pipes, 'visitPlan')?.holds).toBeNull();
  });

  it('user damage only, or four excluded causes: W-08 holds, less W-09', () => {
    expect(figures(security, 'exclusions')).toEqual([
      ['W-02', 'W-02', false],
      ['W-08', 'W-08', true],
    ]);
  });

  it('everything the two plans with figures say twice is found', () => {
    expect(contradictionsIn(security).map(({ key }) => key)).toEqual([
      'freePeriods',
      'startBasis',
      'guaranteeWord',
      'exclusions',
      'remedy',
      'priceTests',
      'hotline',
    ]);
    expect(contradictionsIn(pipes).map(({ key }) => key)).toEqual([
      'repairHours',
      'substitute',
      'clockStages',
      'visitPlan',
    ]);
  });

  it.each(presets.slice(2))('$plan says nothing twice', ({ terms }) => {
    expect(contradictionsIn(terms)).toEqual([]);
  });
});

describe('between plans bound together', () => {
  it('one, two and three years, and two sets of targets', () => {
    const both = presetTerms(['SECURITY_INTEGRATION', 'GOODS_PIPES', 'ENGINEERING_SUPPLY']);
    expect(figures(both, 'freePeriods')).toEqual([
      [12, 'W-03', false],
      [36, 'W-06', true],
      [24, 'W-05', false],
    ]);
    expect(figures(both, 'targetSet')).toEqual([
      ['FIRST', 'Q-01', true],
      ['FULL', 'Q-05', false],
    ]);
  });

  it('always show at least two figures and two quotes, with a reason in both languages', () => {
    for (const contradiction of contradictionsIn(presetTerms(presets.map(({ plan }) => plan)))) {
      expect(new Set(contradiction.figures.map(({ value }) => value)).size).toBeGreaterThan(1);
      expect(new Set(contradiction.figures.map(({ quote }) => quote)).size).toBeGreaterThan(1);
      expect(contradiction.figures.some(({ holds }) => holds)).toBe(true);
      expect(contradiction.why.zh).not.toBe('');
      expect(contradiction.why.en).not.toBe('');
    }
  });
});

describe('decided by an administrator', () => {
  const decision = { reason: '双方书面确认一年', decidedOn: '2026-03-01', decidedBy: '王磊' };

  it('the choice holds, and both clauses stay visible', () => {
    const terms: ServiceTerms = {
      ...security,
      resolutions: [{ contradiction: 'freePeriods', chosen: 12, ...decision }],
    };
    expect(freeTermOf(terms)).toMatchObject({ by: 'CHOSEN', term: { months: 12 } });
    expect(figures(terms, 'freePeriods')).toEqual([
      [12, 'W-03', true],
      [36, 'W-06', false],
    ]);
    expect(found(terms, 'freePeriods')).toMatchObject({
      holds: 12,
      why: { zh: decision.reason },
      resolved: decision,
    });
  });

  it('a chosen free period is shown with its reason', () => {
    const terms: ServiceTerms = { ...security, chosenFreePeriod: { index: 0, reason: '业主要求' } };
    expect(found(terms, 'freePeriods')).toMatchObject({ holds: 12, why: { zh: '业主要求' } });
  });

  it('a free period chosen outright comes before a resolution, here as in coverage', () => {
    const terms: ServiceTerms = {
      ...security,
      chosenFreePeriod: { index: 0, reason: '业主要求' },
      resolutions: [{ contradiction: 'freePeriods', chosen: 36, ...decision }],
    };
    expect(freeTermOf(terms)?.term.months).toBe(12);
    expect(found(terms, 'freePeriods')).toMatchObject({ holds: 12, why: { zh: '业主要求' }, resolved: null });
  });

  it('an exclusion nobody prints changes nothing, here as in coverage', () => {
    const terms: ServiceTerms = {
      ...security,
      resolutions: [{ contradiction: 'exclusions', chosen: 'D-99', ...decision }],
    };
    expect(found(terms, 'exclusions')).toMatchObject({ holds: 'W-08', resolved: null });
    expect([...readTerms(terms).exclusions.keys()]).toEqual([...readTerms(security).exclusions.keys()]);
  });

  it('the last decision counts', () => {
    const terms: ServiceTerms = {
      ...security,
      resolutions: [
        { contradiction: 'exclusions', chosen: 'W-02', ...decision },
        { contradiction: 'exclusions', chosen: 'W-08', ...decision },
      ],
    };
    expect(found(terms, 'exclusions')?.holds).toBe('W-08');
    const reversed: ServiceTerms = { ...terms, resolutions: [...terms.resolutions].reverse() };
    expect(found(reversed, 'exclusions')?.holds).toBe('W-02');
  });

  it('a choice that names no printed figure changes nothing', () => {
    const terms: ServiceTerms = {
      ...security,
      resolutions: [{ contradiction: 'freePeriods', chosen: 99, ...decision }],
    };
    expect(found(terms, 'freePeriods')).toMatchObject({ holds: 36, resolved: null });
    expect(freeTermOf(terms)?.term.months).toBe(36);
  });
});
