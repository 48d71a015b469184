import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSynonyms } from './synonyms.ts';

const synonyms = makeSynonyms([
  ['ship', 'vessel'],
  ['port', 'harbour', 'landing place'],
]);

test('words of one list have one word of their own, in whatever form they stand', () => {
  assert.equal(synonyms.of('ships'), synonyms.of('Vessel'));
  assert.equal(synonyms.of('landing places'), synonyms.of('port'));
  assert.notEqual(synonyms.of('ship'), synonyms.of('port'));
  assert.equal(synonyms.of('tide'), undefined);
  assert.equal(synonyms.of('landing'), undefined);
});

test('a text has the lists of its words and phrases, each once', () => {
  assert.deepEqual(synonyms.in('The vessel left the landing place; no other ship came.'), [synonyms.of('ship'), synonyms.of('port')]);
  assert.deepEqual(synonyms.in('The tide was low.'), []);
});

test('many lists have words that differ', () => {
  const many = makeSynonyms(Array.from({ length: 800 }, (_, place) => [`one${place}`, `other${place}`]));
  const own = Array.from({ length: 800 }, (_, place) => many.of(`one${place}`));
  assert.equal(new Set(own).size, 800);
  assert.ok(own.every((word) => /^alike[a-z]+$/.test(word ?? '')));
});

test('without lists there is nothing to find', () => {
  assert.deepEqual(makeSynonyms([]).in('ship'), []);
});
