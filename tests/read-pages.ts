/** Pages one after the other in a browser, and everything that goes wrong meanwhile. */
import type { Browser } from 'playwright-core';

/** `home` is the full address of the site; what a page asks for elsewhere is a fault. The page that is not there may say so. */
export async function readPages(browser: Browser, home: string, paths: readonly string[]): Promise<string[]> {
  const context = await browser.newContext();
  const faults: string[] = [];
  const waiting = [...paths];
  const isGone = (address: string): boolean => address.endsWith('/no-such-page/');
  const read = async (): Promise<void> => {
    const page = await context.newPage();
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
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      await page.goto(new URL(path, home).href, { waitUntil: 'load' });
    await page.close();
  };
  await Promise.all([read(), read(), read()]);
  await context.close();
  return faults;
}
