import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

const first = 'lent for the first day';
const own = 'nine grey umbrellas at noon';

/** Somebody new, so that the accounts of the demo stay as they are for everybody. */
async function newColleague(admin: Page): Promise<string> {
  const username = `colleague-${Date.now()}`;
  await ask(admin, 'mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
    input: { username, displayName: '新同事', role: 'ENGINEER', password: first },
  });
  return username;
}

async function fillCredentials(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel(/用户名/).fill(username);
  await page.getByLabel(/密码/).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

it('a colleague sets up a second factor, signs in with it on a phone, and is helped when the phone is lost', async () => {
  const admin = await visit({ viewport: desktop });
  await signIn(admin, 'ADMIN');
  const username = await newColleague(admin);

  const desk = await visit({ viewport: desktop });
  await fillCredentials(desk, username, first);
  await desk.getByLabel(/当前密码/).fill(first);
  await desk.getByLabel(/^新密码/).fill(own);
  await desk.getByLabel(/再输一次新密码/).fill(own);
  await desk.getByRole('button', { name: '修改密码' }).click();
  await desk.getByText('密码已修改').waitFor();

  await desk.goto('/account');
  await desk.getByRole('button', { name: '启用两步验证' }).click();
  await desk.getByRole('button', { name: '开始' }).click();
  // The password was given when it was changed, a moment ago: nobody asks for it again.
  const secret = ((await desk.locator('code').textContent()) ?? '').replaceAll(' ', '');
  await desk.getByLabel(/验证码/).fill(generateSync({ secret }));
  await desk.getByRole('button', { name: '确认并启用' }).click();
  await desk.getByRole('button', { name: '我已保存好' }).waitFor();
  const codes = await desk.getByRole('list', { name: '恢复码' }).getByRole('listitem').allTextContents();
  expect(codes).toHaveLength(10);
  await desk.getByRole('button', { name: '我已保存好' }).click();
  await desk.getByText('还有 10 个恢复码没有用过。').waitFor();

  const mobile = await visit({ viewport: phone });
  await fillCredentials(mobile, username, own);
  await mobile.getByLabel(/验证码/).fill('000000');
  await mobile.getByRole('button', { name: '登录', exact: true }).click();
  await mobile.getByText(/验证码不正确/).waitFor();
  await mobile.getByLabel(/验证码/).fill(codes[0] ?? '');
  await mobile.getByRole('button', { name: '登录', exact: true }).click();
  await mobile.getByRole('navigation', { name: '常用' }).waitFor();
  await mobile.goto('/account');
  await mobile.getByText('还有 9 个恢复码没有用过。').waitFor();
  const overflow = await mobile.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await mobile.getByRole('button', { name: '结束其他登录' }).click();
  await mobile.getByText('已结束 1 个其他登录').waitFor();
  await desk.goto('/account');
  await desk.getByLabel(/用户名/).waitFor();

  await admin.goto(`/users?filter=${encodeURIComponent(JSON.stringify({ search: username }))}`);
  await admin.getByRole('link', { name: username }).click();
  await admin.getByRole('button', { name: '解除两步验证' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  const proof = admin.getByRole('dialog').filter({ hasText: '确认是您本人' });
  await proof.getByLabel(/密码/).fill('promise-kept-daily');
  await proof.getByRole('button', { name: '确定' }).click();
  await admin.getByText('两步验证已解除').waitFor();
  await mobile.goto('/account');
  await fillCredentials(mobile, username, own);
  await mobile.getByRole('navigation', { name: '常用' }).waitFor();
}, 120_000);
