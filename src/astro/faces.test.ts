import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faces } from './faces.ts';

test('a face of rare characters says which it has, as ranges; without any there is none', () => {
  const css = faces(['text'], '#*+–é');
  assert.deepEqual(
    [...css.matchAll(/unicode-range: ([^;]+);/g)].map(([, ranges]) => ranges),
    ['U+23, U+2A-2B, U+2013, U+E9'],
  );
  assert.match(css, /--sans: 'Source Sans 3', 'Source Sans 3 rare', 'Sans until loaded', /);
  assert.doesNotMatch(faces(['text'], ''), /rare/);
});

test('a site without our fonts names none, and charts keep the scaled one', () => {
  const css = faces([], '#');
  assert.doesNotMatch(css, /woff2|Serif until/);
  assert.match(css, /--chart-sans: 'Sans until loaded'/);
});
