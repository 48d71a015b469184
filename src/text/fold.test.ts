import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atTurns, fold, pairsIn, wordsOf } from './fold.ts';

test('accents, capitals, widths, dashes, quotation marks and spaces make no difference', () => {
  assert.equal(fold('  Café\u00a0 Bar\n'), 'cafe bar');
  assert.equal(fold('ＰＯＲＴ ９０'), 'port 90');
  assert.equal(fold('Sōma–Kōbe — 2010−2012'), 'soma-kobe - 2010-2012');
  assert.equal(fold('The port’s “tide” book'), 'the port\'s "tide" book');
});

test('a mark over kana makes another letter, and stays', () => {
  assert.equal(fold('ガ'), 'ガ');
  assert.notEqual(fold('ガ'), fold('カ'));
  // Half-width kana have their marks behind them.
  assert.equal(fold('ｶﾞ'), 'ガ');
});

test('words are parted at everything that is neither letter nor digit; points of initials and the genitive fall away', () => {
  assert.deepEqual(wordsOf(fold('A deep-sea port, the U.S. port’s 2nd')), ['a', 'deep', 'sea', 'port', 'the', 'us', 'port', '2nd']);
  assert.deepEqual(wordsOf('one. two'), ['one', 'two']);
  assert.deepEqual(wordsOf(' -- '), []);
});

test('runs without spaces are found by their pairs of letters, other words are not parted', () => {
  assert.deepEqual(pairsIn('総合対策'), ['総合', '合対', '対策']);
  assert.deepEqual(pairsIn('港 is ミナト'), ['ミナ', 'ナト']);
  assert.deepEqual(pairsIn('port 1234'), []);
});

test('a number in a sentence without spaces is a word of its own', () => {
  assert.deepEqual(atTurns('港には1218隻まで'), ['港', 'には', '1218隻', 'まで']);
  assert.deepEqual(atTurns('2024年'), ['2024年']);
  assert.deepEqual(atTurns('harbour'), ['harbour']);
});
