/** The charts of the sample site in a real Chromium: made live, told by keys, copied to other sites. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { sampleSite } from '../built-sites.ts';
import { visitSite } from '../visit-site.ts';

const { visit } = visitSite(sampleSite);

test('a chart becomes live on request, tells each value to pointer and keys, and moves nothing', async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    const { page, faults } = await visit('/briefings/arrivals/', { viewport });
    const chart = page.locator('figure[data-chart="arrivals-share"]');
    const drawing = chart.locator('svg:visible');
    await drawing.scrollIntoViewIfNeeded();
    const [before, labels] = [await drawing.boundingBox(), await chart.locator('svg:visible text').allTextContents()];
    const told = chart.locator('output');
    const heightOf = (part: Locator): Promise<number> => part.evaluate((element) => element.getBoundingClientRect().height);
    assert.equal(await heightOf(told), 0, 'what is not asked for takes no room');
    await chart.locator('[data-explore]').click();
    const height = await heightOf(chart);
    await chart.locator('xpath=self::*[@data-live]').waitFor();
    const after = await drawing.boundingBox();
    assert.deepEqual(
      { width: after?.width, height: after?.height, x: after?.x },
      { width: before?.width, height: before?.height, x: before?.x },
    );
    assert.deepEqual(
      (await chart.locator('svg:visible text').allTextContents()).sort(),
      labels.sort(),
      'the live chart says what the picture said',
    );
    const first = await (async () => {
      await page.keyboard.press('Home');
      return told.textContent();
    })();
    assert.match(first ?? '', /2018.*over 90/);
    await page.keyboard.press('ArrowRight');
    assert.match((await told.textContent()) ?? '', /2019.*64/);
    assert.equal(await heightOf(chart), height, 'what is told has its room from the tap on');
    await page.keyboard.press('Escape');
    assert.ok(await chart.locator('[data-explore]').isDisabled());
    assert.deepEqual(faults, []);
  }
});

test('a live chart says the same in every time zone and language', async () => {
  const told: string[][] = [];
  for (const [timezoneId, locale] of [
    ['Asia/Tokyo', 'ja-JP'],
    ['America/Los_Angeles', 'ar-EG'],
  ] as const) {
    const { page, faults } = await visit('/charts/arrivals-share/', { timezoneId, locale });
    const chart = page.locator('figure[data-chart="arrivals-share"]');
    await chart.locator('[data-explore]').click();
    await chart.locator('xpath=self::*[@data-live]').waitFor();
    told.push(await chart.locator('svg:visible text').allTextContents());
    assert.deepEqual(faults, []);
  }
  assert.ok((told[0]?.length ?? 0) > 3);
  assert.deepEqual(told[1], told[0]);
});

test('the lines that embed a chart are copied by a button, and are there to be selected without script', async () => {
  const without = await visit('/charts/arrivals-share/', { javaScriptEnabled: false });
  assert.ok(await without.page.locator('#embed-code').isVisible());
  assert.equal(await without.page.locator('[data-copies]:visible').count(), 0);
  const { page, faults } = await visit('/charts/arrivals-share/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-copies]').click();
  await page.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#embed-code').inputValue());
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(await page.locator('.chart-title').count(), 0, 'the finding is said once');
  assert.deepEqual(faults, []);
});

test('the picture of a chart is copied by a button; where the clipboard is closed it says so, and without script it is not there', async () => {
  const without = await visit('/charts/arrivals-share/', { javaScriptEnabled: false });
  assert.equal(await without.page.locator('[data-copies-picture]:visible').count(), 0);
  const { page, faults } = await visit('/charts/arrivals-share/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-copies-picture]').click();
  await page.getByText('Copied, with its source.').waitFor();
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item === undefined ? 0 : (await createImageBitmap(await item.getType('image/png'))).width;
  });
  assert.equal(width, 1280);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('[data-copies-picture]').click();
  await page.getByText('This browser does not let a page copy a picture').waitFor();
  assert.deepEqual(faults, []);
});
