/** The pages of this project's own site in the eyes of two validators; npm run test:release shows them every page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileCleaner } from '../cleaner.ts';
import { realSite } from '../built-sites.ts';
import { pagesToRead } from '../page-kinds.ts';
import { findInvalid } from '../html-validate.ts';
import { javaPath } from '../tools.ts';

const cleaner = fileCleaner();
let root = '';
/** Their files from dist/; what is not there has the page of that name. */
const pages = (): string[] => pagesToRead(root).map((path) => (path === '/no-such-page/' ? '404.html' : join(path.slice(1), 'index.html')));

before(async () => {
  ({ root } = await realSite(cleaner));
});

test('every kind of page and of markup is valid HTML in the eyes of html-validate', async () => {
  assert.deepEqual(await findInvalid(join(root, 'dist'), pages()), []);
});

test('every kind of page and of markup, and the SVG in it, is valid in the eyes of the Nu checker', () => {
  const jar = join(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar');
  const files = pages().map((path) => join(root, 'dist', path));
  const { status, stderr, error } = spawnSync(javaPath(), ['-Xss4m', '-jar', jar, '--errors-only', '--format', 'text', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.equal(error, undefined);
  assert.equal(stderr, 'Document checking completed. No errors found.\n');
  assert.equal(status, 0);
});
