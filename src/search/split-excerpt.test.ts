import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitExcerpt } from './split-excerpt.ts';

test('marked words become runs of their own', () => {
  assert.deepEqual(splitExcerpt('It <mark>mines</mark> most'), [
    { text: 'It ', marked: false },
    { text: 'mines', marked: true },
    { text: ' most', marked: false },
  ]);
});

test('entities become the characters they stand for, and markup in text stays text', () => {
  assert.deepEqual(splitExcerpt('R&amp;D &lt;script&gt;'), [{ text: 'R&D <script>', marked: false }]);
});

test('a mark at the very beginning or end leaves no empty run', () => {
  assert.deepEqual(splitExcerpt('<mark>all</mark>'), [{ text: 'all', marked: true }]);
});
