import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { type ReadinessLine, spareReadiness } from './readiness.js';
import {
  type ActiveReservation,
  mayRelease,
  type ReserveFacts,
  reservationPurposes,
  reserve,
} from './rule.js';
import { stockLevel } from './stock-level.js';

runExamples(examples);

const total = (rows: readonly { quantity: number }[]) =>
  rows.reduce((sum, { quantity }) => sum + quantity, 0);

const anyActive: fc.Arbitrary<ActiveReservation[]> = fc
  .array(
    fc.record({
      purpose: fc.constantFrom(...reservationPurposes),
      quantity: fc.integer({ min: 1, max: 6 }),
      minute: fc.integer({ min: 10, max: 14 }),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ minute, ...row }, index) => ({
      ...row,
      id: `r${index}`,
      reservedAt: `2026-03-05T10:${minute}:00Z`,
    })),
  );

const anyFacts: fc.Arbitrary<ReserveFacts> = fc
  .record({
    purpose: fc.constantFrom(...reservationPurposes),
    quantity: fc.integer({ min: 1, max: 20 }),
    active: anyActive,
    spare: fc.nat({ max: 8 }),
  })
  .map(({ spare, ...facts }) => ({ ...facts, onHand: total(facts.active) + spare }));

const isPromise = ({ purpose }: ActiveReservation) => purpose === 'SUBSTITUTE';
const rowsOf = (facts: ReserveFacts, ids: readonly { id: string }[]) =>
  facts.active.filter(({ id }) => ids.some((one) => one.id === id));

describe('laws of a reservation', () => {
  it('a promised substitute is granted whenever what other promises leave suffices', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { outcome } = reserve({ ...facts, purpose: 'SUBSTITUTE' });
        const left = facts.onHand - total(facts.active.filter(isPromise));
        expect(outcome.granted).toBe(facts.quantity <= left);
        expect(outcome.missing).toBe(Math.max(0, facts.quantity - left));
      }),
    );
  });

  it('no other use ever takes a reservation: it is granted from free stock alone', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('TICKET', 'QUOTE', 'OTHER'), (facts, purpose) => {
        const { outcome } = reserve({ ...facts, purpose });
        expect(outcome.preempts).toEqual([]);
        expect(outcome.granted).toBe(facts.quantity <= facts.onHand - total(facts.active));
      }),
    );
  });

  it('gives way whole, never a promise, and enough so that nothing is oversold', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { granted, preempts } = reserve(facts).outcome;
        const gone = rowsOf(facts, preempts);
        expect(gone.filter(isPromise)).toEqual([]);
        expect(total(gone)).toBe(total(preempts));
        if (!granted) expect(preempts).toEqual([]);
        else expect(total(facts.active) - total(gone) + facts.quantity).toBeLessThanOrEqual(facts.onHand);
      }),
    );
  });

  it('disturbs as few as possible, and of equally few those made last', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { granted, preempts } = reserve({ ...facts, purpose: 'SUBSTITUTE' }).outcome;
        const short = facts.quantity - (facts.onHand - total(facts.active));
        if (!granted || short <= 0) return;
        const latestFirst = facts.active.filter((row) => !isPromise(row)).sort(byLatest);
        const enough = subsets(latestFirst).filter((rows) => total(rows) >= short);
        const fewest = Math.min(...enough.map((rows) => rows.length));
        const best = enough.find((rows) => rows.length === fewest);
        expect(preempts.map(({ id }) => id)).toEqual(best?.map(({ id }) => id));
      }),
    );
  });

  it('has one answer whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = { ...facts, active: [...facts.active].reverse() };
        expect(reserve(turned).outcome).toEqual(reserve(facts).outcome);
      }),
    );
  });

  it('refuses a quantity that is none, a stock already oversold, and one reservation twice', () => {
    const facts: ReserveFacts = { purpose: 'TICKET', quantity: 1, onHand: 1, active: [] };
    const row: ActiveReservation = {
      id: 'r1',
      purpose: 'QUOTE',
      quantity: 1,
      reservedAt: '2026-03-05T10:00:00Z',
    };
    expect(() => reserve({ ...facts, quantity: 0 })).toThrowError();
    expect(() => reserve({ ...facts, quantity: 1.5 })).toThrowError(/whole number/);
    expect(() => reserve({ ...facts, active: [{ ...row, quantity: 2 }] })).toThrowError(/reserved already/);
    expect(() => reserve({ ...facts, onHand: 9, active: [row, row] })).toThrowError(/listed twice/);
  });

  /** Latest first; of equal moments the higher id. */
  function byLatest(a: ActiveReservation, b: ActiveReservation): number {
    if (a.reservedAt !== b.reservedAt) return a.reservedAt < b.reservedAt ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  }

  /** Every subset, those with earlier members first. */
  function subsets<T>(rows: readonly T[]): T[][] {
    const [first, ...rest] = rows;
    if (first === undefined) return [[]];
    const others = subsets(rest);
    return [...others.map((subset) => [first, ...subset]), ...others];
  }
});

describe('laws of a release', () => {
  it('an open promise without another unit is the only thing that holds a reservation', () => {
    fc.assert(
      fc.property(
        fc.record({
          purpose: fc.constantFrom(...reservationPurposes),
          promiseOpen: fc.boolean(),
          otherUnitAssigned: fc.boolean(),
        }),
        (facts) => {
          const held = facts.purpose === 'SUBSTITUTE' && facts.promiseOpen && !facts.otherUnitAssigned;
          expect(mayRelease(facts).outcome.allowed).toBe(!held);
        },
      ),
    );
  });
});

describe('laws of the stock level', () => {
  const anyCount = fc.nat({ max: 1_000 });

  it('what is free and what is short always reach the minimum', () => {
    fc.assert(
      fc.property(anyCount, anyCount, fc.option(anyCount), (free, reserved, minimum) => {
        const { outcome } = stockLevel({ onHand: free + reserved, reserved, minimum });
        expect(outcome.free).toBe(free);
        expect(outcome.free + outcome.shortBy).toBe(Math.max(free, minimum ?? 0));
        expect(outcome.level).toBe(free === 0 ? 'OUT' : outcome.shortBy > 0 ? 'LOW' : 'OK');
      }),
    );
  });

  it('refuses more reserved than usable, and counts that are none', () => {
    expect(() => stockLevel({ onHand: 1, reserved: 2, minimum: null })).toThrowError(/only 1 on hand/);
    expect(() => stockLevel({ onHand: 1, reserved: 0, minimum: -1 })).toThrowError(/whole number/);
  });
});

describe('laws of readiness', () => {
  const anyLines: fc.Arbitrary<ReadinessLine[]> = fc.uniqueArray(
    fc.record({
      productId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      promised: fc.boolean(),
      freeSame: fc.nat({ max: 1 }),
      equivalents: fc.array(
        fc.record({ partId: fc.constant('e'), free: fc.nat({ max: 1 }), clientAgreed: fc.boolean() }),
        { maxLength: 2 },
      ),
    }),
    { selector: ({ productId }) => productId },
  );

  it('is ready exactly when no promised product lacks a spare, and more stock never makes it worse', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { outcome, warnings } = spareReadiness({ lines });
        const lacking = outcome.lines.filter(({ state }) => ['MISSING', 'AGREEMENT_NEEDED'].includes(state));
        expect(outcome.ready).toBe(lacking.length === 0);
        expect(warnings.length === 0).toBe(outcome.ready);
        const stocked = lines.map((line) => ({ ...line, freeSame: line.freeSame + 1 }));
        expect(spareReadiness({ lines: stocked }).outcome.ready).toBe(true);
      }),
    );
  });

  it('counts a product once, and nothing promised is kept', () => {
    const line = { productId: 'p1', promised: true, freeSame: 1, equivalents: [] };
    expect(() => spareReadiness({ lines: [line, line] })).toThrowError(/listed twice/);
    expect(spareReadiness({ lines: [] }).outcome).toEqual({ lines: [], ready: true });
  });
});
