import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine where there is one, else the one inside the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROMIUM_PATH, ...systemBrowsers].find((path) => path && existsSync(path));
  const quiet = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath: installed ?? (await bundled.executablePath()),
    args: quiet,
    headless: true,
  });
}

export interface PageOptions {
  readonly viewport?: { width: number; height: number };
  readonly dark?: boolean;
  readonly locale?: 'zh-CN' | 'en-US';
}

/** A fresh visitor: own cookies, own storage, Shanghai clock. */
export async function visitor(
  browser: Browser,
  baseURL: string,
  { viewport = desktop, dark = false, locale = 'zh-CN' }: PageOptions = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL,
    viewport,
    locale,
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    isMobile: viewport.width < 600,
    hasTouch: viewport.width < 600,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, context };
}
