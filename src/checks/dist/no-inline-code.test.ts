import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noInlineCodeCheck } from './no-inline-code.ts';
import { page, runCheck } from './output.fixture.ts';

test('scripts and styles in files, and data in JSON, pass', (context) => {
  const head =
    '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css"><script type="application/ld+json">{}</script>';
  assert.deepEqual(
    runCheck(noInlineCodeCheck, context, {
      'a.html': page('<p class="x" title="on and off">y</p><script type="application/json">{}</script>', head),
    }),
    [],
  );
});

test('style elements, scripts without a file, style attributes and handlers are reported', (context) => {
  const body =
    '<style>p{}</style>\n<script>run()</script>\n<p style="color: red" onclick="run()">x</p>\n<script type="importmap">{}</script>';
  assert.deepEqual(runCheck(noInlineCodeCheck, context, { 'a.html': page(body) }), [
    'a.html:2:1 A <style> element stands in the page.',
    'a.html:3:1 A script stands in the page itself.',
    'a.html:4:4 The attribute style="color: red" is blocked by the policy of the page.',
    'a.html:4:23 The handler onclick="run()" is blocked by the policy of the page.',
    'a.html:5:1 A script stands in the page itself.',
  ]);
});

test('a style attribute is found inside a drawing, noscript and a template', (context) => {
  assert.deepEqual(
    runCheck(noInlineCodeCheck, context, {
      'a.html': page(
        '<svg><g><path style="fill: red"></path></g></svg>\n<noscript><p style="top: 0">x</p></noscript>\n<template><p style="top: 1">x</p></template>',
      ),
    }),
    [
      'a.html:2:15 The attribute style="fill: red" is blocked by the policy of the page.',
      'a.html:3:14 The attribute style="top: 0" is blocked by the policy of the page.',
      'a.html:4:14 The attribute style="top: 1" is blocked by the policy of the page.',
    ],
  );
});

test('an address that is code is reported, however it is written', (context) => {
  assert.deepEqual(
    runCheck(noInlineCodeCheck, context, { 'a.html': page('<a href="javascript:run()">x</a>\n<a href=" JaVa&#10;script:run()">y</a>') }),
    ['a.html:2:4 The address in href="javascript:run()" is code.', 'a.html:3:4 The address in href=" JaVa\nscript:run()" is code.'],
  );
});
