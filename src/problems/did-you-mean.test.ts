import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, suggest } from './did-you-mean.ts';

test('one slip of the finger finds the name that was meant', () => {
  const names = ['share', 'year', 'edition'];
  assert.equal(nearest('shre', names), 'share');
  assert.equal(nearest('yaer', names), 'year');
  assert.equal(nearest('Share', names), 'share');
});

test('a word unlike all names has no guess', () => {
  assert.equal(nearest('price', ['share', 'edition']), undefined);
});

test('a name of which parts were left out is guessed, and none where many have them', () => {
  const names = Array.from({ length: 20 }, (_, index) => `report-of-day-${index}`);
  const ask = (word: string): string => suggest(word, ['south-korea', 'what-industry-figures-say', ...names], 'Ids');
  assert.equal(ask('korea'), 'Did you mean "south-korea"?');
  assert.equal(ask('what-industry-say'), 'Did you mean "what-industry-figures-say"?');
  assert.equal(ask('report-day'), 'There are 22 ids; none is spelt like it.');
  assert.equal(ask('of'), 'There are 22 ids; none is spelt like it.');
});

test('few names are listed, many are counted', () => {
  assert.equal(suggest('shre', ['share', 'year'], 'Fields'), 'Did you mean "share"? Fields: share, year.');
  const many = Array.from({ length: 40 }, (_, index) => `fact-number-${index}`);
  assert.equal(suggest('zzz', many, 'Facts'), 'There are 40 facts; none is spelt like it.');
});
