import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../search/build-index.ts';
import { makeOutput, page, runCheck } from './output-for-test.ts';
import { readOutputSite } from './output-site.ts';
import { searchCoversBriefingsCheck } from './search-covers-briefings.ts';

const searchable = page('<main data-pagefind-body><p>Words from many places.</p></main>');

test('a site whose briefings are all in the index passes', async (context) => {
  const folder = makeOutput(context, { 'briefings/one/index.html': searchable, 'briefings/index.html': page('<p>All briefings</p>') });
  await buildIndex(folder);
  assert.deepEqual(searchCoversBriefingsCheck.run(readOutputSite(folder, '/a/b/')), []);
});

test('a briefing that marks nothing, and one the index leaves out, are reported', async (context) => {
  const folder = makeOutput(context, {
    'index.html': searchable,
    'briefings/one/index.html': page('<p>Not marked.</p>'),
    'briefings/two/index.html': page('<div data-pagefind-ignore="all"><main data-pagefind-body><p>Hidden.</p></main></div>'),
  });
  await buildIndex(folder);
  const messages = searchCoversBriefingsCheck.run(readOutputSite(folder, '/')).map(({ file, message }) => `${file} ${message}`);
  assert.deepEqual(messages, [
    'briefings/one/index.html The briefing marks nothing to be searched.',
    'briefings/two/index.html The search index does not hold this briefing.',
  ]);
});

test('an empty index is reported', (context) => {
  assert.deepEqual(runCheck(searchCoversBriefingsCheck, context, { 'index.html': searchable }), [
    'pagefind/pagefind-entry.json:1:1 The search index is empty.',
  ]);
});
