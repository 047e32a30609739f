import { zipSync } from 'fflate';

/** One cell as Excel stores it; a string is text, a number a number. */
export type Cell = string | number | null | { xml: string };

export interface SheetParts {
  /** Rows from the first on. */
  readonly rows: readonly (readonly Cell[])[];
  /** Numbers of rows that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** Letters of columns that are hidden. */
  readonly hiddenColumns?: readonly string[];
  readonly merged?: readonly string[];
  readonly date1904?: boolean;
  /** Names of further sheets. */
  readonly otherSheets?: readonly string[];
}

/** An .xlsx by hand, with what writers of such files rarely let one say. Style 1 is a date. */
export function workbookOf(sheet: SheetParts): Buffer {
  const { date1904 = false, otherSheets = [] } = sheet;
  const sheets = ['价格', ...otherSheets].map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
  });
}

/** A formula with the result it had when the file was saved. */
export function formula(text: string, result?: string | number): Cell {
  const type = typeof result === 'string' ? ' t="str"' : '';
  const value = result === undefined ? '' : `<v>${escaped(String(result))}</v>`;
  return { xml: `<c R${type}><f>${escaped(text)}</f>${value}</c>` };
}

/** A raw value, as `1.1000000000000001`; `style` 1 is a date. */
export function raw(value: string, style = 0): Cell {
  return { xml: `<c R s="${style}"><v>${value}</v></c>` };
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

function sheetXml({ rows, hiddenRows = [], hiddenColumns = [], merged = [] }: SheetParts): string {
  const columns = hiddenColumns.map((letter) => {
    const index = letter.charCodeAt(0) - 64;
    return `<col min="${index}" max="${index}" hidden="1"/>`;
  });
  const lines = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    const written = cells.map((cell, column) => cellXml(cell, `${letterOf(column)}${index + 1}`));
    return `<row r="${index + 1}"${hidden}>${written.join('')}</row>`;
  });
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`);
  return `<worksheet><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><mergeCells>${areas.join('')}</mergeCells></worksheet>`;
}

function cellXml(cell: Cell, name: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return cell.xml.replace('<c R', `<c r="${name}"`);
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
