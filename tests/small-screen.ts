/** A phone whose reader has set larger text, and what cannot be read there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPage } from './visit-site.ts';

/** In pixels. */
export const phone = { width: 360, height: 780 };

/** `fontSize` is the browser's own setting in pixels, 16 as it comes: 20 is "large", 32 twice the size. */
export function openWithText(fontSize: number): Promise<Browser> {
  return launchChromium(`--blink-settings=defaultFontSize=${fontSize}`);
}

/** Paths of all pages of a built site for readers: none for a frame, and none that only leads to another. */
export function listPages(folder: string): string[] {
  return globSync('**/index.html', { cwd: folder })
    .filter((path) => !path.startsWith('embed/') && !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort();
}

/** Each page without script at the width of a phone, whatever folds on it open: which scroll sideways, and which have table cells or words out of sight. */
export async function findHidden(browser: Browser, addresses: readonly string[]): Promise<string[]> {
  const page = await openPage(browser, { viewport: phone, javaScriptEnabled: false });
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'load' });
    found.push(...(await hiddenOn(page)).map((words) => `${new URL(page.url()).pathname}: ${words}`));
  }
  await page.context().close();
  return found.sort();
}

function hiddenOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
    // What is laid out when a reader comes near, too.
    const allLaidOut = new CSSStyleSheet();
    allLaidOut.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [allLaidOut];
    const width = document.documentElement.clientWidth;
    const beside = document.documentElement.scrollWidth - width;
    const cells = [...document.querySelectorAll('main :is(td, th)')].filter((cell) => {
      const { left, right, height } = cell.getBoundingClientRect();
      // What is there for screen readers alone is a pixel high.
      return height > 2 && (right > width + 1 || left < -1);
    });
    // Words beside the screen that nothing scrolls to; what is clipped does not widen the page.
    const lost = [...document.querySelectorAll('main :is(p, li, dt, dd, h1, h2, h3, h4, figcaption, summary, label, button)')].filter(
      (element) => {
        const { left, right, height } = element.getBoundingClientRect();
        return height > 2 && (right > width + 1 || left < -1) && element.closest('.visually-hidden, .table-scroll, pre') === null;
      },
    );
    return [
      ...(beside > 0 ? [`${beside} px sideways`] : []),
      ...(lost.length > 0 ? [`${lost.length} texts out of sight, the first "${(lost[0]?.textContent ?? '').trim().slice(0, 30)}"`] : []),
      ...(cells.length > 0 ? [`${cells.length} cells out of sight, the first "${(cells[0]?.textContent ?? '').trim().slice(0, 30)}"`] : []),
    ];
  });
}
