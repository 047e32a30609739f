import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { ImportKind } from './import-kind.js';

/** An empty list with our headings, and a second sheet that says what goes where. */
export function templateWorkbook({ fields, template }: ImportKind): Promise<Buffer> {
  const headings = fields.map(({ label }) => ({ value: label.zh, fontWeight: 'bold' as const }));
  const columns = fields.map(() => ({ width: 18 }));
  const notes = template.notes.map((line) => [{ value: line }]) as SheetData;
  return writeXlsxFile([
    { data: [headings] as SheetData, sheet: template.sheet, columns, stickyRowsCount: 1 },
    { data: notes, sheet: '说明', columns: [{ width: 90 }] },
  ]).toBuffer();
}
