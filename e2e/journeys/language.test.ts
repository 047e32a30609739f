import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserOfThisFile } from '../src/journey.js';
import { ask, deviceIn, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

it('speaks English completely: only printed clauses and names of the company stay Chinese', async () => {
  const page = await visit();
  await signIn(page, 'ADMIN');
  const { id } = await deviceIn(page, 'FREE');
  try {
    await readInEnglish(page, id);
  } finally {
    // The language belongs to the account, which the other journeys share.
    await ask(page, 'mutation { setLocale(locale: ZH_CN) { id } }');
  }
});

async function readInEnglish(page: Page, deviceId: string): Promise<void> {
  await page.getByRole('button', { name: /语言|Language/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('button', { name: /Search/ }).waitFor();
  for (const path of paths) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const chinese = (await linesOf(page)).filter((line) => /\p{Script=Han}/u.test(line) && !isName(line));
    expect(chinese, path).toEqual([]);
  }
  await page.goto(`/devices/${deviceId}/show`);
  await page.getByRole('heading', { name: /Who pays/ }).waitFor();
}

/** Pages that hold no data of the company but names. */
const paths = [
  '/',
  '/users',
  '/import',
  '/calendar',
  '/account/password',
  '/customers/create',
  '/parts/create',
  '/stockPlaces/create',
  '/stock/receive',
  '/stock/issue',
  '/stock/transfer',
  '/stock/counts/new',
  '/price-lists/create',
  '/market-samples/paste',
  '/services/create',
  '/quotes/create',
];

/** The words of the page as a person reads them, text by text. */
function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    while (texts.nextNode()) lines.push(texts.currentNode.nodeValue ?? '');
    return lines;
  });
}

/** People, places and holidays of the demo company keep the names they have. */
function isName(line: string): boolean {
  return /林主任|周经理|何人事|苏调度|江工|叶来宾|新同事|元旦|春节|清明|劳动节|端午|中秋|国庆|导入|\.xlsx|\.csv/u.test(
    line,
  );
}
