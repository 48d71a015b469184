import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionAt, positionsIn } from './position.ts';

test('the first line of a run begins at its own column, the others at the first', () => {
  const start = { line: 7, column: 5 };
  assert.deepEqual(positionAt('one two', 4, start), { line: 7, column: 9 });
  assert.deepEqual(positionAt('one\ntwo\nthree', 8, start), { line: 9, column: 1 });
});

test('places found by lines that are known are those found by counting', () => {
  for (const text of ['', 'a', '\n', 'one\ntwo\n\nfour', '\n\n']) {
    const at = positionsIn(text);
    for (let offset = 0; offset <= text.length; offset++) assert.deepEqual(at(offset), positionAt(text, offset), `${text} ${offset}`);
  }
});
