import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, runCheck } from './output.fixture.ts';
import { qualifiersTravelCheck } from './qualifiers-travel.ts';

const facts = JSON.stringify([
  { words: 'over 90%', qualifier: 'over' },
  { words: 'about 60%', qualifier: 'about' },
  { words: '60%', qualifier: null },
  { words: 'nearly 41%', qualifier: 'nearly' },
]);
const table = JSON.stringify({
  fields: [
    { name: 'share', type: 'number' },
    { name: 'qualifier', type: 'string', role: 'qualifier', of: 'share' },
  ],
  rows: [
    { share: '41', qualifier: null },
    { share: '90', qualifier: 'over' },
  ],
});

test('a bounded value without its bound is found, wherever it stands', (context) => {
  const files = {
    'facts.json': facts,
    'datasets/shares.json': table,
    'index.html': page('<p title="it was 90% then">From <b>90%</b> to over <span>90%</span>.</p><svg><text>90%</text></svg>'),
  };
  const bare = '"90%" stands here without its bound; the records have it as "over 90%".';
  assert.deepEqual(runCheck(qualifiersTravelCheck, context, files), [
    `index.html:2:18 ${bare}`,
    `index.html:2:36 ${bare}`,
    `index.html:2:84 ${bare}`,
  ]);
});

test('bounds in other words, words of others, and digits that somebody gives exactly are let through', (context) => {
  const body =
    '<p>More than <em>90%</em>, at 60%, at 41%, 190%, 90.5%.</p><q>90%</q><p>“At 90% it is”</p><a href="/sources/x/">From 90%</a><code>90%</code>';
  assert.deepEqual(
    runCheck(qualifiersTravelCheck, context, { 'facts.json': facts, 'datasets/shares.json': table, 'index.html': page(body) }),
    [],
  );
});
