import { describe, expect, it } from 'vitest';
import { violations } from '../src/axe.js';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

describe('a training', () => {
  it('is entered by HR, its sheet filled in by keyboard, and lets somebody take up the desk', async () => {
    const page = await visit({ viewport: desktop });
    await signIn(page, 'HR');
    await page.goto('/trainings/create');
    const title = `服务接待员上岗培训 ${Date.now()}`;
    await page.getByLabel(/培训名称/).fill(title);
    await page.getByLabel(/可上岗工作/).click();
    await page.getByRole('option', { name: '服务接待' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '添加人员' }).click();
    await page.getByLabel('谁参加').click();
    for (let n = 0; n < 3; n += 1) await page.getByRole('option').first().click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '添加 3 人' }).click();
    await page
      .getByRole('textbox', { name: /的得分/ })
      .first()
      .click();
    for (const score of ['60', '59', '88']) {
      await page.keyboard.type(score);
      await page.keyboard.press('Enter');
    }
    await page
      .getByRole('status')
      .filter({ hasText: '共 3 人 · 到场 3 · 缺席 0 · 通过 2 · 未通过 1' })
      .waitFor();
    expect(await violations(page)).toEqual([]);

    const { trainings } = await ask<{
      trainings: { rows: { trainees: { result: string; assessedOn: string; person: { id: string } }[] }[] };
    }>(
      page,
      `query ($search: String) { trainings(filter: { search: $search }) {
        rows { trainees { result assessedOn person { id } } } } }`,
      { search: title },
    );
    const answers = new Set<string>();
    for (const { result, assessedOn, person } of trainings.rows[0]?.trainees ?? []) {
      const { mayBeSent } = await ask<{ mayBeSent: { because: { code: string }[] } }>(
        page,
        `query ($personId: ID!, $on: PlainDate!) { mayBeSent(personId: $personId, work: DESK, on: $on) {
          because { code } } }`,
        { personId: person.id, on: assessedOn },
      );
      answers.add(`${result} ${mayBeSent.because.some(({ code }) => code === 'TRAINING_FAILED')}`);
    }
    expect([...answers].sort()).toEqual(['FAILED true', 'PASSED false']);
  });

  it('is for the dispatcher to read, not to fill in', async () => {
    const page = await visit({ viewport: phone });
    await signIn(page, 'DISPATCHER');
    await page.goto('/trainings');
    await page.getByRole('link').filter({ hasText: '上岗培训' }).first().click();
    await page.getByRole('heading', { name: '签到与考核' }).waitFor();
    expect(await page.getByRole('button', { name: /添加人员|到场|缺席/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the inbox', () => {
  it('tells HR what ends soon, and what was read goes', async () => {
    const page = await visit({ viewport: desktop });
    await signIn(page, 'HR');
    await page.getByRole('link', { name: /收件箱,\d+ 条未读/ }).click();
    const list = page.getByRole('list', { name: '收件箱' });
    await list.getByRole('link').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const unread = () => ask<{ unreadCount: number }>(page, '{ unreadCount }');
    const before = (await unread()).unreadCount;
    await page
      .getByRole('button', { name: /^标为已读:/ })
      .first()
      .click();
    await page.getByRole('link', { name: `收件箱,${before - 1} 条未读` }).waitFor();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByText('没有未读消息。').waitFor();
    expect((await unread()).unreadCount).toBe(0);
  });

  it('tells an engineer of their own certificates only, on a phone too', async () => {
    const page = await visit({ viewport: phone });
    await signIn(page, 'ENGINEER');
    await page.goto('/inbox?show=all');
    await page.getByRole('heading', { name: '收件箱', level: 2 }).waitFor();
    const { myInbox } = await ask<{ myInbox: { rows: { text: { zh: string } }[] } }>(
      page,
      '{ myInbox(limit: 100) { rows { text { zh } } } }',
    );
    expect(myInbox.rows.length).toBeGreaterThan(0);
    for (const { text } of myInbox.rows) expect(text.zh).toMatch(/^江工的/);
    expect(await violations(page)).toEqual([]);
  });
});
