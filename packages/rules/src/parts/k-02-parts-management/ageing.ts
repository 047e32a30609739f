import { valueOn } from '../../kernel/dated.js';
import { type Basis, type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { addMonths, daysBetween, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { assertQuantity } from '../../kernel/quantity.js';
import { deadStockMonths, shelfLifeWarnDays } from './parameters.js';

export interface DeadStockFacts {
  /** Day of the last issue, loan or sale; null: never. */
  readonly lastOutOn: PlainDate | null;
  /** Day the stock came in; null: never. */
  readonly firstInOn: PlainDate | null;
  readonly on: PlainDate;
  readonly onHand: number;
}

export interface DeadStockOutcome {
  readonly dead: boolean;
  /** Whole months nothing went out; null: nothing ever came in or went out. */
  readonly idleMonths: number | null;
}

/** Stock nobody has asked for, for so long that it ties up money (Q50). */
export function deadStock({ lastOutOn, firstInOn, on, onHand }: DeadStockFacts): Decision<DeadStockOutcome> {
  const since = later(lastOutOn, firstInOn);
  const limit = valueOn(deadStockMonths, parsePlainDate(on));
  const idleMonths = since === null ? null : wholeMonths(since, on);
  const dead = assertQuantity(onHand) > 0 && idleMonths !== null && idleMonths >= limit;
  return decide(
    { dead, idleMonths },
    {
      basis,
      values: [
        { name: 'idleSince', label: text('自何日没有发出', 'Nothing out since'), value: since, unit: 'DATE' },
        { name: 'deadStockMonths', label: deadStockMonths.label, value: limit, unit: 'MONTHS' },
        { name: 'onHand', label: text('在库数', 'On hand'), value: onHand, unit: 'COUNT' },
      ],
    },
  );
}

export interface ShelfLifeOutcome {
  /** NONE: it does not expire. */
  readonly state: 'NONE' | 'OK' | 'EXPIRING' | 'EXPIRED';
  readonly issuable: boolean;
}

/** May a unit with this expiry be issued on a day? The day of expiry is the last one (Q50). */
export function shelfLife(facts: {
  readonly expiresOn: PlainDate | null;
  readonly on: PlainDate;
}): Decision<ShelfLifeOutcome> {
  const { expiresOn, on } = facts;
  const warnDays = valueOn(shelfLifeWarnDays, parsePlainDate(on));
  const state = expiresOn === null ? 'NONE' : stateOf(daysBetween(on, expiresOn), warnDays);
  return decide(
    { state, issuable: state !== 'EXPIRED' },
    {
      basis,
      values: [
        { name: 'expiresOn', label: text('到期日', 'Expires on'), value: expiresOn, unit: 'DATE' },
        { name: 'shelfLifeWarnDays', label: shelfLifeWarnDays.label, value: warnDays, unit: 'DAYS' },
      ],
    },
  );
}

const basis: Basis = [{ clause: 'K-02', paragraph: '1', question: 'Q50' }];

function stateOf(daysLeft: number, warnDays: number): ShelfLifeOutcome['state'] {
  if (daysLeft < 0) return 'EXPIRED';
  return daysLeft <= warnDays ? 'EXPIRING' : 'OK';
}

function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** Months completed on the corresponding day, or on the month's last day where there is none. */
function wholeMonths(from: PlainDate, to: PlainDate): number {
  if (to < from) return 0;
  const months = (year(to) - year(from)) * 12 + month(to) - month(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

const year = (date: PlainDate): number => Number(date.slice(0, 4));
const month = (date: PlainDate): number => Number(date.slice(5, 7));
