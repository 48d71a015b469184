/** A chart of this subject with many series, in a real Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realSite } from '../built-sites.ts';
import { visitSite } from '../visit-site.ts';

const { visit } = visitSite(realSite);

test('series of a live chart fade out and come back by keyboard, arrow keys pass them over, and nothing moves', async () => {
  const { page, faults, requests } = await visit('/charts/share-by-importer/', { viewport: { width: 1280, height: 900 } });
  const chart = page.locator('figure[data-chart="share-by-importer"]');
  const button = chart.locator('[data-explore]');
  const place = async () => ({ chart: await chart.boundingBox(), table: await chart.locator('table').boundingBox() });
  const drawing = chart.locator('svg:visible');
  await button.focus();
  const drawn = await drawing.boundingBox();
  await page.keyboard.press('Enter');
  await chart.locator('xpath=self::*[@data-live]').waitFor();
  // Only what tells of values gets room, under the drawing, when it was asked for.
  assert.deepEqual(await drawing.boundingBox(), drawn);
  const before = await place();
  await page.keyboard.press('Home');
  assert.match((await chart.locator('output').textContent()) ?? '', /^Japan/);
  await button.press('Enter');
  const card = chart.locator('.series-card');
  await card.waitFor();
  assert.deepEqual(await place(), before);
  const box = card.getByRole('checkbox', { name: 'Japan' });
  await box.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  const faint = () => chart.locator('svg:visible [opacity="0.12"]').count();
  await page.waitForFunction(() => document.querySelectorAll('figure[data-live] svg [opacity="0.12"]').length > 0);
  assert.ok((await faint()) >= 14, 'marks and values of a series');
  await chart.locator('[role="application"]:visible').focus();
  await page.keyboard.press('Home');
  assert.doesNotMatch((await chart.locator('output').textContent()) ?? '', /^Japan/);
  await button.press('Enter');
  await box.press('Space');
  await page.waitForFunction(() => document.querySelectorAll('figure[data-live] svg [opacity="0.12"]').length === 0);
  assert.deepEqual(faults, []);
  const scripts = requests.filter((url) => url.endsWith('.js'));
  assert.equal(new Set(scripts).size, scripts.length, 'each chunk is fetched once');
});
