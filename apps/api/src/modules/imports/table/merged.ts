import type { RawCell } from '../import-terms.js';
import { areaOf } from './area.js';

/**
 * Gives every cell of a merged area the value of its first one; answers how many areas that concerned. Rows that
 * stand in the file get it; a merge over a whole column makes no new rows.
 */
export function fillMerged(rows: ReadonlyMap<number, RawCell[]>, areas: readonly string[]): number {
  return areas.slice(0, MAX_MERGED).filter((area) => fill(rows, area)).length;
}

const MAX_MERGED = 20_000;

function fill(rows: ReadonlyMap<number, RawCell[]>, reference: string): boolean {
  const { fromRow, toRow, fromColumn, toColumn } = areaOf(reference);
  const value = rows.get(fromRow)?.[fromColumn];
  if (value === undefined || value === null) return false;
  const last = Math.min(toRow, fromRow + 50_000);
  for (let number = fromRow; number <= last; number += 1) {
    const row = rows.get(number);
    if (!row) continue;
    for (let column = fromColumn; column <= toColumn; column += 1) row[column] ??= value;
  }
  return true;
}
