/** Of each kind of page the longest, looked at by axe; apart from the other looks at pages, since no test takes longer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realSite } from '../built-sites.ts';
import { findAxe } from '../find-axe.ts';
import { findKinds } from '../page-kinds.ts';
import { openPage, visitSite } from '../visit-site.ts';

const { site, browser, address } = visitSite(realSite);

test('axe finds nothing on any kind of page, in the light and in the dark', async () => {
  // The policy would refuse the tester's own script; the pages are served with it in all other tests.
  const page = await openPage(browser(), { bypassCSP: true });
  const found: string[] = [];
  for (const path of findKinds(site().root)) {
    await page.goto(address(path), { waitUntil: 'load' });
    found.push(...(await findAxe(page)).map((violation) => `${path} ${violation}`));
  }
  await page.context().close();
  assert.deepEqual(found, []);
});
