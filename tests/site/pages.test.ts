/**
 * This project's own site in a real Chromium, whatever its content is: every page is read, and of each kind the longest is
 * looked at closely.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Page } from 'playwright-core';
import { realSite } from '../built-sites.ts';
import { findBriefings, findKinds, pagesToRead } from '../page-kinds.ts';
import { listPublished } from '../project-copy.ts';
import { readPages } from '../read-pages.ts';
import { openPage, visitSite } from '../visit-site.ts';

const { site, server, browser, href, address } = visitSite(realSite, walk);

/** Heights in pixels of all text in the charts that are seen. */
function chartTextSizes(page: Page): Promise<number[]> {
  return page.locator('figure[data-chart] svg:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
      return [...drawing.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
    }),
  );
}

/** What is wrong with a page on a small phone. */
async function findTooSmall(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) found.push(`${page.url()} is ${width} pixels wide on a screen of 320`);
  // The narrow drawing is made for 360, and may shrink by the difference on a screen of 320.
  const smallest = Math.min(...(await chartTextSizes(page)));
  if (smallest < 10.5) found.push(`${page.url()} has chart text of ${smallest} pixels on a screen of 320`);
  if (smallest === Infinity) return found;
  await page.setViewportSize({ width: 360, height: 740 });
  const onPhone = Math.min(...(await chartTextSizes(page)));
  if (onPhone < 11.95) found.push(`${page.url()} has chart text of ${onPhone} pixels on a screen of 360`);
  return found;
}

let faults: readonly string[] = [];
const tooSmall: string[] = [];

/** Each page is loaded once for both. */
async function walk(): Promise<void> {
  const kinds = new Set([...findKinds(site().root), ...findBriefings(site().root)].map(href));
  faults = await readPages(browser(), server().address, pagesToRead(site().root).map(href), async (page, path) => {
    if (!kinds.has(path)) return;
    const asItWas = page.viewportSize() ?? assert.fail('It has no size.');
    tooSmall.push(...(await findTooSmall(page)));
    await page.setViewportSize(asItWas);
  });
}

test('pages are read without a console error, a breach of the policy, or a request that leaves the site', () => {
  assert.deepEqual(faults, []);
});

test('no page scrolls sideways on a small phone, and chart text is at least 12 pixels high', () => {
  assert.deepEqual(tooSmall, []);
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
  const page = await openPage(browser());
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await page.goto(`${otherAddress}/all`, { waitUntil: 'load' });
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 400, height: 800 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(viewport);
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
  }
  assert.deepEqual(said, []);
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
  await page.context().close();
});
