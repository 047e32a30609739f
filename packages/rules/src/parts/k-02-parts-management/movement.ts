import type { Fen } from '../../kernel/fen.js';

/** 入库 · 发出 · 退回 · 调出 · 调入 · 调整 · 占用 · 释放 · 报废 · 借出 · 还回 · 返厂 · 厂家返回 · 隔离 · 解除隔离 */
export const movementKinds = [
  'RECEIPT',
  'ISSUE',
  'RETURN',
  'TRANSFER_OUT',
  'TRANSFER_IN',
  'ADJUST',
  'RESERVE',
  'RELEASE',
  'SCRAP',
  'LOAN_OUT',
  'LOAN_BACK',
  'OEM_OUT',
  'OEM_BACK',
  'QUARANTINE',
  'CLEAR',
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** One part at one place. What is held is onHand + quarantined; valueFen is the value of all of it. */
export interface StockBalance {
  /** Usable, reserved or not. */
  readonly onHand: number;
  /** Always 0 ≤ reserved ≤ onHand. */
  readonly reserved: number;
  readonly quarantined: number;
  readonly valueFen: Fen;
}

export const emptyBalance: StockBalance = { onHand: 0, reserved: 0, quarantined: 0, valueFen: 0 };

export interface Movement {
  readonly kind: MovementKind;
  /** Whole pieces above 0; ADJUST: signed, the difference a count found. */
  readonly quantity: number;
  /** Cost of one piece coming in; null: unknown. */
  readonly unitCostFen?: Fen | null;
  /**
   * The value the movement carries, never below 0, where it is known: of an invoice line, of the TRANSFER_OUT
   * behind a TRANSFER_IN, of a stored movement. null: worked out by cost, else by the moving average.
   */
  readonly valueFen?: Fen | null;
  /** ISSUE, LOAN_OUT: against a reservation, which it consumes. */
  readonly fromReserved?: boolean;
  /** SCRAP, OEM_OUT: out of quarantine instead of the usable stock. */
  readonly fromQuarantine?: boolean;
  readonly reason?: string | null;
}

/**
 * QUANTITY: not whole pieces above 0 · TOO_LARGE: beyond what can be counted exactly · NOT_ENOUGH_ON_HAND: not
 * there · NOT_ENOUGH_FREE: there, but reserved · NOT_ENOUGH_VALUE: the value carried out is more than is
 * there, or would leave value without goods · VALUE_REQUIRED: it comes back from elsewhere, and its value with it.
 */
export type MovementRefusal =
  | 'QUANTITY'
  | 'TOO_LARGE'
  | 'REASON_REQUIRED'
  | 'NOT_ENOUGH_FREE'
  | 'NOT_ENOUGH_ON_HAND'
  | 'NOT_ENOUGH_RESERVED'
  | 'NOT_ENOUGH_QUARANTINED'
  | 'NOT_ENOUGH_VALUE'
  | 'VALUE_REQUIRED';

/** How far a movement changes each count. */
export interface Change {
  readonly onHand: number;
  readonly reserved: number;
  readonly quarantined: number;
}

export function changeOf({ kind, quantity, fromReserved, fromQuarantine }: Movement): Change {
  switch (kind) {
    case 'RECEIPT':
    case 'RETURN':
    case 'TRANSFER_IN':
    case 'LOAN_BACK':
    case 'OEM_BACK':
    case 'ADJUST':
      return change(quantity, 0, 0);
    case 'ISSUE':
    case 'LOAN_OUT':
      return change(-quantity, fromReserved ? -quantity : 0, 0);
    case 'SCRAP':
    case 'OEM_OUT':
      return fromQuarantine ? change(0, 0, -quantity) : change(-quantity, 0, 0);
    case 'TRANSFER_OUT':
      return change(-quantity, 0, 0);
    case 'RESERVE':
      return change(0, quantity, 0);
    case 'RELEASE':
      return change(0, -quantity, 0);
    case 'QUARANTINE':
      return change(-quantity, 0, quantity);
    case 'CLEAR':
      return change(quantity, 0, -quantity);
  }
}

const change = (onHand: number, reserved: number, quarantined: number): Change => ({
  onHand,
  reserved,
  quarantined,
});
