import { describe, expect, it } from 'vitest';
import { ask, one, security } from '../../test/ask-coverage.js';
import { RuleRefusal } from '../kernel/refusal.js';
import type { CauseCode } from '../terms/cause.js';
import { aLine, seededCalendar, termsWith } from './example-tables.js';
import type { CoverageFacts } from './facts.js';
import { coverageIntervals } from './intervals.js';

describe('software upgrades', () => {
  const upgrade = { costClass: 'LABOUR', forSoftwareUpgrade: true } as const;

  it('once the maker ended the product, work for one is ruled by stage like any other', () => {
    const ended: CoverageFacts = { ...one(), software: { endedOn: '2024-12-31', reason: 'OEM_ENDED' } };
    expect(ask(ended, upgrade).basis[0].clause).toBe('W-07');
    const { outcome, warnings } = ask(ended, { costClass: 'SOFTWARE_UPGRADE' });
    expect([outcome.charge, warnings.map(({ code }) => code)]).toEqual(['QUOTE', ['OEM_ENDED']]);
  });

  it('new hardware for one is quoted in every stage and under every contract; a board repair is a repair', () => {
    const hardware = { costClass: 'PARTS', forSoftwareUpgrade: true } as const;
    expect(ask(one(), hardware).outcome).toMatchObject({ stage: 'FREE', payer: 'CLIENT', charge: 'QUOTE' });
    expect(ask(one({ terms: termsWith('GOODS_PIPES', 24) }), hardware).outcome.charge).toBe('QUOTE');
    expect(ask(one(), { ...hardware, costClass: 'BOARD_REPAIR' }).basis[0].clause).toBe('W-07');
  });

  it('where no contract promised them, are ruled by stage', () => {
    const pipes = one({ terms: termsWith('GOODS_PIPES', 24) });
    expect(ask(pipes, { costClass: 'SOFTWARE_UPGRADE' }).basis[0].clause).toBe('W-05');
  });
});

describe('what is not known is not guessed', () => {
  it('a start nobody confirmed: on hold, unless another contract covers it', () => {
    const unknown = aLine({ terms: security, contractId: 'u', startsOn: null });
    const known = aLine({ terms: security, contractId: 'k' });
    expect(ask({ lines: [unknown], deviceRetiredOn: null }).outcome.charge).toBe('ON_HOLD');
    expect(ask({ lines: [unknown, known], deviceRetiredOn: null }).outcome.charge).toBe('FREE');
    const later = { calledAt: '2027-03-10T09:30:00+08:00' };
    const { outcome, provisional } = ask({ lines: [unknown, known], deviceRetiredOn: null }, later);
    expect([outcome.charge, provisional.map(({ reason }) => reason)]).toEqual(['ON_HOLD', ['START_UNKNOWN']]);
  });

  it('a proposed start is used and says so', () => {
    const { outcome, provisional } = ask(one({ startState: 'PROPOSED' }));
    expect([outcome.charge, provisional.map(({ reason }) => reason)]).toEqual(['FREE', ['START_PROPOSED']]);
  });

  it('a start only proposed under another contract, where the answer is to pay', () => {
    const proposed = aLine({ terms: security, startsOn: '2020-01-01', startState: 'PROPOSED' });
    const { provisional } = ask({ lines: [proposed, ...one().lines], deviceRetiredOn: null });
    expect(provisional).toEqual([]);
    const later = { calledAt: '2027-03-10T09:30:00+08:00' };
    const asked = ask({ lines: [proposed, ...one().lines], deviceRetiredOn: null }, later);
    expect(asked.provisional.map(({ reason }) => reason)).toContain('START_PROPOSED');
  });

  it('an end in a year not loaded is shown as provisional, the answer is not', () => {
    const { provisional } = ask(one({ startsOn: '2027-01-15' }), { calledAt: '2027-02-01T00:00:00Z' });
    expect(provisional.map(({ reason, affects }) => [reason, affects])).toEqual([
      ['CALENDAR_NOT_LOADED', 'END_DATE'],
    ]);
  });

  it('refuses a share outside 0–100, a negative cost, half a fen, a moment without offset', () => {
    for (const wrong of [
      { clientSharePercent: 101 },
      { clientSharePercent: -1 },
      { costFen: -1 },
      { costFen: 0.5 },
      { calledAt: '2025-03-10T09:30:00' },
      { calledAt: '2025-02-30T09:30:00Z' },
    ]) {
      expect(() => ask(one(), wrong)).toThrow(RuleRefusal);
    }
    expect(() => ask(one({ startsOn: '2025-02-29' }))).toThrow(RuleRefusal);
  });

  it('a share without an excluded cause is left aside and says so', () => {
    const { outcome, warnings } = ask(one(), { clientSharePercent: 40, costFen: 100 });
    expect([outcome.clientFen, warnings.map(({ code }) => code)]).toEqual([0, ['SHARE_IGNORED']]);
  });
});

describe('shares at the edges', () => {
  const damage = { causes: ['CLIENT_DAMAGE'] as const, costFen: 999 };

  it.each([
    [0, 'COMPANY', 'FREE', 0],
    [100, 'CLIENT', 'CHARGED', 999],
    [33.33, 'SHARED', 'CHARGED', 332],
  ] as const)('%s %%', (clientSharePercent, payer, charge, clientFen) => {
    expect(ask(one(), { ...damage, clientSharePercent }).outcome).toMatchObject({ payer, charge, clientFen });
  });

  it('nothing is shared of what others did while custody was ours', () => {
    const stolen = { causes: ['THIRD_PARTY'] as const, costFen: 999, clientSharePercent: 50 };
    expect(ask(one({ takenOverOn: '2025-04-01' }), stolen).outcome).toMatchObject({
      payer: 'COMPANY',
      clientFen: 0,
    });
    expect(ask(one(), stolen).outcome).toMatchObject({ payer: 'SHARED', clientFen: 499 });
  });

  it('a disputed share is held, in the amount disputed', () => {
    const { outcome } = ask(one(), { ...damage, clientSharePercent: 50, causeState: 'DISPUTED' });
    expect(outcome).toMatchObject({ charge: 'ON_HOLD', clientFen: 0, companyFen: 999, disputedFen: 499 });
  });
});

describe('a retired device', () => {
  const retired: CoverageFacts = { ...one(), deviceRetiredOn: '2025-03-10' };

  it('is covered through its last day in service', () => {
    expect(ask(retired).outcome.stage).toBe('FREE');
    const { outcome, warnings } = ask(retired, { calledAt: '2025-03-11T00:00:00+08:00' });
    expect([outcome.stage, warnings.map(({ code }) => code)]).toEqual(['AFTER', ['DEVICE_RETIRED']]);
    expect(outcome.sentence.en).toContain('10 March 2025');
  });

  it('is out of cover whatever is unknown, still to come or never was', () => {
    for (const startsOn of [null, '2026-01-01', '2025-03-11']) {
      const { outcome, provisional } = ask(
        { ...one({ startsOn }), deviceRetiredOn: '2025-03-10' },
        { calledAt: '2025-05-01T00:00:00Z' },
      );
      expect([outcome.stage, outcome.charge, provisional]).toEqual(['AFTER', 'FEE_STANDARD', []]);
      expect(outcome.sentence.zh).toContain('设备已于2025年3月10日退役');
    }
  });

  it('says nothing of a retirement that came after the call', () => {
    const { warnings } = ask({ ...one({ startsOn: '2015-01-01' }), deviceRetiredOn: '2026-01-01' });
    expect(warnings).toEqual([]);
  });

  it('keeps its intervals up to that day', () => {
    expect(coverageIntervals(retired, seededCalendar).map(({ untilDate }) => untilDate)).toEqual([
      '2025-03-11',
    ]);
  });
});

describe('workmanship under a construction contract', () => {
  const terms = termsWith('SECURITY_INTEGRATION', 12);
  const inSecondYear = { calledAt: '2026-06-01T10:00:00+08:00' };

  it('is free by the statute after the contract has ended for goods', () => {
    const { outcome, basis, warnings } = ask(one({ terms }), {
      ...inSecondYear,
      causes: ['OUR_WORKMANSHIP'],
    });
    expect([outcome.stage, outcome.charge, outcome.winner?.clause]).toEqual(['FREE', 'FREE', 'W-10']);
    expect(outcome.effectiveEndOn).toBe('2026-06-15');
    expect(outcome.sentence.zh).toContain('施工质量由我公司保到2026年6月15日');
    expect(basis.map(({ clause, question }) => `${clause} ${question}`)).toEqual(['W-10 Q8', 'W-10 Q7']);
    expect(warnings.map(({ code }) => code)).toEqual(['WORKMANSHIP_BELOW_MINIMUM']);
  });

  it('through its last day and not after it, and not what the client damaged beside it', () => {
    const fault = { causes: ['OUR_WORKMANSHIP'] as const, costFen: 1_000 };
    const stage = (calledAt: string) => ask(one({ terms }), { ...fault, calledAt }).outcome.stage;
    expect(stage('2026-06-15T23:59:59.999+08:00')).toBe('FREE');
    expect(stage('2026-06-15T16:00:00Z')).toBe('PAID');
    const shared = ask(one({ terms }), {
      ...fault,
      ...inSecondYear,
      causes: ['OUR_WORKMANSHIP', 'CLIENT_DAMAGE'],
      clientSharePercent: 35,
    });
    expect(shared.outcome).toMatchObject({ payer: 'SHARED', clientFen: 350, companyFen: 650 });
    const goods = { ...terms, contractKind: 'GOODS' as const };
    expect(ask(one({ terms: goods }), { ...fault, ...inSecondYear }).outcome.charge).toBe('QUOTE');
  });

  it('covers no other cause, and shows among the intervals only where it is asked about', () => {
    const { outcome, warnings } = ask(one({ terms }), { ...inSecondYear, causes: ['PRODUCT_DEFECT'] });
    expect([outcome.stage, outcome.charge, warnings]).toEqual(['PAID', 'QUOTE', []]);
    const clauses = (causes: readonly CauseCode[]) =>
      coverageIntervals(one({ terms }), seededCalendar, causes).map(({ clause }) => clause);
    expect(clauses([])).toEqual(['W-03', 'W-04']);
    expect(clauses(['OUR_WORKMANSHIP'])).toEqual(['W-03', 'W-10', 'W-04']);
  });
});
