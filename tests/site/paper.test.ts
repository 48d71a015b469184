/** The site on A4 paper, as Chromium prints it: how many sheets, what stands on them, and that nothing is cut. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { realSite } from '../built-sites.ts';
import { printedLines } from '../print-pages.ts';
import { listPublished } from '../project-copy.ts';
import { visitSite } from '../visit-site.ts';

const { site, visit } = visitSite(realSite);

/** Pixels: A4 without the margins of print.css. */
const sheet = { width: 665, height: 994 };
function published(pattern: RegExp): string[] {
  return listPublished(site().root)
    .filter((path) => pattern.test(path))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);
}

async function onPaper(path: string): Promise<Page> {
  const { page } = await visit(path, { viewport: sheet });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What is wider than the sheet, or hides a part of itself. */
async function findCut(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p,li,table,figure,svg,h1,h2,section,.table-scroll)')].flatMap((element) => {
      const { right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) return [];
      const hides = getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return right > innerWidth + 1 || hides ? [`${element.tagName} ${element.className} ${Math.round(right)}`] : [];
    }),
  );
}

test('nothing of a briefing is cut on paper, and its two-page edition is two sheets at most', async () => {
  const wrong: string[] = [];
  const whole = published(/^briefings\/[^/]+\/index\.html$/);
  const short = published(/^briefings\/[^/]+\/short\/index\.html$/);
  assert.ok(whole.length > 0 && short.length > 0);
  for (const path of [...whole, ...short]) {
    const page = await onPaper(path);
    const sheets = short.includes(path) ? (await printedLines(page)).length : 0;
    if (sheets > 2) wrong.push(`${path}: ${sheets} sheets`);
    wrong.push(...(await findCut(page)).map((element) => `${path}: ${element}`));
    await page.context().close();
  }
  assert.deepEqual(wrong, []);
});

test('a two-page edition is the marked parts of its briefing, belongs to no search engine and names the briefing', async () => {
  for (const path of published(/^briefings\/[^/]+\/short\/index\.html$/)) {
    const { page } = await visit(path);
    const whole = path.replace(/short\/$/, '');
    assert.equal(await page.locator('link[rel=canonical]').getAttribute('href'), `${site().siteUrl ?? ''}${site().base}${whole.slice(1)}`);
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    const marked = await page.locator('main [data-short]').allTextContents();
    const marks = await page.locator('main .prose .note-mark').allTextContents();
    const notes = await page.locator('.note-list > li').count();
    assert.ok(
      marks.every((mark) => Number(mark) <= notes),
      `${path}: each figure has its note`,
    );
    await page.locator(`main a[href$="${whole}"]`).first().click();
    await page.waitForURL(`**${whole}`);
    const there = await page.locator('main [data-short]').allTextContents();
    const plain = (text: string): string => text.replaceAll(/Point at the values|\s+/g, '');
    assert.deepEqual(marked.map(plain), there.map(plain));
    assert.ok(await page.locator(`main a[href$="${path}"]`).isVisible());
    await page.context().close();
  }
});

test('on paper a briefing writes addresses out, and names the values of a chart instead of listing them', async () => {
  const [path = ''] = published(/^briefings\/[^/]+\/short\/index\.html$/);
  const page = await onPaper(path.replace(/short\/$/, ''));
  assert.equal(await page.locator('figure[data-chart] table:visible').count(), 0);
  const written = await page
    .locator('.note-list a[href*="/sources/"], .chart-foot a:visible')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  assert.ok(written.length > 0);
  for (const address of written) assert.match(address, /briefs\.example\.org[" ]*\/policy\/(?:sources|charts|datasets)\//);
  await page.context().close();
});

test('a fact and a chart of few rows are one sheet each, and a chart, its title and its source are on the first', async () => {
  const charts = published(/^charts\/[^/]+\/index\.html$/);
  const wrong: string[] = [];
  for (const path of charts) {
    const page = await onPaper(path);
    const foot = await page
      .locator('figure[data-chart] .chart-source')
      .first()
      .evaluate((source) => source.getBoundingClientRect().bottom);
    if (foot > sheet.height) wrong.push(`${path}: its source ends ${Math.round(foot)} pixels down`);
    await page.context().close();
  }
  assert.deepEqual(wrong, []);
  const [fact = ''] = published(/^facts\/[^/]+\/index\.html$/);
  const page = await onPaper(fact);
  assert.equal((await printedLines(page)).length, 1);
  await page.context().close();
});
