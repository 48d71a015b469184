import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../words/words.ts';
import { isDenied } from './is-denied.ts';

test('a name is denied by a word before it, with a little word between, or by one after it', () => {
  for (const [text, at] of [
    ['not northport', 1],
    ['ships not from northport', 3],
    ['ships without northport', 2],
    ['northport excluded', 0],
  ] as const)
    assert.equal(isDenied(text.split(' '), at, 1), true, text);
  assert.equal(isDenied('ships not tide of southport'.split(' '), 4, 1), false);
  assert.equal(isDenied(['northport'], 0, 1), false);
});

test('in Japanese the word comes after the name', () => {
  try {
    speak('ja');
    assert.equal(isDenied(['南港', '以外', 'の', '総合'], 0, 1), true);
  } finally {
    speak('en');
  }
});
