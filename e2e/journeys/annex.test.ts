import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../src/axe.js';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { textOfPdf } from '../src/pdf-text.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();
const PASSWORD = 'promise-kept-daily';
const PROJECT = '湖畔花园视频监控系统';

describe('a bid annex', () => {
  it('is chosen, judged for its days, issued and opened by hr', async () => {
    const page = await visit({ viewport: desktop });
    await signIn(page, 'HR');
    const { expiring, lasting, until } = await twoPeople(page);

    await page.goto('/bid-annexes/create');
    await page.getByLabel('项目名称').fill(PROJECT);
    await page.getByLabel('接收方').fill('云岭县采购中心');
    await page.getByRole('textbox', { name: '投标日' }).fill(await todayOf(page));
    await page.getByRole('textbox', { name: '合同止日' }).fill(until);
    await page.getByRole('button', { name: '保存' }).click();

    for (const { number } of [expiring, lasting]) {
      await page.getByLabel('加入人员').fill(number);
      await page.getByRole('option', { name: new RegExp(`· ${number}\\b`) }).click();
    }
    // It is said at once, before anything is saved.
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ 项在投标日或合同期内无效/ })
      .waitFor();
    await page.getByText('期间到期').first().waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: '保存人员与资质' }).click();
    await page.getByText('已保存').waitFor();
    await page.getByRole('button', { name: '发出…' }).click();
    const dialog = page.getByRole('dialog', { name: '发出投标附件?' });
    await dialog
      .getByText(new RegExp(`${expiring.name} · .*期间到期`))
      .first()
      .waitFor();
    const issue = dialog.getByRole('button', { name: '发出' });
    expect(await issue.isDisabled()).toBe(true);
    await dialog.getByLabel(/仍要发出的理由/).fill('到期前换证');
    await issue.click();
    await prove(page);

    await page.getByRole('heading', { name: /FJ-\d{4}-\d{4} .*已发出/ }).waitFor();
    await page
      .getByText(/投标附件-FJ-/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await violations(page)).toEqual([]);

    const pages = await textOfPdf(await paperOf(page));
    for (const text of pages) {
      expect(text).toContain(`仅供“${PROJECT}”投标使用`);
      expect(text).toContain('致:云岭县采购中心');
    }
    const whole = pages.join('');
    expect(whole).toMatch(new RegExp(`拟派人员一览表.*${expiring.name}.*${lasting.name}`));
    expect(whole).toMatch(/\d{3}\*{11}\d{3}[\dX]/);
    expect(whole).not.toMatch(/\d{17}[\dX]/);
  });

  it('is read on a phone', async () => {
    const page = await visit({ viewport: phone });
    await signIn(page, 'HR');
    await page.goto('/bid-annexes');
    await page.getByText(PROJECT).first().click();
    await page.getByRole('heading', { name: new RegExp(PROJECT) }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    expect(await violations(page)).toEqual([]);
  });

  it('is nothing a dispatcher sees, nor its PDF', async () => {
    const hr = await visit({ viewport: desktop });
    await signIn(hr, 'HR');
    const fileId = await fileOf(hr);
    const page = await visit({ viewport: desktop });
    await signIn(page, 'DISPATCHER');
    await expect(ask(page, '{ bidAnnexes { rows { id } } }')).rejects.toThrow('FORBIDDEN');
    const status = await page.evaluate(async (id) => (await fetch(`/files/${id}`)).status, fileId);
    expect(status).toBe(404);
    expect(await page.getByRole('link', { name: '投标附件' }).count()).toBe(0);
  });
});

async function prove(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel(/密码/) });
  await dialog.getByLabel(/密码/).fill(PASSWORD);
  await dialog.getByLabel(/密码/).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

interface Somebody {
  readonly number: string;
  readonly name: string;
}

/** Somebody a certificate of whom ends within two years, somebody else, and a day after that end. */
async function twoPeople(page: Page): Promise<{ expiring: Somebody; lasting: Somebody; until: string }> {
  const today = await todayOf(page);
  const { certificates } = await ask<{
    certificates: {
      rows: { untilOn: string; validUntilOn: string | null; person: Somebody & { state: string } }[];
    };
  }>(
    page,
    '{ certificates(filter: { state: [VALID] }, limit: 100) { rows { untilOn validUntilOn person { number name state } } } }',
  );
  const ending = certificates.rows
    .filter(
      ({ untilOn, validUntilOn, person }) =>
        person.state === 'ACTIVE' && untilOn !== null && untilOn === validUntilOn && untilOn > today,
    )
    .sort((a, b) => (a.untilOn < b.untilOn ? -1 : 1));
  const [first] = ending;
  const other = certificates.rows.find(
    ({ person }) => person.state === 'ACTIVE' && person.number !== first?.person.number,
  );
  if (!first || !other) throw new Error('The demo company has nobody to name.');
  const until = `${Number(first.untilOn.slice(0, 4)) + 1}${first.untilOn.slice(4, 7)}-01`;
  return { expiring: first.person, lasting: other.person, until };
}

async function todayOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
  );
}

async function fileOf(page: Page): Promise<string> {
  const { bidAnnexes } = await ask<{ bidAnnexes: { rows: { id: string }[] } }>(
    page,
    '{ bidAnnexes(filter: { state: [ISSUED] }, limit: 1) { rows { id } } }',
  );
  const { files } = await ask<{ files: { id: string }[] }>(
    page,
    'query ($id: ID!) { files(owner: BID_ANNEX, ownerId: $id) { id } }',
    { id: bidAnnexes.rows[0]?.id },
  );
  const [file] = files;
  if (!file) throw new Error('The annex has no PDF.');
  return file.id;
}

/** The bytes as the page gets them, with its own session. */
async function paperOf(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(
    async (id) => {
      const response = await fetch(`/files/${id}`);
      if (!response.ok) throw new Error(`${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    await fileOf(page),
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
