import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, runCheck } from './output.fixture.ts';
import { uniqueIdsCheck } from './unique-ids.ts';

test('an id may come again on another page', (context) => {
  assert.deepEqual(runCheck(uniqueIdsCheck, context, { 'a.html': page('<p id="x">'), 'b.html': page('<p id="x">') }), []);
});

test('an id that comes twice on a page is reported with the place of the first, inside drawings too', (context) => {
  const body = '<p id="clip1">x</p>\n<svg><defs><clipPath id="clip1"></clipPath></defs></svg>';
  assert.deepEqual(runCheck(uniqueIdsCheck, context, { 'a.html': page(body) }), [
    'a.html:3:22 The id "clip1" is on this page already, at 2:4.',
  ]);
});

test('an id that is empty or holds a space is reported', (context) => {
  assert.deepEqual(runCheck(uniqueIdsCheck, context, { 'a.html': page('<p id="">x</p><p id="a b">y</p>') }), [
    'a.html:2:4 The id "" is empty or holds a space.',
    'a.html:2:18 The id "a b" is empty or holds a space.',
  ]);
});
