/** The docs for those who change the generator name files that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { authoredNames, authoredOf } from '../../src/registry/authored.ts';

const root = join(import.meta.dirname, '../..');
/** Where a site may have records of a kind, and another has none. */
const places = new Set(authoredNames.map((name) => authoredOf[name].file));

for (const page of ['CONTRIBUTING.md', 'README.md', 'SECURITY.md', 'src/content/docs/architecture.mdx', 'src/content/docs/decisions.mdx']) {
  test(`${page} names no file that is not there`, () => {
    const text = readFileSync(join(root, page), 'utf8');
    const named = [...text.matchAll(/(?<=[`(])(?:src|tests|data|deploy)\/[\w./-]+(?=[`)])/g)].map(([path]) => path);
    assert.deepEqual(
      [...new Set(named)].filter((path) => !places.has(path) && !existsSync(join(root, path))),
      [],
    );
  });
}

test('CONTRIBUTING fits on two screens', () => {
  assert.ok(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('\n').length <= 80);
});
