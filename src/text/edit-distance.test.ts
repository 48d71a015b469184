import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

test('letters added, left out, changed or exchanged are counted, and no further than asked', () => {
  assert.equal(editDistance('tide', 'tide', 2), 0);
  assert.equal(editDistance('tide', 'tides', 2), 1);
  assert.equal(editDistance('tide', 'tie', 2), 1);
  assert.equal(editDistance('tide', 'tile', 2), 1);
  assert.equal(editDistance('tide', 'itde', 2), 1);
  assert.equal(editDistance('southport', 'northport', 3), 2);
  assert.equal(editDistance('tide', 'lantern', 2), 3);
});
