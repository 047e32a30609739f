import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { type OfferFacts, offerFromPriceList } from './rule.js';

runExamples(examples);

describe('an offer', () => {
  const facts: OfferFacts = {
    listId: 'L1',
    lines: [{ itemId: 'HDD', unit: 'piece', kind: 'TOOL', serviceItemId: 'HDD-FIT' }],
    rows: [],
    on: '2026-04-20',
    knownAt: '2026-04-20T04:00:00Z',
  };

  it('says of each missing price which promise it breaks', () => {
    const { outcome, warnings } = offerFromPriceList(facts);
    expect(outcome.missing).toEqual([
      { itemId: 'HDD', what: 'GOODS', state: 'NOT_PRICED' },
      { itemId: 'HDD-FIT', what: 'SERVICE', state: 'NOT_PRICED' },
    ]);
    expect(warnings.map((warning) => warning.basis[0])).toEqual([
      { clause: 'F-03', paragraph: '1' },
      { clause: 'F-03', paragraph: '2' },
    ]);
  });

  it('takes a withdrawn price for none, and a price of zero for a price', () => {
    const row = {
      listId: 'L1',
      itemId: 'HDD',
      unit: 'piece',
      validFrom: '2026-01-01',
      version: 1,
      publishedAt: '2026-01-01T00:00:00Z',
    };
    const alone = {
      ...facts,
      lines: [{ itemId: 'HDD', unit: 'piece', kind: 'TOOL', serviceItemId: null }],
    } as const;
    expect(
      offerFromPriceList({ ...alone, rows: [{ ...row, priceFen: null }] }).outcome.missing[0]?.state,
    ).toBe('WITHDRAWN');
    expect(offerFromPriceList({ ...alone, rows: [{ ...row, priceFen: 0 }] }).outcome.complete).toBe(true);
  });

  it('without lines is complete, and still names its clause', () => {
    const { outcome, basis } = offerFromPriceList({ ...facts, lines: [] });
    expect(outcome.complete).toBe(true);
    expect(basis).toEqual([{ clause: 'F-03', paragraph: '1' }]);
  });
});
