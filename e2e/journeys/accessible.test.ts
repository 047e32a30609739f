import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../src/axe.js';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, deviceIn, signIn } from '../src/people.js';

const { visit } = browserOfThisFile();

/** Every page, with what shows that it has drawn itself. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const { id, contract } = await deviceIn(page, 'FREE');
  const { customers } = await ask<{ customers: { rows: { id: string }[] } }>(
    page,
    '{ customers(limit: 1) { rows { id } } }',
  );
  const customer = customers.rows[0]?.id;
  const shop = await ask<Record<string, { rows: { id: string; shelves?: { id: string }[] }[] }>>(
    page,
    `{ parts(limit: 1) { rows { id } } stockPlaces(limit: 1, filter: { kind: [WAREHOUSE] }) { rows { id shelves { id } } }
       stockBalances(limit: 1) { rows { id } } stockPostings(limit: 1) { rows { id } } stockCounts(limit: 1) { rows { id } }
       priceLists(limit: 1) { rows { id } } priceEditions(limit: 1, filter: { state: [IN_FORCE] }) { rows { id } }
       quotes(limit: 1) { rows { id } } people(limit: 1, sort: [{ field: NUMBER, direction: DESC }]) { rows { id } }
       companyQualifications(limit: 1) { rows { id } } }`,
  );
  const one = (list: string) => shop[list]?.rows[0]?.id;
  return [
    '/parts',
    '/parts/create',
    `/parts/${one('parts')}/show`,
    `/labels?parts=${one('parts')}`,
    '/stockPlaces',
    `/stockPlaces/${one('stockPlaces')}/show`,
    `/shelves/${shop.stockPlaces?.rows[0]?.shelves?.[0]?.id}`,
    '/stockBalances',
    `/stockBalances/${one('stockBalances')}/show`,
    '/stockMovements',
    `/stockPostings/${one('stockPostings')}/show`,
    '/stock/receive',
    '/stock/transfer',
    '/reservations',
    '/loaners',
    '/stockCounts',
    `/stockCounts/${one('stockCounts')}/show`,
    '/stock/counts/new',
    '/price-lists',
    `/price-lists/${one('priceLists')}/show`,
    `/price-editions/${one('priceEditions')}`,
    '/market-samples',
    '/market-samples/paste',
    '/services',
    '/quotes',
    '/quotes/create',
    `/quotes/${one('quotes')}/show`,
    '/people',
    '/people/create',
    `/people/${one('people')}`,
    `/people/${one('people')}/show`,
    '/wall',
    '/expiries',
    '/sending',
    '/company-qualifications',
    `/company-qualifications/${one('companyQualifications')}/show`,
    '/certificate-types',
    '/my-record',
    '/account',
    '/settings',
    '/',
    '/customers',
    '/customers/create',
    `/customers/${customer}`,
    `/customers/${customer}/show`,
    '/contracts',
    '/contracts/create',
    `/contracts/${contract.id}`,
    `/contracts/${contract.id}/show`,
    '/devices',
    `/devices/${id}`,
    `/devices/${id}/show`,
    '/products',
    '/users',
    '/users/create',
    '/import',
    '/calendar',
    '/rulebook/W-09',
    '/account/password',
  ];
}

describe.each([
  ['desktop, light', { viewport: desktop }],
  ['desktop, dark', { viewport: desktop, dark: true }],
  ['phone, light', { viewport: phone }],
  ['phone, dark', { viewport: phone, dark: true }],
] as const)('%s', (_, options) => {
  it('has no accessibility violation and no sideways scrolling on any page', async () => {
    const page = await visit(options);
    await page.goto('/');
    await page.getByRole('button', { name: /admin \// }).waitFor();
    const found: string[] = (await violations(page)).map((one) => `login: ${one}`);
    await signIn(page, 'ADMIN');
    if ('dark' in options)
      await page
        .getByRole('button', { name: /切换.*主题|深色|浅色|模式/ })
        .first()
        .click();
    for (const path of await pagesOf(page)) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await page.getByRole('main').waitFor();
      found.push(...(await violations(page)).map((one) => `${path}: ${one}`));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) found.push(`${path}: ${overflow} px wider than the screen`);
    }
    expect(found).toEqual([]);
  }, 400_000);
});
