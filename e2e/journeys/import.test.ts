import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { violations } from '../src/axe.js';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const headers = [
  '产品名称',
  '规格型号',
  '系统类别',
  '出厂编号',
  '售出日期',
  '安装位置',
  '用户单位',
  '联系人',
  '地址',
  '邮编',
  '电话',
  '合同编号',
];
const row = (serial: string, changes: Record<string, string> = {}) => {
  const usual: Record<string, string> = {
    产品名称: '网络半球摄像机',
    规格型号: 'E2E-D4',
    系统类别: '闭路电视监控',
    出厂编号: serial,
    售出日期: '2026-03-05',
    安装位置: '一号楼大堂',
    用户单位: '星湾示例物业服务有限公司',
    联系人: '范先生',
    地址: '示例市星湾路 1 号',
    邮编: '510000',
    电话: '020-55500001',
    合同编号: '',
  };
  return headers.map((header) => ({ ...usual, ...changes })[header] ?? '');
};

async function sheet(name: string, rows: readonly string[][], headings = headers): Promise<string> {
  const path = join(folder, name);
  const data = [headings, ...rows].map((cells) => cells.map((value) => ({ value, type: String })));
  await writeFile(path, await writeExcel([{ data }]).toBuffer());
  return path;
}

async function upload(page: Page, path: string): Promise<void> {
  await page.goto('/import');
  await page.getByRole('button', { name: '选择 Excel 或 CSV 文件' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: '放弃这次导入' }).waitFor({ timeout: 30_000 });
}

const devicesNamed = async (page: Page, search: string): Promise<number> => {
  const { devices } = await ask<{ devices: { total: { count: number } } }>(
    page,
    'query ($filter: DeviceFilter) { devices(filter: $filter) { total { count } } }',
    { filter: { search } },
  );
  return devices.total.count;
};

describe.each([
  ['desktop', desktop],
  ['phone', phone],
] as const)('importing the installed base on a %s', (name, viewport) => {
  it('shows a good sheet row by row, then writes it whole', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ADMIN');
    const serials = [1, 2, 3].map((n) => `E2EGOOD${name.toUpperCase()}${n}`);
    await upload(
      page,
      await sheet(
        `good-${name}.xlsx`,
        serials.map((serial) => row(serial)),
      ),
    );
    expect(await devicesNamed(page, `E2EGOOD${name.toUpperCase()}`)).toBe(0);
    await page.getByRole('button', { name: '写入 3 行' }).click();
    await page.getByText('已写入').waitFor({ timeout: 30_000 });
    expect(await devicesNamed(page, `E2EGOOD${name.toUpperCase()}`)).toBe(3);
  });

  it('refuses a bad sheet in words, survives a reload, and writes nothing by itself', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ADMIN');
    const mark = `E2EBAD${name.toUpperCase()}`;
    await upload(
      page,
      await sheet(`bad-${name}.xlsx`, [
        row(`${mark}1`),
        row(`${mark}2`, { 售出日期: '2026-02-30' }),
        row(`${mark}3`, { 合同编号: '没有这份合同' }),
        row(`${mark}1`),
      ]),
    );
    await page.reload();
    const refused = page.getByRole('button', { name: /不能导入 [1-9]/ });
    await refused.waitFor();
    expect(await page.getByText('2026-02-30').count()).toBeGreaterThan(0);
    expect(await page.getByText('没有这份合同').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: /^写入 \d+ 行/ }).isDisabled()).toBe(true);
    expect(await devicesNamed(page, mark)).toBe(0);
    await page.getByRole('button', { name: '放弃这次导入' }).click();
    await page.getByText('没有写入任何内容').waitFor();
  });

  it('answers a file that is no sheet with a sentence', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ADMIN');
    const path = join(folder, `picture-${name}.xlsx`);
    await writeFile(path, Buffer.from('89504e470d0a1a0a', 'hex'));
    await page.goto('/import');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('alert').first().waitFor();
  });
});

describe.each([
  ['desktop', desktop],
  ['phone', phone],
] as const)('importing parts and their prices on a %s', (name, viewport) => {
  const mark = `E2EBJ-${name.toUpperCase()}`;
  const price = (number: string, yuan: string) => [`${mark}-${number}`, '电源板', '块', yuan];
  const headings = ['编号', '名称', '单位', '单价(元)'];

  it('enters parts from a sheet chosen for the catalogue', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ADMIN');
    await page.goto('/import');
    await page.getByRole('button', { name: '备件目录', exact: true }).click();
    const parts = ['1', '2', '3', '4'].map((number) => [`${mark}-${number}`, '电源板', '块', '板卡']);
    const file = await sheet(`parts-${name}.xlsx`, parts, ['备件编号', '名称', '单位', '类别']);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: '写入 4 行' }).click({ timeout: 30_000 });
    await page.getByText('已写入:新增 4 种').waitFor({ timeout: 30_000 });
  });

  it('marks three wrong prices, takes the corrected file in their place, and writes the draft', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ADMIN');
    const { createPriceList: list } = await ask<{ createPriceList: { id: string } }>(
      page,
      'mutation ($input: CreatePriceListInput!) { createPriceList(input: $input) { id } }',
      { input: { code: mark, name: '导入用价格表', region: mark, customerClass: 'TRADE' } },
    );
    await page.goto(`/import?kind=PRICES&list=${list.id}`);
    await page.getByRole('button', { name: '选择 Excel 或 CSV 文件' }).waitFor();
    const good = [price('1', '100'), price('2', '¥1,234.50')];
    const wrong = await sheet(
      `prices-wrong-${name}.xlsx`,
      [...good, price('3', '12.345'), price('4', '面议'), price('NONE', '5')],
      headings,
    );
    await page.locator('input[type=file]').setInputFiles(wrong);
    await page.getByRole('button', { name: '不能导入 3' }).waitFor({ timeout: 30_000 });
    await page.getByText('D4', { exact: true }).waitFor();
    expect(await page.locator('td[aria-invalid]').count()).toBe(3);
    expect(await page.getByRole('button', { name: '写入 2 行' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);

    const right = await sheet(
      `prices-${name}.xlsx`,
      [...good, price('3', '12.34'), price('4', '0')],
      headings,
    );
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '上传改好的文件' }).click();
    await (await chooser).setFiles(right);
    await page.getByRole('button', { name: '写入 4 行' }).click({ timeout: 30_000 });
    await page.getByText('已写入草稿:新增 4 项').waitFor({ timeout: 30_000 });
    const { importJobs } = await ask<{ importJobs: { rows: { status: string }[] } }>(
      page,
      'query { importJobs(limit: 2) { rows { status } } }',
    );
    expect(importJobs.rows.map(({ status }) => status)).toEqual(['APPLIED', 'DISCARDED']);

    const dearer = await sheet(
      `prices-dearer-${name}.xlsx`,
      [price('1', '110'), price('2', '1000')],
      headings,
    );
    await page.goto(`/import?kind=PRICES&list=${list.id}`);
    await page.locator('input[type=file]').setInputFiles(dearer);
    await page.getByRole('button', { name: '涨价 1' }).click({ timeout: 30_000 });
    await page.getByText('+10.0 %').waitFor();
    await page.getByRole('button', { name: '文件里没有 2' }).click();
    await page.getByText('价格表里有 2 项不在这份文件里').waitFor();
    await page.getByRole('button', { name: '写入 2 行' }).waitFor();
    await page.getByLabel('把文件里没有的项目从草稿中撤下').check();
    await page.getByRole('button', { name: '写入 4 行' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
