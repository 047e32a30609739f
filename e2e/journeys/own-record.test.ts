import { describe, expect, it } from 'vitest';
import { phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

const PASSWORD = 'promise-kept-daily';
const REASON = '核对投标文件中的身份信息';

describe('personal data', () => {
  it('shows HR a number for one look with a reason and a fresh password, and the engineer who looked', async () => {
    const hr = await visit();
    await signIn(hr, 'HR');
    const { people } = await ask<{ people: { rows: { id: string; number: string }[] } }>(
      hr,
      '{ people(filter: { search: "JN-005" }) { rows { id number } } }',
    );
    await hr.goto(`/people/${people.rows[0]?.id}/show`);
    await hr.getByText(/^990\*{11}\d{3}[\dX]$/).waitFor();
    await hr.getByRole('button', { name: '查看完整号码' }).click();
    const why = hr.getByRole('dialog', { name: '江工 的身份证号' });
    await why.getByLabel(/查看的理由/).fill(REASON);
    await why.getByRole('button', { name: '查看完整号码' }).click();
    const proof = hr.getByRole('dialog', { name: '确认是您本人' });
    await proof.getByLabel(/密码/).fill('a wrong guess of it');
    await proof.getByRole('button', { name: '确定' }).click();
    await proof.getByRole('alert').waitFor();
    await proof.getByLabel(/密码/).fill(PASSWORD);
    await proof.getByRole('button', { name: '确定' }).click();
    const whole = hr.getByText(/^990\d{14}[\dX]$/);
    await whole.waitFor();
    const number = (await whole.textContent()) ?? '';
    await hr.getByRole('button', { name: '关闭' }).click();
    expect(await hr.getByText(number).count()).toBe(0);

    const engineer = await visit({ viewport: phone });
    await signIn(engineer, 'ENGINEER');
    await engineer.goto('/my-record');
    await engineer.getByText(REASON).first().waitFor();
    await engineer.getByText('何人事 · 人事').first().waitFor();
    await engineer.getByText('安全防范员证').first().waitFor();
    expect(await engineer.getByText(number).count()).toBe(0);
    const overflow = await engineer.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('gives an engineer nobody else: not in a list, not by address, not by search', async () => {
    const hr = await visit();
    await signIn(hr, 'HR');
    const { people } = await ask<{ people: { rows: { id: string; name: string }[] } }>(
      hr,
      '{ people(filter: { search: "JN-006" }) { rows { id name } } }',
    );
    const [other] = people.rows;
    const engineer = await visit();
    await signIn(engineer, 'ENGINEER');
    await engineer.goto(`/people/${other?.id}/show`);
    await engineer.getByRole('main').waitFor();
    await engineer.waitForLoadState('networkidle');
    expect(await engineer.getByText(other?.name ?? '').count()).toBe(0);
    await expect(ask(engineer, '{ people { rows { id } } }'), 'the list is refused').rejects.toThrow(
      'FORBIDDEN',
    );
  });
});
