import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../../../test/harness.js';
import { type ImportClient, importClient } from '../../../../../test/import-client.js';
import { type PriceShop, priceShop } from '../../../../../test/price-shop.js';
import { readTable } from '../../table/read-table.js';

let api: TestApi;
let imports: ImportClient;
let shop: PriceShop;
beforeAll(async () => {
  api = await startApi();
  imports = importClient(api);
  shop = priceShop(api);
});
afterAll(() => api.stop());

async function workbook(editionId: string): Promise<Buffer> {
  const answer = await api.as('viewer').fetch(`/imports/prices/${editionId}/list.xlsx`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

describe('an edition as a sheet', () => {
  it('comes back without a difference, whatever its parts are called', async () => {
    const list = await shop.list();
    const hostile = [
      '=1+1',
      '@SUM(A1)',
      '-5',
      '0012',
      '1E3',
      '2024-01-02',
      '𠮷-𠮷',
      'A、B',
      'x'.repeat(60),
      ' 全 角',
    ];
    await shop.partsNamed(hostile);
    const parts = [...hostile, ...(await shop.parts('TRIP', 30))];
    const editionId = await shop.open(list);
    await shop.add(editionId, parts);
    const prices = [0, 1, 10, 99, 100, 105, 123_450, 999_999_999, 10_000_000_000];
    for (const [index, number] of parts.entries()) {
      const fen = index % 11 === 10 ? null : (prices[index % prices.length] ?? 0);
      await shop.type(list, number, fen, index % 3 === 0 ? '样本不足,“首批”' : null);
    }
    const draft = await imports.tried(await workbook(editionId), {
      kind: 'PRICES',
      priceListId: list,
      name: 'a.xlsx',
    });
    expect(await imports.rowsOf(draft.id, 'REFUSED')).toEqual([]);
    expect(draft).toMatchObject({
      status: 'READY',
      rowCount: parts.length,
      unchangedCount: parts.length,
      goneCount: 0,
      notes: [],
    });

    await shop.publish(editionId, '2030-01-01');
    const published = await imports.tried(await workbook(editionId), {
      kind: 'PRICES',
      priceListId: list,
      name: 'b.xlsx',
    });
    expect(await imports.rowsOf(published.id, 'REFUSED')).toEqual([]);
    expect(published).toMatchObject({ unchangedCount: parts.length, goneCount: 0 });
  }, 60_000);

  it('holds text as text and money as numbers, under headings in Chinese', async () => {
    const list = await shop.list();
    await shop.partsNamed(['=HYPERLINK("http://x")']);
    const editionId = await shop.open(list);
    await shop.add(editionId, ['=HYPERLINK("http://x")']);
    await shop.type(list, '=HYPERLINK("http://x")', 123_450, null);
    const { rows } = await readTable(await workbook(editionId));
    expect(rows).toEqual([
      { number: 1, cells: ['编号', '名称', '规格型号', '单位', '单价(元)', '定价理由'] },
      { number: 2, cells: ['=HYPERLINK("http://x")', '备件 =HYPERLINK("http://x")', null, '个', '1234.5'] },
    ]);
  });

  it('is for everybody who may read prices, and only if there is one', async () => {
    const path = (id: string) => `/imports/prices/${id}/list.xlsx`;
    const editionId = await shop.open(await shop.list());
    expect((await api.as(null).fetch(path(editionId))).status).toBe(401);
    expect((await api.as('engineer').fetch(path(editionId))).status).toBe(200);
    expect((await api.as('admin').fetch(path('nonsense'))).status).toBe(404);
    expect((await api.as('admin').fetch(path('0190aaaa-0000-7000-8000-000000000000'))).status).toBe(404);
  });
});
