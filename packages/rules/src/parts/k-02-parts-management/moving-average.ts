import { assertSum, type Fen } from '../../kernel/fen.js';
import type { Change, Movement, MovementKind, MovementRefusal, StockBalance } from './movement.js';

/** Value of one piece by the moving average, half up; null: nothing is held. */
export function averageCost(balance: StockBalance): Fen | null {
  return shareOf(balance, 1);
}

export interface ValueChange {
  /** Signed change of the value of the stock. */
  readonly valueFen: Fen;
  readonly refusal: MovementRefusal | null;
  /** Came in without a cost while nothing was held to take an average of: counted as 0. */
  readonly unknown: boolean;
}

/** What a movement does to the value of the stock (Q49). Counts are checked before. */
export function valueChange(balance: StockBalance, movement: Movement, change: Change): ValueChange {
  const pieces = change.onHand + change.quarantined;
  if (pieces === 0) return changed(0);
  return pieces < 0 ? outgoing(balance, movement, -pieces) : incoming(balance, movement, pieces);
}

function outgoing(balance: StockBalance, { valueFen }: Movement, pieces: number): ValueChange {
  const carried = valueFen ?? shareOf(balance, pieces) ?? 0;
  const left = balance.valueFen - assertSum(carried);
  const emptied = pieces === held(balance);
  if (left < 0 || (emptied && left > 0)) return refused('NOT_ENOUGH_VALUE');
  return changed(carried === 0 ? 0 : -carried);
}

function incoming(balance: StockBalance, movement: Movement, pieces: number): ValueChange {
  const { kind, valueFen = null, unitCostFen = null } = movement;
  const known = valueFen === null ? costOf(unitCostFen, pieces) : assertSum(valueFen);
  if (known === null && carriesValue.has(kind)) return refused('VALUE_REQUIRED');
  const value = known ?? shareOf(balance, pieces);
  if (value !== null && !Number.isSafeInteger(balance.valueFen + value)) return refused('TOO_LARGE');
  return { ...changed(value ?? 0), unknown: value === null };
}

/** It left with a value and comes back with it: an average of this place would make or lose money. */
const carriesValue: ReadonlySet<MovementKind> = new Set(['TRANSFER_IN', 'LOAN_BACK', 'OEM_BACK']);

const held = ({ onHand, quarantined }: StockBalance): number => onHand + quarantined;

/** `pieces` at the average, half up; all pieces held take all the value. Beyond safe integers: unsafe, and refused. */
function shareOf(balance: StockBalance, pieces: number): Fen | null {
  const all = held(balance);
  if (all === 0) return null;
  const product = balance.valueFen * pieces;
  if (Number.isSafeInteger(product * 2 + all)) return Math.floor((product * 2 + all) / (all * 2));
  const doubled = BigInt(balance.valueFen) * BigInt(pieces) * 2n + BigInt(all);
  return Number(doubled / (BigInt(all) * 2n));
}

function costOf(unitCostFen: Fen | null, pieces: number): Fen | null {
  return unitCostFen === null ? null : Number(BigInt(assertSum(unitCostFen)) * BigInt(pieces));
}

const changed = (valueFen: Fen): ValueChange => ({ valueFen, refusal: null, unknown: false });

const refused = (refusal: MovementRefusal): ValueChange => ({ valueFen: 0, refusal, unknown: false });
