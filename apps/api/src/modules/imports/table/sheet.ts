import type { PlainCell, RawCell } from '../import-terms.js';
import { areaOf, columnOf } from './area.js';
import { dateOfSerial } from './excel-date.js';
import { fillMerged } from './merged.js';
import { sheetNotes } from './sheet-notes.js';
import { MAX_COLUMNS, type Table, TableBuilder, textCell } from './table.js';
import { readXml } from './xml.js';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly date1904: boolean;
  /** Its name, and how many sheets in sight are not read. */
  readonly name: string;
  readonly otherSheets: number;
}

/**
 * The cells of one sheet. Hidden rows and columns are read like others: what is filtered out of sight is still
 * in the file; the notes name them. A merged area has the value of its first cell everywhere.
 */
export async function readSheet(bytes: Uint8Array, context: SheetContext): Promise<Table> {
  const rows = new Map<number, RawCell[]>();
  const merged: string[] = [];
  const results: string[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  let rowNumber = 0;
  let cell = emptyCell();
  let reading: 'value' | 'text' | null = null;
  await readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        rowNumber = Number(attributes.r ?? rowNumber + 1);
        if (isTrue(attributes.hidden)) hiddenRows.push(rowNumber);
        cell = emptyCell();
      } else if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : cell.column + 1;
        cell = { ...emptyCell(), column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
      } else if (name === 'f') {
        cell.formula = true;
        // The results of an array formula spill into cells that do not name it.
        if (attributes.ref && attributes.t !== 'shared') results.push(attributes.ref);
      } else if (name === 'v') reading = 'value';
      else if (name === 't') reading = 'text';
      else if (name === 'mergeCell' && attributes.ref) merged.push(attributes.ref);
      else if (name === 'col' && isTrue(attributes.hidden)) {
        const last = Math.min(Number(attributes.max), MAX_COLUMNS);
        for (let column = Number(attributes.min); column <= last; column += 1) hiddenColumns.add(column - 1);
      }
    },
    text(piece) {
      if (reading === 'value') cell.value += piece;
      else if (reading === 'text') cell.text += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') reading = null;
      if (name !== 'c' || cell.column >= MAX_COLUMNS) return;
      const value = cellOf(cell, context);
      if (value === null) return;
      const row = rows.get(rowNumber) ?? [];
      rows.set(rowNumber, row);
      row[cell.column] = value;
    },
  });
  markResults(rows, results);
  const filled = fillMerged(rows, merged);
  const table = new TableBuilder();
  for (const number of [...rows.keys()].sort((a, b) => a - b)) {
    table.add(
      number,
      Array.from(rows.get(number) ?? [], (value) => value ?? null),
    );
  }
  const width = Math.max(0, ...[...rows.values()].slice(0, 1_000).map(({ length }) => length));
  const outOfSight = new Set([...hiddenColumns].filter((column) => column < width));
  const notes = sheetNotes({
    name: context.name,
    otherSheets: context.otherSheets,
    hiddenRows: hiddenRows.filter((number) => rows.has(number)),
    hiddenColumns: outOfSight,
    filled,
  });
  return table.done(notes, outOfSight);
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  formula: boolean;
  value: string;
  text: string;
}

function emptyCell(): OpenCell {
  return { column: -1, type: 'n', style: 0, formula: false, value: '', text: '' };
}

function cellOf(cell: OpenCell, context: SheetContext): RawCell {
  if (cell.type === 'inlineStr') return textCell(cell.text);
  if (cell.value === '') return cell.formula ? { unreadable: 'FORMULA' } : null;
  const typed = typedCell(cell, context);
  return cell.formula && typed !== null && !(typeof typed === 'object' && 'unreadable' in typed)
    ? { formula: typed }
    : typed;
}

function typedCell(
  { type, value, style }: OpenCell,
  { strings, dateStyles, date1904 }: SheetContext,
): PlainCell | null | { readonly unreadable: 'ERROR' } {
  if (type === 's') return textCell(strings[Number(value)] ?? '');
  if (type === 'e') return { unreadable: 'ERROR' };
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type === 'd') return { date: value.slice(0, 10) };
  if (type !== 'n') return textCell(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  const asDate = dateOfSerial(number, date1904);
  if (dateStyles.has(style)) return asDate === null ? { unreadable: 'ERROR' } : { date: asDate };
  const written = writtenNumber(number);
  return asDate !== null && Number.isInteger(number) && number > 10_000
    ? { number: written, asDate }
    : written;
}

/** 1.1000000000000001 was typed as 1.1: Excel itself shows fifteen digits and stores seventeen. */
function writtenNumber(number: number): string {
  return String(Number.isSafeInteger(number) ? number : Number(number.toPrecision(15)));
}

/** What stands in the area of an array formula is a result, cell by cell. */
function markResults(rows: ReadonlyMap<number, RawCell[]>, areas: readonly string[]): void {
  for (const { fromRow, toRow, fromColumn, toColumn } of areas.slice(0, MAX_ARRAYS).map(areaOf)) {
    for (let number = fromRow; number <= Math.min(toRow, fromRow + 50_000); number += 1) {
      const row = rows.get(number);
      for (let column = fromColumn; row && column <= toColumn; column += 1) {
        const value = row[column];
        if (value === undefined || value === null) continue;
        if (typeof value === 'string' || !('formula' in value || 'unreadable' in value)) {
          row[column] = { formula: value };
        }
      }
    }
  }
}

const MAX_ARRAYS = 1_000;

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
