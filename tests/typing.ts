/** Typing by the clock of the page, not by that of the machine: how long lies between two keys is the same everywhere. */
import type { Page } from 'playwright-core';

/** From now on timers and times of the page stand still, but for `page.clock.runFor`; its workers and requests go on. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.clock.pauseAt('2026-01-01T00:00:01Z');
}

/** Longer than the page waits to see whether more is typed. */
export const afterTyping = 1000;

/** So many milliseconds pass after each key. */
export async function typeByClock(page: Page, field: string, text: string, delay: number): Promise<void> {
  await page.locator(field).focus();
  for (const key of text) {
    await page.keyboard.type(key);
    await page.clock.runFor(delay);
  }
}
