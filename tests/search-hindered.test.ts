/** The search where something is in its way, and what it costs: each hindrance is told in time, has a way on, and may pass. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { startHindered, type HinderedServer, type Hindrance } from './hindered-server.ts';
import { realSite } from './real-site.ts';
import { visit, visitSite } from './visit-site.ts';

let hindered: HinderedServer;
const { site, browser, href } = visitSite(realSite, async ({ address }) => {
  hindered = await startHindered(address);
});
after(() => hindered?.close());

/** In milliseconds: six seconds are promised, and the browser needs a moment to be asked. */
const inTime = { timeout: 6500 };
const notStarted = 'Search did not start: its index or its worker could not be loaded.';
const slow = 'The search index is slow to load.';

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: () => string[];
}

/** The search page, whole; what is hindered is hindered from then on. */
async function open(find?: (path: string) => Hindrance | undefined, path = '/search/'): Promise<Opened> {
  hindered.hinder();
  const { page, faults } = await visit(browser(), hindered.address + href(path));
  hindered.hinder(find);
  // A request that fails is told by the browser, and in its worker by Pagefind.
  const ofOurs = (): string[] => faults.filter((fault) => !/Failed to load|Pagefind|WebAssembly/.test(fault));
  return { page, context: page.context(), faults: ofOurs };
}

async function type(page: Page, q: string, delay = 30): Promise<void> {
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially(q, { delay });
}

function status(page: Page, text: string, options: { timeout?: number } = {}): Promise<void> {
  return page.locator('#search-status', { hasText: text }).waitFor(options);
}

async function hasWayOn(page: Page): Promise<void> {
  assert.equal(await page.locator('[data-search-result]').count(), 0, 'no results of another query stand there');
  assert.ok(await page.locator(`.search-lists a[href="${href('/facts/')}"]`).isVisible());
  hindered.hinder();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-search-result]').nth(4).waitFor();
  await status(page, 'results for “dysprosium”');
}

const cut =
  (pattern: RegExp) =>
  (path: string): Hindrance | undefined =>
    pattern.test(path) ? { cut: true } : undefined;
const gone =
  (pattern: RegExp) =>
  (path: string): Hindrance | undefined =>
    pattern.test(path) ? { status: 404 } : undefined;

const hindrances: Readonly<Record<string, (path: string) => Hindrance | undefined>> = {
  'the worker is cut off': cut(/pagefind-worker\.js/),
  'the worker is not there': gone(/pagefind-worker\.js/),
  'the worker may not compile WebAssembly': (path) =>
    path.includes('pagefind-worker.js')
      ? { headers: { 'content-security-policy': "default-src 'none'; script-src 'none'; connect-src 'self'" } }
      : undefined,
  'the worker may fetch nothing': (path) =>
    path.includes('pagefind-worker.js')
      ? { headers: { 'content-security-policy': "default-src 'none'; script-src 'wasm-unsafe-eval'" } }
      : undefined,
  'the WebAssembly is cut off': cut(/wasm\./),
  'the catalogue is not there': gone(/catalogue\.js/),
  'the facts of the index are not there': gone(/pf_meta/),
  'the pieces of the index are cut off': cut(/\/index\//),
  'the records are not there': gone(/\/fragment\//),
  'the folder of the index is not there': gone(/\/pagefind\/[^/]+\//),
};

for (const [hindrance, find] of Object.entries(hindrances))
  test(`where ${hindrance}, that is said in time, and trying again helps once it is there`, async () => {
    const { page, context, faults } = await open(find);
    await type(page, 'dysprosium');
    await status(page, notStarted, inTime);
    await hasWayOn(page);
    assert.deepEqual(faults(), []);
    await context.close();
  });

test('where the page may have no worker, or no index was published, that is said in time', async () => {
  const noWorker = "default-src 'none'; script-src 'self'; worker-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'";
  for (const find of [
    (path: string) => (path.startsWith(href('/search/')) ? { headers: { 'content-security-policy': noWorker } } : undefined),
    gone(/current\.js/),
  ]) {
    hindered.hinder(find);
    const page = await browser().newPage();
    await page.goto(hindered.address + href('/search/?q=dysprosium'));
    await status(page, notStarted, inTime);
    assert.ok(await page.locator(`.search-lists a[href="${href('/facts/')}"]`).isVisible());
    if (find(href('/search/')) === undefined) await hasWayOn(page);
    await page.close();
  }
});

test('a page left open over a release searches the new index, without a word, before its first search and after', async () => {
  const version = /"(.+)"/.exec(readFileSync(join(site().root, 'dist/pagefind/current.js'), 'utf8'))?.[1] ?? '';
  const old = 'aaaaaaaaaaaa';
  // The page and its first searches know the index by another name, which is gone later.
  hindered.rename(old, version);
  for (const searchesBefore of [false, true]) {
    const { page, context, faults } = await open();
    if (searchesBefore) {
      await type(page, 'dysprosium');
      await status(page, 'results for “dysprosium”');
    }
    hindered.rename();
    hindered.hinder(gone(new RegExp(`/pagefind/${old}/`)));
    for (const q of ['119 million', 'stockpile']) {
      await type(page, q);
      await status(page, `results for “${q}”`, inTime);
    }
    assert.deepEqual(faults(), []);
    await context.close();
    hindered.rename(old, version);
  }
  hindered.rename();
});

test('offline before the first search and after it, that is said in time, and nothing wrong is shown', async () => {
  for (const searchesBefore of [false, true]) {
    const { page, context, faults } = await open();
    if (searchesBefore) {
      await type(page, 'cerium');
      await status(page, 'results for “cerium”');
      await page.locator('[data-search-result]').nth(9).waitFor();
    }
    await context.setOffline(true);
    hindered.hinder(cut(/./));
    await type(page, 'dysprosium');
    await status(page, 'You are offline', inTime);
    await context.setOffline(false);
    await hasWayOn(page);
    assert.deepEqual(faults(), []);
    await context.close();
  }
});

test('where a piece for one of several words cannot be loaded, no results are shown as if the word were not there', async () => {
  for (const [word, others] of [
    ['dysprosium', 'dysprosium sojitz'],
    ['dysprosium', '119 million dysprosium'],
    ['dysprosium', '"dysprosium oxide"'],
  ] as const) {
    const { page, context } = await open();
    await type(page, 'cerium');
    await status(page, 'results for “cerium”');
    hindered.takeSent();
    const { page: probe } = await open();
    await type(probe, word);
    await status(probe, `results for “${word}”`);
    const pieces = hindered.takeSent().flatMap(({ path }) => (path.includes('/index/') ? [path] : []));
    assert.ok(pieces.length > 0);
    hindered.hinder((path) => (pieces.includes(path) ? { cut: true } : undefined));
    await type(page, others);
    await status(page, 'This search could not be done: a part of the index could not be loaded.', inTime);
    assert.equal(await page.locator('[data-search-result]').count(), 0);
    await context.close();
    await probe.context().close();
  }
});

test('over a slow line it says so, goes on, and shows the results when they come', async () => {
  const { page, context, faults } = await open((path) => (path.includes('/pagefind/') ? { delay: 2500 } : undefined));
  await type(page, 'dysprosium');
  await status(page, slow, inTime);
  assert.ok(await page.locator(`.search-lists a[href="${href('/facts/')}"]`).isVisible());
  await status(page, 'results for “dysprosium”');
  assert.deepEqual(faults(), []);
  await context.close();
});

test('who types on and on over a line that gives nothing is told in time all the same', async () => {
  const { page, context } = await open((path) => (path.includes('/pagefind/') ? { delay: 600_000 } : undefined));
  const typing = page
    .locator('#q')
    .pressSequentially('the supply of dysprosium and terbium for magnets in cars since then', { delay: 150 });
  await status(page, slow, inTime);
  await typing;
  await context.close();
});

/** As sent, without the page's own shell. */
const first = 150_000;
const later = 30_000;

function takeBytes(): number {
  return hindered.takeSent().reduce((all, { bytes }) => all + bytes, 0);
}

test('five results of the first search take 150 kB at most, and further searches 30 kB each, typed key by key', async (context) => {
  const queries = [
    'dysprosium',
    'rare earth',
    'who said 90 percent',
    'lynas heavy rare earths',
    'how much did japan pay sojitz',
    'china share of rare earth imports 2010',
  ];
  const pauses = [50, 120, 200];
  for (const [place, q] of queries.entries()) {
    const delay = pauses[place % pauses.length] ?? 0;
    const next = queries[(place + 1) % queries.length] ?? '';
    const { page, context: own } = await open();
    takeBytes();
    await type(page, q, delay);
    await status(page, `for “${q}”`);
    await page.locator('[data-search-result]').nth(4).waitFor();
    const asked = takeBytes();
    await page.locator('[data-search-result]').nth(9).waitFor();
    const rest = takeBytes();
    await type(page, next, delay);
    await status(page, `for “${next}”`);
    await page.locator('[data-search-result]').nth(9).waitFor();
    const askedNext = takeBytes();
    context.diagnostic(`${delay} ms between keys: “${q}” ${asked} (and ${rest} for the next five), then “${next}” ${askedNext}`);
    assert.ok(asked <= first, `${q}: ${asked} bytes`);
    assert.ok(askedNext <= later, `${next} after ${q}: ${askedNext} bytes`);
    await own.close();
  }
});
