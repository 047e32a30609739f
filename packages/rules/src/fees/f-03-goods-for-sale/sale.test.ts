import { describe, expect, it } from 'vitest';
import { presetTerms } from '../../terms/presets.js';
import { saleOf } from './sale.js';

const nothing = presetTerms([]);
const clausesOf = (kind: Parameters<typeof saleOf>[0], terms = nothing) =>
  saleOf(kind, terms).basis.map(({ clause, paragraph }) => (paragraph ? `${clause}(${paragraph})` : clause));

describe('a sale without a repair', () => {
  it('is paid by the client, from the list', () => {
    expect(clausesOf('MAIN_PART')).toEqual(['F-03(1)', 'F-02(1)', 'F-04(1)']);
    expect(clausesOf('TOOL_OR_CONSUMABLE')).toEqual(['F-03(1)', 'F-02(1)']);
    expect(clausesOf('WORK')).toEqual(['F-03(2)', 'F-02(1)']);
    expect(saleOf('WORK', nothing).outcome).toMatchObject({
      coverage: { charge: 'FEE_STANDARD' },
      promisedBy: 'F-02',
    });
  });

  it('is free for software where the contract promises it for life, and nowhere else', () => {
    const promised = presetTerms(['SECURITY_INTEGRATION']);
    expect(saleOf('SOFTWARE_UPGRADE', promised).outcome.coverage.charge).toBe('FREE');
    expect(clausesOf('SOFTWARE_UPGRADE', promised)).toEqual(['W-11']);
    expect(saleOf('SOFTWARE_UPGRADE', nothing).outcome.coverage.charge).toBe('FEE_STANDARD');
    expect(saleOf('WORK', promised).outcome.coverage.charge).toBe('FEE_STANDARD');
  });
});
