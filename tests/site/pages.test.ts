/**
 * This project's own site in a real Chromium, whatever its content is: every page is read, and of each kind the longest is
 * looked at closely.
 */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Page } from 'playwright-core';
import { realSite } from '../built-sites.ts';
import { findAxe } from '../find-axe.ts';
import { listPublished } from '../project-copy.ts';
import { readPages } from '../read-pages.ts';
import { visitSite } from '../visit-site.ts';

const { site, server, browser, href, address, visit } = visitSite(realSite);

/** `/facts/some-fact/`: the pages as their addresses are, without the base path. */
function publishedPages(): string[] {
  return listPublished(site().root)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);
}

/** Of each kind of page one, and those that stand alone: `/facts/` does, and of all `/facts/…/` the longest has the most that may be wrong. */
function findKinds(): string[] {
  const bytesOf = (path: string): number => statSync(join(site().root, 'dist', path, 'index.html')).size;
  const ofFolder = Map.groupBy(publishedPages(), (path) => path.replace(/[^/]+\/$/, ''));
  const isList = new Set(ofFolder.keys());
  const found = [...ofFolder].flatMap(([folder, paths]) => {
    const alone = folder === '/' ? paths : paths.filter((path) => isList.has(path));
    const others = paths.filter((path) => !alone.includes(path)).sort((a, b) => bytesOf(b) - bytesOf(a));
    return [...alone, ...others.slice(0, 1)];
  });
  return [...found, '/no-such-page/'];
}

/** What authors write in Markdown or draw. */
const written = /^\/(?:briefings|docs|charts|embed)\//;

/** Elements with their attributes and classes: `li[data-quote]`, `td.number`. */
function markupOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)/gi))
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g))
      for (const mark of name === 'class' ? value.split(' ').map((word) => `.${word}`) : [`[${name}]`]) found.add(tag + mark);
  return found;
}

/**
 * Every page that authors wrote, one of each kind of record, and every page with markup that none before it has: another
 * page of records could only fail as these would. npm run test:release reads all pages.
 */
function pagesToRead(): string[] {
  const known = new Set<string>();
  const withNew = publishedPages()
    .map((path) => ({ path, html: readFileSync(join(site().root, 'dist', path, 'index.html'), 'utf8') }))
    .sort((a, b) => b.html.length - a.html.length)
    .flatMap(({ path, html }) => {
      const news = [...markupOf(html)].filter((mark) => !known.has(mark));
      for (const mark of news) known.add(mark);
      return news.length > 0 ? [path] : [];
    });
  return [...new Set([...findKinds(), ...withNew, ...publishedPages().filter((path) => written.test(path))])];
}

test('pages are read without a console error, a breach of the policy, or a request that leaves the site', async () => {
  assert.deepEqual(await readPages(browser(), server().address, pagesToRead().map(href)), []);
});

test('axe finds nothing on any kind of page, in the light and in the dark', async () => {
  // The policy would refuse the tester's own script; the pages are served with it in all other tests.
  const context = await browser().newContext({ bypassCSP: true });
  const found: string[] = [];
  const paths = findKinds();
  const look = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      await page.goto(address(path), { waitUntil: 'load' });
      found.push(...(await findAxe(page)).map((violation) => `${path} ${violation}`));
    }
  };
  await Promise.all([look(), look()]);
  await context.close();
  assert.deepEqual(found, []);
});

/** Heights in pixels of all text in the charts that are seen. */
function chartTextSizes(page: Page): Promise<number[]> {
  return page.locator('figure[data-chart] svg:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
      return [...drawing.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
    }),
  );
}

test('no page scrolls sideways on a small phone, and chart text is at least 12 pixels high', async () => {
  const { page } = await visit('/', { viewport: { width: 320, height: 640 } });
  for (const path of findKinds()) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address(path), { waitUntil: 'load' });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    // The narrow drawing is made for 360, and may shrink by the difference on a screen of 320.
    const smallest = Math.min(...(await chartTextSizes(page)));
    assert.ok(smallest >= 10.5, `${path} ${smallest}`);
    if (smallest === Infinity) continue;
    await page.setViewportSize({ width: 360, height: 740 });
    const onPhone = Math.min(...(await chartTextSizes(page)));
    assert.ok(onPhone >= 11.95, `${path} ${onPhone}`);
  }
});

/** Another site, each page of which holds the code it is given for its address. */
async function startOther(context: TestContext, codeOf: (url: string) => string | undefined): Promise<string> {
  const other = createServer(({ url = '' }, response) => {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Other site</title><body style="margin: 16px auto; max-width: 720px">${codeOf(url) ?? ''}</body></html>`,
      );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  context.after(() => other.close());
  return `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
}

/** The code that a chart's page gives to copy, with the frame on the server of this test. */
function embedCodeOf(id: string): string {
  const html = readFileSync(join(site().root, 'dist/charts', id, 'index.html'), 'utf8');
  const [, written = ''] = /<textarea[^>]* id="embed-code"[^>]*>([^<]*)</.exec(html) ?? [];
  const code = (parseFragment(written).childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined)?.value ?? '';
  const published = `${site().siteUrl}${href(`/embed/${id}/`)}`;
  assert.ok(code.includes(` src="${published}"`), code);
  return code.replace(published, address(`/embed/${id}/`)).replace(' loading="lazy"', '');
}

test('an embedded chart is seen whole in a frame of another site, on a desk and on a phone, and may do nothing there', async (context) => {
  const ids = listPublished(site().root).flatMap((path) => /^embed\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  assert.ok(ids.length > 0);
  const codes = new Map(ids.map((id) => [id, embedCodeOf(id)]));
  const all = [...codes.values()].join('\n');
  const otherAddress = await startOther(context, (url) =>
    url === '/refused' ? `<iframe src="${address('/charts/')}"></iframe>` : (codes.get(url.slice(1)) ?? all),
  );
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 400, height: 800 },
    { width: 360, height: 740 },
  ]) {
    const page = await browser().newPage({ viewport });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${otherAddress}/all`, { waitUntil: 'load' });
    for (const id of ids) {
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
