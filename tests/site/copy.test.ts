/** What a reader of the sample site takes away by a button: a figure with its source, a table whole, in a real Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSite } from '../built-sites.ts';
import { visitSite } from '../visit-site.ts';

const { visit, address } = visitSite(sampleSite);
const permissions = ['clipboard-read', 'clipboard-write'];
const full = /58%.*Definition: .*Period: 2020\. Status: .*Source: .*http.*\/facts\/share-2020-by-count\/$/s;

for (const [place, path, button] of [
  ['a list', '/facts/', '[data-fact="share-2020-by-count"] .copy'],
  ['the record’s own page', '/facts/share-2020-by-count/', '.paste .copy'],
] as const) {
  test(`a figure of ${place} is copied with value, definition, period, status, source and address, plain and with a link`, async () => {
    const { page, faults } = await visit(path, { permissions });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await page.locator(button).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    assert.match(copied.text, full);
    assert.ok(copied.html.includes(`href="${address('/facts/share-2020-by-count/')}"`), copied.html);
    assert.deepEqual(faults, []);
  });
}

test('a figure in the text is copied from its note in two steps, its mark and the button', async () => {
  const { page, faults } = await visit('/briefings/arrivals/', { permissions });
  await page.locator('.note-mark').first().click();
  await page.locator('.note-list > li:popover-open .copy').click();
  await page.getByText('Copied.').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Source: .*\/facts\/[a-z0-9-]+\/$/s);
  assert.deepEqual(faults, []);
});

test('a table is copied whole for a spreadsheet, with its source and address', async () => {
  const { page, faults } = await visit('/datasets/arrivals/', { permissions });
  await page.getByRole('button', { name: 'Copy the table' }).click();
  await page.getByText('Copied.').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  const rows = await page.locator('table tbody tr').count();
  assert.equal(lines.length, rows + 3, 'head, rows, source, address');
  assert.ok(lines[0]?.includes('\t'));
  assert.equal(lines.at(-1), address('/datasets/arrivals/'));
  assert.deepEqual(faults, []);
});

test('where the clipboard is closed the text is shown and selected; without script there is no button', async () => {
  const { page, faults } = await visit('/facts/share-2020-by-count/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('.paste .copy').click();
  await page.locator('.copy-line textarea').waitFor();
  assert.match(await page.evaluate(() => getSelection()?.toString() ?? ''), full);
  assert.deepEqual(faults, []);
  const still = await visit('/facts/share-2020-by-count/', { javaScriptEnabled: false });
  assert.equal(await still.page.locator('.copy').count(), 0);
});
