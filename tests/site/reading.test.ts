/** A briefing of the sample site as it is read, with and without script, on a desk, a phone and paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { sampleSite } from '../built-sites.ts';
import { shiftOf, watchShift } from '../layout-shift.ts';
import { openPage, visitSite } from '../visit-site.ts';

const briefing = '/briefings/arrivals/';
const { browser, href, address, visit } = visitSite(sampleSite);

test('without script a briefing shows its charts, tables, facts, quotes and sources', async () => {
  const { page, requests } = await visit(briefing, { javaScriptEnabled: false });
  for (const chart of await page.locator('figure[data-chart]').all()) {
    assert.equal(await chart.locator('svg:visible').count(), 1, 'one drawing is seen');
    await chart.locator('summary').click();
    assert.ok(await chart.locator('table').isVisible());
    assert.ok(await chart.locator('.chart-source a, table a').first().isVisible());
    assert.equal(await chart.locator('[data-explore]:visible').count(), 0, 'no button that does nothing');
  }
  assert.ok((await page.locator('.note-list > li:visible').count()) >= 2);
  assert.equal(await page.locator('figure.quote:visible').count(), 1);
  assert.ok((await page.locator(`.note-list a[href^="${href('/sources/')}"]:visible`).count()) >= 2);
  assert.deepEqual(
    requests.filter((url) => url.endsWith('.js')),
    [],
  );
});

test('a mark opens its note without script, by mouse and by keyboard, and the note leads to the record and the source', async () => {
  const { page } = await visit(briefing, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const mark = page.locator('#answer .note-mark').first();
  await mark.click();
  const note = page.locator('.note-list > li:popover-open');
  assert.equal(await note.count(), 1);
  assert.match((await note.textContent()) ?? '', /^nearly 58%: By count\. 2020\./);
  const [box, screen] = [await note.boundingBox(), page.viewportSize()];
  assert.ok(
    box !== null && screen !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= screen.width && box.y + box.height <= screen.height,
    'the note is on the screen',
  );
  await page.keyboard.press('Escape');
  assert.equal(await note.count(), 0);
  await mark.press('Enter');
  await note
    .locator(`a[href^="${href('/sources/')}"]`)
    .first()
    .click();
  await page.waitForURL('**/sources/**');
  assert.ok(await page.getByText('Facts from it').isVisible());
});

test('on a phone a note stays on the screen', async () => {
  const { page } = await visit(briefing, { viewport: { width: 360, height: 740 } });
  const marks = await page.locator('#answer .note-mark').all();
  assert.ok(marks.length > 0);
  for (const mark of marks.slice(0, 4)) {
    await mark.click();
    const box = await page.locator('.note-list > li:popover-open').boundingBox();
    assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 740, JSON.stringify(box));
    await page.keyboard.press('Escape');
  }
});

test('the menu is walked by keyboard: opened, left by Escape, and focus is where it was', async () => {
  const focused = async (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const { page } = await visit(briefing, { viewport: { width: 1280, height: 900 } });
  const group = page.locator('.menu summary').first();
  const name = (await group.textContent())?.trim() ?? '';
  await group.focus();
  await page.keyboard.press('Enter');
  const first = page.locator('.menu details[open] a').first();
  await first.waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), (await first.textContent())?.trim());
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.menu details[open]').count(), 0);
  assert.equal(await focused(page), name);
  await page.keyboard.press('Enter');
  await first.waitFor();
  await page.locator('h1').click();
  assert.equal(await page.locator('.menu details[open]').count(), 0, 'a click beside it closes it');

  const { page: onPhone } = await visit(briefing, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const menu = onPhone.locator('.menu:popover-open');
  await onPhone.locator('.menu-button').focus();
  await onPhone.keyboard.press('Enter');
  assert.equal(await menu.count(), 1);
  await onPhone.keyboard.press('Tab');
  assert.ok(
    await menu
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement),
  );
  await onPhone.keyboard.press('Escape');
  assert.equal(await menu.count(), 0);
  assert.ok(await onPhone.locator('.menu-button').evaluate((button) => button === document.activeElement));
});

test('only what has to be scrolled is a stop of the keyboard, and without script all of it', async () => {
  const selector = 'main .table-scroll';
  const without = await visit(briefing, { javaScriptEnabled: false });
  const { page } = await visit(briefing, { viewport: { width: 1280, height: 900 } });
  for (const details of await page.locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
  const count = await page.locator(selector).count();
  assert.ok(count > 0);
  assert.equal(await without.page.locator(`${selector}[tabindex="0"]`).count(), count);
  await page.waitForFunction((tables) => document.querySelector(`${tables}[tabindex]`) === null, selector);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '96px'));
  await page.locator(`${selector}[tabindex="0"]`).first().waitFor({ state: 'attached' });
});

test('what is laid out late is found all the same: by its anchor, by words, by a mark that opens its note', async () => {
  const { page } = await visit(briefing, { viewport: { width: 360, height: 500 } });
  assert.equal(await page.locator('.notes').evaluate((notes) => getComputedStyle(notes).contentVisibility), 'auto');
  const title = page.locator('#figures-and-sources');
  await page.goto(`${address(briefing)}#figures-and-sources`, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const { top, bottom } = document.getElementById('figures-and-sources')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  });
  await page.evaluate(() => scrollTo(0, 0));
  const words = (await title.textContent()) ?? '';
  assert.ok(await page.evaluate((text) => (globalThis as typeof globalThis & { find(text: string): boolean }).find(text), words));
  assert.ok(await page.getByRole('heading', { name: words }).isVisible());
});

test('on paper the brief has its notes, its charts without their tables, and no furniture', async () => {
  const { page } = await visit(briefing);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.note-list > li').first().isVisible());
  assert.ok(await page.locator('figure[data-chart] .chart-wide').first().isVisible());
  assert.ok(
    await page
      .locator(`figure[data-chart] .chart-foot a[href^="${href('/charts/')}"]`)
      .first()
      .isVisible(),
  );
  for (const gone of ['.site-search', '.site-header nav', '.contents', '[data-explore]', 'figure[data-chart] table'])
    assert.equal(await page.locator(`${gone}:visible`).count(), 0, gone);
});

test('nothing moves while the briefing loads', async () => {
  const page = await openPage(browser(), { viewport: { width: 412, height: 823 } });
  await watchShift(page);
  await page.goto(address(briefing), { waitUntil: 'load' });
  // The buttons that a script puts beside figures have their place before they are there.
  await page.locator('.headline-figures .copy').first().waitFor();
  assert.ok((await shiftOf(page)) < 0.01);
});
