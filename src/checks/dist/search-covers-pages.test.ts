import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../search/pagefind/build-index.ts';
import { makeSynonyms } from '../../search/query/synonyms.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { findProblems, makeOutput, page, runCheck } from './output.fixture.ts';
import { searchCoversPagesCheck } from './search-covers-pages.ts';

const catalogue = { kinds: [], kindOf: [], dates: [], background: [], facets: [], names: [], synonyms: [], words: '', figures: '' };

async function indexPaths(folder: string, paths: readonly string[]): Promise<void> {
  const records = paths.map((path): SearchRecord => ({
    kind: 'Docs',
    path,
    title: 'A port',
    text: 'Ships.',
    card: {},
    also: [],
    facets: {},
  }));
  await buildIndex(folder, { records, language: 'en', synonyms: makeSynonyms([]), catalogue });
}

/** With the names of fragments, which are their places in the index. */
function problems(folder: string, base = '/'): string[] {
  return findProblems(searchCoversPagesCheck, folder, base).map(
    ({ file, message }) => `${file.replace(/pagefind\/[0-9a-f]+\//, 'pagefind/*/')} ${message}`,
  );
}

test('a site whose records are all in the index passes; lists, frames and pages that lead on are no records', async (context) => {
  const folder = makeOutput(context, {
    'index.html': page(''),
    'facts/index.html': page('<p>All facts</p>'),
    'facts/one/index.html': page('<p>One ship.</p>'),
    'docs/a/index.html': page('<h2 id="how">How</h2>'),
    'embed/shares/index.html': page('<p>A chart alone.</p>'),
    'facts/old/index.html': page('', '<meta http-equiv="refresh" content="0; url=/facts/one/">'),
  });
  await indexPaths(folder, ['/facts/one/', '/docs/a/', '/docs/a/#how']);
  assert.deepEqual(problems(folder), []);
  assert.deepEqual(problems(folder, '/a/b/'), []);
});

test('a record that the index leaves out is reported; one that is there by its sections only is not', async (context) => {
  const folder = makeOutput(context, {
    'facts/one/index.html': page('<p>One ship.</p>'),
    'facts/two/index.html': page('<p>Two ships.</p>'),
    'docs/a/index.html': page('<h2 id="how">How</h2>'),
  });
  await indexPaths(folder, ['/facts/one/', '/docs/a/#how']);
  assert.deepEqual(problems(folder), ['facts/two/index.html The search index does not hold this page.']);
});

test('a result that leads to no page, or to no place on it, is reported', async (context) => {
  const folder = makeOutput(context, { 'facts/one/index.html': page('<h2 id="how">How</h2>') });
  await indexPaths(folder, ['/facts/one/', '/facts/gone/', '/facts/one/#how', '/facts/one/#why']);
  assert.deepEqual(problems(folder), [
    'pagefind/*/fragment/1.pf_fragment The search index leads to "/facts/gone/", and there is no such page.',
    'pagefind/*/fragment/3.pf_fragment The search index leads to "/facts/one/#why", and there is no such place on that page.',
  ]);
});

test('an index that is not there is reported', (context) => {
  assert.deepEqual(runCheck(searchCoversPagesCheck, context, { 'facts/one/index.html': page('') }), [
    'pagefind/current.js:1:1 The search index is empty.',
  ]);
});
