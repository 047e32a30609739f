import { margin } from '@jiannuo/rules';
import { priceOf, reasonOf, type SavedLine, type SheetRow } from './sheet';

/** A line of the draft as the grid needs it. */
export interface DraftLine extends SavedLine {
  readonly id: string;
  readonly kind: 'PART' | 'SERVICE';
  readonly number: string;
  readonly name: string;
  readonly model: string | null;
  /** Part category or class of the service. */
  readonly category: string;
  readonly unit: string;
  readonly oldPriceFen: number | null;
  /** null: unknown, or not for this role. */
  readonly costFen: number | null;
  /** The highest price not above the market mean; null with too few samples. */
  readonly ceilingFen: number | null;
  readonly sampleCount: number;
  readonly lowestGivenFen: number | null;
  readonly lowestGivenCase: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

export type DraftRow = SheetRow<DraftLine>;

export type Verdict = 'ACCEPTED' | 'REASON_NEEDED' | 'ABOVE_MARKET_MEAN';

/**
 * How the price in the cell stands against the figures the rules found for the line. They are found for any
 * price, so typing needs no server; the server judges again when the list is published.
 */
export function verdictOf(row: DraftRow): Verdict {
  const priceFen = priceOf(row);
  const { ceilingFen } = row.line;
  if (priceFen === undefined || priceFen === null || priceFen === 0) return 'ACCEPTED';
  if (ceilingFen !== null && priceFen > ceilingFen) return 'ABOVE_MARKET_MEAN';
  return ceilingFen === null || isAboveBest(row) ? 'REASON_NEEDED' : 'ACCEPTED';
}

export function isAboveBest(row: DraftRow): boolean {
  const priceFen = priceOf(row);
  const { lowestGivenFen } = row.line;
  return lowestGivenFen !== null && priceFen !== undefined && priceFen !== null && priceFen > lowestGivenFen;
}

export function lacksReason(row: DraftRow): boolean {
  return verdictOf(row) === 'REASON_NEEDED' && reasonOf(row) === '';
}

export function isChanged(row: DraftRow): boolean {
  return priceOf(row) !== row.line.oldPriceFen;
}

/** The cell cannot be saved as it is. */
export function isWrong(row: DraftRow): boolean {
  return row.unsaved.price?.problem !== undefined && row.unsaved.price.problem !== null
    ? true
    : row.refusal !== null;
}

/** Thousandths of the old price; null where there is nothing to compare. */
export function changePermilleOf(row: DraftRow): number | null {
  const priceFen = priceOf(row);
  const { oldPriceFen } = row.line;
  if (priceFen === undefined || priceFen === null || oldPriceFen === null || oldPriceFen === 0) return null;
  return Math.round(((priceFen - oldPriceFen) * 1_000) / oldPriceFen);
}

export function marginPermilleOf(row: DraftRow): number | null {
  const priceFen = priceOf(row);
  if (priceFen === undefined || priceFen === null) return null;
  return margin(priceFen, row.line.costFen)?.marginPermille ?? null;
}
