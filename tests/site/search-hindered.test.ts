/**
 * The search of the sample site where something is in its way: each hindrance is told in time, has a way on, and may pass.
 * Pages have a clock of their own, which stands still until a test lets it run: what they say in six seconds does not
 * depend on how fast this machine is.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { sampleSite } from '../built-sites.ts';
import { startHindered, type HinderedServer, type Hindrance } from '../hindered-server.ts';
import { afterTyping, stopClock, typeByClock } from '../typing.ts';
import { openPage, visit, visitSite } from '../visit-site.ts';

let hindered: HinderedServer;
const { site, browser, href } = visitSite(sampleSite, async ({ address }) => {
  hindered = await startHindered(address);
});
after(() => hindered?.close());

const notStarted = 'Search did not start: its index or its worker could not be loaded.';
const slow = 'The search index is slow to load.';
/** In milliseconds: after six seconds at most the reader is told. */
const promised = 6000;
/** Between two keys. */
const pause = 150;

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: () => string[];
}

/** The search page, whole, its clock stopped; what is hindered is hindered from then on. */
async function open(find?: (path: string) => Hindrance | undefined, path = '/search/'): Promise<Opened> {
  hindered.hinder();
  const { page, faults } = await visit(browser(), hindered.address + href(path));
  await stopClock(page);
  hindered.hinder(find);
  // A request that fails is told by the browser, and in its worker by Pagefind.
  const ofOurs = (): string[] => faults.filter((fault) => !/Failed to load|Pagefind|WebAssembly/.test(fault));
  return { page, context: page.context(), faults: ofOurs };
}

async function type(page: Page, q: string): Promise<void> {
  await page.locator('#q').fill('');
  await typeByClock(page, '#q', q, pause);
  await page.clock.runFor(afterTyping);
}

/** The clock stands: what is said now is said in time. */
function status(page: Page, text: string): Promise<void> {
  return page.locator('#search-status', { hasText: text }).waitFor();
}

async function hasWayOn(page: Page): Promise<void> {
  assert.equal(await page.locator('[data-search-result]').count(), 0, 'no results of another query stand there');
  assert.ok(await page.locator(`.search-lists a[href="${href('/facts/')}"]`).isVisible());
  hindered.hinder();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-search-result]').nth(4).waitFor();
  await status(page, 'results for “southport”');
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
    await type(page, 'southport');
    await status(page, notStarted);
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
    const page = await openPage(browser());
    await page.goto(hindered.address + href('/search/?q=southport'));
    await status(page, notStarted);
    assert.ok(await page.locator(`.search-lists a[href="${href('/facts/')}"]`).isVisible());
    if (find(href('/search/')) === undefined) await hasWayOn(page);
    await page.context().close();
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
      await type(page, 'southport');
      await status(page, 'results for “southport”');
    }
    hindered.rename();
    hindered.hinder(gone(new RegExp(`/pagefind/${old}/`)));
    for (const q of ['310', 'quay']) {
      await type(page, q);
      await status(page, `results for “${q}”`);
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
      await type(page, 'eastport');
      await status(page, 'results for “eastport”');
    }
    await context.setOffline(true);
    hindered.hinder(cut(/./));
    await type(page, 'southport');
    await status(page, 'You are offline');
    await context.setOffline(false);
    await hasWayOn(page);
    assert.deepEqual(faults(), []);
    await context.close();
  }
});

test('where a piece for one of several words cannot be loaded, no results are shown as if the word were not there', async () => {
  for (const [word, others] of [
    ['southport', 'southport pilots'],
    ['southport', '310 southport'],
    ['southport', '"southport chamber"'],
  ] as const) {
    const { page, context } = await open();
    await type(page, 'eastport');
    await status(page, 'results for “eastport”');
    hindered.takeSent();
    const { page: probe } = await open();
    await type(probe, word);
    await status(probe, `results for “${word}”`);
    const pieces = hindered.takeSent().flatMap(({ path }) => (path.includes('/index/') ? [path] : []));
    assert.ok(pieces.length > 0);
    hindered.hinder((path) => (pieces.includes(path) ? { cut: true } : undefined));
    await type(page, others);
    await status(page, 'This search could not be done: a part of the index could not be loaded.');
    assert.equal(await page.locator('[data-search-result]').count(), 0);
    await context.close();
    await probe.context().close();
  }
});

test('over a slow line it says so, goes on, and shows the results when they come', async () => {
  const { page, context, faults } = await open();
  const release = hindered.hold((path) => path.includes('/pagefind/'));
  const q = 'southport';
  await type(page, q);
  await page.clock.runFor(promised - q.length * pause - afterTyping);
  await status(page, slow);
  assert.ok(await page.locator(`.search-lists a[href="${href('/facts/')}"]`).isVisible());
  release();
  await status(page, 'results for “southport”');
  assert.deepEqual(faults(), []);
  await context.close();
});

test('who types on and on over a line that gives nothing is told in time all the same', async () => {
  const { page, context } = await open();
  const release = hindered.hold((path) => path.includes('/pagefind/'));
  const words = 'the ships of southport and the spring tide of northport since then';
  await typeByClock(page, '#q', words.slice(0, promised / pause), pause);
  await status(page, slow);
  release();
  await context.close();
});
