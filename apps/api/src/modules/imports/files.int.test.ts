import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type ImportClient, importClient } from '../../../test/import-client.js';
import { type PriceShop, priceShop } from '../../../test/price-shop.js';
import { workbookOf, zipOf } from '../../../test/workbook.js';

let api: TestApi;
let imports: ImportClient;
let shop: PriceShop;
let list: string;
beforeAll(async () => {
  api = await startApi();
  imports = importClient(api);
  shop = priceShop(api);
  list = await shop.list();
  await shop.parts('P', 3);
});
afterAll(() => api.stop());

const prices = () => ({ kind: 'PRICES', priceListId: list });
const nothingStored = async () => {
  expect(await shop.lines(list)).toEqual([]);
  expect(await api.sql('SELECT 1 FROM import_file')).toEqual([]);
};

describe('a file of prices', () => {
  it.each([
    ['an empty sheet', workbookOf({ rows: [] }), 'EMPTY'],
    ['headings alone', workbookOf({ rows: [['编号', '单价']] }), 'NO_ROWS'],
    [
      'totals alone',
      workbookOf({
        rows: [
          ['编号', '单价'],
          ['合计', 3],
        ],
      }),
      'NO_ROWS',
    ],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'NOT_A_TABLE'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'NOT_A_TABLE'],
    ['a document', zipOf({ 'word/document.xml': '<w/>' }), 'NOT_A_WORKBOOK'],
    ['a bomb', bomb(), 'TOO_BIG'],
  ])('%s is refused in words of both languages', async (_what, content, code) => {
    const failed = await imports.tried(content, { ...prices(), name: 'x.xlsx' });
    expect(failed).toMatchObject({ status: 'FAILED', failure: { code } });
    expect(failed.failure?.message.zh).toMatch(/[一-鿿].*。/);
    expect(failed.failure?.message.en).toMatch(/^[A-Z][\x20-\x7e]*\.$/);
    await nothingStored();
  });

  it('in GB18030 is read and said to be', async () => {
    const head = Buffer.from('b1e0bac52cb5a5bcdb', 'hex');
    const file = Buffer.concat([head, Buffer.from('\r\nP-00000,12.50\r\n')]);
    const ready = await imports.tried(file, prices());
    expect(ready).toMatchObject({ status: 'READY', newCount: 1 });
    expect(ready.columns.map(({ header }) => header)).toEqual(['编号', '单价']);
    expect(ready.notes).toMatchObject([
      {
        code: 'READ_AS_GB18030',
        message: { zh: expect.stringContaining('GB18030'), en: expect.any(String) },
      },
    ]);
    await nothingStored();
  });

  it('with merged and hidden cells, two lines of headings and totals is read as people see it, and says how', async () => {
    const ready = await imports.tried(
      workbookOf({
        rows: [
          ['示例公司价目表'],
          ['编号', '名称', '价格', null],
          [null, null, '成本', '单价(元)'],
          ['P-00000', '甲', 1, 20],
          ['P-00001', '乙', 1, null],
          ['P-00002', '丙', 1, 30],
          ['合计', null, null, 70],
        ],
        merged: ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2', 'D4:D5'],
        hiddenRows: [6],
        hiddenColumns: ['C'],
        date1904: true,
        otherSheets: ['旧价'],
      }),
      { ...prices(), name: '价目.xlsx' },
    );
    expect(ready).toMatchObject({ status: 'READY', rowCount: 3, newCount: 3, refusedCount: 0 });
    expect((await imports.rowsOf(ready.id)).map(({ values }) => values.price)).toEqual([
      '20.00',
      '20.00',
      '30.00',
    ]);
    expect(ready.notes.map(({ code }) => code)).toEqual([
      'ONE_SHEET',
      'HIDDEN_COLUMNS',
      'HIDDEN_ROWS',
      'MERGED_CELLS',
      'TWO_HEADING_ROWS',
      'TOTALS_LEFT_OUT',
    ]);
    await nothingStored();
  });

  it('with a date for a price is refused in that cell, in either date system', async () => {
    for (const date1904 of [false, true]) {
      const sheet = workbookOf({
        rows: [
          ['编号', '单价'],
          ['P-00000', { xml: '<c R s="1"><v>45351</v></c>' }],
        ],
        date1904,
      });
      const bad = await imports.tried(sheet, { ...prices(), name: '日期.xlsx' });
      expect(await imports.problemsOf(bad.id)).toEqual([[2, 'price NOT_A_PRICE']]);
      const day = date1904 ? '2028-03-01' : '2024-02-29';
      expect((await imports.rowsOf(bad.id))[0]?.problems[0]).toMatchObject({
        cell: 'B2',
        message: { zh: expect.stringContaining(day) },
      });
    }
  });

  it('of 60 MB is refused in words that arrive, however it is sent, and leaves nothing', async () => {
    const before = await api.sql('SELECT count(*)::int AS n FROM import_job');
    const whole = await imports.upload(Buffer.alloc(60 * 1024 * 1024, 'a'), { ...prices(), name: '大.xlsx' });
    expect(whole.status).toBe(400);
    expect(await whole.json()).toMatchObject({
      errors: [
        {
          extensions: {
            fields: { file: { code: 'TOO_BIG', zh: '文件最大 20 MB。', en: expect.any(String) } },
          },
        },
      ],
    });
    expect(await sentSlowly(60)).toMatchObject({ status: 400, text: expect.stringContaining('20 MB') });
    expect(await api.sql('SELECT count(*)::int AS n FROM import_job')).toEqual(before);
    await nothingStored();
  }, 60_000);
});

/** A client that goes on sending to the end and reads the answer only then, as some do. */
function sentSlowly(megabytes: number): Promise<{ status: number | undefined; text: string }> {
  const { port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const call = request({
      port,
      method: 'POST',
      path: `/imports?kind=PRICES&priceListId=${list}`,
      headers: { cookie: `sid=${api.as('admin').token}`, 'content-type': 'multipart/form-data; boundary=x' },
    });
    call.on('error', reject);
    call.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    call.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n');
    const piece = Buffer.alloc(1024 * 1024, 'a');
    const send = (left: number): void => {
      if (left === 0) call.end('\r\n--x--\r\n');
      else call.write(piece, () => send(left - 1));
    };
    send(megabytes);
  });
}

/** Under a megabyte, and 210 MB when unpacked. */
function bomb(): Buffer {
  return zipOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': new Uint8Array(210 * 1024 * 1024),
  });
}
