import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeExcerpt, makeMarker, markWords, type Run } from './mark-words.ts';

/** Marked words in brackets. */
const show = (runs: readonly Run[]): string => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const mark = (text: string, ...words: string[]): string => show(markWords(text, makeMarker(words)));

test('words are marked in any form, with or without accents, and the text stays as it was', () => {
  assert.equal(mark('Fast ships from Southport, one SHIP, no shipyard', 'ships'), 'Fast [ships] from Southport, one [SHIP], no shipyard');
  assert.equal(mark('The Kōbe separation', 'kobe separated'), 'The [Kōbe] [separation]');
  assert.deepEqual(markWords('Fast ships', makeMarker(['ship'])), [
    { text: 'Fast ', marked: false },
    { text: 'ships', marked: true },
  ]);
});

test('a number is marked as a whole, with and without the marks between its digits', () => {
  assert.equal(mark('8,500 ships, 500 of them 81.61 long', '8500'), '[8,500] ships, 500 of them 81.61 long');
  assert.equal(mark('8,500 ships, 500 of them 81.61 long', '81.61'), '8,500 ships, 500 of them [81.61] long');
});

test('where no spaces part the words, what was looked for is marked, and not the whole run', () => {
  assert.equal(mark('南港湾局 is a port', '港湾'), '南[港湾]局 is a port');
  assert.equal(mark('2013年7月18日の最高気温は37.8℃、最低気温は', '最高', '気温'), '2013年7月18日の[最高気温]は37.8℃、最低[気温]は');
});

test('an excerpt of a text without spaces is cut at its marks, and as short as another', () => {
  const text = '北の港の船は前の年より少なかった。嵐が続いたからである。南の港では積荷が増えた。理由は記録されていない。';
  assert.equal(show(makeExcerpt(text, makeMarker(['積荷']), 10)), '… 嵐が続いたからである。南の港では[積荷]が増えた。 …');
});

test('nothing asked, nothing marked', () => {
  assert.equal(mark('Fast ships'), 'Fast ships');
  assert.equal(mark('', 'ship'), '');
});

test('an excerpt is the part that holds most of the different words', () => {
  const text = 'ship ship ship a b c d e f g h the tide turned and a ship came late to port';
  const marks = makeMarker(['ship', 'tide', 'port']);
  assert.equal(show(makeExcerpt(text, marks, 11)), '… h the [tide] turned and a [ship] came late to [port]');
});

test('some words before the first marked one are kept, and what is left out is shown', () => {
  const text = 'a b c d e f g h i j k l m n o p';
  assert.equal(show(makeExcerpt(text, makeMarker(['h']), 6)), '… d e f g [h] i …');
  assert.equal(show(makeExcerpt(text, makeMarker(['a']), 3)), '[a] b c …');
  assert.equal(show(makeExcerpt(text, makeMarker(['p']), 3)), '… n o [p]');
});

test('a text that is short enough stays whole, and one without a marked word begins at its beginning', () => {
  assert.equal(show(makeExcerpt('a b c', makeMarker(['c']), 3)), 'a b [c]');
  assert.equal(show(makeExcerpt('a b c d', makeMarker(['x']), 2)), 'a b …');
});
