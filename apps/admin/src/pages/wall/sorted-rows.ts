import type { PlainDate } from '@jiannuo/rules';
import { standingOn } from './standing';
import type { WallSort } from './WallHeader';
import type { WallRow } from './wall';

/** By name, or by what ends first in one column: what does not count before what does, nothing held last. */
export function sortedRows(rows: readonly WallRow[], sort: WallSort, on: PlainDate): readonly WallRow[] {
  const { column } = sort;
  const sign = sort.direction === 'ASC' ? 1 : -1;
  if (column === null) return sort.direction === 'ASC' ? rows : [...rows].reverse();
  const ranked = rows.map((row) => ({ row, rank: rankOf(row, column, on) }));
  return ranked
    .sort((a, b) => {
      if (a.rank === null || b.rank === null) return Number(a.rank === null) - Number(b.rank === null);
      return sign * (a.rank - b.rank);
    })
    .map(({ row }) => row);
}

/** Days left; what does not count comes before every day left, what counts for life after them. */
function rankOf(row: WallRow, column: number, on: PlainDate): number | null {
  const standing = standingOn(row.cells[column] ?? [], on);
  if (standing === null) return null;
  const days = standing.daysLeft ?? FOR_LIFE;
  return standing.state === 'VALID' ? days : days - BEFORE;
}

const FOR_LIFE = 1_000_000;
const BEFORE = 10_000_000;
