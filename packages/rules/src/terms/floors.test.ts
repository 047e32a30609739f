import { describe, expect, it } from 'vitest';
import { parseYuan } from '../kernel/fen.js';
import { statutoryFloors } from './floors.js';
import { presetTerms } from './presets.js';
import type { RetentionTerm, ServiceTerms } from './service-terms.js';
import { statutes } from './statutes.js';

const terms = presetTerms(['SECURITY_INTEGRATION']);
const retention: RetentionTerm = { percent: 3, defectMonths: 12, returnCheckDays: 14, quote: null };
const withRetention = (changed: Partial<RetentionTerm>): ServiceTerms => ({
  ...terms,
  retention: { ...retention, ...changed },
});
const codes = (checked: ServiceTerms) => statutoryFloors(checked).map(({ code }) => code);

describe('retention money', () => {
  it('is at most 3 % of the settlement', () => {
    expect(codes(withRetention({ percent: 3 }))).toEqual([]);
    expect(codes(withRetention({ percent: 3.01 }))).toEqual(['RETENTION_ABOVE_LIMIT']);
  });

  it('is tested in fen where the sums are known', () => {
    const settlementFen = parseYuan('860,000.00');
    const [warning] = statutoryFloors(withRetention({ percent: 5, quote: '质保金为结算价的5%' }), {
      settlementFen,
    });
    expect(warning?.message.en).toContain('¥25,800.00');
    expect(warning?.ours).toBe('质保金为结算价的5%');
    expect(warning?.statute.quote).toContain('3%');
    const held = (retentionFen: number) => statutoryFloors(terms, { settlementFen, retentionFen });
    expect(held(parseYuan('25,800.00'))).toEqual([]);
    expect(held(parseYuan('25,800.01')).map(({ code }) => code)).toEqual(['RETENTION_ABOVE_LIMIT']);
  });
});

it('the defect period is normally one year, at most two', () => {
  expect(codes(withRetention({ defectMonths: 12 }))).toEqual([]);
  expect(codes(withRetention({ defectMonths: 24 }))).toEqual(['DEFECT_PERIOD_ABOVE_USUAL']);
  expect(codes(withRetention({ defectMonths: 25 }))).toEqual(['DEFECT_PERIOD_ABOVE_LIMIT']);
});

it('a return request is checked within 14 days', () => {
  expect(codes(withRetention({ returnCheckDays: 14 }))).toEqual([]);
  expect(codes(withRetention({ returnCheckDays: 15 }))).toEqual(['RETURN_CHECK_TOO_LATE']);
});

describe('workmanship in a construction contract', () => {
  const months = (free: number | null, contractKind: ServiceTerms['contractKind']): ServiceTerms => ({
    ...terms,
    contractKind,
    freePeriods: terms.freePeriods
      .slice(0, free === null ? 0 : 1)
      .map((term) => ({ ...term, months: free ?? 1 })),
    paidPeriod: null,
  });

  it('is covered for at least 24 months', () => {
    expect(codes(months(23, 'CONSTRUCTION'))).toEqual(['WORKMANSHIP_BELOW_MINIMUM']);
    expect(codes(months(24, 'CONSTRUCTION'))).toEqual([]);
    expect(codes(months(null, 'CONSTRUCTION'))).toEqual(['WORKMANSHIP_BELOW_MINIMUM']);
    expect(codes(months(12, 'GOODS'))).toEqual([]);
  });

  it('is warned about with both quotes', () => {
    const [warning] = statutoryFloors(months(12, 'CONSTRUCTION'));
    expect(warning?.ours).toBe(terms.freePeriods[0]?.quote);
    expect(warning?.statute).toEqual(statutes.workmanship);
    expect(warning?.basis).toEqual([{ clause: 'W-10', paragraph: '1', question: 'Q7' }]);
  });
});

it('a contract without retention money has no floor to fall below', () => {
  expect(statutoryFloors(presetTerms(['GOODS_PIPES']))).toEqual([]);
});
