import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { deviceIn, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

const cause = (page: Page, code: string) => page.locator(`button[data-code="${code}"]`);
const answer = (page: Page) => page.getByRole('region', { name: '判定', exact: true });

describe.each([
  ['desktop', desktop],
  ['phone', phone],
] as const)('who pays for this repair, on a %s', (_, viewport) => {
  it('finds a device by part of its serial, reads why it is free, why damage is charged, and that lightning is covered', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'ENGINEER');
    const { serial } = await deviceIn(page, 'FREE');

    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(serial.slice(2));
    await page.getByRole('option').filter({ hasText: serial }).first().click();
    await page.waitForURL(/\/devices\/.+\/show/);

    await cause(page, 'PRODUCT_DEFECT').click();
    await expectAnswer(page, 'FREE');
    expect(await answer(page).textContent()).toContain('免费');

    await cause(page, 'PRODUCT_DEFECT').click();
    await cause(page, 'CLIENT_DAMAGE').click();
    await expectAnswer(page, 'CHARGED');
    const charged = await answer(page).textContent();
    expect(charged).toContain('W-08');
    expect(charged).toContain('人为损坏');

    await cause(page, 'CLIENT_DAMAGE').click();
    await cause(page, 'NATURAL_DISASTER').click();
    await expectAnswer(page, 'CHARGED');
    await cause(page, 'LIGHTNING').click();
    await expectAnswer(page, 'FREE');
    const covered = await answer(page).textContent();
    expect(covered).toContain('雷击事故属保修范围');
    expect(covered).toContain('为什么不是');
  });

  it('keeps the answer, and the server agrees with the browser', async () => {
    const page = await visit({ viewport });
    await signIn(page, 'DISPATCHER');
    const { id } = await deviceIn(page, 'FREE');
    await page.goto(`/devices/${id}/show`);
    await cause(page, 'LIGHTNING').click();
    await expectAnswer(page, 'FREE');
    const note = `雷雨后报修 ${viewport.width}`;
    await page.getByLabel('备注(随判定保存)').fill(note);
    await page.getByRole('button', { name: '保存判定' }).click();
    await page.getByText('一致', { exact: true }).first().waitFor();
    await page.getByText(note).last().waitFor();
  });
});

describe('the promise after the free period', () => {
  it('asks for an agreed quote in the paid period and names the fee standard afterwards', async () => {
    const page = await visit();
    await signIn(page, 'ENGINEER');
    for (const [stage, charge] of [
      ['PAID', 'QUOTE'],
      ['AFTER', 'FEE_STANDARD'],
    ] as const) {
      const { id } = await deviceIn(page, stage);
      await page.goto(`/devices/${id}/show`);
      await cause(page, 'PRODUCT_DEFECT').click();
      await expectAnswer(page, charge);
      await cause(page, 'SOFTWARE_UPGRADE').click();
      await expectAnswer(page, 'FREE');
      expect(await answer(page).textContent()).toContain('终身免费');
    }
  });
});

describe('the rulebook', () => {
  it('shows a clause by its address and opens an example in the panel', async () => {
    const page = await visit();
    await signIn(page, 'VIEWER');
    await page.goto('/rulebook/W-09');
    const clause = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /W-09/ }) });
    expect(await clause.textContent()).toContain('除雷击,雷击事故属保修范围');
    await clause
      .getByRole('button', { name: /打开|试一试/ })
      .first()
      .click();
    await expectAnswer(page, 'FREE');
    expect(await answer(page).textContent()).toContain('W-09');
  });
});

async function expectAnswer(page: Page, charge: string): Promise<void> {
  await page.locator(`[data-charge="${charge}"]`).waitFor();
}
