import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, runCheck } from './output.fixture.ts';
import { pageOutlineCheck } from './page-outline.ts';

test('a page with language, title and one first heading passes, whatever a drawing is titled', (context) => {
  assert.deepEqual(runCheck(pageOutlineCheck, context, { 'a.html': page('<svg><title>Drawing</title></svg><h2>x</h2>') }), []);
});

test('what is missing is reported', (context) => {
  assert.deepEqual(
    runCheck(pageOutlineCheck, context, {
      'a.html': '<!doctype html><html><head><title> </title></head><body><svg><title>x</title></svg></body></html>',
    }),
    ['a.html:1:1 The <html> element has no language.', 'a.html:1:1 The page has no <h1>.', 'a.html:1:1 The page has no title.'],
  );
});

test('a second first heading is reported where it stands', (context) => {
  assert.deepEqual(runCheck(pageOutlineCheck, context, { 'a.html': page('<p>x</p>\n<h1>Again</h1>') }), [
    'a.html:3:1 The page has a second <h1>.',
  ]);
});
