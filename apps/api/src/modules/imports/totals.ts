import { cellText } from './cells/cell-reader.js';
import type { ImportNote } from './import-terms.js';
import type { TableRow } from './table/table.js';

/** Leaves out the rows that only sum up others, and says which. */
export function withoutTotals(rows: readonly TableRow[]): {
  readonly rows: readonly TableRow[];
  readonly note: ImportNote | null;
} {
  const totals = rows.filter(isTotal);
  if (totals.length === 0) return { rows, note: null };
  const named = totals.slice(0, 5).map(({ number }) => number);
  const more =
    totals.length > named.length
      ? { zh: `等 ${totals.length} 行`, en: ` and others (${totals.length})` }
      : null;
  const note: ImportNote = {
    code: 'TOTALS_LEFT_OUT',
    message: {
      zh: `第 ${named.join('、')} 行${more?.zh ?? ''}是合计,不导入。`,
      en: `Row ${named.join(', ')}${more?.en ?? ''}: a total, not imported.`,
    },
  };
  return { rows: rows.filter((row) => !isTotal(row)), note };
}

/** The first thing it says is "total". */
function isTotal({ cells }: TableRow): boolean {
  const first = cells.map(cellText).find((text) => text !== null) ?? '';
  return /^(合\s*计|总\s*计|小\s*计|共\s*计|本页小计|grand\s+total|sub-?\s*total|total|sum)\s*[::]?$/i.test(
    first,
  );
}
