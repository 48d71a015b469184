import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSlips } from './typing-slips.ts';

test('a doubled word is told once a text, where it stands first, however often it comes', () => {
  const text = `The port port is open. ${'The port port is full. '.repeat(1000)}The quay quay is not.`;
  assert.deepEqual(
    findSlips(text, 'en').map(({ text: words, offset }) => [words, offset]),
    [
      ['port port', 9],
      ['quay quay', text.lastIndexOf('quay')],
    ],
  );
});
