import { setImmediate as breathe } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';
import { columnName } from './area.js';

/** Text, which is never a formula; or a number as it is written, shown with two decimals. */
export type OutCell = string | null | { readonly number: string };

export interface OutSheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly OutCell[])[];
}

/** A workbook of one sheet, written piece by piece: thousands of rows keep nobody waiting. */
export async function writeXlsx(sheet: OutSheet): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, text] of Object.entries(frame(sheet.name))) {
    const part = partOf(archive, name);
    part.push(bytes(text), true);
  }
  const part = partOf(archive, 'xl/worksheets/sheet1.xml');
  part.push(bytes(head(sheet)));
  for (let at = 0; at < sheet.rows.length; at += PIECE) {
    const rows = sheet.rows.slice(at, at + PIECE);
    part.push(bytes(rows.map((cells, index) => rowXml(cells, at + index + 2)).join('')));
    await breathe();
  }
  part.push(bytes('</sheetData></worksheet>'), true);
  archive.end();
  return Buffer.concat(pieces);
}

const PIECE = 500;

function partOf(archive: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name);
  archive.add(part);
  return part;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Everything but the sheet. Styles: 0 plain, 1 bold, 2 money. */
function frame(sheetName: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="4" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
}

function head({ headings, widths }: OutSheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const cells = headings.map((heading, column) => textXml(heading, `${columnName(column)}1`, 1));
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row r="1">${cells.join('')}</row>`;
}

function rowXml(cells: readonly OutCell[], number: number): string {
  const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`));
  return `<row r="${number}">${written.join('')}</row>`;
}

function cellXml(cell: OutCell, name: string): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? textXml(cell, name, 0) : `<c r="${name}" s="2"><v>${cell.number}</v></c>`;
}

function textXml(text: string, name: string, style: number): string {
  return `<c r="${name}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds none of them
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
  return clean.replace(/[&<>"]/g, (letter) => entities.get(letter) ?? letter);
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
