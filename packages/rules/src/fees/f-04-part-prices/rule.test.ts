import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.js';
import { examples } from './examples.js';
import { type PriceRow, priceInForce, quoteOrServicePrice } from './rule.js';

runExamples(examples);

const key = { listId: 'L1', itemId: 'PSU', unit: 'piece' };
const day = (n: number): PlainDate => addDays('2026-01-01', n);
const anyDay = fc.integer({ min: -40, max: 140 }).map(day);
const noon = (date: PlainDate) => `${date}T12:00:00+08:00`;

const anyRows = fc.uniqueArray(
  fc.record({
    validFrom: fc.integer({ min: 0, max: 100 }).map(day),
    version: fc.integer({ min: 1, max: 4 }),
    publishedAt: anyDay.map(noon),
    priceFen: fc.option(fc.nat({ max: 1_000_000 }), { freq: 8 }),
  }),
  { selector: (row) => `${row.validFrom}/${row.version}`, maxLength: 12 },
);
const withKey = (rows: readonly Omit<PriceRow, keyof typeof key>[]): PriceRow[] =>
  rows.map((row) => ({ ...key, ...row }));

describe('laws of the price in force', () => {
  it('is one price per day and moment of knowledge, whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        anyDay,
        anyDay,
        ([rows, shuffled], on, knownOn) => {
          const question = { ...key, on, knownAt: noon(knownOn) };
          const answer = priceInForce(withKey(rows), question);
          expect(priceInForce(withKey(shuffled), question)).toEqual(answer);
          const { fromDate, untilDate } = answer.outcome;
          if (fromDate !== null) expect(fromDate <= on).toBe(true);
          if (untilDate !== null) expect(on < untilDate).toBe(true);
        },
      ),
    );
  });

  it('holds unchanged over its whole period, and its successor begins the day it ends', () => {
    fc.assert(
      fc.property(anyRows, anyDay, (rows, on) => {
        const knownAt = noon(day(200));
        const { outcome } = priceInForce(withKey(rows), { ...key, on, knownAt });
        if (outcome.fromDate !== null) {
          expect(priceInForce(withKey(rows), { ...key, on: outcome.fromDate, knownAt }).outcome).toEqual(
            outcome,
          );
        }
        if (outcome.untilDate !== null) {
          const last = addDays(outcome.untilDate, -1);
          expect(priceInForce(withKey(rows), { ...key, on: last, knownAt }).outcome).toEqual(outcome);
          const next = priceInForce(withKey(rows), { ...key, on: outcome.untilDate, knownAt }).outcome;
          expect(next.fromDate).toBe(outcome.untilDate);
        }
      }),
    );
  });

  it('what was known at a moment is never changed by what is published later', () => {
    fc.assert(
      fc.property(anyRows, anyDay, anyDay, (rows, on, knownOn) => {
        const question = { ...key, on, knownAt: noon(knownOn) };
        const known = rows.filter((row) => row.publishedAt <= question.knownAt);
        expect(priceInForce(withKey(rows), question)).toEqual(priceInForce(withKey(known), question));
      }),
    );
  });

  it('other lists, items and units do not matter', () => {
    fc.assert(
      fc.property(anyRows, anyDay, (rows, on) => {
        const question = { ...key, on, knownAt: noon(day(200)) };
        const others = rows.flatMap((row) => [
          { ...row, ...key, listId: 'L2' },
          { ...row, ...key, itemId: 'LENS' },
          { ...row, ...key, unit: 'box' },
        ]);
        expect(priceInForce([...others, ...withKey(rows)], question)).toEqual(
          priceInForce(withKey(rows), question),
        );
      }),
    );
  });

  it('a published moment counts from itself on', () => {
    const rows = withKey([
      { validFrom: '2026-01-01', version: 1, publishedAt: '2026-01-05T00:00:00Z', priceFen: 100 },
    ]);
    const stateAt = (knownAt: string) =>
      priceInForce(rows, { ...key, on: '2026-02-01', knownAt }).outcome.state;
    expect(stateAt('2026-01-04T23:59:59Z')).toBe('NOT_PRICED');
    expect(stateAt('2026-01-05T08:00:00+08:00')).toBe('IN_FORCE');
  });
});

describe('refusals', () => {
  const row: PriceRow = {
    ...key,
    validFrom: '2026-01-01',
    version: 1,
    publishedAt: noon('2026-01-01'),
    priceFen: 100,
  };

  it('two prices of one version on one day', () => {
    const rows = [row, { ...row, priceFen: 200 }];
    const ask = () => priceInForce(rows, { ...key, on: '2026-02-01', knownAt: noon('2026-02-01') });
    expect(ask).toThrowError(/two prices of version 1/);
  });

  it('a price that is not whole fen, and a day that does not exist', () => {
    const knownAt = noon('2026-02-01');
    expect(() =>
      priceInForce([{ ...row, priceFen: 0.5 }], { ...key, on: '2026-02-01', knownAt }),
    ).toThrowError(/fen/);
    expect(() => priceInForce([row], { ...key, on: '2026-02-30', knownAt })).toThrowError(/existing date/);
  });
});

describe('the quote', () => {
  it('fixes one price for every day of its validity', () => {
    fc.assert(
      fc.property(
        anyRows,
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        fc.nat({ max: 60 }),
        (rows, quotedOn, valid, after) => {
          const validUntilOn = addDays(quotedOn, valid);
          const serviceOn = addDays(quotedOn, after);
          const { outcome } = quoteOrServicePrice(withKey(rows), {
            ...key,
            quote: { quotedAt: noon(quotedOn), validUntilOn },
            serviceOn,
            knownAt: noon(serviceOn),
          });
          const byQuote = serviceOn <= validUntilOn;
          expect(outcome.source).toBe(byQuote ? 'QUOTE' : 'SERVICE_DATE');
          const on = byQuote ? quotedOn : serviceOn;
          const { source: _, pricedOn, ...price } = outcome;
          expect(pricedOn).toBe(on);
          expect(price).toEqual(priceInForce(withKey(rows), { ...key, on, knownAt: noon(on) }).outcome);
        },
      ),
    );
  });

  it('made late at night counts on its Shanghai day', () => {
    const { outcome } = quoteOrServicePrice([], {
      ...key,
      quote: { quotedAt: '2026-03-27T16:30:00Z', validUntilOn: addMonths('2026-03-28', 1) },
      serviceOn: '2026-03-28',
      knownAt: noon('2026-03-28'),
    });
    expect(outcome.pricedOn).toBe('2026-03-28');
  });
});
