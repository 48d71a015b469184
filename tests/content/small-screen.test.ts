/** This subject's pages on a phone whose reader has larger text: nothing beside the screen, and the answer on the first one. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { realSite } from '../built-sites.ts';
import { findBriefings, findKinds } from '../page-kinds.ts';
import { findHidden, listPages, openWithText, phone } from '../small-screen.ts';
import { visitSite } from '../visit-site.ts';

const { site, address, visit } = visitSite(realSite);

const pages = (): string[] => listPages(join(site().root, 'dist'));

/** Every briefing, and of each other kind the longest page; npm run test:release reads every page. */
test('with text of 32 px no kind of page scrolls sideways at 360 px, and no table cell is out of sight', async (context) => {
  const browser = await openWithText(32);
  context.after(() => browser.close());
  const { root } = site();
  const readers = new Set(pages());
  const kinds = new Set([...findKinds(root), ...findBriefings(root)].filter((path) => readers.has(path)));
  assert.ok(kinds.size > 40, `${kinds.size} pages`);
  assert.deepEqual(await findHidden(browser, [...kinds].map(address)), []);
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
