/** This subject's pages on a phone whose reader has larger text: nothing beside the screen, and the answer on the first one. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { realSite } from '../built-sites.ts';
import { findHidden, listPages, openWithText, phone } from '../small-screen.ts';
import { visitSite } from '../visit-site.ts';

const { site, address, visit } = visitSite(realSite);

const pages = (): string[] => listPages(join(site().root, 'dist'));

/** Each list, each written page, and of each kind of record the first and the longest page. */
function findKinds(): string[] {
  const kinds = Map.groupBy(pages(), (path) => (/^\/(?:briefings|docs)\//.test(path) ? path : path.replace(/(?<=^\/[^/]+\/).+/, '*')));
  const bytes = (path: string): number => statSync(join(site().root, 'dist', path, 'index.html')).size;
  return [...kinds.values()].flatMap((paths) => [
    ...new Set([...paths.slice(0, 1), ...paths.toSorted((a, b) => bytes(b) - bytes(a)).slice(0, 1)]),
  ]);
}

/** Twice the size is the harder of the two; npm run test:release reads every page with text of 20 px. */
test('with text of 32 px no kind of page scrolls sideways at 360 px, and no table cell is out of sight', async (context) => {
  const browser = await openWithText(32);
  context.after(() => browser.close());
  const kinds = findKinds();
  assert.ok(kinds.length > 40, `${kinds.length} pages`);
  assert.deepEqual(await findHidden(browser, kinds.map(address)), []);
});

test('the answer of every briefing begins above 440 px of a phone, and its first sentence ends on the first screen', async (context) => {
  const { page } = await visit('/briefings/', { viewport: phone });
  let measured = 0;
  for (const path of pages().filter((candidate) => /^\/briefings\/.+/.test(candidate))) {
    await page.goto(address(path), { waitUntil: 'load' });
    const answer = page.locator('.answer');
    if ((await answer.count()) === 0) continue;
    measured++;
    const { top, end } = await answer.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      range.selectNodeContents(element);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const stop = /[.?!](?=\s|$)/.exec(node.textContent ?? '');
        if (stop === null) continue;
        range.setEnd(node, stop.index + 1);
        break;
      }
      const { bottom } = range.getBoundingClientRect();
      return { top: element.getBoundingClientRect().top, end: bottom };
    });
    context.diagnostic(`${path} begins at ${Math.round(top)}, first sentence ends at ${Math.round(end)}`);
    assert.ok(top < 440, `${path} begins at ${top}`);
    assert.ok(end <= phone.height, `${path}: its first sentence ends at ${end}`);
  }
  assert.ok(measured > 0);
});
