/** What the search of the sample site finds, in a real Chromium under the headers of production: words, filters, orders, spellings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSite } from '../built-sites.ts';
import { afterTyping, stopClock } from '../typing.ts';
import { visitSite } from '../visit-site.ts';
import { statusOf, status, type, standsAt, countOf, openFilters, addressesOf, showsSame, focused } from './search-steps.ts';

const { isPublished, visit } = visitSite(sampleSite);

test('the field of any page, and the wide one of the first, lead to results', async () => {
  for (const [path, name] of [
    ['/', 'What to look for'],
    ['/', 'Search this site'],
    ['/briefings/the-port-book/', 'Search this site'],
  ] as const) {
    const { page, faults } = await visit(path);
    const field = page.getByRole('searchbox', { name });
    await field.fill('quay');
    await field.press('Enter');
    await page.waitForURL('**/search/?q=quay');
    await status(page, /^\d+ results for “quay”$/);
    assert.deepEqual(faults, []);
    await page.context().close();
  }
});

test('results change as one types; each links to a page of its own', async () => {
  const { page, faults } = await visit('/search/?q=quay');
  await status(page, /^\d+ results for “quay”$/);
  assert.ok((await page.locator('[data-search-result] mark').count()) > 0);
  await stopClock(page);
  for (const q of ['northport', 'ships called', 'port book']) {
    await type(page, q);
    // The first five come at once, the others when nothing more is typed.
    await page.clock.runFor(afterTyping);
    await page.locator('[data-search-result]').nth(9).waitFor();
    const found = await addressesOf(page);
    assert.equal(found.length, await page.locator('#search-results > li[data-search-result]').count());
    assert.deepEqual(
      found.filter((link) => !isPublished(link)),
      [],
      q,
    );
  }
  assert.deepEqual(faults, []);
});

test('a fact shows value and qualifier, definition, period and source, and opens', async () => {
  const { page, faults } = await visit('/search/?q=arrivals+by+size');
  const fact = page.locator('[data-search-result="fact"]', { hasText: 'By size' }).first();
  assert.equal(await fact.locator('.result-value').textContent(), 'about 71.5%');
  assert.deepEqual(await fact.locator('dt').allTextContents(), ['Definition', 'Period', 'Source']);
  assert.match((await fact.textContent()) ?? '', /Definition By tonnage.*Period 2020.*Source Port Gazette/);
  await fact.getByRole('link').click();
  await page.waitForURL('**/facts/**');
  assert.match((await page.locator('h1').textContent()) ?? '', /about 71\.5%/);
  assert.deepEqual(faults, []);
});

test('a quote shows its words and who said them, a chart its picture', async () => {
  const { page } = await visit('/search/?q=strand&kind=quote');
  const quote = page.locator('[data-search-result="quote"]').first();
  assert.match((await quote.locator('q').textContent()) ?? '', /spring tide pays for the neap tide/);
  assert.match((await quote.locator('.result-speaker').textContent()) ?? '', /^Bo Strand, chief pilot/);
  const { page: charts, faults } = await visit('/search/?q=arrivals&kind=chart');
  const picture = charts.locator('[data-search-result="chart"] img').first();
  await picture.scrollIntoViewIfNeeded();
  await charts.waitForFunction(() => (document.querySelector('[data-search-result="chart"] img') as HTMLImageElement).naturalWidth > 0);
  assert.deepEqual(faults, []);
});

test('each filter leaves as many results as it said, choices add up, and the address says it all', async () => {
  const { page, faults } = await visit('/search/?q=ships');
  const all = await countOf(page);
  await openFilters(page);
  const counts = await page.locator('.filter-option').evaluateAll((labels) =>
    labels.map((label) => {
      const { name, value } = label.querySelector('input') as HTMLInputElement;
      return { name, value, count: Number(label.querySelector('.filter-count')?.textContent) };
    }),
  );
  const groups = [...new Set(counts.map(({ name }) => name))];
  assert.ok(groups.length >= 6, groups.join(', '));
  assert.equal(
    counts.filter(({ name }) => name === 'kind').reduce((sum, { count }) => sum + count, 0),
    all,
    'each result is of one kind',
  );
  for (const group of groups) {
    const { value = '', count = NaN } = counts.find(({ name }) => name === group) ?? {};
    const box = page.locator(`input[name=${JSON.stringify(group)}][value=${JSON.stringify(value)}]`);
    await box.check();
    await status(page, new RegExp(`^${count} results? for`));
    await box.uncheck();
    await status(page, new RegExp(`^${all} results? for`));
  }

  const countFor = (value: string): number => counts.find((option) => option.name === 'kind' && option.value === value)?.count ?? NaN;
  await page.getByRole('checkbox', { name: /^Chart/ }).check();
  await status(page, new RegExp(`^${countFor('chart')} results? for`));
  await page.getByRole('checkbox', { name: /^Quote/ }).check();
  await status(page, `${countFor('chart') + countFor('quote')} results for`);
  assert.deepEqual(
    [
      ...new Set(await page.locator('[data-search-result]').evaluateAll((items) => items.map((item) => item.dataset['searchResult']))),
    ].sort(),
    ['chart', 'quote'],
  );
  await page.getByLabel('Order').selectOption('newest');
  await standsAt(page, '?q=ships&kind=quote&kind=chart&sort=newest');
  const found = await showsSame(page, (await visit('/search/?q=ships&kind=quote&kind=chart&sort=newest')).page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('[data-search-result]').first().waitFor();
  assert.deepEqual(await addressesOf(page), found);
  assert.deepEqual(
    [await page.getByRole('checkbox', { name: /^Chart/ }).isChecked(), await page.getByLabel('Order').inputValue()],
    [true, 'newest'],
  );
  assert.deepEqual(faults, []);
});

test('back and forward go through what was searched and chosen, and not through each key', async () => {
  const { page } = await visit('/search/?q=eastport');
  await status(page, 'results for “eastport”');
  const eastport = (await statusOf(page).textContent()) ?? '';
  await stopClock(page);
  await type(page, 'port book');
  await page.getByRole('checkbox', { name: /^Fact/ }).check();
  await page.waitForURL('**/search/?q=port+book&kind=fact');
  await type(page, 'spring tide');
  // A choice is kept while other words are typed.
  await standsAt(page, '?q=spring+tide&kind=fact');
  for (const [q, search] of [
    ['port book', '?q=port+book&kind=fact'],
    ['port book', '?q=port+book'],
    ['eastport', '?q=eastport'],
  ] as const) {
    await page.goBack();
    await status(page, `for “${q}”`);
    await standsAt(page, search);
    assert.equal(await page.getByRole('searchbox', { name: 'Search for' }).inputValue(), q);
    await page.getByRole('checkbox', { name: /^Fact/, checked: search.includes('kind=fact') }).waitFor();
  }
  assert.equal(await statusOf(page).textContent(), eastport);
  await page.goForward();
  await status(page, 'for “port book”');
});

test('filters that leave nothing say so and can be cleared; more results are shown on request; facts are listed without words', async () => {
  const { page, faults } = await visit('/search/?q=eastport&kind=fact&status=no-such-status');
  await status(page, /^None of the \d+ results for “eastport” has these filters\./);
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await page.waitForURL('**/search/?q=eastport');
  await status(page, /results for “eastport”/);

  const { page: facts } = await visit('/search/?kind=fact');
  await status(facts, /^\d+ results$/);
  assert.equal(await facts.locator('[data-search-result="fact"]').count(), 10);
  const first = await addressesOf(facts);
  await facts.getByRole('button', { name: 'Show more results' }).click();
  await facts.locator('[data-search-result]').nth(19).waitFor();
  const more = await addressesOf(facts);
  assert.deepEqual(more.slice(0, 10), first);
  assert.equal(await focused(facts), more[10]);
  await facts.reload({ waitUntil: 'networkidle' });
  await facts.locator('[data-search-result]').nth(19).waitFor();
  assert.deepEqual(faults, []);
});

test('results stand in the order of their dates where that is asked for', async () => {
  const years = async (sort: string): Promise<number[]> => {
    const { page } = await visit(`/search/?q=ships&kind=source&sort=${sort}`);
    await status(page, /^\d+ results/);
    const about = await page.locator('[data-search-result] .result-about').allTextContents();
    return about.flatMap((text) => (/\b(?:19|20)\d\d\b/.exec(text.split(' · ').at(-1) ?? '') ?? []).map(Number));
  };
  const [newest, oldest] = [await years('newest'), await years('oldest')];
  assert.ok(newest.length >= 5 && oldest.length >= 5);
  assert.deepEqual(
    newest,
    [...newest].sort((a, b) => b - a),
  );
  assert.deepEqual(
    oldest,
    [...oldest].sort((a, b) => a - b),
  );
  assert.ok((newest[0] ?? 0) > (oldest[0] ?? 0));
});

test('a misspelt word is searched as it was meant, which is said; a word that is not there is named; nothing is a dead end', async () => {
  const { page, faults } = await visit('/search/?q=southbort+zzzzqqq');
  await page.getByText('Nothing here has “zzzzqqq”.').waitFor();
  assert.match((await page.locator('[data-search-result]').first().textContent()) ?? '', /southport/i);
  await page.getByRole('link', { name: 'southport', exact: true }).first().click();
  await page.waitForURL('**/search/?q=southport+zzzzqqq');
  await visit('/search/?q=S%C3%B3uthbort').then(({ page: accented }) => accented.locator('#search-notes a[href="?q=southport"]').waitFor());

  const { page: none } = await visit('/search/?q=northzzzz');
  await status(none, 'Nothing found for “northzzzz”.');
  const near = none.locator('#search-notes a').first();
  assert.match((await none.locator('#search-notes').textContent()) ?? '', /Try fewer or other words: .*All pages are listed below\./);
  assert.ok(await none.getByRole('link', { name: 'Facts' }).last().isVisible());
  await near.click();
  await none.locator('[data-search-result]').first().waitFor();

  const { page: letter } = await visit('/search/?q=x');
  await status(letter, 'Search begins with the second letter.');
  assert.deepEqual(faults, []);
});

test('spellings of one thing find the same', async () => {
  const { page } = await visit('/search/');
  for (const spellings of [
    ['90%', '90 per cent', 'ninety percent', '９０％'],
    ['omi line', 'Ōmi Line', 'OMI LINE'],
  ]) {
    const found: string[][] = [];
    for (const spelling of spellings) {
      await page.getByRole('searchbox', { name: 'Search for' }).fill(spelling);
      await page.keyboard.press('Enter');
      await status(page, `results for “${spelling}”`);
      found.push((await addressesOf(page)).map((link) => link.replace(/\?mark=[^#]*/, '')));
    }
    assert.ok((found[0]?.length ?? 0) >= 3);
    for (const [place, others] of found.entries()) assert.deepEqual(others, found[0], spellings[place]);
  }
});

test('words between quotation marks are found as they stand, and Japanese words are found', async () => {
  const { page } = await visit(`/search/?q=${encodeURIComponent('"quay of northport"')}`);
  const [exact, texts] = [await countOf(page), await page.locator('[data-search-result]').allTextContents()];
  assert.ok(texts.length > 0);
  const { page: loose } = await visit('/search/?q=quay+of+northport');
  assert.ok((await countOf(loose)) > exact);
  const { page: japanese } = await visit(`/search/?q=${encodeURIComponent('港湾局')}`);
  await status(japanese, /results for “港湾局”/);
  assert.match((await japanese.locator('[data-search-result]').first().textContent()) ?? '', /harbour office/);
});
