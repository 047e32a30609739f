import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerClasses, type ListAudience, priceListFor } from './list-choice.js';

describe('laws of the list', () => {
  const anyRegion = fc.constantFrom('GZ', 'SZ', null);
  const anyClass = fc.constantFrom(...customerClasses);
  const anyLists: fc.Arbitrary<ListAudience[]> = fc
    .uniqueArray(fc.record({ region: anyRegion, customerClass: anyClass }), {
      selector: ({ region, customerClass }) => `${region} ${customerClass}`,
    })
    .map((lists) => lists.map((list, index) => ({ ...list, id: `L${index}` })));

  it('is one list for every client, whatever the order of the lists', () => {
    fc.assert(
      fc.property(anyLists, anyRegion, anyClass, (lists, region, customerClass) => {
        const client = { region, customerClass };
        const { outcome } = priceListFor(lists, client);
        expect(priceListFor([...lists].reverse(), client).outcome).toEqual(outcome);
        expect(outcome.listId === null).toBe(outcome.by === 'NONE');
      }),
    );
  });

  it('is never one for another region or another class than the standard', () => {
    fc.assert(
      fc.property(anyLists, anyRegion, anyClass, (lists, region, customerClass) => {
        const { listId } = priceListFor(lists, { region, customerClass }).outcome;
        const list = lists.find(({ id }) => id === listId);
        if (list === undefined) return;
        expect([region, null]).toContain(list.region);
        expect([customerClass, 'STANDARD']).toContain(list.customerClass);
      }),
    );
  });

  it('exists as soon as there is a general list, and two lists for the same clients are refused', () => {
    fc.assert(
      fc.property(anyLists, anyRegion, anyClass, (lists, region, customerClass) => {
        const general: ListAudience = { id: 'G', region: null, customerClass: 'STANDARD' };
        const others = lists.filter((list) => list.region !== null || list.customerClass !== 'STANDARD');
        const { by } = priceListFor([...others, general], { region, customerClass }).outcome;
        expect(by).not.toBe('NONE');
      }),
    );
    const twin = { region: 'GZ', customerClass: 'TRADE' } as const;
    expect(() =>
      priceListFor(
        [
          { id: 'A', ...twin },
          { id: 'B', ...twin },
        ],
        twin,
      ),
    ).toThrowError(/Two price lists/);
  });
});
