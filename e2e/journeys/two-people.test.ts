import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

it('lets two people edit one contract without losing a word of either', async () => {
  const [first, second] = [await visit(), await visit()];
  await signIn(first, 'ADMIN');
  await signIn(second, 'ADMIN');
  const { contracts } = await ask<{ contracts: { rows: { id: string }[] } }>(
    first,
    '{ contracts(limit: 1) { rows { id } } }',
  );
  const id = contracts.rows[0]?.id;
  for (const page of [first, second]) {
    await page.goto(`/contracts/${id}`);
    await page.getByLabel('项目负责人').waitFor();
  }
  await fill(first, '项目负责人', '孔工');
  await fill(first, '备注', '第一个人写的');
  await save(first);
  await first.waitForURL(new RegExp(`/contracts/${id}/show|/contracts$`));

  await fill(second, '项目负责人', '卫工');
  await save(second);
  const dialog = second.getByRole('dialog', { name: '别人刚刚保存了这条记录' });
  await dialog.waitFor();
  const shown = await dialog.textContent();
  expect(shown).toContain('卫工');
  expect(shown).toContain('孔工');
  await dialog.getByRole('radio', { name: /用我的.*卫工/ }).check();
  await dialog.getByRole('button', { name: '按所选保存' }).click();
  await second.waitForURL(new RegExp(`/contracts/${id}/show|/contracts$`));

  const { contract } = await ask<{ contract: { projectLead: string; note: string } }>(
    second,
    'query ($id: ID!) { contract(id: $id) { projectLead note } }',
    { id },
  );
  expect(contract).toEqual({ projectLead: '卫工', note: '第一个人写的' });
});

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).fill(text);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
}
