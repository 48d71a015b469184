import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, mix, nearestTone } from './contrast.ts';

test('contrast is what WCAG says it is, whichever colour is named first', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
  // The two greys on white that W3C's technique G18 and every checker know: just enough, and just not.
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
});

test('a share of another colour is mixed in', () => {
  assert.equal(mix('#ffffff', '#000000', 0.25), '#bfbfbf');
  assert.equal(mix('#102030', '#ffffff', 0), '#102030');
});

test('the nearest tone that is good is found on either side, and none where none is', () => {
  assert.equal(
    nearestTone('#888888', (tone) => contrast(tone, '#ffffff') >= 4.5),
    '#767676',
  );
  assert.equal(
    nearestTone('#555555', (tone) => contrast(tone, '#000000') >= 4.5),
    '#757575',
  );
  assert.equal(
    nearestTone('#555555', () => false),
    undefined,
  );
});
