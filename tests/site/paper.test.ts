/** The site on A4 paper, as Chromium prints it: how many sheets, what stands on them, and that nothing is cut. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { realSite } from '../built-sites.ts';
import { printedLines } from '../print-pages.ts';
import { listPublished } from '../project-copy.ts';
import { openPage, visitSite } from '../visit-site.ts';

const { site, browser, address, href, visit } = visitSite(realSite, printBriefings);

/** Pixels: A4 without the margins of print.css. */
const sheet = { width: 665, height: 994 };
function published(pattern: RegExp): string[] {
  return listPublished(site().root)
    .filter((path) => pattern.test(path))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);
}

let page: Page;

/** As it is printed, in one page for all of this file. */
async function onPaper(path: string): Promise<Page> {
  await page.goto(address(path), { waitUntil: 'load' });
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

interface Printed {
  readonly path: string;
  /** In pixels. */
  readonly height: number;
  readonly cut: readonly string[];
  readonly canonical: string | null;
  readonly robots: string | null;
  readonly links: readonly string[];
  /** Words of the parts that a short edition has too, of the marks of notes, and how many notes there are. */
  readonly marked: readonly string[];
  readonly marks: readonly string[];
  readonly notes: number;
}

async function print(path: string): Promise<Printed> {
  await onPaper(path);
  const seen = await page.evaluate(() => {
    const textsOf = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => {
        const printed = element.cloneNode(true) as Element;
        for (const button of printed.querySelectorAll('.no-print')) button.remove();
        return (printed.textContent ?? '').replaceAll(/\s+/g, '');
      });
    const attribute = (selector: string, name: string): string | null => document.querySelector(selector)?.getAttribute(name) ?? null;
    return {
      height: document.documentElement.scrollHeight,
      canonical: attribute('link[rel=canonical]', 'href'),
      robots: attribute('meta[name=robots]', 'content'),
      links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
      marked: textsOf('main [data-short]'),
      marks: textsOf('main .prose .note-mark'),
      notes: document.querySelectorAll('.note-list > li').length,
    };
  });
  return { path, cut: await findCut(page), ...seen };
}

let whole: readonly Printed[] = [];
let short: readonly Printed[] = [];
const printAll = async (paths: readonly string[]): Promise<Printed[]> => {
  const printed: Printed[] = [];
  for (const path of paths) printed.push(await print(path));
  return printed;
};
/** Once, for all that is asked of them. */
async function printBriefings(): Promise<void> {
  page = await openPage(browser(), { viewport: sheet });
  await page.emulateMedia({ media: 'print' });
  whole = await printAll(published(/^briefings\/[^/]+\/index\.html$/));
  short = await printAll(published(/^briefings\/[^/]+\/short\/index\.html$/));
}

test('nothing of a briefing is cut on paper, and the longest two-page edition is two sheets at most', async () => {
  assert.ok(whole.length > 0 && short.length > 0);
  const [longest] = short.toSorted((a, b) => b.height - a.height);
  assert.ok((await printedLines(await onPaper(longest?.path ?? ''))).length <= 2, longest?.path);
  assert.deepEqual(
    [...whole, ...short].flatMap(({ path, cut }) => cut.map((element) => `${path}: ${element}`)),
    [],
  );
});

test('a two-page edition is the marked parts of its briefing, belongs to no search engine and names the briefing', async () => {
  for (const { path, canonical, robots, marked, marks, notes, links } of short) {
    const of = whole.find((briefing) => `${briefing.path}short/` === path) ?? assert.fail(path);
    assert.equal(canonical, `${site().siteUrl ?? ''}${href(of.path)}`);
    assert.equal(robots, 'noindex');
    assert.ok(
      marks.every((mark) => Number(mark) <= notes),
      `${path}: each figure has its note`,
    );
    assert.deepEqual(marked, of.marked);
    assert.ok(links.includes(href(of.path)) && of.links.includes(href(path)), path);
  }
  const [first] = short;
  assert.ok(first !== undefined && first.marked.length > 0 && first.marks.length > 0);
  const { page: shown } = await visit(first.path);
  const briefing = first.path.replace(/short\/$/, '');
  await shown.locator(`main a[href$="${briefing}"]`).first().click();
  await shown.waitForURL(`**${briefing}`);
  assert.ok(await shown.locator(`main a[href$="${first.path}"]`).isVisible());
});

test('on paper a briefing writes addresses out, and names the values of a chart instead of listing them', async () => {
  const [path = ''] = published(/^briefings\/[^/]+\/short\/index\.html$/);
  await onPaper(path.replace(/short\/$/, ''));
  assert.equal(await page.locator('figure[data-chart] table:visible').count(), 0);
  const written = await page
    .locator('.note-list a[href*="/sources/"], .chart-foot a:visible')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  assert.ok(written.length > 0);
  for (const address of written) assert.match(address, /briefs\.example\.org[" ]*\/policy\/(?:sources|charts|datasets)\//);
});

test('a fact and a chart of few rows are one sheet each, and a chart, its title and its source are on the first', async () => {
  const heightOf = (path: string): number =>
    Number(/ height="([\d.]+)"/.exec(readFileSync(join(site().root, 'dist', path.replace(/\/$/, '.svg')), 'utf8'))?.[1]);
  const tallest = published(/^charts\/[^/]+\/index\.html$/).sort((a, b) => heightOf(b) - heightOf(a));
  assert.ok(heightOf(tallest[0] ?? '') > 0);
  const wrong: string[] = [];
  for (const path of tallest.slice(0, 12)) {
    const shown = await onPaper(path);
    const foot = await shown
      .locator('figure[data-chart] .chart-source')
      .first()
      .evaluate((source) => source.getBoundingClientRect().bottom);
    if (foot > sheet.height) wrong.push(`${path}: its source ends ${Math.round(foot)} pixels down`);
  }
  assert.deepEqual(wrong, []);
  const [fact = ''] = published(/^facts\/[^/]+\/index\.html$/);
  assert.equal((await printedLines(await onPaper(fact))).length, 1);
});
