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

test('few names are listed, many are counted', () => {
  assert.equal(suggest('shre', ['share', 'year'], 'Fields'), 'Did you mean "share"? Fields: share, year.');
  const many = Array.from({ length: 40 }, (_, index) => `fact-number-${index}`);
  assert.equal(suggest('zzz', many, 'Facts'), 'There are 40 facts; none is spelt like it.');
});
