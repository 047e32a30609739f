import { expect, it } from 'vitest';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

const aCustomer = '{ customers(limit: 1) { rows { id name } } }';
type Customers = { customers: { rows: { id: string; name: string }[] } };

it('says that the session ended, keeps what was typed, and goes on after signing in again', async () => {
  const page = await visit();
  await signIn(page, 'ADMIN');
  const { customers } = await ask<Customers>(page, aCustomer);
  const id = customers.rows[0]?.id;
  await page.goto(`/customers/${id}`);
  await page.getByLabel('备注').fill('会话结束前写的');
  await page.context().clearCookies();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '登录已过期' });
  await dialog.waitFor();
  await dialog.getByLabel(/用户名/).fill('admin');
  await dialog.getByLabel(/密码/).fill('promise-kept-daily');
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/customers\/.+\/show|\/customers$/);
  const { customer } = await ask<{ customer: { note: string } }>(
    page,
    'query ($id: ID!) { customer(id: $id) { note } }',
    { id },
  );
  expect(customer.note).toBe('会话结束前写的');
});

it('says that the connection is lost and keeps what was typed', async () => {
  const page = await visit();
  await signIn(page, 'ADMIN');
  const { customers } = await ask<Customers>(page, aCustomer);
  const id = customers.rows[0]?.id;
  await page.goto(`/customers/${id}`);
  await page.getByLabel('备注').fill('断网时写的');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page
    .getByText(/连不上服务器|网络已断开/)
    .first()
    .waitFor();
  expect(await page.getByLabel('备注').inputValue()).toBe('断网时写的');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL(/\/customers\/.+\/show|\/customers$/);
});

it('shows what the server refuses under the field it belongs to', async () => {
  const page = await visit();
  await signIn(page, 'ADMIN');
  const { customers } = await ask<Customers>(page, aCustomer);
  await page.goto('/customers/create');
  const name = customers.rows[0]?.name ?? '';
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const field = page.getByLabel('名称');
  await page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.inputValue()).toBe(name);
});
