/** What tests of the search page do again and again, in the words of a reader: type, wait for the answer, open the filters. */
import type { Locator, Page } from 'playwright-core';
import { afterTyping, typeByClock } from '../typing.ts';

/** The page's own word on a search; each copy button has a status besides. */
export function statusOf(page: Page): Locator {
  return page.getByRole('status').first();
}

export function status(page: Page, text: string | RegExp): Promise<void> {
  return statusOf(page).filter({ hasText: text }).waitFor();
}

/** Types as a reader does, on a page whose clock was stopped, and waits until that is what the results are for. */
export async function type(page: Page, q: string): Promise<void> {
  await page.locator('#q').fill('');
  await typeByClock(page, '#q', q, 30);
  await page.clock.runFor(afterTyping);
  await status(page, `for “${q}”`);
}

/** The browser is told of a new address a moment after the page has set it. */
export function standsAt(page: Page, search: string): Promise<void> {
  return page.waitForURL((at) => at.search === search);
}

export async function countOf(page: Page): Promise<number> {
  await status(page, /^\d+ results?/);
  return Number.parseInt((await statusOf(page).textContent()) ?? '', 10);
}

/** Opens all filters, with all values of each. */
export async function openFilters(page: Page): Promise<void> {
  for (const closed of ['.filters-fold:not([open]) > summary', '.filter:not([open]) summary', '.filter-more'])
    while ((await page.locator(closed).count()) > 0) await page.locator(closed).first().click();
}

export function addressesOf(page: Page): Promise<string[]> {
  return page.locator('[data-search-result] h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('href') ?? `${at?.id ?? ''}${at?.getAttribute('name') ?? ''}=${at?.getAttribute('value') ?? ''}`;
  });
}

/** The results of a page that was opened on this address, once the other one shows them too: an address is set a moment before them. */
export async function showsSame(page: Page, opened: Page): Promise<string[]> {
  await opened.locator('[data-search-result]').first().waitFor();
  const addresses = await addressesOf(opened);
  const shown = (wanted: readonly string[]): boolean =>
    [...document.querySelectorAll('[data-search-result] h2 a')].map((link) => link.getAttribute('href')).join() === wanted.join();
  await page.waitForFunction(shown, addresses);
  return addresses;
}
