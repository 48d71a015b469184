import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuantities } from './find-quantities.ts';

const found = (text: string) => findQuantities(text, ['ships', 'million US dollars']).map((quantity) => quantity.text);

test('a number in prose is a quantity, with its currency, unit or noun', () => {
  assert.deepEqual(found('It fell to 58% and then to 42 per cent.'), ['58%', '42 per cent']);
  assert.deepEqual(found('US$175 million, €20 and ¥3.5'), ['US$175 million', '€20', '¥3.5']);
  assert.deepEqual(found('about 1,478 ships'), ['1,478 ships']);
  assert.deepEqual(found('$119m, 20 thousand and sixty-three per cent'), ['$119m', '20 thousand', 'sixty-three per cent']);
  assert.deepEqual(found('a 90-day stock and 3 others'), ['90-day', '3']);
});

test('dates and years are no quantities', () => {
  assert.deepEqual(found('On 24 September 2010, in 2011, from 2010 to 2012, 2018/19, FY2025, April 2025, 2024-06-30.'), []);
});

test('a year with a unit is a quantity', () => {
  assert.deepEqual(found('2010 ships'), ['2010 ships']);
});

test('number words count when something counted follows', () => {
  assert.deepEqual(found('Seven elements, two thirds of them, for ten years, five times as much.'), [
    'Seven elements',
    'two thirds of',
    'ten years',
    'five times',
  ]);
});

test('number words that count nothing are words', () => {
  assert.deepEqual(found('In the third year, a quarter later.'), []);
  assert.deepEqual(found('One of them said so. No one knew. Two can play. On the one hand.'), []);
});

test('facts and names with digits are let through', () => {
  assert.deepEqual(found('[[share-2010]] of G7 trade, as A1 says'), []);
});

test('what is let through joins nothing up, and is never taken for a space', () => {
  assert.deepEqual(found('5[[share-2010]]% and 7 [[share-2010]] ships'), ['5', '7']);
});
