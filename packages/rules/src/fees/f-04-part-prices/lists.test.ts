import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/plain-date.js';
import { type Edition, editionPhase } from './edition.js';
import { customerClasses, type ListAudience, priceListFor } from './list-choice.js';
import { changeByPercent, margin } from './price-change.js';
import { mayAccept, quoteState } from './quote.js';

const day = (n: number) => addDays('2026-01-01', n);

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

describe('laws of the editions', () => {
  const anyEditions: fc.Arbitrary<Edition[]> = fc
    .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 })
    .map((days) => days.map((n, index) => ({ number: index + 1, effectiveFrom: day(n) })));
  const anyDay = fc.integer({ min: -5, max: 40 }).map(day);

  it('one edition is in force on every day from the first one on, and none before', () => {
    fc.assert(
      fc.property(anyEditions, anyDay, (editions, on) => {
        const inForce = editions.filter(
          (edition) => editionPhase(edition, editions, on).outcome.phase === 'IN_FORCE',
        );
        const begun = editions.some(({ effectiveFrom }) => effectiveFrom <= on);
        expect(inForce).toHaveLength(begun ? 1 : 0);
      }),
    );
  });

  it('that one has the latest first day not after the day, and the highest number among equals', () => {
    fc.assert(
      fc.property(anyEditions, anyDay, (editions, on) => {
        const begun = editions.filter(({ effectiveFrom }) => effectiveFrom <= on);
        const latest = begun.reduce<Edition | null>(
          (best, edition) => (best === null || edition.effectiveFrom >= best.effectiveFrom ? edition : best),
          null,
        );
        const inForce = editions.find(
          (edition) => editionPhase(edition, editions, on).outcome.phase === 'IN_FORCE',
        );
        expect(inForce?.number).toBe(latest?.number);
      }),
    );
  });

  it('the phase agrees with its own first and last day', () => {
    fc.assert(
      fc.property(anyEditions, anyDay, (editions, on) => {
        for (const edition of editions) {
          const { phase, fromOn, untilOn } = editionPhase(edition, editions, on).outcome;
          const during = fromOn <= on && (untilOn === null || on <= untilOn);
          expect(phase === 'IN_FORCE').toBe(during);
          if (phase === 'SCHEDULED') expect(on < fromOn).toBe(true);
        }
      }),
    );
  });

  it('shows an edition before it is published, and refuses one with two first days', () => {
    const [first, second] = [
      { number: 1, effectiveFrom: day(0) },
      { number: 2, effectiveFrom: day(9) },
    ];
    expect(editionPhase(second, [first], day(9)).outcome.phase).toBe('IN_FORCE');
    expect(editionPhase(second, [], day(0)).outcome.phase).toBe('SCHEDULED');
    expect(() => editionPhase(first, [{ ...first, effectiveFrom: day(1) }], day(0))).toThrowError(
      /two first days/,
    );
  });
});

describe('laws of a change by percent', () => {
  const anyPrice = fc.nat({ max: 100_000_000 });
  const anyPercent = fc.integer({ min: -12_000, max: 50_000 });
  const anyRounding = fc.constantFrom('FEN' as const, 'JIAO' as const, 'YUAN' as const, 'TEN_YUAN' as const);
  const units = { FEN: 1, JIAO: 10, YUAN: 100, TEN_YUAN: 1_000 };

  it('a higher price or a higher percent never gives a lower price', () => {
    fc.assert(
      fc.property(anyPrice, anyPrice, anyPercent, anyPercent, anyRounding, (a, b, p, q, roundTo) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [less, more] = [Math.min(p, q), Math.max(p, q)];
        expect(changeByPercent(low, less, roundTo)).toBeLessThanOrEqual(changeByPercent(high, less, roundTo));
        expect(changeByPercent(low, less, roundTo)).toBeLessThanOrEqual(changeByPercent(low, more, roundTo));
      }),
    );
  });

  it('is a multiple of the unit, at most half a unit from the exact price, and never below zero', () => {
    fc.assert(
      fc.property(anyPrice, anyPercent, anyRounding, (price, percent, roundTo) => {
        const changed = changeByPercent(price, percent, roundTo);
        const exact = Math.max(0, (price * (10_000 + percent)) / 10_000);
        expect(changed % units[roundTo]).toBe(0);
        expect(changed).toBeGreaterThanOrEqual(0);
        expect(Math.abs(changed - exact)).toBeLessThanOrEqual(units[roundTo] / 2 + 1e-6);
      }),
    );
  });

  it('no change to the fen is no change', () => {
    fc.assert(
      fc.property(anyPrice, (price) => {
        expect(changeByPercent(price, 0, 'FEN')).toBe(price);
      }),
    );
  });

  it('is exact for huge prices, and refuses what is none', () => {
    expect(changeByPercent(9_007_199_254_740_990, -5_000, 'FEN')).toBe(4_503_599_627_370_495);
    expect(() => changeByPercent(9_007_199_254_740_990, 5_000, 'FEN')).toThrowError(/fen/);
    expect(() => changeByPercent(-1, -20_000, 'FEN')).toThrowError(/below zero/);
    expect(() => changeByPercent(100, 0.5, 'FEN')).toThrowError(/hundredths/);
  });
});

describe('the margin', () => {
  it('and the cost are the price; a loss is negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (price, cost) => {
        const found = margin(price, cost);
        expect((found?.marginFen ?? 0) + cost).toBe(price);
        const exact = ((price - cost) * 1_000) / price;
        expect(Math.abs((found?.marginPermille ?? 0) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect((found?.marginPermille ?? 0) > 0 && price < cost).toBe(false);
      }),
    );
  });

  it('is unknown without a cost, and without a price', () => {
    expect([margin(100, null), margin(0, 100), margin(0, null)]).toEqual([null, null, null]);
    expect(margin(100, 100)).toEqual({ marginFen: 0, marginPermille: 0 });
  });
});

describe('laws of a quote', () => {
  it('is open through its last day and never after, and only then can be accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (days) => {
        const quote = {
          status: 'ISSUED',
          validUntilOn: '2028-02-29',
          on: addDays('2028-02-29', days),
        } as const;
        expect(quoteState(quote)).toBe(days <= 0 ? 'OPEN' : 'EXPIRED');
        expect(mayAccept(quote).outcome.allowed).toBe(days <= 0);
      }),
    );
  });

  it.each(['DRAFT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const)('%s stays what it is', (status) => {
    for (const on of ['2026-01-01', '2027-01-01']) {
      const quote = { status, validUntilOn: '2026-06-30', on };
      expect(quoteState(quote)).toBe(status);
      expect(mayAccept(quote).outcome.allowed).toBe(false);
    }
  });

  it('refuses a day that does not exist', () => {
    expect(() => quoteState({ status: 'DRAFT', validUntilOn: '2026-02-30', on: '2026-01-01' })).toThrowError(
      /existing date/,
    );
  });
});
