import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../../test/workbook.js';
import { guessColumns } from './columns.js';
import { devicesKind } from './kinds/devices/devices.kind.js';
import { pricesKind } from './kinds/prices/prices.kind.js';
import { readTable } from './table/read-table.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const remembered = new Map<string, string | null>();

async function columnsOf(file: Uint8Array, kind = pricesKind, known = remembered) {
  const { columns, rows, notes } = guessColumns(await readTable(file), kind, known);
  return {
    fields: columns.map(({ field }) => field),
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ number }) => number),
    notes: notes.map(({ code }) => code),
    said: notes.map(({ message }) => message),
    hidden: columns.filter(({ hidden }) => hidden).map(({ index }) => index),
  };
}

describe('the columns of a sheet', () => {
  it.each([
    ['编号,名称,单位,单价(元),定价理由', ['number', 'name', 'unit', 'price', 'reason']],
    ['Part No.,Description,UOM,Unit Price (CNY),Reason', ['number', 'name', 'unit', 'price', 'reason']],
    ['料号,品名,型号,计量单位,含税单价(元)', ['number', 'name', 'model', 'unit', 'price']],
    ['序号,物料编码,备注,新单价', [null, 'number', null, 'price']],
  ])('are guessed from %s', async (headings, fields) => {
    expect((await columnsOf(bytes(`${headings}\n1,2,3,4,5\n`))).fields.slice(0, fields.length)).toEqual(
      fields,
    );
  });

  it('are found below a title and above two lines of headings that belong together', async () => {
    const sheet = workbookOf({
      rows: [
        ['2026 年价目表'],
        ['编号', '名称', '价格', null, '单位'],
        [null, null, '旧价', '单价(元)', null],
        ['P-1', '电源', 9, 10, '个'],
      ],
      merged: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'],
    });
    const { fields, headers, rows, notes } = await columnsOf(sheet);
    expect(headers).toEqual(['编号', '名称', '价格 旧价', '价格 单价(元)', '单位']);
    expect(fields).toEqual(['number', 'name', null, 'price', 'unit']);
    expect(rows).toEqual([4]);
    expect(notes).toEqual(['MERGED_CELLS', 'TWO_HEADING_ROWS']);
  });

  it('leave totals out, in the middle and at the end, and say which rows', async () => {
    const text = '编号,名称,单价\nP-1,电源,10\n小计,,10\nP-2,合计器,20\n,合计:,30\nGrand total,,30\n';
    const { rows, notes, said } = await columnsOf(bytes(text));
    expect(rows).toEqual([2, 4]);
    expect(notes).toEqual(['TOTALS_LEFT_OUT']);
    expect(said).toEqual([{ zh: '第 3、5、6 行是合计,不导入。', en: 'Row 3, 5, 6: a total, not imported.' }]);
  });

  it('that are hidden are read, named, and give way to one in sight that means the same', async () => {
    const sheet = workbookOf({
      rows: [
        ['编号', '单价', '售价', '成本'],
        ['P-1', 7, 10, 5],
        ['P-2', 8, 11, 5],
      ],
      hiddenColumns: ['B', 'D', 'Z'],
      hiddenRows: [3, 9],
      otherSheets: ['旧版', '说明'],
    });
    const { fields, hidden, rows, notes, said } = await columnsOf(sheet);
    expect(fields).toEqual(['number', null, 'price', null]);
    expect(hidden).toEqual([1, 3]);
    expect(rows).toEqual([2, 3]);
    expect(notes).toEqual(['ONE_SHEET', 'HIDDEN_COLUMNS', 'HIDDEN_ROWS']);
    expect(said.map(({ zh }) => zh)).toEqual([
      '只读取了工作表“价格”,另有 2 个工作表没有读取。',
      '隐藏的列 B, D 也已读取;与可见列含义相同时,以可见列为准。',
      '隐藏(或被筛选掉)的 1 行也已读取:第 3 行。',
    ]);
    expect(said.every(({ en }) => /^[\x20-\x7e价格]+$/.test(en))).toBe(true);
  });

  it('mean what a person said last time, even under headings nobody else uses', async () => {
    const known = new Map([
      ['甲', 'number'],
      ['乙', 'price'],
      ['单价', null],
    ]);
    const text = bytes('抬头,,\n甲,乙,单价\nP-1,2,3\n');
    expect((await columnsOf(text, pricesKind, known)).fields).toEqual(['number', 'price', null]);
  });

  it('of a list of devices are not those of a price list', async () => {
    const text = bytes('编号,名称,规格型号,单价\nP-1,电源,D-1,3\n');
    expect((await columnsOf(text, devicesKind)).fields).toEqual(['serial', 'productName', 'model', null]);
  });
});
