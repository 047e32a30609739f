import { layDown, writeBlock } from './clipboard-block';
import type { CellText, GridColumn } from './grid-column';
import { type Block, blockOf, type Selection } from './selection';

/** Rows and columns as they stand on the screen. */
export interface Sheet<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  rowKey(row: Row): string;
}

/** What a paste could not put down. */
export interface Skipped {
  readonly readOnly: number;
  readonly beyond: number;
}

export interface Laid {
  readonly changes: readonly CellText[];
  readonly skipped: Skipped;
  readonly reached: Block;
}

export function copied<Row>({ rows, columns }: Sheet<Row>, selection: Selection): string {
  const { top, bottom, left, right } = blockOf(selection);
  return writeBlock(
    rows
      .slice(top, bottom + 1)
      .map((row) => columns.slice(left, right + 1).map((column) => column.text(row))),
  );
}

export function pasted<Row>(
  sheet: Sheet<Row>,
  selection: Selection,
  texts: readonly (readonly string[])[],
): Laid {
  const selected = blockOf(selection);
  const changes: CellText[] = [];
  let readOnly = 0;
  let beyond = 0;
  let { bottom, right } = selected;
  for (const { row, col, text } of layDown(texts, selected)) {
    const change = into(sheet, row, col, text);
    if (change === null) beyond += 1;
    else {
      bottom = Math.max(bottom, row);
      right = Math.max(right, col);
      if (change === 'READ_ONLY') readOnly += 1;
      else changes.push(change);
    }
  }
  return { changes, skipped: { readOnly, beyond }, reached: { ...selected, bottom, right } };
}

/** The first row of the block goes into the others; of a single row, the row above. */
export function filledDown<Row>(sheet: Sheet<Row>, selection: Selection): CellText[] {
  const { top, bottom, left, right } = blockOf(selection);
  const from = sheet.rows[top === bottom ? top - 1 : top];
  if (from === undefined) return [];
  const texts = sheet.columns.map((column) => column.text(from));
  return everyCell({ top: top === bottom ? top : top + 1, bottom, left, right }, (row, col) =>
    into(sheet, row, col, texts[col] ?? ''),
  );
}

export function emptied<Row>(sheet: Sheet<Row>, selection: Selection): CellText[] {
  return everyCell(blockOf(selection), (row, col) => into(sheet, row, col, ''));
}

type Change = CellText | 'READ_ONLY' | null;

function into<Row>({ rows, columns, rowKey }: Sheet<Row>, row: number, col: number, text: string): Change {
  const found = rows[row];
  const column = columns[col];
  if (found === undefined || column === undefined) return null;
  if (column.editable?.(found) !== true) return 'READ_ONLY';
  return { rowKey: rowKey(found), column: column.key, text };
}

function everyCell(block: Block, change: (row: number, col: number) => Change): CellText[] {
  const changes: CellText[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let col = block.left; col <= block.right; col++) {
      const made = change(row, col);
      if (made !== null && made !== 'READ_ONLY') changes.push(made);
    }
  }
  return changes;
}
