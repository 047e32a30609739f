import { cellText } from './cells/cell-reader.js';
import { findHeading, type Headings, headingsOf } from './headings.js';
import type { ImportKind } from './import-kind.js';
import type { ColumnMapping, ImportColumn, ImportNote } from './import-terms.js';
import { type Table, type TableRow, UnreadableTable } from './table/table.js';
import { withoutTotals } from './totals.js';

/** Heading of a column → the field its user chose for it once; null: left out. */
export type RememberedColumns = ReadonlyMap<string, string | null>;

export interface Columns {
  readonly columns: readonly ImportColumn[];
  readonly mapping: ColumnMapping;
  /** The rows below the heading, without totals. */
  readonly rows: readonly TableRow[];
  readonly notes: readonly ImportNote[];
}

/**
 * Finds the heading below any title lines and guesses what each column means.
 * @throws UnreadableTable there is a heading and nothing below it
 */
export function guessColumns(table: Table, kind: ImportKind, remembered: RememberedColumns): Columns {
  const known = headingsOf(kind);
  const heading = findHeading(table, (header) => known.has(header) || Boolean(remembered.get(header)));
  const { rows, note } = withoutTotals(table.rows.filter((row) => row.number > heading.lastRow));
  if (rows.length === 0) {
    throw new UnreadableTable('NO_ROWS', '标题行下面没有数据。', 'There are no rows below the headings.');
  }
  const width = Math.max(heading.headers.length, ...rows.slice(0, 100).map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, index): ImportColumn => {
    const header = heading.headers[index] ?? '';
    const guessed = !remembered.has(header);
    const field = guessed ? known.field(header) : (remembered.get(header) ?? null);
    const hidden = table.hiddenColumns.has(index);
    return { index, header, field, guessed, hidden, samples: samplesOf(rows, index) };
  });
  const once = withFieldsOnce(columns, known);
  return {
    columns: once,
    mapping: mappingOf(once),
    rows,
    notes: [...table.notes, ...heading.notes, ...(note ? [note] : [])],
  };
}

/** The same columns as a person mapped them. */
export function mapColumns(columns: readonly ImportColumn[], mapping: ColumnMapping): ImportColumn[] {
  return columns.map((column) => ({ ...column, field: mapping[column.index] ?? null, guessed: false }));
}

/** Two columns cannot mean one field: what a person chose comes first, then what is in sight, then the left one. */
function withFieldsOnce(columns: readonly ImportColumn[], known: Headings): ImportColumn[] {
  const rank = ({ guessed, hidden }: ImportColumn) => (guessed ? 2 : 0) + (hidden ? 1 : 0);
  const best = new Map<string, ImportColumn>();
  for (const column of columns) {
    const { field } = column;
    if (field === null || !known.fields.has(field)) continue;
    const other = best.get(field);
    if (!other || rank(column) < rank(other)) best.set(field, column);
  }
  return columns.map((column) =>
    column.field !== null && best.get(column.field) === column ? column : { ...column, field: null },
  );
}

function mappingOf(columns: readonly ImportColumn[]): ColumnMapping {
  return Object.fromEntries(columns.flatMap(({ index, field }) => (field ? [[index, field] as const] : [])));
}

function samplesOf(rows: readonly TableRow[], index: number): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const text = cellText(row.cells[index] ?? null);
    if (text !== null && !samples.includes(text)) samples.push([...text].slice(0, 60).join(''));
    if (samples.length === 3) break;
  }
  return samples;
}
