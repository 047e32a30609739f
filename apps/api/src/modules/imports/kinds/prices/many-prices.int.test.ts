import { afterAll, beforeAll, expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { startApi, type TestApi } from '../../../../../test/harness.js';
import { type ImportClient, importClient } from '../../../../../test/import-client.js';
import { type PriceShop, priceShop } from '../../../../../test/price-shop.js';

const ROWS = 20_000;

let api: TestApi;
let imports: ImportClient;
let shop: PriceShop;
let numbers: string[];
beforeAll(async () => {
  api = await startApi();
  imports = importClient(api);
  shop = priceShop(api);
  numbers = await shop.parts('MANY', ROWS);
});
afterAll(() => api.stop());

const headings = ['编号', '名称', '规格型号', '单位', '单价(元)', '定价理由'];
const rowOf = (number: string, yuan: number) => [
  number,
  `备件 ${number}`,
  'X-1',
  '个',
  yuan.toFixed(2),
  '年度调价',
];

it('twenty thousand prices go in from Excel and from CSV, with progress, while others are served', async () => {
  const list = await shop.list();
  const sheet = [headings, ...numbers.map((number, index) => rowOf(number, 10 + index / 100))];
  const data = sheet.map((cells) => cells.map((value) => ({ value, type: String }))) as SheetData;
  const xlsx = await writeXlsxFile([{ data }]).toBuffer();

  const ready = await imports.tried(xlsx, { kind: 'PRICES', priceListId: list, name: '两万行.xlsx' });
  expect(ready).toMatchObject({ status: 'READY', rowCount: ROWS, newCount: ROWS, refusedCount: 0 });
  expect((await imports.apply(ready)).errors).toBeUndefined();
  const seen = new Set<number>();
  let now = await imports.job(ready.id);
  while (now.status === 'APPLYING') {
    seen.add(now.processed);
    now = await imports.job(ready.id);
  }
  expect(now).toMatchObject({ status: 'APPLIED', processed: ROWS });
  expect(seen.size).toBeGreaterThan(2);
  expect(await shop.lines(list)).toHaveLength(ROWS);

  const half = numbers
    .filter((_, index) => index % 2 === 0)
    .map((number, index) => rowOf(number, 11 + index / 50));
  const csv = [headings, ...half].map((cells) => cells.join(',')).join('\r\n');
  const again = await imports.tried(csv, { kind: 'PRICES', priceListId: list });
  expect(again).toMatchObject({ dearerCount: ROWS / 2, goneCount: ROWS / 2, refusedCount: 0 });
  expect(await imports.applied(again, { withdrawGone: true })).toMatchObject({ status: 'APPLIED' });
  expect((await shop.lines(list)).filter(({ price }) => price === null)).toHaveLength(ROWS / 2);
}, 180_000);
