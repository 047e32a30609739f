import { type Basis, type Citation, type Decision, decide } from '../../kernel/decision.js';
import type { Instant } from '../../kernel/instant.js';
import { text } from '../../kernel/localized.js';
import { assertQuantity, assertUnique } from '../../kernel/quantity.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import { givingWay } from './giving-way.js';

/** SUBSTITUTE: the promised 24-hour substitute (S-01 … S-03). */
export const reservationPurposes = ['SUBSTITUTE', 'TICKET', 'QUOTE', 'OTHER'] as const;
export type ReservationPurpose = (typeof reservationPurposes)[number];

/** A reservation in force of the same part at the same place. */
export interface ActiveReservation {
  readonly id: string;
  readonly purpose: ReservationPurpose;
  readonly quantity: number;
  readonly reservedAt: Instant;
}

export interface ReserveFacts {
  readonly purpose: ReservationPurpose;
  /** Whole pieces above 0. */
  readonly quantity: number;
  /** Usable stock, reserved or not. */
  readonly onHand: number;
  readonly active: readonly ActiveReservation[];
}

export interface ReserveOutcome {
  readonly granted: boolean;
  /** Pieces still lacking, after everything that may give way has; 0 when granted. */
  readonly missing: number;
  /** Reservations that give way, each as a whole; empty unless granted. */
  readonly preempts: readonly { readonly id: string; readonly quantity: number }[];
}

/** May so many be reserved, and who gives way for a promised substitute (Q46, Q47)? */
export function reserve(facts: ReserveFacts): Decision<ReserveOutcome> {
  const { purpose, quantity, onHand, active } = facts;
  const free = freeStock(facts);
  const others = purpose === 'SUBSTITUTE' ? active.filter((other) => other.purpose !== 'SUBSTITUTE') : [];
  const short = Math.max(0, quantity - free);
  const missing = Math.max(0, short - total(others));
  const preempts = missing > 0 || short === 0 ? [] : givingWay(others, short);
  return decide(
    { granted: missing === 0, missing, preempts: preempts.map(({ id, quantity }) => ({ id, quantity })) },
    {
      basis: purpose === 'SUBSTITUTE' ? [kept, promised, chosen] : [kept],
      values: [
        { name: 'purpose', label: text('用途', 'Purpose'), value: purpose },
        { name: 'quantity', label: text('数量', 'Quantity'), value: quantity, unit: 'COUNT' },
        { name: 'onHand', label: text('在库数', 'On hand'), value: onHand, unit: 'COUNT' },
        { name: 'free', label: text('未占用', 'Free'), value: free, unit: 'COUNT' },
      ],
    },
  );
}

export interface ReleaseFacts {
  readonly purpose: ReservationPurpose;
  /** The promise behind it is neither kept nor withdrawn. */
  readonly promiseOpen: boolean;
  /** Another unit already stands for the same promise. */
  readonly otherUnitAssigned: boolean;
}

/** May a reservation be let go? That of an open promise only for another unit (Q46). */
export function mayRelease(facts: ReleaseFacts): Decision<{ readonly allowed: boolean }> {
  const { purpose, promiseOpen, otherUnitAssigned } = facts;
  const allowed = purpose !== 'SUBSTITUTE' || !promiseOpen || otherUnitAssigned;
  return decide(
    { allowed },
    {
      basis: purpose === 'SUBSTITUTE' ? [promised, { clause: 'S-02' }] : [kept],
      values: [
        { name: 'purpose', label: text('用途', 'Purpose'), value: purpose },
        { name: 'promiseOpen', label: text('承诺未了结', 'Promise open'), value: promiseOpen },
        {
          name: 'otherUnitAssigned',
          label: text('已另指定一件', 'Another unit assigned'),
          value: otherUnitAssigned,
        },
      ],
    },
  );
}

const kept: Citation = { clause: 'K-01', paragraph: '1' };
const promised: Citation = { clause: 'K-01', paragraph: '1', question: 'Q46' };
const chosen: Citation = { clause: 'K-01', paragraph: '1', question: 'Q47' };

function freeStock({ quantity, onHand, active }: ReserveFacts): number {
  assertUnique(active.map(({ id }) => id));
  const reserved = total(active);
  if (assertQuantity(quantity) > 0 && reserved <= assertQuantity(onHand)) return onHand - reserved;
  throw new RuleRefusal(
    'INVALID_FACT',
    text(
      `不能占用 ${quantity} 件:在库 ${onHand} 件,已占 ${reserved} 件`,
      `${quantity} cannot be reserved: ${onHand} usable, ${reserved} reserved already`,
    ),
    broken,
  );
}

const broken: Basis = [kept];

const total = (reservations: readonly ActiveReservation[]): number =>
  assertQuantity(reservations.reduce((sum, { quantity }) => sum + assertQuantity(quantity), 0));
