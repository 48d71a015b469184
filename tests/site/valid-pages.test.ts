/** The pages of this project's own site in the eyes of two validators. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { fileCleaner } from '../cleaner.ts';
import { realSite } from '../built-sites.ts';
import { pagesToRead } from '../page-kinds.ts';
import { listPublished } from '../project-copy.ts';
import { javaPath } from '../tools.ts';

const cleaner = fileCleaner();
let root = '';
const published = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
const pages = (): string[] => listPublished(root).filter((path) => path.endsWith('.html'));

before(async () => {
  ({ root } = await realSite(cleaner));
});

test('every page is valid HTML in the eyes of html-validate', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and attributes in a style of its own; neither means anything to a browser.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // Titles of briefings are sentences; search results show them whole.
      'long-title': 'off',
      // Addresses of sources are theirs.
      'no-inline-style': 'error',
      'no-raw-characters': 'off',
    },
  });
  const faults: string[] = [];
  for (const path of pages()) {
    const report = await validator.validateString(published(path), path);
    for (const { messages } of report.results)
      faults.push(...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`));
  }
  assert.deepEqual(faults, []);
});

/** Ids and references, which may be wrong on any page, are looked at on every page above. */
test('every kind of page and of markup, and the SVG in it, is valid in the eyes of the Nu checker', () => {
  const jar = join(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar');
  // What is not there has the page of that name.
  const files = pagesToRead(root).map((path) => join(root, 'dist', path === '/no-such-page/' ? '404.html' : join(path, 'index.html')));
  const { status, stderr, error } = spawnSync(javaPath(), ['-Xss4m', '-jar', jar, '--errors-only', '--format', 'text', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.equal(error, undefined);
  assert.equal(stderr, 'Document checking completed. No errors found.\n');
  assert.equal(status, 0);
});
