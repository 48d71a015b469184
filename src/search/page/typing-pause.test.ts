import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longPause, pauseAfterKeys } from './typing-pause.ts';

test('a word of one or two letters is waited for longest, a fast hand shorter than a slow one, a single key least', () => {
  const pauseAfter = pauseAfterKeys();
  assert.equal(pauseAfter('r', 10_000), longPause);
  assert.equal(pauseAfter('ra', 10_100), longPause);
  assert.equal(pauseAfter('rare', 10_200), 250);
  assert.equal(pauseAfter('rare e', 10_500), longPause);
  assert.equal(pauseAfter('rare earths', 10_800), 450);
  assert.equal(pauseAfter('rare earths', 11_380), 600);
  assert.equal(pauseAfter('rare earths', 20_000), 250);
  assert.equal(pauseAfter('日', 30_000), 250);
});
