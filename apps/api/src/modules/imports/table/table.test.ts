import { addDays, daysBetween } from '@jiannuo/rules';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formula, raw, type SheetParts, workbookOf } from '../../../../test/workbook.js';
import { readCsv } from './csv.js';
import { dateOfSerial, showsDate } from './excel-date.js';
import { readTable } from './read-table.js';
import { MAX_ROWS, UnreadableTable } from './table.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'READ',
    (error: unknown) => (error instanceof UnreadableTable ? error.problem.code : String(error)),
  );

describe('an Excel date', () => {
  it('is the day people see, in both date systems, around the leap day that never was', () => {
    const serials: [number, boolean, string | null][] = [
      [1, false, '1900-01-01'],
      [59, false, '1900-02-28'],
      [60, false, null],
      [61, false, '1900-03-01'],
      [45_351, false, '2024-02-29'],
      [45_351.999, false, '2024-02-29'],
      [0, true, '1904-01-01'],
      [45_351 - 1462, true, '2024-02-29'],
      [-1, false, null],
      [1e9, false, null],
      [Number.NaN, true, null],
    ];
    for (const [serial, date1904, date] of serials)
      expect(dateOfSerial(serial, date1904), `${serial}`).toBe(date);
  });

  it('moves one day with each number, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), fc.boolean(), (serial, date1904) => {
        const [day, next] = [dateOfSerial(serial, date1904), dateOfSerial(serial + 1, date1904)];
        return day !== null && next !== null && daysBetween(day, next) === 1 && addDays(day, 1) === next;
      }),
    );
  });

  it('is told from a number by its format', () => {
    for (const code of [
      'yyyy-mm-dd',
      'yyyy"年"m"月"d"日"',
      '[$-804]yyyy/m/d;@',
      'mmm-yy',
      'm/d/yy h:mm',
      'yyyy\\年',
    ]) {
      expect(showsDate(176, code), code).toBe(true);
    }
    for (const code of ['General', '0.00', '[Red]0', '#,##0"日"', 'h:mm:ss', '@', '0.00E+00']) {
      expect(showsDate(176, code), code).toBe(false);
    }
    expect([14, 31, 57].map((id) => showsDate(id, undefined))).toEqual([true, true, true]);
    expect([0, 20, 49].map((id) => showsDate(id, undefined))).toEqual([false, false, false]);
  });
});

describe('a text with delimiters', () => {
  it('keeps quoted delimiters, line breaks and quotes as they are', async () => {
    const { rows } = await readCsv(bytes('\ufeffa;"b;1"\r\n"x\ny";"say ""hi"""\r\n\r\n;last\r\n'));
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b;1'],
      ['x y', 'say "hi"'],
      [null, 'last'],
    ]);
  });

  it('is read in UTF-16 as well, and counts its rows as the spreadsheet does', async () => {
    const { rows } = await readCsv(Buffer.from('\ufeff型号\t编号\r\n甲\t乙', 'utf16le'));
    expect(rows).toEqual([
      { number: 1, cells: ['型号', '编号'] },
      { number: 2, cells: ['甲', '乙'] },
    ]);
  });

  it('is refused when it has more rows than any list of devices', async () => {
    expect(await codeOf(readCsv(bytes('a,b\n'.repeat(MAX_ROWS + 21))))).toBe('TOO_MANY_ROWS');
  });
});

describe('a hostile workbook', () => {
  const book = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytes(text)])));
  const around = (sheet: string) => ({
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r1" xmlns:r="r"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': sheet,
  });
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';

  it('cannot declare entities', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    expect(await codeOf(readTable(book(around(bomb))))).toBe('BROKEN_FILE');
  });

  it('cannot unpack without end', async () => {
    const huge = new Uint8Array(210 * 1024 * 1024);
    const parts = Object.entries(around('')).map(([name, text]) => [name, bytes(text)]);
    const file = zipSync({ ...Object.fromEntries(parts), 'xl/worksheets/s.xml': huge });
    expect(file.length).toBeLessThan(1024 * 1024);
    expect(await codeOf(readTable(file))).toBe('TOO_BIG');
  }, 30_000);

  it('cannot make rows by merging whole columns, nor columns by naming far cells', async () => {
    const sheet = `<worksheet><sheetData>${row}<row r="2"><c r="XFD2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
    const { rows } = await readTable(book(around(sheet)));
    expect(rows.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 100],
      [2, 100],
    ]);
    expect(rows[1]?.cells.slice(0, 3)).toEqual(['x', '2', 'x']);
  });

  it('is answered in words when it is cut off anywhere', async () => {
    const whole = book(around(`<worksheet><sheetData>${row}</sheetData></worksheet>`));
    expect(await codeOf(readTable(whole))).toBe('READ');
    for (let length = 4; length < whole.length; length += 7) {
      expect(await codeOf(readTable(whole.slice(0, length))), `${length}`).toMatch(
        /NOT_A_WORKBOOK|BROKEN_FILE|EMPTY/,
      );
    }
  });
});

describe('a workbook as people make them', () => {
  const cellsOf = async (parts: SheetParts) =>
    (await readTable(workbookOf(parts))).rows.map(({ cells }) => cells);

  it('has numbers as they were typed, whatever binary made of them', async () => {
    expect(
      await cellsOf({
        rows: [[raw('1.1000000000000001'), raw('0.30000000000000004'), raw('12.345'), raw('1E-7')]],
      }),
    ).toEqual([['1.1', '0.3', '12.345', '1e-7']]);
  });

  it('tells what somebody typed from what a formula had as its result, in every cell of an array formula', async () => {
    const spill = { xml: '<c R><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c>' };
    expect(
      await cellsOf({
        rows: [
          [1, formula('A1*1.1', 1.1), spill, formula('"a"&"b"', 'ab'), formula('NOW()')],
          [2, 3, 4],
        ],
      }),
    ).toEqual([
      ['1', { formula: '1.1' }, { formula: '2' }, { formula: 'ab' }, { unreadable: 'FORMULA' }],
      ['2', '3', { formula: '4' }],
    ]);
  });

  it('is refused in words when there is nothing in it, or nothing but formats', async () => {
    expect(await codeOf(readTable(workbookOf({ rows: [] })))).toBe('EMPTY');
    expect(await codeOf(readTable(workbookOf({ rows: [[null], [{ xml: '<c R s="1"/>' }]] })))).toBe('EMPTY');
  });

  it('cannot say a size other than its own', async () => {
    const sheet = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(50_000)}</sheetData></worksheet>`;
    const file = workbookOf({ rows: [[1]] });
    const parts = { ...unzipSync(file), 'xl/worksheets/sheet1.xml': bytes(sheet) };
    const lying = withSize(Buffer.from(zipSync(parts)), 'xl/worksheets/sheet1.xml', 100);
    expect(await codeOf(readTable(lying))).toMatch(/NOT_A_WORKBOOK|BROKEN_FILE|TOO_BIG/);
  });
});

/** The same archive with another unpacked size in the directory entry of one part. */
function withSize(archive: Buffer, name: string, size: number): Buffer {
  let at = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
  while (at >= 0 && archive.toString('utf8', at + 46, at + 46 + name.length) !== name) {
    at = archive.indexOf('PK\u0001\u0002', at + 4, 'latin1');
  }
  archive.writeUInt32LE(size, at + 24);
  return archive;
}
