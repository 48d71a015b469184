/** A briefing of the sample site as it is read, with and without script, on a desk, a phone and paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSite } from '../built-sites.ts';
import { visitSite } from '../visit-site.ts';

const briefing = '/briefings/arrivals/';
const { browser, href, address, visit } = visitSite(sampleSite);

test('without script a briefing shows its charts, tables, facts, quotes and sources', async () => {
  const { page, requests } = await visit(briefing, { javaScriptEnabled: false });
  for (const chart of await page.locator('figure[data-chart]').all()) {
    assert.equal(await chart.locator('svg:visible').count(), 1, 'one drawing is seen');
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
  const context = await browser().newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const sum = { shift: 0 };
    Object.assign(window, { sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address(briefing), { waitUntil: 'load' });
  assert.ok((await page.evaluate(() => (globalThis as typeof globalThis & { sum: { shift: number } }).sum.shift)) < 0.01);
});
