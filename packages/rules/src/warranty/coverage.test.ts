import { describe, expect, it } from 'vitest';
import { ask, one, security } from '../../test/ask-coverage.js';
import { presetTerms } from '../terms/presets.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import { aLine, termsWith } from './example-tables.js';
import type { CoverageFacts } from './facts.js';

describe('a whole decision', () => {
  it('says who pays, until when, on which words, and why nothing else decided', () => {
    const { outcome, basis, values, provisional, warnings } = ask(one(), { costFen: 46_000 });
    expect(outcome).toEqual({
      payer: 'COMPANY',
      charge: 'FREE',
      stage: 'FREE',
      winner: {
        contractId: 'contract-a',
        contractNumber: 'AF-2024-018',
        stage: 'FREE',
        startsOn: '2024-06-15',
        nominalEndOn: '2026-06-15',
        effectiveEndOn: '2026-06-15',
        fromDate: '2024-06-15',
        untilDate: '2026-06-16',
        clause: 'W-03',
        quote: '此时间期限从合同验收合格之日起计算。具体是指合同验收合格后1年内。',
      },
      losers: [
        {
          interval: {
            contractId: 'contract-a',
            contractNumber: 'AF-2024-018',
            stage: 'PAID',
            startsOn: '2026-06-16',
            nominalEndOn: '2029-06-15',
            effectiveEndOn: '2029-06-15',
            fromDate: '2026-06-16',
            untilDate: '2029-06-16',
            clause: 'W-04',
            quote: security.paidPeriod?.quote,
          },
          why: { zh: '自2026年6月16日起才开始。', en: 'It begins on 16 June 2026 only.' },
          citation: { clause: 'W-04', question: 'Q1' },
        },
      ],
      rejected: outcome.rejected,
      nominalEndOn: '2026-06-15',
      effectiveEndOn: '2026-06-15',
      untilOn: '2026-06-16',
      clientFen: 0,
      companyFen: 46_000,
      reviewFlag: false,
      conflict: null,
      sentence: {
        zh: '这次维修免费:合同AF-2024-018的质保期到2026年6月15日为止。',
        en: 'This repair is free: the free period of contract AF-2024-018 runs through 15 June 2026.',
      },
    });
    expect(outcome.rejected.map(({ citation }) => citation.clause)).toEqual(['W-08', 'W-04', 'F-01']);
    expect(basis.map(({ clause }) => clause)).toEqual(['W-07', 'W-03']);
    expect(Object.fromEntries(values.map(({ name, value }) => [name, value]))).toEqual({
      calledOn: '2025-03-10',
      causes: 'PRODUCT_DEFECT',
      causeState: 'CONFIRMED',
      costClass: 'PARTS',
      startsOn: '2024-06-15',
      freeMonths: 24,
      paidMonths: 36,
      takenOverOn: '2024-06-15',
      costFen: 46_000,
    });
    expect([provisional, warnings]).toEqual([[], []]);
  });

  it('names every exception that did not help when a cause is excluded', () => {
    const { outcome, basis } = ask(one(), { causes: ['THIRD_PARTY'] });
    expect(basis[0]).toEqual({ clause: 'W-08', paragraph: '2', question: 'Q10' });
    expect(outcome.rejected.map(({ citation }) => citation.clause)).toEqual([
      'W-02',
      'W-09',
      'W-10',
      'W-04',
      'F-01',
    ]);
    expect(outcome.sentence.zh).toContain('不在免费范围');
  });
});

describe('the contract decides, not the program', () => {
  it('flags several free periods and applies the longest', () => {
    const both = one({ terms: presetTerms(['SECURITY_INTEGRATION']) });
    const { outcome, warnings } = ask(both, { calledAt: '2026-06-01T10:00:00+08:00' });
    expect([outcome.stage, outcome.winner?.clause]).toEqual(['FREE', 'W-06']);
    expect(warnings.map(({ code }) => code)).toEqual(['SEVERAL_FREE_PERIODS']);
  });

  it('follows an administrator who chose the shorter one', () => {
    const terms: ServiceTerms = {
      ...presetTerms(['SECURITY_INTEGRATION']),
      chosenFreePeriod: { index: 0, reason: '双方书面确认一年' },
    };
    const { outcome, warnings } = ask(one({ terms }), { calledAt: '2026-06-01T10:00:00+08:00' });
    expect([outcome.stage, warnings]).toEqual(['PAID', []]);
  });

  it('excludes only what the resolved clause excludes', () => {
    const resolution = {
      contradiction: 'exclusions',
      chosen: 'W-02',
      reason: '业主要求',
      decidedOn: '2024-06-01',
      decidedBy: '王磊',
    } as const;
    const terms: ServiceTerms = { ...security, resolutions: [resolution] };
    expect(ask(one({ terms }), { causes: ['NATURAL_DISASTER'] }).outcome.charge).toBe('FREE');
    expect(ask(one({ terms }), { causes: ['CLIENT_DAMAGE'] }).basis[0].clause).toBe('W-02');
  });

  it('counts lightning among the disasters where the contract does not cover it', () => {
    const terms: ServiceTerms = { ...security, lightningCovered: false };
    const { outcome, basis } = ask(one({ terms }), { causes: ['LIGHTNING'] });
    expect([outcome.charge, basis[0]]).toEqual([
      'CHARGED',
      { clause: 'W-08', paragraph: '3', question: 'Q8' },
    ]);
  });

  it('quotes its own exclusion, whatever clause that is', () => {
    const [exclusion] = security.exclusions;
    if (exclusion === undefined) throw new Error('The preset prints an exclusion.');
    const terms: ServiceTerms = {
      ...security,
      exclusions: [{ ...exclusion, clause: 'D-06', causes: ['FORCE_MAJEURE'] }],
    };
    expect(ask(one({ terms }), { causes: ['FORCE_MAJEURE'] }).basis[0].clause).toBe('D-06');
    expect(ask(one({ terms }), { causes: ['CLIENT_DAMAGE'] }).outcome.charge).toBe('FREE');
  });

  it('rounds a share as the contract says', () => {
    const shared = { causes: ['CLIENT_DAMAGE'] as const, costFen: 33_333, clientSharePercent: 35 };
    const halfUp: ServiceTerms = { ...security, shareRounding: 'HALF_UP' };
    expect(ask(one(), shared).outcome.clientFen).toBe(11_666);
    expect(ask(one({ terms: halfUp }), shared).outcome.clientFen).toBe(11_667);
  });

  it('prolongs the free period by time out of service only where it says so', () => {
    const outage = { outOfServiceDays: 5 };
    const promised: ServiceTerms = { ...security, downtimeExtension: true };
    const lastDay = { calledAt: '2026-06-20T12:00:00+08:00' };
    expect(ask(one(outage), lastDay).outcome.stage).toBe('PAID');
    expect(ask(one({ ...outage, terms: promised }), lastDay).outcome.stage).toBe('FREE');
  });
});

describe('two clauses without an order', () => {
  const exclusion = { clause: 'S-01', plan: 'GOODS_PIPES', section: '(1)', quote: '雷击除外' } as const;

  it('lightning covered and excluded in one contract', () => {
    const terms: ServiceTerms = {
      ...security,
      exclusions: [...security.exclusions, { causes: ['LIGHTNING'], ...exclusion }],
    };
    const { outcome, warnings } = ask(one({ terms }), { causes: ['LIGHTNING'], costFen: 100 });
    expect(outcome).toMatchObject({
      payer: 'COMPANY',
      charge: 'ON_HOLD',
      clientFen: 0,
      companyFen: 100,
      disputedFen: 100,
    });
    expect(outcome.conflict?.clauses.map(({ clause }) => clause)).toEqual(['W-09', 'S-01']);
    expect(warnings.map(({ code }) => code)).toEqual(['CONFLICTING_CLAUSES']);
  });

  it('our workmanship excluded and ours', () => {
    const terms: ServiceTerms = {
      ...security,
      exclusions: [{ causes: ['OUR_WORKMANSHIP'], ...exclusion }],
    };
    const { outcome } = ask(one({ terms }), { causes: ['OUR_WORKMANSHIP'] });
    expect(outcome.conflict?.clauses.map(({ clause }) => clause)).toEqual(['W-10', 'S-01']);
  });

  it('a defect and damage by the client, settled by a share', () => {
    const causes = ['PRODUCT_DEFECT', 'CLIENT_DAMAGE'] as const;
    expect(ask(one(), { causes }).outcome.conflict?.clauses.map(({ clause }) => clause)).toEqual([
      'W-07',
      'W-08',
    ]);
    expect(ask(one(), { causes, clientSharePercent: 50 }).outcome.conflict).toBeNull();
  });

  it('18.1 alone gives the order itself: unless the user damaged it', () => {
    const terms: ServiceTerms = {
      ...security,
      exclusions: security.exclusions.filter(({ clause }) => clause === 'W-02'),
      promises: security.promises.filter(({ section }) => section === '18.1'),
    };
    const { outcome, basis } = ask(one({ terms }), { causes: ['PRODUCT_DEFECT', 'CLIENT_DAMAGE'] });
    expect([outcome.charge, outcome.conflict, basis[0].clause]).toEqual(['CHARGED', null, 'W-02']);
  });

  it('another contract that covers the cause settles it too', () => {
    const facts: CoverageFacts = {
      lines: [
        aLine({ terms: security, contractId: 'a' }),
        aLine({ terms: termsWith('GOODS_PIPES', 24), contractId: 'b', suppliedDevice: false }),
      ],
      deviceRetiredOn: null,
    };
    const { outcome } = ask(facts, { causes: ['PRODUCT_DEFECT', 'CLIENT_DAMAGE'] });
    expect([outcome.charge, outcome.winner?.contractId, outcome.conflict]).toEqual(['FREE', 'b', null]);
  });
});

describe('two contracts list the device', () => {
  const supplier = aLine({ terms: security, contractId: 'a', contractNumber: 'A' });
  const later = aLine({
    terms: termsWith('GOODS_PIPES', 12),
    contractId: 'b',
    contractNumber: 'B',
    suppliedDevice: false,
    startsOn: '2025-03-10',
  });
  const both: CoverageFacts = { lines: [supplier, later], deviceRetiredOn: null };

  it('one that covers the cause wins over one that excludes it, whoever supplied the device', () => {
    const { outcome } = ask(both, { causes: ['CLIENT_DAMAGE'] });
    expect([outcome.charge, outcome.winner?.contractNumber]).toEqual(['FREE', 'B']);
    expect(ask({ ...both, lines: [supplier] }, { causes: ['CLIENT_DAMAGE'] }).outcome.charge).toBe('CHARGED');
  });

  it('the other lost for its own reason, on the first day of its period too', () => {
    const why = (calledOn: string) =>
      ask(both, { calledAt: `${calledOn}T10:00:00+08:00` }).outcome.losers.find(
        ({ interval }) => interval.contractNumber === 'B',
      )?.why.en;
    expect(why('2025-03-09')).toBe('It begins on 10 March 2025 only.');
    expect(why('2025-03-10')).toBe('The contract that supplied the device bears the cost.');
    expect(why('2026-03-11')).toBe('It ended on 10 March 2026.');
  });
});
