import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionAt } from './position.ts';

test('the first line of a run begins at its own column, the others at the first', () => {
  const start = { line: 7, column: 5 };
  assert.deepEqual(positionAt('one two', 4, start), { line: 7, column: 9 });
  assert.deepEqual(positionAt('one\ntwo\nthree', 8, start), { line: 9, column: 1 });
});
