/** How far what a page shows is moved by what comes later: the sum of its layout shifts (W3C, Layout Instability). */
import type { Page } from 'playwright-core';

interface Watched {
  readonly sum: { shift: number };
}

/** Before the page is opened. Also what moves soon after a key counts: nothing here is meant to move then. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sum = { shift: 0 };
    Object.assign(window, { sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Until now, with what the last change has moved. */
export async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => (globalThis as typeof globalThis & Watched).sum.shift);
}
