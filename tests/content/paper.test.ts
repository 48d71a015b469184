/** The briefings of this subject on A4 paper: how many sheets each is, and that its chart and what is folded on a screen are read there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { realSite } from '../built-sites.ts';
import { printedLines, smallestLetters } from '../print-pages.ts';
import { listPublished } from '../project-copy.ts';
import { openPage, visitSite } from '../visit-site.ts';

const { site, browser, address } = visitSite(realSite);
/** Lines of text, with the two in the margins. */
const nearlyEmpty = 7;

let page: Page | undefined;

/** As it is printed, in one page for all of this file. */
async function onPaper(path: string): Promise<Page> {
  page ??= await openPage(browser());
  await page.emulateMedia({ media: 'print' });
  await page.goto(address(path), { waitUntil: 'load' });
  return page;
}

test('a briefing is at most nine sheets, its two-page edition two, and neither ends on one that is nearly empty', async () => {
  const paths = listPublished(site().root).filter((path) => /^briefings\/[^/]+\/(?:short\/)?index\.html$/.test(path));
  assert.ok(paths.some((path) => path.includes('/short/')));
  const wrong: string[] = [];
  for (const path of paths) {
    const lines = await printedLines(await onPaper(`/${path.replace(/index\.html$/, '')}`));
    if (lines.length > (path.includes('/short/') ? 2 : 9) || lines.some((count) => count < nearlyEmpty))
      wrong.push(`${path}: ${lines.join(' ')}`);
  }
  assert.deepEqual(wrong, []);
});

test('no letters of the chart of a two-page edition are smaller than seven points', async () => {
  const paths = listPublished(site().root).filter((path) => /^briefings\/[^/]+\/short\/index\.html$/.test(path));
  const small: string[] = [];
  for (const path of paths) {
    const shown = await onPaper(`/${path.replace(/index\.html$/, '')}`);
    const chart = shown.locator('figure[data-chart]:has(svg:visible)');
    await chart.evaluate((figure) => {
      document.body.style.visibility = 'hidden';
      figure.style.visibility = 'visible';
    });
    const points = await smallestLetters(shown);
    if (points < 7) small.push(`${path}: ${points.toFixed(1)} points`);
  }
  assert.ok(paths.length > 0);
  assert.deepEqual(small, []);
});

test('cost, time, effect and risk of a step are folded on a screen and read on paper', async () => {
  const shown = await onPaper('/briefings/japan-playbook/');
  assert.ok(await shown.locator('.step-facts dd').first().isVisible());
});
