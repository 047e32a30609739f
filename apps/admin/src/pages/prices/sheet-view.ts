import {
  changePermilleOf,
  type DraftRow,
  isChanged,
  isWrong,
  lacksReason,
  marginPermilleOf,
  verdictOf,
} from './draft-line';
import { priceOf, reasonOf } from './sheet';

export type SheetFilter = 'ALL' | 'CHANGED' | 'WRONG' | 'ABOVE' | 'REASONLESS' | 'CONFLICT' | 'NEW';

export const sheetFilters: readonly SheetFilter[] = [
  'ALL',
  'CHANGED',
  'NEW',
  'WRONG',
  'CONFLICT',
  'ABOVE',
  'REASONLESS',
];

export interface SheetView {
  readonly filter: SheetFilter;
  readonly search: string;
  /** Part categories and classes of service; none: all. */
  readonly categories: readonly string[];
  readonly sort: { readonly column: string; readonly direction: 'ASC' | 'DESC' } | null;
}

export const wholeSheet: SheetView = { filter: 'ALL', search: '', categories: [], sort: null };

/** The lines to show, in order, as item ids: kept while somebody types, so that no row leaves under the hands. */
export function shownIds(
  rows: Iterable<DraftRow>,
  { filter, search, categories, sort }: SheetView,
): string[] {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const shown: DraftRow[] = [];
  for (const row of rows) {
    if (!passes(row, filter)) continue;
    if (categories.length > 0 && !categories.includes(row.line.category)) continue;
    if (words.length > 0 && !contains(row, words)) continue;
    shown.push(row);
  }
  const value = sort === null ? undefined : sortValues[sort.column];
  if (sort !== null && value !== undefined) sortBy(shown, value, sort.direction);
  return shown.map(({ line }) => line.itemId);
}

/** How many lines each filter would show. */
export function countsOf(rows: Iterable<DraftRow>): Record<SheetFilter, number> {
  const counts: Record<SheetFilter, number> = {
    ALL: 0,
    CHANGED: 0,
    NEW: 0,
    WRONG: 0,
    CONFLICT: 0,
    ABOVE: 0,
    REASONLESS: 0,
  };
  for (const row of rows) for (const filter of sheetFilters) if (passes(row, filter)) counts[filter] += 1;
  return counts;
}

function passes(row: DraftRow, filter: SheetFilter): boolean {
  switch (filter) {
    case 'ALL':
      return true;
    case 'CHANGED':
      return isChanged(row);
    case 'NEW':
      return row.line.oldPriceFen === null;
    case 'WRONG':
      return isWrong(row);
    case 'CONFLICT':
      return row.theirs !== null;
    case 'ABOVE':
      return verdictOf(row) === 'ABOVE_MARKET_MEAN';
    case 'REASONLESS':
      return lacksReason(row);
  }
}

function contains({ line }: DraftRow, words: readonly string[]): boolean {
  const text = `${line.number} ${line.name} ${line.model ?? ''}`.normalize('NFKC').toLowerCase();
  return words.every((word) => text.includes(word));
}

type SortValue = (row: DraftRow) => string | number | null;

const sortValues: Readonly<Record<string, SortValue>> = {
  part: ({ line }) => line.number,
  name: ({ line }) => line.name,
  cost: ({ line }) => line.costFen,
  old: ({ line }) => line.oldPriceFen,
  price: (row) => priceOf(row) ?? null,
  change: changePermilleOf,
  margin: marginPermilleOf,
  ceiling: ({ line }) => line.ceilingFen,
  reason: (row) => reasonOf(row) || null,
};

const inChinese = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** What is empty comes last, whichever way the rest is turned. */
function sortBy(rows: DraftRow[], value: SortValue, direction: 'ASC' | 'DESC'): void {
  const turn = direction === 'ASC' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : inChinese.compare(String(a.key), String(b.key));
    return order * turn;
  });
  keyed.forEach(({ row }, index) => {
    rows[index] = row;
  });
}
