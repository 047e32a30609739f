import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../src/axe.js';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();
const PASSWORD = 'promise-kept-daily';

describe('the wall of certificates', () => {
  it('shows the dispatcher who falls out by the day of the bid, as the API says it too', async () => {
    const page = await visit({ viewport: desktop });
    await signIn(page, 'DISPATCHER');
    await page.getByRole('link', { name: /看谁的证书快到期/ }).click();
    await page.getByRole('grid', { name: '证书墙' }).waitFor();
    await page.getByRole('button', { name: '到那天失效的' }).click();
    const day = await page.getByLabel('看哪一天', { exact: true }).inputValue();
    const today = await todayOf(page);
    const lost = await lostBetween(page, today, day);
    expect(lost.people).toBeGreaterThan(0);
    await page
      .getByRole('status')
      .filter({ hasText: `有 ${lost.people} 人失去 ${lost.certificates} 项` })
      .waitFor();
    expect(await violations(page)).toEqual([]);

    await dragTo(page, 0.4);
    await page.waitForURL(/on=20\d\d-/);
    const later = await page.getByLabel('看哪一天', { exact: true }).inputValue();
    expect(later > day).toBe(true);
    const lostLater = await lostBetween(page, today, later);
    await page
      .getByRole('status')
      .filter({ hasText: `有 ${lostLater.people} 人失去` })
      .waitFor();

    await page.getByRole('button', { name: '今天' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ 人,在岗共/ })
      .waitFor();
  });

  it('shows the dispatcher how long each certificate is good, and no scan', async () => {
    const page = await visit({ viewport: desktop });
    await signIn(page, 'DISPATCHER');
    await page.goto('/wall?search=JN-006');
    const grid = page.getByRole('grid', { name: '证书墙' });
    await grid.getByRole('gridcell', { name: /有效/ }).first().waitFor();
    await grid.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('发证机关').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await dialog.getByRole('img').count()).toBe(0);
    expect(await dialog.getByRole('button', { name: /换证|复审|上传/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    const id = await scannedCertificate(page);
    await expect(
      ask(page, 'query ($id: ID!) { files(owner: CERTIFICATE, ownerId: $id) { id } }', { id }),
    ).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
  });

  it('is a card for each person on a phone', async () => {
    const page = await visit({ viewport: phone });
    await signIn(page, 'DISPATCHER');
    await page.goto('/wall?view=EXPIRED');
    const card = page.getByRole('listitem').filter({ hasText: '已过期' }).first();
    await card.waitFor();
    expect(await violations(page)).toEqual([]);
    await card
      .getByRole('button', { name: /已过期/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('有效期至').first().waitFor();
  });
});

describe('who may be sent', () => {
  it('says why not with the clause, and lets only an administrator go around it, once shown who they are', async () => {
    const page = await visit({ viewport: desktop });
    await signIn(page, 'DISPATCHER');
    const today = await todayOf(page);
    const stopped = await stoppedByCertificate(page, today);
    await page.goto(`/sending?work=SECURITY&on=${today}`);
    const row = page.getByRole('listitem').filter({ hasText: stopped.number });
    await row.getByRole('button', { name: /不可派/ }).click();
    const answer = row.getByRole('region', { name: '判定' });
    await answer.getByText(`不能派${stopped.name}`).waitFor();
    await answer.locator('[data-clause="P-03"]').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.getByRole('button', { name: '应急放行', exact: true }).count()).toBe(0);

    const admin = await visit({ viewport: desktop });
    await signIn(admin, 'ADMIN');
    await admin.goto(`/sending?work=SECURITY&on=${today}&person=${stopped.personId}`);
    await admin.getByRole('button', { name: '应急放行', exact: true }).click();
    const dialog = admin.getByRole('dialog').filter({ hasText: '永久记录' });
    await dialog.getByLabel(/为什么非派不可/).fill('门禁全楼失灵,附近没有别人');
    await dialog.getByRole('button', { name: '应急放行', exact: true }).click();
    await admin.getByLabel(/密码/).fill(PASSWORD);
    await admin.keyboard.press('Enter');
    await admin.getByText(`已应急放行:${stopped.name}`).waitFor();
    await admin.getByRole('cell', { name: '门禁全楼失灵,附近没有别人' }).first().waitFor();
  });
});

/** The business day of the API. */
async function todayOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
  );
}

/** Whoever had something of a type that counted on one day and has nothing of it on the other: by the API. */
async function lostBetween(
  page: Page,
  from: string,
  until: string,
): Promise<{ people: number; certificates: number }> {
  interface Row {
    readonly personId: string;
    readonly typeId: string;
    readonly first: string;
    readonly second: string;
  }
  const counted = new Map<string, { personId: string; first: boolean; second: boolean }>();
  for (let offset = 0; ; offset += 100) {
    const { certificates } = await ask<{ certificates: { rows: Row[] } }>(
      page,
      `query ($from: PlainDate!, $until: PlainDate!, $offset: Int!) {
         certificates(filter: { personState: [ACTIVE] }, limit: 100, offset: $offset) {
           rows { personId typeId first: state(on: $from) second: state(on: $until) } } }`,
      { from, until, offset },
    );
    for (const { personId, typeId, first, second } of certificates.rows) {
      const key = `${personId}/${typeId}`;
      const cell = counted.get(key) ?? { personId, first: false, second: false };
      counted.set(key, {
        personId,
        first: cell.first || first === 'VALID',
        second: cell.second || second === 'VALID',
      });
    }
    if (certificates.rows.length < 100) break;
  }
  const lost = [...counted.values()].filter(({ first, second }) => first && !second);
  return { people: new Set(lost.map(({ personId }) => personId)).size, certificates: lost.length };
}

/** Drags the knob to a part of the track. */
async function dragTo(page: Page, part: number): Promise<void> {
  const slider = page.getByRole('slider', { name: /看哪一天/ });
  const knob = await page.locator('.MuiSlider-thumb').boundingBox();
  const track = await page.locator('.MuiSlider-rail').boundingBox();
  if (!knob || !track) throw new Error('The wall has a slider.');
  await page.mouse.move(knob.x + knob.width / 2, knob.y + knob.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * part, knob.y + knob.height / 2, { steps: 20 });
  await page.mouse.up();
  expect(Number(await slider.getAttribute('aria-valuenow'))).toBeGreaterThan(90);
}

/** Some certificate that has a scan. */
async function scannedCertificate(page: Page): Promise<string> {
  const { certificates } = await ask<{ certificates: { rows: { id: string; scanCount: number }[] } }>(
    page,
    '{ certificates(limit: 100) { rows { id scanCount } } }',
  );
  const found = certificates.rows.find(({ scanCount }) => scanCount > 0);
  if (!found) throw new Error('The demo company has scans.');
  return found.id;
}

/** Somebody whom nothing but a certificate stops. */
async function stoppedByCertificate(
  page: Page,
  on: string,
): Promise<{ personId: string; number: string; name: string }> {
  const { whoMayBeSent } = await ask<{
    whoMayBeSent: {
      personId: string;
      number: string;
      name: string;
      may: boolean;
      overridden: boolean;
      because: { code: string }[];
    }[];
  }>(
    page,
    `query ($on: PlainDate!) { whoMayBeSent(work: SECURITY, on: $on) {
       personId number name may overridden because { code } } }`,
    { on },
  );
  const found = whoMayBeSent.find(
    ({ may, overridden, because }) =>
      !may && !overridden && because.every(({ code }) => code.startsWith('CERTIFICATE_')),
  );
  if (!found) throw new Error('In the demo company somebody lacks only a certificate.');
  return found;
}
