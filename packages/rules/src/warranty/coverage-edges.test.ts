import { describe, expect, it } from 'vitest';
import { ask, one, security } from '../../test/ask-coverage.js';
import { RuleRefusal } from '../kernel/refusal.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import { aLine, termsWith } from './example-tables.js';
import type { CoverageFacts, CoverageQuestion } from './facts.js';

describe('lightning', () => {
  const shared = { causes: ['LIGHTNING'] as const, clientSharePercent: 40, costFen: 100_001 };

  it('is split by evidence where the client left out the earthing, with no other cause ticked (Q9)', () => {
    const { outcome, basis, warnings } = ask(one(), shared);
    expect(outcome).toMatchObject({ payer: 'SHARED', clientFen: 40_000, companyFen: 60_001 });
    expect([basis[0], warnings]).toEqual([{ clause: 'W-09', paragraph: '1', question: 'Q9' }, []]);
    expect(ask(one(), { ...shared, clientSharePercent: 0 }).outcome).toMatchObject({ charge: 'FREE' });
    expect(ask(one({ terms: termsWith('GOODS_PIPES', 24) }), shared).outcome.clientFen).toBe(0);
  });

  it('comes before damage by the client, and says why that exclusion did not decide', () => {
    const { outcome } = ask(one(), { causes: ['CLIENT_DAMAGE', 'LIGHTNING'] });
    expect(outcome.charge).toBe('FREE');
    expect(outcome.rejected).toContainEqual({
      citation: { clause: 'W-08', paragraph: '1', question: 'Q8' },
      why: expect.objectContaining({ en: expect.stringContaining('the share is stated by evidence') }),
    });
  });

  it('counts as a disaster where the contract is silent on it, and says so', () => {
    const terms: ServiceTerms = { ...security, lightningCovered: false };
    const codes = (causes: CoverageQuestion['causes']) =>
      ask(one({ terms }), { causes }).warnings.map(({ code }) => code);
    expect(codes(['LIGHTNING'])).toEqual(['LIGHTNING_NOT_PRINTED']);
    expect(codes(['NATURAL_DISASTER'])).toEqual([]);
  });
});

describe('a contract that does not print W-10', () => {
  const exclusions = security.exclusions.filter(({ clause }) => clause === 'W-08');
  const promises = security.promises.filter(({ clause }) => clause !== 'W-10');
  const terms: ServiceTerms = { ...security, exclusions, promises };

  it('answers for our own fault by its free repair, before any exclusion', () => {
    for (const cause of ['OUR_WORKMANSHIP', 'PRE_TAKEOVER_CUSTODY'] as const) {
      const { outcome, basis } = ask(one({ terms }), { causes: [cause, 'NATURAL_DISASTER'] });
      expect([outcome.charge, basis[0].clause]).toEqual(['FREE', 'W-02']);
    }
    const pipes = ask(one({ terms: termsWith('GOODS_PIPES', 24) }), { causes: ['OUR_WORKMANSHIP'] });
    expect(pipes.basis.map(({ clause }) => clause)).toEqual(['W-05', 'W-05']);
  });

  it('follows an exclusion of our workmanship that nothing contradicts', () => {
    const excluding = exclusions.map((term) => ({ ...term, causes: ['OUR_WORKMANSHIP' as const] }));
    const { outcome } = ask(one({ terms: { ...terms, exclusions: excluding } }), {
      causes: ['OUR_WORKMANSHIP'],
    });
    expect([outcome.charge, outcome.conflict]).toEqual(['CHARGED', null]);
  });

  it('holds us to our custody before take-over all the same', () => {
    const { basis } = ask(one({ terms, takenOverOn: '2025-04-01' }), { causes: ['THIRD_PARTY'] });
    expect(basis[0]).toEqual({ clause: 'W-02', paragraph: '2', question: 'Q10' });
  });
});

describe('custody', () => {
  const reasons = (facts: CoverageFacts) =>
    ask(facts, { causes: ['THIRD_PARTY'] }).provisional.map(({ reason }) => reason);

  it('is asked for only where the contract excludes what others did', () => {
    expect(reasons(one({ takenOverOn: null }))).toEqual(['TAKE_OVER_UNKNOWN']);
    expect(reasons(one({ terms: termsWith('GOODS_PIPES', 24), takenOverOn: null }))).toEqual([]);
  });

  it('is judged for the day of the damage, which is a day that exists and not after the call', () => {
    const stolen = { causes: ['THIRD_PARTY'] as const, calledAt: '2024-06-20T00:00:00+08:00' };
    const handedOver = one({ takenOverOn: '2024-06-19' });
    expect(ask(handedOver, { ...stolen, damageOn: '2024-06-18' }).outcome.charge).toBe('FREE');
    expect(ask(handedOver, { ...stolen, damageOn: '2024-06-20' }).outcome.charge).toBe('CHARGED');
    for (const damageOn of ['2024-06-21', '2024-06-31', 'yesterday']) {
      expect(() => ask(handedOver, { ...stolen, damageOn })).toThrow(RuleRefusal);
    }
  });
});

describe('before acceptance', () => {
  const before = { calledAt: '2024-06-14T23:59:59.999+08:00' };

  it('a defect is ours, damage by the client is not, and the sentence does not speak of a free period', () => {
    expect(ask(one(), before).outcome).toMatchObject({ stage: 'NOT_STARTED', charge: 'FREE' });
    const { outcome } = ask(one(), { ...before, causes: ['CLIENT_DAMAGE'] });
    expect([outcome.charge, outcome.sentence.zh.slice(0, 6)]).toEqual(['CHARGED', '设备尚未验收']);
    expect(ask(one(), { calledAt: '2024-06-14T16:00:00Z' }).outcome.stage).toBe('FREE');
  });

  it('is not "after" where the contract promises no free period', () => {
    const terms = termsWith('TRANSPORT', null);
    const { outcome, basis } = ask(one({ terms }), before);
    expect([outcome.stage, outcome.charge, basis]).toEqual([
      'NOT_STARTED',
      'FREE',
      [expect.objectContaining({ clause: 'D-07' })],
    ]);
    expect(ask(one({ terms })).outcome.charge).toBe('FEE_STANDARD');
  });
});

describe('a cause only proposed', () => {
  it('is never said to the client as settled', () => {
    const proposed = { causes: ['CLIENT_DAMAGE'] as const, causeState: 'PROPOSED' as const };
    expect(ask(one(), proposed).outcome.sentence.zh).toContain('初步判断');
    expect(ask(one(), { ...proposed, clientSharePercent: 30 }).outcome.sentence.en).toContain(
      'once you confirm it: you bear 30 %',
    );
  });
});

describe('why the other interval lost', () => {
  const why = (facts: CoverageFacts, changed: Partial<CoverageQuestion> = {}) =>
    ask(facts, changed)
      .outcome.losers.filter(({ interval }) => interval.stage === 'FREE')
      .map((loser) => [loser.citation.clause, loser.why.en]);
  const pipes = aLine({ terms: termsWith('GOODS_PIPES', 24), contractId: 'b', suppliedDevice: false });

  it('its contract excludes the cause', () => {
    const facts = { ...one(), lines: [...one().lines, pipes] };
    expect(why(facts, { causes: ['CLIENT_DAMAGE'] })).toEqual([
      ['W-08', 'This contract covers the cause less than the other one does.'],
    ]);
  });

  it('a contract listed twice, and a part within the free period', () => {
    const [line] = one().lines;
    const twice: CoverageFacts = { ...one(), lines: line === undefined ? [] : [line, line] };
    const part = one({ partTerm: { swapAcceptedOn: '2024-12-01', oemMonths: null } });
    for (const facts of [twice, part]) {
      expect(why(facts).map(([, words]) => words)).toEqual([
        'Another period of the same contract decides already.',
      ]);
    }
  });

  it('two contracts that end on one day', () => {
    const facts = { ...one(), lines: [aLine({ terms: security, suppliedDevice: false }), pipes] };
    expect(why(facts).map(([, words]) => words)).toEqual([
      'Both contracts end on the same day, and only one of them bears the cost.',
    ]);
  });
});

describe('time out of service', () => {
  const called = { calledAt: '2026-06-18T10:00:00+08:00' };

  it('is asked about while it could still prolong the free period over the call (Q27)', () => {
    const codes = (facts: CoverageFacts, calledAt = called.calledAt) =>
      ask(facts, { calledAt }).warnings.map(({ code }) => code);
    expect(codes(one({ outOfServiceDays: 5 }))).toEqual(['DOWNTIME_ASK']);
    expect(codes(one({ outOfServiceDays: 5, loanerInPlace: true }))).toEqual([]);
    expect(codes(one({ outOfServiceDays: 5 }), '2026-06-21T10:00:00+08:00')).toEqual([]);
    expect(codes(one())).toEqual([]);
  });

  it('is a whole number of days not below zero', () => {
    for (const outOfServiceDays of [-1, 1.5, Number.NaN]) {
      expect(() => ask(one({ outOfServiceDays }))).toThrow(RuleRefusal);
    }
  });
});

describe('a replaced part', () => {
  it('is spoken of as such once only its own term is live', () => {
    const part = one({ partTerm: { swapAcceptedOn: '2026-04-20', oemMonths: 18 } });
    const { outcome } = ask(part, { calledAt: '2027-10-20T23:59:59.999+08:00' });
    expect(outcome.sentence.zh).toBe('这次维修免费:合同AF-2024-018换上的零件保到2027年10月20日为止。');
    expect(ask(part, { calledAt: '2027-10-20T16:00:00Z' }).outcome.stage).toBe('PAID');
  });
});
