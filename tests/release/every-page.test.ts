/** Every page of the site in a browser and in the eyes of two validators; `npm test` takes one of each kind. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../src/hosting/serve.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { findInvalid } from '../html-validate.ts';
import { findHidden, listPages, openWithText } from '../small-screen.ts';
import { readPages } from '../read-pages.ts';
import { javaPath } from '../tools.ts';
import { launchChromium } from '../visit-site.ts';
import { readSites } from './sites.ts';

const site = readSites().find(({ base }) => base !== '/') ?? assert.fail('There is no site below a base path.');

test('every page is read without a console error, a breach of the policy, or a request that leaves the site', async (context) => {
  const server = await serve({ folder: site.folder, base: site.base, port: 0, say: () => undefined });
  context.after(() => server.close());
  const browser = await launchChromium();
  context.after(() => browser.close());
  const pages = [...listFiles(site.folder).keys()]
    .filter((path) => path.endsWith('index.html') && !path.includes('docs/an-old-name/'))
    .map((path) => site.base + path.replace(/index\.html$/, ''));
  assert.ok(pages.length > 0);
  assert.deepEqual(await readPages(browser, server.address, pages), []);
});

for (const pixels of [20, 32])
  test(`with text of ${pixels} px no page scrolls sideways on a phone, and no table cell is out of sight`, async (context) => {
    const server = await serve({ folder: site.folder, base: site.base, port: 0, say: () => undefined });
    context.after(() => server.close());
    const browser = await openWithText(pixels);
    context.after(() => browser.close());
    const addresses = listPages(site.folder).map((path) => new URL(site.base + path.slice(1), server.address).href);
    assert.deepEqual(await findHidden(browser, addresses), []);
  });

test('every page is valid HTML in the eyes of html-validate', async () => {
  const pages = [...listFiles(site.folder).keys()].filter((path) => path.endsWith('.html'));
  assert.ok(pages.length > 0);
  assert.deepEqual(await findInvalid(site.folder, pages), []);
});

test('every page, and the SVG in it, is valid in the eyes of the Nu checker', () => {
  const jar = join(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar');
  const { stderr, error } = spawnSync(
    javaPath(),
    ['-Xss4m', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'text', site.folder],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  assert.equal(error, undefined);
  assert.equal(stderr, 'Document checking completed. No errors found.\n');
});
