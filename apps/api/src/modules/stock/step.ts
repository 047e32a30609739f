import type { Movement } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';

/** What the ledger has to know of a part. */
export interface PartFacts {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly tracking: 'QUANTITY' | 'SERIAL';
  readonly shelfLifeDays: number | null;
  readonly active: boolean;
}

export interface PlaceFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
}

/** One movement to be made: the movement of the rules, where, and what it is about. */
export interface Step extends Omit<Movement, 'reason'> {
  readonly partId: string;
  readonly placeId: string;
  /** The field of the input that an error names: `lines.3.quantity`. */
  readonly field: string;
  /** Line of the input: movements are kept in its order. */
  readonly index?: number;
  readonly part?: PartFacts | undefined;
  readonly unitIds?: readonly string[];
  readonly reservationId?: string | null;
  readonly loanerId?: string | null;
  readonly countId?: string | null;
  readonly deviceId?: string | null;
  readonly contractId?: string | null;
  readonly batch?: string | null;
  readonly expiresOn?: PlainDate | null;
  /** Since when what comes in has been ours; today when it is new. */
  readonly inSince?: PlainDate | null;
}

/** A balance by what and where. */
export interface Pair {
  readonly partId: string;
  readonly placeId: string;
}

/** The one order in which balances are locked. */
export function inLockOrder<P extends Pair>(pairs: readonly P[]): P[] {
  return pairs.toSorted((a, b) => compare(a.partId, b.partId) || compare(a.placeId, b.placeId));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
