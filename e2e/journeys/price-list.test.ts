import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { violations } from '../src/axe.js';
import { phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-prices-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('takes a sheet with three wrong rows, corrected, to a list that holds from next Monday; today stays', async () => {
  const page = await visit();
  await signIn(page, 'ADMIN');
  const listId = await listCalled(page, 'JG-TY');
  const before = await priceOf(page, listId, 'PJ-HDD4');
  const rows = [
    ['编号', '单位', '单价(元)'],
    ['PJ-HDD4', '块', String(before / 100 - 1)],
    ['PJ-HDD8', '块', '1,100.00'],
    ['PJ-SFP', '只', '12.345'],
    ['PJ-FAN', '只', '面议'],
    ['PJ-EXIT', '箱', '20'],
  ];
  await page.goto(`/import?kind=PRICES&list=${listId}`);
  await page.locator('input[type=file]').setInputFiles(await workbook('wrong.xlsx', rows));
  await page.getByRole('button', { name: '不能导入 3' }).waitFor({ timeout: 30_000 });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '上传改好的文件' }).click();
  const corrected = [
    ...rows.slice(0, 3),
    ['PJ-SFP', '只', '110'],
    ['PJ-FAN', '只', '40'],
    ['PJ-EXIT', '只', '26'],
  ];
  await (await chooser).setFiles(await workbook('right.xlsx', corrected));
  await page.getByRole('button', { name: '写入 5 行' }).click({ timeout: 30_000 });
  await page.getByText('已写入草稿').first().waitFor({ timeout: 30_000 });

  await page.goto(`/price-lists/${listId}/show`);
  await page.getByRole('link', { name: /草稿/ }).first().click();
  await page.getByRole('grid').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '发布…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/今天.*的价格不变/).waitFor();
  // A price above the best given to anybody may stand, with a reason.
  const why = dialog.getByLabel(/高于给过最低价/);
  if ((await why.count()) > 0) {
    await why.fill('当时是整批供货的优惠');
    await dialog.getByRole('button', { name: '写入各行' }).click();
  }
  const publish = dialog.getByRole('button', { name: '发布', exact: true });
  await expect.poll(() => publish.isEnabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await publish.click();
  await page.getByText('已发布').first().waitFor({ timeout: 15_000 });

  expect(await priceOf(page, listId, 'PJ-HDD4')).toBe(before);
  const monday = await ask<{ priceEditions: { rows: { effectiveFrom: string; state: string }[] } }>(
    page,
    'query ($filter: PriceEditionFilter) { priceEditions(filter: $filter) { rows { effectiveFrom state } } }',
    { filter: { listId, state: ['SCHEDULED'] } },
  );
  const on = monday.priceEditions.rows[0]?.effectiveFrom ?? '';
  expect(new Date(`${on}T00:00:00Z`).getUTCDay()).toBe(1);
  expect(await priceOf(page, listId, 'PJ-HDD4', on)).toBe(before - 100);
  expect(await page.getByRole('textbox').count()).toBeLessThanOrEqual(1);
});

it('shows the second of two administrators the price of the first beside their own', async () => {
  const [first, second] = [await visit(), await visit()];
  await signIn(first, 'ADMIN');
  const listId = await listCalled(first, 'JG-BY');
  const { startPriceDraft } = await ask<{ startPriceDraft: { id: string } }>(
    first,
    'mutation ($id: ID!) { startPriceDraft(listId: $id) { id } }',
    { id: listId },
  );
  await second.goto('/');
  await second.getByRole('button', { name: 'manager /' }).click();
  await second.getByRole('button', { name: /搜索一切/ }).waitFor();
  for (const page of [first, second]) {
    await page.goto(`/price-editions/${startPriceDraft.id}`);
    await page.getByRole('grid').waitFor();
  }
  await type(first, 'PJ-FAN', '31.5');
  await first.getByText('全部已保存').waitFor();
  await type(second, 'PJ-FAN', '33');
  await second.getByText(/林主任.*改为 ¥31\.50/).waitFor();
  expect(await violations(second)).toEqual([]);
  await second.getByRole('button', { name: '用我的' }).click();
  await second.getByText('全部已保存').waitFor();
  const { priceDraftLines } = await ask<{ priceDraftLines: { rows: { priceFen: number }[] } }>(
    second,
    'query ($id: ID!, $filter: PriceDraftLineFilter) { priceDraftLines(editionId: $id, filter: $filter) { rows { priceFen } } }',
    { id: startPriceDraft.id, filter: { search: 'PJ-FAN' } },
  );
  expect(priceDraftLines.rows[0]?.priceFen).toBe(3300);
});

it('does not publish a price written after the preview: it is shown anew, and what was typed stays', async () => {
  const page = await visit();
  await signIn(page, 'ADMIN');
  const { parts } = await ask<{ parts: { rows: { id: string }[] } }>(
    page,
    '{ parts(filter: { number: "PJ-FAN" }) { rows { id } } }',
  );
  const { made } = await ask<{ made: { id: string } }>(
    page,
    'mutation ($input: CreatePriceListInput!) { made: createPriceList(input: $input) { id } }',
    { input: { code: 'JG-XIN', name: '新片区', region: '新片区', customerClass: 'STANDARD' } },
  );
  const { startPriceDraft } = await ask<{ startPriceDraft: { id: string } }>(
    page,
    'mutation ($id: ID!) { startPriceDraft(listId: $id) { id } }',
    { id: made.id },
  );
  const [id, itemId] = [startPriceDraft.id, parts.rows[0]?.id];
  await ask(
    page,
    'mutation ($id: ID!, $items: [ID!]!) { addDraftItems(editionId: $id, itemIds: $items) { id } }',
    {
      id,
      items: [itemId],
    },
  );
  const write = (priceFen: number, seenVersion: number) =>
    ask(
      page,
      'mutation ($id: ID!, $changes: [PriceChangeInput!]!) { setDraftPrices(editionId: $id, changes: $changes) { saved { id } } }',
      { id, changes: [{ itemId, priceFen, seenVersion }] },
    );
  await write(3_000, 1);
  await page.goto(`/price-editions/${id}`);
  await page.getByRole('button', { name: '发布…' }).click();
  const dialog = page.getByRole('dialog');
  const publish = dialog.getByRole('button', { name: '发布', exact: true });
  const why = dialog.getByLabel('为什么出这一版');
  await why.fill('新片区首次定价');
  await expect.poll(() => publish.isEnabled()).toBe(true);
  await write(2_900, 2);
  await publish.click();
  await dialog.getByText('预览之后又有人改了价格,请再看一遍。').waitFor();
  await expect.poll(() => publish.isEnabled()).toBe(true);
  expect(await why.inputValue()).toBe('新片区首次定价');
  await publish.click();
  await page.getByText('已发布').first().waitFor();
});

it('keeps a price with three decimals in its cell, and says what to do', async () => {
  const page = await visit();
  await signIn(page, 'ADMIN');
  const listId = await listCalled(page, 'JG-BY');
  await page.goto(`/price-lists/${listId}/show`);
  await page.getByRole('link', { name: /草稿/ }).first().click();
  await page.getByRole('grid').waitFor();
  await type(page, 'PJ-LOOP', '12.345');
  await page
    .getByRole('button', { name: /有错 1/ })
    .first()
    .waitFor();
  await page.reload();
  await page
    .getByRole('button', { name: /有错 1/ })
    .first()
    .click();
  await page.getByText('12.345').first().waitFor();
});

it('says on a phone what a part cost on a day, and why', async () => {
  const page = await visit({ viewport: phone });
  await signIn(page, 'ENGINEER');
  const listId = await listCalled(page, 'JG-ZD');
  await page.goto(`/price-lists/${listId}/show`);
  await page.getByText('查某一天的价格').waitFor();
  await page.getByText('PJ-HDD4').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

/** Puts a price into the cell of an item the way a keyboard does. */
async function type(page: Page, number: string, price: string): Promise<void> {
  await page.getByLabel('编号、名称、规格').first().fill(number);
  const cell = page
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('gridcell')
    .nth(5);
  await cell.click();
  await page.keyboard.type(price);
  await page.keyboard.press('Enter');
}

async function listCalled(page: Page, code: string): Promise<string> {
  const { priceLists } = await ask<{ priceLists: { rows: { id: string; code: string }[] } }>(
    page,
    '{ priceLists { rows { id code } } }',
  );
  const list = priceLists.rows.find((row) => row.code === code);
  if (!list) throw new Error(`The demo company has no list ${code}.`);
  return list.id;
}

async function priceOf(page: Page, listId: string, search: string, on?: string): Promise<number> {
  const { prices } = await ask<{ prices: { rows: { priceFen: number }[] } }>(
    page,
    'query ($filter: PriceFilter!) { prices(filter: $filter) { rows { priceFen } } }',
    { filter: { listId, search, on } },
  );
  const [price] = prices.rows;
  if (!price) throw new Error(`${search} has no price.`);
  return price.priceFen;
}

async function workbook(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, name);
  const data = rows.map((cells) => cells.map((value) => ({ value, type: String })));
  await writeFile(path, await writeExcel([{ data }]).toBuffer());
  return path;
}
