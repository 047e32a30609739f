import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser, type PageOptions, visitor } from './browser.js';

/** A browser for one file of journeys; every visitor is closed after its test. */
export function browserOfThisFile(): { visit(options?: PageOptions): Promise<Page> } {
  let browser: Browser;
  const open: { close(): Promise<void> }[] = [];
  const crashes: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
    expect(crashes.splice(0), 'errors thrown in the page').toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    async visit(options) {
      const { page, context } = await visitor(browser, inject('url'), options);
      open.push(context);
      page.on('pageerror', (error) => crashes.push(error.message));
      return page;
    },
  };
}
