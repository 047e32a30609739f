import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../src/axe.js';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

describe.each([
  ['desktop', desktop, 'PJ-BAT7'],
  ['phone', phone, 'PJ-FAN'],
] as const)('the store room on a %s', (_, viewport, number) => {
  it('receives once what was clicked twice', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ADMIN');
    const before = await stockOf(page, number);
    await page.goto('/stock/receive');
    await choosePlace(page, 'CK-01');
    await scan(page, number);
    await page.getByLabel('数量').fill('6');
    await page.getByLabel('单价').fill('71.50');
    await page.getByLabel('数量').press('Enter');
    await page.getByText('1 行 · 6 件').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '入库过账' }).dblclick();
    await page.waitForURL(/stockPostings\/.*\/show/);
    await page.getByText('已过账').first().waitFor();
    expect((await stockOf(page, number)).onHand).toBe(before.onHand + 6);
  });

  it('issues in front of a cabinet, and says what is left when it is too much', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ENGINEER');
    const before = await stockOf(page, number);
    await page.goto('/stock/issue');
    await choosePlace(page, 'CK-01');
    await scan(page, number);
    await page.getByLabel('数量').fill('999999');
    await page.getByLabel('数量').press('Enter');
    await page.getByRole('button', { name: '领用过账' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /不足|只剩|可用/ })
      .first()
      .waitFor();
    expect((await stockOf(page, number)).onHand).toBe(before.onHand);
    await page.getByRole('button', { name: `去掉 ${number}` }).click();
    await scan(page, number);
    await page.getByLabel('数量').fill('2');
    await page.getByLabel('数量').press('Enter');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '领用过账' }).click();
    await page.waitForURL(/stockPostings\/.*\/show/);
    expect((await stockOf(page, number)).onHand).toBe(before.onHand - 2);
  });

  it('counts a shelf, and posts the difference', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ADMIN');
    await layOn(page, number, viewport === phone ? 'B-02' : 'B-01');
    const before = await stockOf(page, number);
    await page.goto('/stock/counts/new');
    await choosePlace(page, 'CK-01');
    await page.getByLabel('货架').click();
    await page.getByRole('option', { name: viewport === phone ? 'B-02' : 'B-01' }).click();
    await page.getByRole('button', { name: '开始盘点' }).click();
    await page.waitForURL(/stockCounts\/.*\/show/);
    await scan(page, number);
    await page.getByLabel('实盘').fill(String(before.onHand - 1));
    await page.getByLabel('实盘').press('Enter');
    await page.getByText('已盘 1 / 1 种').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /过账/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /过账/ }).click();
    await page.getByText('已过账').first().waitFor();
    expect((await stockOf(page, number)).onHand).toBe(before.onHand - 1);
  });
});

it('shows a viewer what lies where, without a button to move it', async () => {
  const page = await visit();
  await signIn(page, 'VIEWER');
  await page.goto('/stockBalances');
  await page.getByText('BJ-TAD4021').first().waitFor();
  expect(await page.getByRole('link', { name: '入库' }).count()).toBe(0);
  await page.goto('/stock/receive');
  await page.getByText('没有权限').first().waitFor();
});

async function choosePlace(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('库位').first();
  await field.click();
  await field.fill(code);
  await page
    .getByRole('option', { name: new RegExp(code) })
    .first()
    .click();
}

async function scan(page: Page, number: string): Promise<void> {
  const field = page.getByLabel('备件', { exact: true }).first();
  await field.fill(number);
  await field.press('Enter');
}

async function stockOf(page: Page, number: string): Promise<{ id: string; onHand: number }> {
  const { parts } = await ask<{ parts: { rows: { id: string; onHand: number }[] } }>(
    page,
    'query ($filter: PartFilter) { parts(filter: $filter) { rows { id onHand } } }',
    { filter: { number } },
  );
  const [part] = parts.rows;
  if (!part) throw new Error(`The demo company has no ${number}.`);
  return part;
}

async function layOn(page: Page, number: string, code: string): Promise<void> {
  const { id: partId } = await stockOf(page, number);
  const { stockPlaces } = await ask<{
    stockPlaces: { rows: { id: string; shelves: { id: string; code: string }[] }[] };
  }>(page, '{ stockPlaces(filter: { search: "CK-01" }) { rows { id shelves { id code } } } }');
  const [place] = stockPlaces.rows;
  const shelfId = place?.shelves.find((shelf) => shelf.code === code)?.id;
  await ask(
    page,
    'mutation ($partId: ID!, $placeId: ID!, $shelfId: ID) { placePart(partId: $partId, placeId: $placeId, shelfId: $shelfId) { id } }',
    { partId, placeId: place?.id, shelfId },
  );
}
