import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSpeller, splitJoined } from './correct-spelling.ts';

const words = new Set([
  'harbour',
  'harbours',
  'southport',
  'northport',
  'tonnage',
  'gherkins',
  'yttrium',
  'ships',
  'tide',
  'lantern',
  'lanterns',
  'phosphate',
]);
const names = new Set(['southport', 'northport', 'gherkins']);
const speller = makeSpeller(words, names);

test('a word is known in any form, and by its beginning while it is being typed', () => {
  for (const word of ['harbour', 'ship', 'lanterned', 'sou', 'tonn']) assert.equal(speller.knows(word), true, word);
  for (const word of ['so', 'habour', 'portsouth']) assert.equal(speller.knows(word), false, word);
});

test('the nearest word is the one that is written or that sounds most alike', () => {
  assert.equal(speller.nearest('habour')[0], 'harbour');
  assert.equal(speller.nearest('tonage')[0], 'tonnage');
  assert.equal(speller.nearest('sotuhport')[0], 'southport');
  assert.equal(speller.nearest('gerkins')[0], 'gherkins');
  assert.equal(speller.nearest('itrium')[0], 'yttrium');
  // Four letters apart on paper, and none by ear.
  assert.equal(speller.nearest('fosfate')[0], 'phosphate');
});

test('of two words as near the name is meant', () => {
  const near = ['lanterm', 'lanterk'];
  assert.equal(makeSpeller(new Set(near), new Set(['lanterm'])).nearest('lantern')[0], 'lanterm');
  assert.equal(makeSpeller(new Set(near), new Set(['lanterk'])).nearest('lantern')[0], 'lanterk');
});

test('a word that is like none is not mended; the shorter it is the fewer mistakes it may have', () => {
  assert.deepEqual(speller.nearest('zebra'), []);
  assert.deepEqual(speller.nearest('tdi'), []);
  assert.deepEqual(speller.nearest('tdii'), []);
  assert.deepEqual(speller.nearest('港湾港湾'), []);
});

test('names that are still like a word are offered where none is near', () => {
  assert.deepEqual(speller.similar('eastport'), ['northport', 'southport']);
  assert.deepEqual(speller.similar('qqqqqq'), []);
});

test('words that were typed as one are parted where the site has both', () => {
  assert.deepEqual(splitJoined('shipstide', words), ['ships', 'tide']);
  assert.equal(splitJoined('shipstides', words), undefined);
  assert.equal(splitJoined('ships', words), undefined);
});
