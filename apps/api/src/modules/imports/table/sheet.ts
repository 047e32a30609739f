import type { RawCell } from '../import-terms.js';
import { dateOfSerial } from './excel-date.js';
import { MAX_COLUMNS, type Table, TableBuilder, textCell } from './table.js';
import { readXml } from './xml.js';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly date1904: boolean;
}

/**
 * The cells of one sheet. Hidden rows and columns are read like others: what is filtered out of sight is still
 * in the file. A merged area has the value of its first cell everywhere.
 */
export async function readSheet(bytes: Uint8Array, context: SheetContext): Promise<Table> {
  const rows = new Map<number, RawCell[]>();
  const merged: string[] = [];
  let rowNumber = 0;
  let cell = emptyCell();
  let reading: 'value' | 'text' | null = null;
  await readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        rowNumber = Number(attributes.r ?? rowNumber + 1);
        cell = emptyCell();
      } else if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : cell.column + 1;
        cell = { ...emptyCell(), column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
      } else if (name === 'f') cell.formula = true;
      else if (name === 'v') reading = 'value';
      else if (name === 't') reading = 'text';
      else if (name === 'mergeCell' && attributes.ref) merged.push(attributes.ref);
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
  for (const area of merged.slice(0, MAX_MERGED)) fill(rows, area);
  const table = new TableBuilder();
  for (const number of [...rows.keys()].sort((a, b) => a - b)) {
    table.add(
      number,
      Array.from(rows.get(number) ?? [], (value) => value ?? null),
    );
  }
  return table.done();
}

const MAX_MERGED = 20_000;

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

function cellOf(cell: OpenCell, { strings, dateStyles, date1904 }: SheetContext): RawCell {
  const { type, value } = cell;
  if (type === 'inlineStr') return textCell(cell.text);
  if (value === '') return cell.formula ? { unreadable: 'FORMULA' } : null;
  if (type === 's') return textCell(strings[Number(value)] ?? '');
  if (type === 'e') return { unreadable: 'ERROR' };
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type === 'd') return { date: value.slice(0, 10) };
  if (type !== 'n') return textCell(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  const asDate = dateOfSerial(number, date1904);
  if (dateStyles.has(cell.style)) return asDate === null ? { unreadable: 'ERROR' } : { date: asDate };
  const written = Number.isSafeInteger(number) ? String(number) : value;
  return asDate !== null && Number.isInteger(number) && number > 10_000
    ? { number: written, asDate }
    : written;
}

/** Rows that stand in the file get the value; a merge over a whole column makes no new rows. */
function fill(rows: Map<number, RawCell[]>, area: string): void {
  const [from = '', to = from] = area.split(':');
  const [fromRow, toRow] = [rowOf(from), rowOf(to)];
  const [fromColumn, toColumn] = [columnOf(from), Math.min(columnOf(to), MAX_COLUMNS - 1)];
  const value = rows.get(fromRow)?.[fromColumn];
  if (value === undefined || value === null) return;
  const last = Math.min(toRow, fromRow + 50_000);
  for (let number = fromRow; number <= last; number += 1) {
    const row = rows.get(number);
    if (!row) continue;
    for (let column = fromColumn; column <= toColumn; column += 1) row[column] ??= value;
  }
}

/** 'AB12' → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
