import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../src/axe.js';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();
const PASSWORD = 'promise-kept-daily';

describe('scans of a certificate', () => {
  it('are added once the person has agreed, looked at after a proof, and removed for good', async () => {
    const page = await visit({ viewport: desktop });
    await openScans(page);
    await page.getByText('还没有文件。').waitFor();

    await page.setInputFiles('input[type=file][multiple]', [
      { name: '证书正面.png', mimeType: 'image/png', buffer: await drawing(page) },
      { name: '证书.pdf', mimeType: 'application/pdf', buffer: onePage },
      { name: '不是证书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html></html>') },
    ]);
    await page.getByText('请先登记同意', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: '登记同意并继续' }).click();
    await page.getByRole('button', { name: '查看:证书正面.jpg' }).waitFor();
    await page.getByRole('button', { name: '查看:证书.pdf' }).waitFor();
    await page.getByText('请上传 PDF、JPEG、PNG 或 WebP 文件。').waitFor();
    await page.getByRole('button', { name: '取消:不是证书.pdf' }).click();
    // Nothing of it is shown before the proof, not even small.
    expect(await page.locator('img[src*="/thumbnail"]').count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: '查看:证书正面.jpg' }).click();
    const proof = page.getByRole('dialog', { name: '确认是您本人' });
    await proof.getByLabel(/密码/).fill(PASSWORD);
    await page.keyboard.press('Enter');
    const shown = page.getByRole('img', { name: '证书正面.jpg' });
    await shown.waitFor();
    await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(300);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '关闭' }).click();
    await page.locator('img[src*="/thumbnail"]').first().waitFor();

    await page.getByRole('button', { name: '查看:证书.pdf' }).click();
    const sheet = page.getByRole('img', { name: '证书.pdf,第 1 页' });
    await sheet.waitFor();
    await expect.poll(() => sheet.evaluate(isDrawnOn)).toBe(true);
    await page.getByRole('button', { name: '关闭' }).click();

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载:证书.pdf' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('证书.pdf');
    expect(readFileSync(await saved.path()).equals(onePage)).toBe(true);

    await page.getByRole('button', { name: '删除:证书.pdf' }).click();
    await page.getByRole('dialog', { name: '删除文件' }).getByRole('button', { name: '删除' }).click();
    await page.getByRole('button', { name: '查看:证书.pdf' }).waitFor({ state: 'hidden' });
  });

  it('fit a phone', async () => {
    const page = await visit({ viewport: phone });
    await openScans(page);
    await page.getByRole('button', { name: '添加文件' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

let made = 0;

/** HR opens the scans of somebody's certificate. */
async function openScans(page: Page): Promise<void> {
  await signIn(page, 'HR');
  const personId = await somebodyWithACertificate(page);
  await page.goto(`/people/${personId}/show?tab=certificates`);
  await page
    .getByRole('button', { name: /扫描件/ })
    .first()
    .click();
}

/** A new person with one certificate and no scan of it. */
async function somebodyWithACertificate(page: Page): Promise<string> {
  made += 1;
  const { createPerson } = await ask<{ createPerson: { id: string } }>(
    page,
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }',
    { input: { number: `FILES-${Date.now()}-${made}`, name: '扫描甲' } },
  );
  const { certificateTypes } = await ask<{ certificateTypes: { rows: { id: string; code: string }[] } }>(
    page,
    '{ certificateTypes(limit: 100) { rows { id code } } }',
  );
  const type = certificateTypes.rows.find(({ code }) => code === 'SECURITY_TECHNICIAN');
  await ask(page, 'mutation ($input: CreateCertificateInput!) { createCertificate(input: $input) { id } }', {
    input: { personId: createPerson.id, typeId: type?.id, issuedOn: '2026-01-01' },
  });
  return createPerson.id;
}

/** A picture as a phone or a scanner would make one. */
async function drawing(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [300, 200];
    const context = canvas.getContext('2d');
    context?.fillRect(20, 20, 200, 100);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

/** One page with a black square, as plainly as a PDF can say it. */
const onePage = pdfOf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << >> >>',
  '<< /Length 18 >>\nstream\n50 20 100 60 re f \nendstream',
]);

function pdfOf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + tail, 'latin1');
}

function isDrawnOn(element: Element): boolean {
  const canvas = element as HTMLCanvasElement;
  const pixel = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
  return pixel?.[0] === 0 && pixel[3] === 255;
}
