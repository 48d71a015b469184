/** Pages one after the other in a browser, and everything that goes wrong meanwhile. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from './visit-site.ts';

/**
 * `home` is the full address of the site; what a page asks for elsewhere is a fault. The page that is not there may say so.
 * `look` sees each page when it is loaded, and leaves it as wide as it was.
 */
export async function readPages(
  browser: Browser,
  home: string,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const faults: string[] = [];
  const isGone = (address: string): boolean => address.endsWith('/no-such-page/');
  const page = await openPage(browser);
  page.on('console', (message) => {
    if (message.type() === 'error' && !isGone(message.location().url)) faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isGone(response.url())) faults.push(`${response.url()} ${response.status()}`);
  });
  for (const path of paths) {
    await page.goto(new URL(path, home).href, { waitUntil: 'load' });
    await look(page, path);
  }
  await page.context().close();
  return faults;
}
