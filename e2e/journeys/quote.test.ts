import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from '../src/axe.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

it('issues a quote, prints it in Chinese, and takes the answer of the client', async () => {
  const page = await visit();
  await signIn(page, 'DISPATCHER');
  const id = await quoteIn(page, 'DRAFT');
  await page.goto(`/quotes/${id}/show`);
  await page.getByRole('button', { name: /^发出/ }).click();
  await confirm(page);
  await page
    .getByText(/BJ-\d{4}-\d{4}/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);

  const paper = await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href$="/quote.pdf"]');
    const answer = await fetch(link?.href ?? '');
    const start = new Uint8Array(await answer.arrayBuffer()).subarray(0, 5);
    return { type: answer.headers.get('content-type'), start: new TextDecoder().decode(start) };
  });
  expect(paper).toEqual({ type: 'application/pdf', start: '%PDF-' });

  await page.getByRole('button', { name: '客户接受' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('客户方接受人').fill('工程部 柳主管');
  await dialog
    .getByRole('button', { name: /接受|确认|保存/ })
    .last()
    .click();
  await page.getByText('已接受').first().waitFor();
  const { quote } = await ask<{ quote: { status: string; acceptedBy: string } }>(
    page,
    'query ($id: ID!) { quote(id: $id) { status acceptedBy } }',
    { id },
  );
  expect(quote).toEqual({ status: 'ACCEPTED', acceptedBy: '工程部 柳主管' });
});

async function confirm(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: /发出/ }).click();
}

async function quoteIn(page: Page, state: string): Promise<string> {
  const { quotes } = await ask<{ quotes: { rows: { id: string }[] } }>(
    page,
    'query ($filter: QuoteFilter) { quotes(filter: $filter, limit: 1) { rows { id } } }',
    { filter: { state: [state] } },
  );
  const [quote] = quotes.rows;
  if (!quote) throw new Error(`The demo company has no quote in ${state}.`);
  return quote.id;
}
