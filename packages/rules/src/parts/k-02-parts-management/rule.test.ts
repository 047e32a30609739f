import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { countDifference } from './counting.js';
import { examples } from './examples.js';
import { emptyBalance, type Movement, movementKinds, type StockBalance } from './movement.js';
import { averageCost } from './moving-average.js';
import { type MovementOutcome, postMovement, replay } from './rule.js';

runExamples(examples);

const anyMovement: fc.Arbitrary<Movement> = fc.record({
  kind: fc.constantFrom(...movementKinds),
  quantity: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -4, max: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(0, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY),
    },
  ),
  unitCostFen: fc.option(fc.nat({ max: 1_000_000 })),
  valueFen: fc.option(fc.nat({ max: 1_000_000 }), { freq: 2 }),
  fromReserved: fc.boolean(),
  fromQuarantine: fc.boolean(),
  reason: fc.constantFrom('盘点', '盘点', ' ', null),
});
const anyMovements = fc.array(anyMovement, { maxLength: 60 });

interface Posted {
  readonly movement: Movement;
  readonly before: StockBalance;
  readonly outcome: MovementOutcome;
}

function postAll(movements: readonly Movement[]): { posted: Posted[]; balance: StockBalance } {
  let balance: StockBalance = emptyBalance;
  const posted = movements.map((movement) => {
    const before = balance;
    const { outcome } = postMovement(before, movement);
    balance = outcome.after;
    return { movement, before, outcome };
  });
  return { posted, balance };
}
const accepted = ({ outcome }: Posted) => outcome.accepted;

describe('laws of a movement', () => {
  it('0 ≤ reserved ≤ onHand, nothing below zero, and no value without goods, whatever is posted', () => {
    fc.assert(
      fc.property(anyMovements, (movements) => {
        for (const { outcome } of postAll(movements).posted) {
          const { onHand, reserved, quarantined, valueFen } = outcome.after;
          expect(reserved).toBeGreaterThanOrEqual(0);
          expect(reserved).toBeLessThanOrEqual(onHand);
          expect(Math.min(quarantined, valueFen)).toBeGreaterThanOrEqual(0);
          if (onHand + quarantined === 0) expect(valueFen).toBe(0);
          expect([onHand, reserved, quarantined, valueFen].every(Number.isSafeInteger)).toBe(true);
        }
      }),
    );
  });

  it('what is refused changes nothing and says why; what is accepted gives no refusal', () => {
    fc.assert(
      fc.property(anyMovements, (movements) => {
        for (const { before, outcome } of postAll(movements).posted) {
          expect(outcome.accepted).toBe(outcome.refusal === null);
          if (!outcome.accepted) expect([outcome.after, outcome.valueFen]).toEqual([before, 0]);
        }
      }),
    );
  });

  it('no fen is made or lost: what came in is what went out and what is left', () => {
    fc.assert(
      fc.property(anyMovements, (movements) => {
        const { posted, balance } = postAll(movements);
        const came = posted.reduce((sum, { outcome }) => sum + Math.max(0, outcome.valueFen), 0);
        const went = posted.reduce((sum, { outcome }) => sum + Math.max(0, -outcome.valueFen), 0);
        expect(went + balance.valueFen).toBe(came);
      }),
    );
  });

  it('the accepted movements alone give the same balance again, with stored values or without', () => {
    fc.assert(
      fc.property(anyMovements, (movements) => {
        const { posted, balance } = postAll(movements);
        const kept = posted.filter(accepted);
        expect(replay(kept.map(({ movement }) => movement))).toEqual(balance);
        const stored = kept.map(({ movement, outcome }) => ({
          ...movement,
          valueFen: Math.abs(outcome.valueFen),
        }));
        expect(replay(stored)).toEqual(balance);
      }),
    );
  });

  it('goes out at the average, within half a fen a movement', () => {
    fc.assert(
      fc.property(anyMovements, fc.integer({ min: 1, max: 30 }), (movements, quantity) => {
        const { balance } = postAll(movements);
        const { outcome } = postMovement(balance, { kind: 'ISSUE', quantity });
        const held = balance.onHand + balance.quarantined;
        if (!outcome.accepted) return;
        expect(Math.abs(-outcome.valueFen - (balance.valueFen * quantity) / held)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('a transfer there and back, with its value, leaves everything as it was', () => {
    fc.assert(
      fc.property(anyMovements, fc.integer({ min: 1, max: 30 }), (movements, quantity) => {
        const { balance } = postAll(movements);
        const { outcome } = postMovement(balance, { kind: 'TRANSFER_OUT', quantity });
        if (!outcome.accepted) return;
        const valueFen = -outcome.valueFen;
        const back = postMovement(outcome.after, { kind: 'TRANSFER_IN', quantity, valueFen }).outcome;
        expect(back.after).toEqual(balance);
      }),
    );
  });

  it('reserving and quarantine move no value', () => {
    fc.assert(
      fc.property(anyMovements, (movements) => {
        const still = ['RESERVE', 'RELEASE', 'QUARANTINE', 'CLEAR'];
        const moved = postAll(movements).posted.filter(({ movement }) => still.includes(movement.kind));
        expect(moved.filter(({ outcome }) => outcome.valueFen !== 0)).toEqual([]);
      }),
    );
  });

  it('fifty issues of a stock of fifty are all; the next finds nothing', () => {
    const receipt: Movement = { kind: 'RECEIPT', quantity: 50, unitCostFen: 333 };
    const issues = Array.from({ length: 200 }, (): Movement => ({ kind: 'ISSUE', quantity: 1 }));
    const { posted, balance } = postAll([receipt, ...issues]);
    expect(posted.slice(1).filter(accepted)).toHaveLength(50);
    expect(balance).toEqual(emptyBalance);
  });
});

describe('edges of value', () => {
  it('sums beyond exact numbers are refused, those within are exact', () => {
    const huge: Movement = { kind: 'RECEIPT', quantity: 3, valueFen: 9_007_199_254_740_991 };
    const { after } = postMovement(emptyBalance, huge).outcome;
    expect(postMovement(after, { kind: 'RECEIPT', quantity: 1, unitCostFen: 1 }).outcome.refusal).toBe(
      'TOO_LARGE',
    );
    expect(postMovement(after, { kind: 'ISSUE', quantity: 2 }).outcome.valueFen).toBe(-6_004_799_503_160_661);
    const dear: Movement = { kind: 'RECEIPT', quantity: 2_000_000_000, unitCostFen: 9_000_000_000 };
    expect(postMovement(emptyBalance, dear).outcome.refusal).toBe('TOO_LARGE');
  });

  it('a receipt without a cost takes the average, or nothing with a warning', () => {
    const receipt: Movement = { kind: 'RECEIPT', quantity: 1 };
    const first = postMovement(emptyBalance, receipt);
    expect([first.outcome.valueFen, first.warnings.map(({ code }) => code)]).toEqual([0, ['VALUE_UNKNOWN']]);
    const held = replay([{ kind: 'RECEIPT', quantity: 2, unitCostFen: 150 }]);
    const second = postMovement(held, receipt);
    expect([second.outcome.valueFen, second.warnings]).toEqual([150, []]);
  });

  it('value cannot leave without goods, nor stay without them', () => {
    const held = replay([{ kind: 'RECEIPT', quantity: 2, unitCostFen: 150 }]);
    const out = (quantity: number, valueFen: number) =>
      postMovement(held, { kind: 'ADJUST', quantity, valueFen, reason: '冲回' }).outcome.refusal;
    expect([out(-1, 301), out(-2, 299), out(-1, 300), out(-2, 300)]).toEqual([
      'NOT_ENOUGH_VALUE',
      'NOT_ENOUGH_VALUE',
      null,
      null,
    ]);
  });

  it('the average of nothing is unknown', () => {
    expect(averageCost(emptyBalance)).toBeNull();
    expect(averageCost(replay([{ kind: 'RECEIPT', quantity: 2, valueFen: 3 }]))).toBe(2);
  });
});

describe('refusals', () => {
  const balance = { onHand: 5, reserved: 2, quarantined: 2, valueFen: 500 };
  const issue: Movement = { kind: 'ISSUE', quantity: 1 };
  const refusedKinds = (refusal: string, movement: Partial<Movement>) =>
    movementKinds.filter(
      (kind) => postMovement(balance, { kind, quantity: 1, ...movement }).outcome.refusal === refusal,
    );

  it('an adjustment, a scrapping, a unit sent to the maker and quarantine without a reason', () => {
    const without = ['ADJUST', 'SCRAP', 'OEM_OUT', 'QUARANTINE'];
    for (const reason of [undefined, null, '', ' ']) {
      const missing = reason === undefined ? {} : { reason };
      expect(refusedKinds('REASON_REQUIRED', { ...missing, valueFen: 1 })).toEqual(without);
    }
    expect(refusedKinds('REASON_REQUIRED', { reason: '盘点', valueFen: 1 })).toEqual([]);
  });

  it('what comes back from elsewhere without the value it left with', () => {
    const back = ['TRANSFER_IN', 'LOAN_BACK', 'OEM_BACK'];
    expect(refusedKinds('VALUE_REQUIRED', { reason: '盘点' })).toEqual(back);
    expect(refusedKinds('VALUE_REQUIRED', { reason: '盘点', unitCostFen: 1 })).toEqual([]);
  });

  it.each([
    ['more reserved than usable', { ...balance, reserved: 6 }],
    ['below zero', { ...balance, onHand: -1 }],
    ['half a piece', { ...balance, quarantined: 0.5 }],
    ['value without goods', { onHand: 0, reserved: 0, quarantined: 0, valueFen: 500 }],
  ])('a balance that cannot be: %s', (_, broken) => {
    expect(() => postMovement(broken, issue)).toThrowError();
  });

  it('a value that is not whole fen, or below zero', () => {
    expect(() => postMovement(balance, { kind: 'RETURN', quantity: 1, valueFen: -5 })).toThrowError(
      /below zero/,
    );
    expect(() => postMovement(balance, { kind: 'RECEIPT', quantity: 1, unitCostFen: 0.5 })).toThrowError(
      /fen/,
    );
  });

  it('a ledger with a movement that could not have been posted, and which one', () => {
    expect(() => replay([{ kind: 'RECEIPT', quantity: 1, unitCostFen: 1 }, issue, issue])).toThrowError(
      /Movement 3 .*NOT_ENOUGH_ON_HAND/,
    );
    expect(replay([])).toEqual(emptyBalance);
  });

  it('a count that is no count', () => {
    expect(() => countDifference({ expected: 1, counted: -1 })).toThrowError(/whole number/);
    expect(() => countDifference({ expected: 1, counted: Number.NaN })).toThrowError(/whole number/);
  });
});
