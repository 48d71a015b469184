import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeOutputCheck } from './complete-output.ts';
import { page, runCheck } from './output.fixture.ts';

test('a site with its home page and its page for what is not found passes', (context) => {
  assert.deepEqual(runCheck(completeOutputCheck, context, { 'index.html': page(''), '404.html': page('') }), []);
});

test('a site without them is reported', (context) => {
  assert.deepEqual(runCheck(completeOutputCheck, context, { 'facts/index.html': page('') }), [
    '404.html:1:1 There is no page for what is not found.',
    'index.html:1:1 There is no home page.',
  ]);
});
