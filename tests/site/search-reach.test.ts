/** Who can use the search page: by keyboard, on a phone, with a reader, without script; what can be copied from it, and where its results lead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAxe } from '../find-axe.ts';
import { sampleSite } from '../built-sites.ts';
import { openPage, visitSite } from '../visit-site.ts';
import { status, openFilters, addressesOf, focused } from './search-steps.ts';

const { href, address, isPublished, visit, browser } = visitSite(sampleSite);

test('all of it works by keyboard, and the focus is seen', async () => {
  const { page, faults } = await visit('/briefings/arrivals/');
  const isSeen = async (): Promise<void> => {
    const [style, width] = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineStyle, Number.parseFloat(outlineWidth)] as const;
    });
    assert.ok(style !== 'none' && width >= 1, `${await focused(page)}: ${style} ${width}`);
  };
  for (const keys of ['/', 'Control+k']) {
    await page.keyboard.press(keys);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q', keys);
    await isSeen();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ships');
  await page.keyboard.press('Enter');
  // Loaded means that its script has run, which is what hears the next key.
  await page.waitForURL('**/search/?q=ships');
  await status(page, /results for “ships”/);
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'qq=');
  await page.keyboard.type('port book');
  await status(page, 'for “port book”');
  const [first, second] = await addressesOf(page);
  for (const [key, there] of [
    ['ArrowDown', first],
    ['ArrowDown', second],
    ['ArrowUp', first],
    ['ArrowUp', 'qq='],
    ['ArrowDown', first],
    ['Escape', 'qq='],
  ]) {
    await page.keyboard.press(key ?? '');
    assert.equal(await focused(page), there, key);
    await isSeen();
  }
  const box = page.getByRole('checkbox', { name: /^Fact/ });
  const other = page.locator('[data-search-result]:not([data-search-result="fact"])').first();
  for (let tabs = 0; tabs < 12 && !(await box.evaluate((node) => node === document.activeElement)); tabs++) {
    await page.keyboard.press('Tab');
    await isSeen();
  }
  await page.keyboard.press('Space');
  await page.waitForURL(/kind=fact/);
  await other.waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'kind=fact');
  await page.keyboard.press('Space');
  await other.waitFor();
  assert.equal(await focused(page), 'kind=fact');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${first?.replace(/[?#].*/, '')}**`);
  assert.deepEqual(faults, []);
});

test('everything has a role and a name', async () => {
  const { page } = await visit('/search/?q=ships&kind=fact');
  await page.locator('[data-search-result]').nth(9).waitFor();
  for (const [role, name] of [
    ['search', 'Search with filters'],
    ['searchbox', 'Search for'],
    ['combobox', 'Order'],
    ['group', 'Filters'],
    ['list', 'Results'],
  ] as const)
    assert.equal(await page.getByRole(role, { name, exact: true }).count(), 1, `${role} ${name}`);
  assert.ok(await page.getByRole('group', { name: 'Kind' }).isVisible());
  assert.ok(await page.getByRole('button', { name: 'Copy figure and source' }).first().isVisible());
  assert.equal(await page.getByRole('list', { name: 'Results' }).getByRole('heading', { level: 2 }).count(), 10);
});

for (const width of [320, 1280])
  test(`results and filters pass axe, in the light and in the dark, and do not scroll sideways, ${width} pixels wide`, async () => {
    const page = await openPage(browser(), { viewport: { width, height: 800 }, bypassCSP: true });
    await page.goto(address('/search/?q=ships&kind=fact&kind=chart&kind=quote'), { waitUntil: 'load' });
    await page.locator('[data-search-result]').nth(9).waitFor();
    await openFilters(page);
    assert.ok((await page.locator('.filter-option:visible').count()) > 10);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    assert.deepEqual(await findAxe(page), []);
  });

test('a fact is copied with all that belongs to it; where the clipboard is closed the text is shown and selected', async () => {
  const { page, faults } = await visit('/search/?q=grain+left+by+sea&kind=fact', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const fact = page.locator('[data-search-result="fact"]', { hasText: 'of its grain' }).first();
  await fact.getByRole('button', { name: 'Copy figure and source' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /at least 90%.*Period: 2018\..*Source: Southport chamber/i);
  assert.ok(copied.endsWith(` ${new URL((await fact.getByRole('link').getAttribute('href')) ?? '', page.url()).href}`), copied);

  const closed = await visit('/search/?q=grain+left+by+sea&kind=fact');
  await closed.page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
  });
  await closed.page.locator('[data-search-result="fact"]', { hasText: 'of its grain' }).first().getByRole('button').click();
  const field = closed.page.getByRole('textbox', { name: 'Text to copy' });
  assert.equal(await field.inputValue(), copied);
  assert.equal(await field.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)), copied);
  assert.deepEqual([...faults, ...closed.faults], []);
});

test('without script the page offers every list of the site, and each is there', async () => {
  const { page } = await visit('/search/?q=southport', { javaScriptEnabled: false });
  assert.ok(await page.locator('.search-noscript').isVisible());
  const links = await page.locator('.search-browse a:visible').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const list of ['/briefings/', '/facts/', '/quotes/', '/charts/', '/datasets/', '/sources/', '/glossary/'])
    assert.ok(links.includes(href(list)), list);
  assert.deepEqual(
    links.filter((link) => !isPublished(link)),
    [],
  );
});

test('words are marked in the section that a result leads to, and nowhere without being asked', async () => {
  const { page, faults } = await visit('/search/?q=strand&kind=briefing');
  const result = page.locator('[data-search-result="briefing"] h2 a[href*="#"]').first();
  const { hash } = new URL((await result.getAttribute('href')) ?? '', address('/'));
  await result.click();
  await page.waitForURL((at) => at.hash === hash);
  await page.locator('main mark').first().waitFor();
  assert.deepEqual([...new Set(await page.locator('main mark').allTextContents())], ['Strand']);
  await page.waitForFunction((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight;
  }, hash.slice(1));
  assert.deepEqual(faults, []);
  const { page: plain } = await visit('/briefings/the-port-book/');
  assert.equal(await plain.locator('main mark').count(), 0);
});
