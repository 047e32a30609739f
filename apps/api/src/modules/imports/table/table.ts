import { ImportRefused } from '../import-refused.js';
import type { ImportNote, RawCell } from '../import-terms.js';

/** Rows of the first visible sheet, as the file says them. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Indexes of columns that are out of sight in the sheet. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** What is unusual in the file, and what was done with it. */
  readonly notes: readonly ImportNote[];
}

export interface TableRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly RawCell[];
}

export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 100;
const MAX_CELL_CHARACTERS = 2_000;

/** Why a file is no table we can take, in words. */
export class UnreadableTable extends ImportRefused {
  constructor(code: string, zh: string, en: string) {
    super({ code, zh, en });
  }
}

export function notAWorkbook(): UnreadableTable {
  return new UnreadableTable(
    'NOT_A_WORKBOOK',
    '不是有效的 Excel 工作簿(.xlsx)。',
    'This is no Excel workbook (.xlsx).',
  );
}

/** Drops empty rows and refuses more than a spreadsheet of ours ever has. */
export class TableBuilder {
  readonly #rows: TableRow[] = [];

  add(number: number, cells: readonly RawCell[]): void {
    const kept = cells.slice(0, MAX_COLUMNS).map(short);
    while (kept.length > 0 && kept.at(-1) === null) kept.pop();
    if (kept.length === 0) return;
    // The heading and a few rows of titles are not counted against the user.
    if (this.#rows.length >= MAX_ROWS + 20) {
      throw new UnreadableTable('TOO_MANY_ROWS', `最多 ${MAX_ROWS} 行。`, `At most ${MAX_ROWS} rows.`);
    }
    this.#rows.push({ number, cells: kept });
  }

  /** `notes`: code, Chinese, English. */
  done(notes: readonly (readonly [string, string, string])[] = [], hiddenColumns = new Set<number>()): Table {
    const said = notes.map(([code, zh, en]): ImportNote => ({ code, message: { zh, en } }));
    return { rows: this.#rows, hiddenColumns, notes: said };
  }
}

/** Clean text of a cell; null for none. Control characters become spaces: PostgreSQL takes no NUL. */
export function textCell(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  const clean = text.replace(/[\u0000-\u001f\u007f\u00a0\u3000\ufeff]+/g, ' ').toWellFormed();
  return clean.normalize('NFC').trim() || null;
}

function short(cell: RawCell): RawCell {
  return typeof cell === 'string' && cell.length > MAX_CELL_CHARACTERS
    ? [...cell].slice(0, MAX_CELL_CHARACTERS).join('')
    : cell;
}
