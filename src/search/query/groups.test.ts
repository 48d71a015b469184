import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameGroup } from './groups.ts';

const europium = { typed: 'eu', length: 1, names: ['europium', 'Eu'], records: [8] };
const words = new Set(['europium', 'harbour']);

test('a name of two letters may be the beginning of another, where the site has the word after it', () => {
  const wordsOf = (next?: string): string[] => nameGroup(europium, words, next).alternatives.map(({ words: own }) => own);
  assert.deepEqual(wordsOf('harbour'), ['"eu harbour"', 'europium']);
  assert.deepEqual(wordsOf('unheard'), ['europium']);
  assert.deepEqual(wordsOf(), ['europium']);
});
