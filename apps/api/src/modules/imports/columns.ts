import { fieldWords } from './fields.js';
import {
  type ColumnMapping,
  type ImportColumn,
  type ImportField,
  importFields,
  type RawCell,
} from './import-terms.js';
import { type Table, type TableRow, UnreadableTable } from './table/table.js';

/** Heading of a column → the field its user chose for it once; null: left out. */
export type RememberedColumns = ReadonlyMap<string, ImportField | null>;

export interface Columns {
  readonly columns: readonly ImportColumn[];
  readonly mapping: ColumnMapping;
  /** The rows below the heading. */
  readonly rows: readonly TableRow[];
}

/**
 * Finds the heading below any title lines and guesses what each column means.
 * @throws UnreadableTable there is a heading and nothing below it
 */
export function guessColumns(table: Table, remembered: RememberedColumns): Columns {
  const heading = headingOf(table);
  const rows = table.rows.filter((row) => row.number > heading.number);
  if (rows.length === 0) {
    throw new UnreadableTable('NO_ROWS', '标题行下面没有数据。', 'There are no rows below the headings.');
  }
  const taken = new Set<ImportField>();
  const width = Math.max(heading.cells.length, ...rows.slice(0, 100).map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, index): ImportColumn => {
    const header = cellText(heading.cells[index] ?? null) ?? '';
    const known = remembered.get(header);
    const wanted = known === undefined ? fieldOf(header) : known;
    const field = wanted !== null && !taken.has(wanted) ? wanted : null;
    if (field !== null) taken.add(field);
    return { index, header, field, guessed: known === undefined, samples: samplesOf(rows, index) };
  });
  return { columns, mapping: mappingOf(columns), rows };
}

/** The same columns as a person mapped them. */
export function mapColumns(columns: readonly ImportColumn[], mapping: ColumnMapping): ImportColumn[] {
  return columns.map((column) => ({ ...column, field: mapping[column.index] ?? null, guessed: false }));
}

/** A cell as people read it. */
export function cellText(cell: RawCell): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  if ('date' in cell) return cell.date;
  return 'number' in cell ? cell.number : null;
}

function mappingOf(columns: readonly ImportColumn[]): ColumnMapping {
  return Object.fromEntries(columns.flatMap(({ index, field }) => (field ? [[index, field] as const] : [])));
}

/** The first line among the first twenty that names at least three fields; else the first. */
function headingOf({ rows }: Table): TableRow {
  const named = (row: TableRow) => row.cells.filter((cell) => fieldOf(cellText(cell) ?? '') !== null).length;
  const heading = rows.slice(0, 20).find((row) => named(row) >= 3) ?? rows[0];
  return heading ?? { number: 0, cells: [] };
}

function samplesOf(rows: readonly TableRow[], index: number): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const text = cellText(row.cells[index] ?? null);
    if (text !== null && !samples.includes(text)) samples.push(text.slice(0, 60));
    if (samples.length === 3) break;
  }
  return samples;
}

function fieldOf(header: string): ImportField | null {
  return headings.get(plain(header)) ?? null;
}

/** Without spaces, punctuation, remarks in brackets and case. */
function plain(header: string): string {
  return header
    .toLowerCase()
    .replace(/[((].*?[))]/g, '')
    .replace(/[\s*::_./\\-]+/g, '');
}

const headings = new Map<string, ImportField>(
  importFields.flatMap((field) => {
    const { label, also } = fieldWords[field];
    return [field, label.zh, label.en, ...also].map((heading) => [plain(heading), field] as const);
  }),
);
