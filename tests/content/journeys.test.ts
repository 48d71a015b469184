/** The two journeys the site is made for, walked on a phone and at a desk: how many taps, and how many screens of reading. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { realSite } from '../built-sites.ts';
import { shiftOf, watchShift } from '../layout-shift.ts';
import { afterTyping, stopClock, typeByClock } from '../typing.ts';
import { openPage, visitSite } from '../visit-site.ts';

const { visit, browser, address } = visitSite(realSite);

const screens = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
];

/** How many screens down a reader has to go from the top until the end of this can be read; 1 is the first. */
async function screensTo(place: Locator): Promise<number> {
  return place.evaluate((element) => (element.getBoundingClientRect().bottom + scrollY) / innerHeight);
}

/** How many screens below the top of what is seen now. */
async function screensBelow(place: Locator): Promise<number> {
  return place.evaluate((element) => element.getBoundingClientRect().bottom / innerHeight);
}

for (const viewport of screens) {
  test(`a policymaker finds today's dependence with its source one tap from home, at ${viewport.width} px`, async (context) => {
    const { page } = await visit('/', { viewport });
    const figure = page.getByRole('list', { name: 'The newest figure of each definition' }).getByRole('listitem').first();
    const value = (await figure.locator('strong').textContent()) ?? '';
    assert.match(value, /\d.*%/);
    const down = await screensTo(figure);
    assert.ok(down <= 2, `${down} screens on the home page`);
    await figure.getByRole('link').click();
    await page.waitForURL('**/facts/**');
    assert.ok(((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').includes(value.trim()));
    const source = page.getByRole('main').locator('a[href*="/sources/"]').first();
    const read = await screensTo(source);
    context.diagnostic(`home ${down.toFixed(1)} screens, one tap, source ${read.toFixed(1)} screens`);
    assert.ok(read <= 1.5, `${read} screens to the source`);
  });

  test(`a policymaker reads the answer with its source one tap from home, at ${viewport.width} px`, async () => {
    const { page } = await visit('/', { viewport });
    await page.getByRole('link', { name: 'Read the briefing' }).click();
    await page.waitForURL('**/briefings/**');
    const mark = page
      .getByRole('main')
      .getByRole('button', { name: /^Note 1\b/ })
      .first();
    assert.ok((await screensTo(mark)) <= 1, 'the answer is on the first screen');
    await mark.click();
    const note = page.locator('[popover]:popover-open');
    assert.ok(await note.locator('a[href*="/sources/"]').first().isVisible());
  });

  test(`a policymaker knows what to copy, who and by when, one tap from home, at ${viewport.width} px`, async (context) => {
    const { page } = await visit('/', { viewport });
    const way = page.getByRole('main').getByRole('link', { name: 'What to do' });
    assert.ok((await screensTo(way)) <= 1);
    await way.click();
    await page.waitForURL('**/briefings/**#what-to-do');
    await page.waitForFunction(() => document.getElementById('what-to-do')?.getBoundingClientRect().top ?? -1 >= 0);
    const steps = page.getByRole('region', { name: 'What to do' }).locator('ol > li');
    assert.ok((await steps.count()) >= 3);
    const actor = steps.first().locator('.step-actor');
    assert.match((await actor.textContent()) ?? '', /\p{L}+.*, by \d{0,2} ?\p{L}* ?20\d\d/u);
    const [first, third] = [await screensBelow(actor), await screensBelow(steps.nth(2).locator('.step-actor'))];
    context.diagnostic(`one tap; the first ${first.toFixed(1)} screens down, the third ${third.toFixed(1)}`);
    assert.ok(first <= 1, `${first} screens to the first`);
    assert.ok(third <= 2, `${third} screens to the third`);
  });

  test(`staff copy an observed, current figure of ours from one search, at ${viewport.width} px`, async (context) => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('China’s share of Japan’s imports')}`, { viewport });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const first = page.getByRole('list', { name: 'Results' }).locator('> li').first();
    await first.waitFor();
    assert.equal(await first.locator('.result-kind').textContent(), 'Fact', 'observed: a claim says so beside its kind');
    assert.match((await first.textContent()) ?? '', /Definition [^.]*metal.*Period (?:\p{L}+ )?202[5-9]/u);
    const top = await page.getByRole('list', { name: 'Results' }).evaluate((list) => list.getBoundingClientRect().top);
    context.diagnostic(`the first result begins ${Math.round(top)} px down`);
    assert.ok(top <= viewport.height * 0.55, `the first result begins ${top} px down`);
    await first.getByRole('button', { name: 'Copy figure and source' }).click();
    await first.getByRole('status').filter({ hasText: /\p{L}/u }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /\d+(?:\.\d+)?%/);
    assert.match(copied, /\/facts\/[a-z0-9-]+\//);
  });

  test(`a figure of a briefing is two taps from the clipboard, at ${viewport.width} px`, async () => {
    const { page } = await visit('/briefings/japan-playbook/', { viewport });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .getByRole('button', { name: /^Note 1\b/ })
      .first()
      .click();
    const note = page.locator('[popover]:popover-open');
    await note.getByRole('button', { name: /^Copy with source/ }).click();
    await note.getByRole('status').filter({ hasText: /\p{L}/u }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\d[\s\S]*\/facts\//);
  });
}

test('nothing moves while results come, in a search that was linked to and in one that is typed', async (context) => {
  for (const viewport of screens)
    for (const q of ['China’s share of Japan’s imports', undefined]) {
      const page = await openPage(browser(), { viewport });
      await watchShift(page);
      const at = new URL(address('/search/'));
      if (q !== undefined) at.searchParams.set('q', q);
      await page.goto(at.href, { waitUntil: 'load' });
      if (q === undefined) {
        await stopClock(page);
        await typeByClock(page, '#q', 'dysprosium price', 40);
        await page.clock.runFor(afterTyping);
      }
      await page.locator('[data-search-result]').nth(4).waitFor();
      if (q === undefined) await page.clock.resume();
      const shift = await shiftOf(page);
      context.diagnostic(`${viewport.width} px, ${q === undefined ? 'typed' : 'linked'}: ${shift.toFixed(4)}`);
      assert.ok(shift <= 0.02, `${viewport.width} px: ${shift}`);
    }
});
