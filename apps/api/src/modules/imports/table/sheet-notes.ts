import { columnName } from './area.js';

type Note = readonly [code: string, zh: string, en: string];

interface SheetFacts {
  readonly name: string;
  readonly otherSheets: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Merged areas with something in them. */
  readonly filled: number;
}

/** What people who look at the sheet would not expect, and what was done. */
export function sheetNotes({ name, otherSheets, hiddenRows, hiddenColumns, filled }: SheetFacts): Note[] {
  const notes: Note[] = [];
  if (otherSheets > 0) {
    notes.push([
      'ONE_SHEET',
      `只读取了工作表“${name}”,另有 ${otherSheets} 个工作表没有读取。`,
      `Only the sheet "${name}" was read; ${otherSheets} more were not.`,
    ]);
  }
  if (hiddenColumns.size > 0) {
    const names = few([...hiddenColumns].sort((a, b) => a - b).map(columnName));
    notes.push([
      'HIDDEN_COLUMNS',
      `隐藏的列 ${names} 也已读取;与可见列含义相同时,以可见列为准。`,
      `The hidden columns ${names} were read too; where a column in sight means the same, that one counts.`,
    ]);
  }
  if (hiddenRows.length > 0) {
    const names = few(hiddenRows.map(String));
    notes.push([
      'HIDDEN_ROWS',
      `隐藏(或被筛选掉)的 ${hiddenRows.length} 行也已读取:第 ${names} 行。`,
      `${hiddenRows.length} rows that are hidden or filtered out were read too: ${names}.`,
    ]);
  }
  if (filled > 0) {
    notes.push([
      'MERGED_CELLS',
      `有 ${filled} 处合并单元格:其中每个单元格都按左上角的值读取。`,
      `${filled} merged areas: each cell in them counts as the one at the top left.`,
    ]);
  }
  return notes;
}

function few(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')} …` : names.join(', ');
}
