/** The real site in a real Chromium: what a reader does, with and without script, and what the site asks for meanwhile. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { findAxe } from './find-axe.ts';
import { listPublished } from './project-copy.ts';
import { realSite } from './real-site.ts';
import { visitSite } from './visit-site.ts';

const flagship = '/briefings/japan-playbook/';
/** One page of each kind, and those that stand alone. */
const kinds = [
  '/',
  '/briefings/',
  flagship,
  '/facts/',
  '/facts/japan-import-share-2010-customs/',
  '/quotes/',
  '/quotes/kobayashi-lesson/',
  '/datasets/',
  '/datasets/japan-china-share/',
  '/sources/',
  '/sources/a1/',
  '/measures/',
  '/measures/import-share/',
  '/conflicts/',
  '/claims/',
  '/people/',
  '/people/jonathan-rowntree/',
  '/organisations/',
  '/organisations/lynas/',
  '/timeline/',
  '/playbook/',
  '/playbook/stockpile/',
  '/charts/',
  '/charts/share-by-importer/',
  '/embed/share-by-importer/',
  '/docs/',
  '/docs/add-a-fact/',
  '/about/',
  '/search/?q=dysprosium',
  '/no-such-page/',
];

const { site, server, browser, href, address, visit } = visitSite(realSite);

test('without script the flagship shows its charts, tables, facts, quotes and sources', async () => {
  const { page, requests } = await visit(flagship, { javaScriptEnabled: false });
  for (const chart of await page.locator('figure[data-chart]').all()) {
    assert.equal(await chart.locator('svg:visible').count(), 1, 'one drawing is seen');
    assert.ok(await chart.locator('table').isVisible());
    assert.ok(await chart.locator('.chart-source a, table a').first().isVisible());
    assert.equal(await chart.locator('[data-explore]:visible').count(), 0, 'no button that does nothing');
  }
  assert.ok((await page.locator('.note-list > li:visible').count()) >= 12);
  assert.ok((await page.locator('figure.quote:visible').count()) >= 4);
  assert.ok((await page.locator(`.note-list a[href^="${href('/sources/')}"]:visible`).count()) >= 12);
  assert.deepEqual(
    requests.filter((url) => url.endsWith('.js')),
    [],
  );
});

test('a mark opens its note without script, by mouse and by keyboard, and the note leads to the record and the source', async () => {
  const { page } = await visit(flagship, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const mark = page.locator('.bottom-line .note-mark').first();
  await mark.click();
  const note = page.locator('.note-list > li:popover-open');
  assert.equal(await note.count(), 1);
  assert.match((await note.textContent()) ?? '', /^at least 90%: Gross weight\. 2008\./);
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
  const { page } = await visit(flagship, { viewport: { width: 360, height: 740 } });
  for (const mark of (await page.locator('.bottom-line .note-mark').all()).slice(0, 4)) {
    await mark.click();
    const box = await page.locator('.note-list > li:popover-open').boundingBox();
    assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 740, JSON.stringify(box));
    await page.keyboard.press('Escape');
  }
});

test('a chart becomes live on request, tells each value to pointer and keys, and moves nothing', async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    const { page, faults } = await visit(flagship, { viewport });
    const chart = page.locator('figure[data-chart="lynas-ndpr-output"]');
    const drawing = chart.locator('svg:visible');
    await drawing.scrollIntoViewIfNeeded();
    const [before, labels] = [await drawing.boundingBox(), await chart.locator('svg:visible text').allTextContents()];
    await chart.locator('[data-explore]').click();
    await chart.locator('xpath=self::*[@data-live]').waitFor();
    const told = chart.locator('output');
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
    assert.match(first ?? '', /FY2019.*nearly 5,900/);
    await page.keyboard.press('ArrowRight');
    assert.match((await told.textContent()) ?? '', /FY2020.*4,656/);
    await page.keyboard.press('Escape');
    assert.ok(await chart.locator('[data-explore]').isDisabled());
    assert.deepEqual(faults, []);
  }
});

test('series of a live chart fade out and come back by keyboard, arrow keys pass them over, and nothing moves', async () => {
  const { page, faults, requests } = await visit('/charts/share-by-importer/', { viewport: { width: 1280, height: 900 } });
  const chart = page.locator('figure[data-chart="share-by-importer"]');
  const button = chart.locator('[data-explore]');
  const place = async () => ({ chart: await chart.boundingBox(), table: await chart.locator('table').boundingBox() });
  await button.focus();
  const before = await place();
  await page.keyboard.press('Enter');
  await chart.locator('xpath=self::*[@data-live]').waitFor();
  assert.deepEqual(await place(), before);
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

test('a live chart says the same in every time zone and language', async () => {
  const told: string[][] = [];
  for (const [timezoneId, locale] of [
    ['UTC', 'en-GB'],
    ['Asia/Tokyo', 'ja-JP'],
    ['America/Los_Angeles', 'ar-EG'],
  ] as const) {
    const { page, faults } = await visit('/charts/japan-share-by-definition/', { timezoneId, locale });
    const chart = page.locator('figure[data-chart="japan-share-by-definition"]');
    await chart.locator('[data-explore]').click();
    await chart.locator('xpath=self::*[@data-live]').waitFor();
    told.push(await chart.locator('svg:visible text').allTextContents());
    assert.deepEqual(faults, []);
  }
  assert.ok((told[0]?.length ?? 0) > 20);
  assert.deepEqual(told[1], told[0]);
  assert.deepEqual(told[2], told[0]);
});

test('an embedded chart is seen whole in a frame of another site, on a desk and on a phone, and may do nothing there', async (context) => {
  const ids = listPublished(site().root).flatMap((path) => /^embed\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  assert.ok(ids.length >= 3);
  const codes = new Map<string, string>();
  const { page: own } = await visit('/charts/');
  for (const id of ids) {
    await own.goto(address(`/charts/${id}/`));
    const code = await own.locator('#embed-code').inputValue();
    const published = `${site().siteUrl}${href(`/embed/${id}/`)}`;
    assert.ok(code.includes(` src="${published}"`), code);
    codes.set(id, code.replace(published, address(`/embed/${id}/`)).replace(' loading="lazy"', ''));
  }
  const other = createServer(({ url = '' }, response) => {
    const code = url === '/refused' ? `<iframe src="${address('/charts/')}"></iframe>` : codes.get(url.slice(1));
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Other site</title><body style="margin: 16px auto; max-width: 720px">${code ?? ''}</body></html>`,
      );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  context.after(() => other.close());
  const otherAddress = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 400, height: 800 },
    { width: 360, height: 740 },
  ]) {
    const page = await browser().newPage({ viewport });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    for (const id of ids) {
      await page.goto(`${otherAddress}/${id}`);
      const frame = page.frames().find((candidate) => candidate.url() === address(`/embed/${id}/`));
      assert.ok(frame !== undefined, id);
      assert.equal(await frame.locator('svg:visible').count(), 1, id);
      const seen = await frame.evaluate(async () => {
        await document.fonts.ready;
        const { scrollHeight, scrollWidth } = document.documentElement;
        return { below: scrollHeight - innerHeight, beside: scrollWidth - innerWidth, font: document.fonts.check("13px 'Source Sans 3'") };
      });
      assert.ok(seen.below <= 0 && seen.beside <= 0 && seen.font, `${id} at ${viewport.width}: ${JSON.stringify(seen)}`);
    }
    assert.deepEqual(faults, []);
    await page.close();
  }
  const page = await browser().newPage();
  await page.goto(`${otherAddress}/${ids[0] ?? ''}`, { waitUntil: 'networkidle' });
  const [, frame] = page.frames();
  const ran = await frame?.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    return document.title;
  });
  assert.notEqual(ran, 'ran');
  const [linked] = await Promise.all([page.waitForEvent('popup'), frame?.locator('a').click()]);
  await linked.waitForURL(address(`/charts/${ids[0] ?? ''}/`));
  await page.goto(`${otherAddress}/refused`, { waitUntil: 'networkidle' });
  assert.equal(await page.frames()[1]?.locator('.site-header').count(), 0, 'no other page of the site stands in a frame');
  await page.close();
});

test('the lines that embed a chart are copied by a button, and are there to be selected without script', async () => {
  const without = await visit('/charts/share-by-importer/', { javaScriptEnabled: false });
  assert.ok(await without.page.locator('#embed-code').isVisible());
  assert.equal(await without.page.locator('[data-copies]:visible').count(), 0);
  const { page, faults } = await visit('/charts/share-by-importer/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-copies]').click();
  await page.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#embed-code').inputValue());
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(await page.locator('.chart-title').count(), 0, 'the finding is said once');
  assert.deepEqual(faults, []);
});

test('every page is read without a console error, a breach of the policy, or a request that leaves the site', async () => {
  const pages = listPublished(site().root)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);
  assert.ok(pages.length > 100);
  const context = await browser().newContext();
  const faults: string[] = [];
  const read = async (): Promise<void> => {
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => !request.url().startsWith(server().address) && faults.push(`${page.url()} asks for ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.url()} ${response.status()}`));
    for (let path = pages.pop(); path !== undefined; path = pages.pop()) await page.goto(address(path), { waitUntil: 'load' });
  };
  await Promise.all([read(), read(), read()]);
  await context.close();
  assert.deepEqual(faults, []);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind of page, ${colorScheme}`, async () => {
    const found: string[] = [];
    for (const path of kinds) {
      // The policy would refuse the tester's own script; the pages are served with it in all other tests.
      const context = await browser().newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(address(path), { waitUntil: 'networkidle' });
      const violations = await findAxe(page);
      found.push(...violations.map((violation) => `${path} ${violation}`));
      await context.close();
    }
    assert.deepEqual(found, []);
  });
}

test('no page scrolls sideways on a small phone, and chart text is at least 12 pixels high', async () => {
  for (const path of kinds) {
    const { page } = await visit(path, { viewport: { width: 320, height: 640 } });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    const sizes = await page.locator('figure[data-chart] svg:visible').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
        return [...drawing.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
      }),
    );
    if (path === flagship) assert.ok(sizes.length > 0);
    // Measured on a screen of 320; the narrow drawing is made for 360 and may shrink by the difference.
    assert.ok(
      sizes.every((size) => size >= 10.5),
      `${path} ${Math.min(...sizes)}`,
    );
  }
  const { page } = await visit(flagship, { viewport: { width: 360, height: 740 } });
  const smallest = await page.locator('figure[data-chart] svg:visible').evaluateAll((drawings) =>
    Math.min(
      ...drawings.flatMap((drawing) => {
        const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
        return [...drawing.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
      }),
    ),
  );
  assert.ok(smallest >= 11.95, String(smallest));
});

test('on paper the brief has its notes, tables whole and no furniture', async () => {
  const { page } = await visit(flagship);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.note-list > li').first().isVisible());
  for (const table of await page.locator('figure[data-chart] .table-scroll').all()) {
    assert.ok(await table.evaluate((box) => box.scrollHeight <= box.clientHeight + 1), 'no row is cut off');
  }
  for (const gone of ['.site-search', '.site-header nav', '.contents', '[data-explore]'])
    assert.equal(await page.locator(`${gone}:visible`).count(), 0, gone);
});

test('nothing moves while the flagship loads', async () => {
  const context = await browser().newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const sum = { shift: 0 };
    Object.assign(window, { sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address(flagship), { waitUntil: 'networkidle' });
  assert.ok((await page.evaluate(() => (window as unknown as { sum: { shift: number } }).sum.shift)) < 0.01);
});
