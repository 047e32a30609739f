import { type Basis, type Decision, decide, type ValueUsed, type Warning } from '../../kernel/decision.js';
import { assertSum, type Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { assertQuantity } from '../../kernel/quantity.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import {
  changeOf,
  emptyBalance,
  type Movement,
  type MovementKind,
  type MovementRefusal,
  type StockBalance,
} from './movement.js';
import { valueChange } from './moving-average.js';

export interface MovementOutcome {
  readonly accepted: boolean;
  readonly refusal: MovementRefusal | null;
  /** Unchanged when refused. */
  readonly after: StockBalance;
  /** Signed change of the value; 0 when refused. */
  readonly valueFen: Fen;
}

/** One movement on one balance: what it leaves, or why it is refused (Q48, Q49). */
export function postMovement(balance: StockBalance, movement: Movement): Decision<MovementOutcome> {
  assertBalance(balance);
  const outcome = countsRefusal(balance, movement) ?? posted(balance, movement);
  const { unknownValue, ...answer } = outcome;
  return decide(answer, {
    basis: changesValue(movement.kind) ? [moves, values] : [moves],
    values: [
      { name: 'kind', label: text('种类', 'Kind'), value: movement.kind },
      count('quantity', '数量', 'Quantity', movement.quantity),
      count('onHand', '在库数', 'On hand', balance.onHand),
      count('reserved', '占用', 'Reserved', balance.reserved),
      count('quarantined', '隔离', 'Quarantined', balance.quarantined),
      { name: 'valueFen', label: text('库存金额', 'Value held'), value: balance.valueFen, unit: 'FEN' },
    ],
    warnings: unknownValue ? [valueUnknown] : [],
  });
}

/**
 * The balance a series of movements leaves, from nothing on. Movements carry their stored values (without
 * sign) or work them out again. Refuses a series with a movement that could not have been posted.
 */
export function replay(movements: Iterable<Movement>): StockBalance {
  let balance = emptyBalance;
  let index = 0;
  for (const movement of movements) {
    index += 1;
    const { accepted, refusal, after } = countsRefusal(balance, movement) ?? posted(balance, movement);
    if (!accepted) throw cannotBe(index, refusal);
    balance = after;
  }
  return balance;
}

type Posted = MovementOutcome & { readonly unknownValue: boolean };

function countsRefusal(balance: StockBalance, movement: Movement): Posted | null {
  const { kind, quantity, reason } = movement;
  const whole = Number.isSafeInteger(quantity) && (kind === 'ADJUST' ? quantity !== 0 : quantity > 0);
  if (!whole) return refused(balance, 'QUANTITY');
  const given = reason !== undefined && reason !== null && reason.trim() !== '';
  return needsReason.has(kind) && !given ? refused(balance, 'REASON_REQUIRED') : null;
}

function posted(balance: StockBalance, movement: Movement): Posted {
  const change = changeOf(movement);
  const onHand = balance.onHand + change.onHand;
  const reserved = balance.reserved + change.reserved;
  const quarantined = balance.quarantined + change.quarantined;
  const refusal = broken(onHand, reserved, quarantined);
  if (refusal !== null) return refused(balance, refusal);
  const value = valueChange(balance, movement, change);
  if (value.refusal !== null) return refused(balance, value.refusal);
  return {
    accepted: true,
    refusal: null,
    after: { onHand, reserved, quarantined, valueFen: balance.valueFen + value.valueFen },
    valueFen: value.valueFen,
    unknownValue: value.unknown,
  };
}

/** 0 ≤ reserved ≤ onHand, and nothing below zero: by construction no accepted movement breaks it. */
function broken(onHand: number, reserved: number, quarantined: number): MovementRefusal | null {
  if (quarantined < 0) return 'NOT_ENOUGH_QUARANTINED';
  if (reserved < 0) return 'NOT_ENOUGH_RESERVED';
  if (onHand < 0) return 'NOT_ENOUGH_ON_HAND';
  if (reserved > onHand) return 'NOT_ENOUGH_FREE';
  return Number.isSafeInteger(onHand + quarantined) ? null : 'TOO_LARGE';
}

const refused = (after: StockBalance, refusal: MovementRefusal): Posted => ({
  accepted: false,
  refusal,
  after,
  valueFen: 0,
  unknownValue: false,
});

function assertBalance({ onHand, reserved, quarantined, valueFen }: StockBalance): void {
  assertQuantity(onHand);
  assertQuantity(quarantined);
  assertSum(valueFen);
  if (assertQuantity(reserved) <= onHand && (onHand + quarantined > 0 || valueFen === 0)) return;
  throw new RuleRefusal(
    'INVALID_FACT',
    text(
      '结存不成立:占用多于在库,或没有货却有金额',
      'No balance: more reserved than usable, or value without goods',
    ),
    [moves],
  );
}

function cannotBe(index: number, refusal: MovementRefusal | null): RuleRefusal {
  return new RuleRefusal(
    'INVALID_FACT',
    text(
      `第 ${index} 笔流水不可能记入:${refusal}`,
      `Movement ${index} could not have been posted: ${refusal}`,
    ),
    [moves],
  );
}

const moves: Basis[0] = { clause: 'K-02', paragraph: '1', question: 'Q48' };
const values: Basis[0] = { clause: 'K-02', paragraph: '1', question: 'Q49' };

const needsReason: ReadonlySet<MovementKind> = new Set(['ADJUST', 'SCRAP', 'OEM_OUT', 'QUARANTINE']);
const inPlace: ReadonlySet<MovementKind> = new Set(['RESERVE', 'RELEASE', 'QUARANTINE', 'CLEAR']);
const changesValue = (kind: MovementKind): boolean => !inPlace.has(kind);

const valueUnknown: Warning = {
  code: 'VALUE_UNKNOWN',
  message: text(
    '没有成本,也没有库存可取平均:按零元入库,请补记',
    'No cost, and no stock to take an average of: it comes in at nothing, to be corrected',
  ),
  basis: [values],
};

const count = (name: string, zh: string, en: string, value: number): ValueUsed => ({
  name,
  label: text(zh, en),
  value,
  unit: 'COUNT',
});
