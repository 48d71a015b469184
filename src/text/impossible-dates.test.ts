import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findImpossibleDates } from './impossible-dates.ts';

const found = (text: string): string[] => findImpossibleDates(text).map(({ text: words, is }) => `${words}: ${is}`);

test('a day that its month has not is none, in either order; a leap year has one more', () => {
  assert.deepEqual(found('Closed on 31 June 2019, open since February 30, 2020.'), [
    '31 June 2019: and June has 30 days',
    'February 30, 2020: and February has 29 days',
  ]);
  assert.deepEqual(found('On 29 February 2019 or 33 March 2019.'), [
    '29 February 2019: and February has 28 days',
    '33 March 2019: and March has 31 days',
  ]);
  assert.deepEqual(found('On 29 February 2020, 29 February, 31 March and 30 June 2019; 12 May; March 2019; May 2, 2021.'), []);
});

test('a span of years that ends before it begins is turned round; codes and differences are no spans', () => {
  assert.deepEqual(found('From 2020 to 2018, and in 2021–2019.'), [
    'From 2020 to 2018: and ends before it begins',
    '2021–2019: and ends before it begins',
  ]);
  assert.deepEqual(found('From 2018 to 2020; 2018–2020; 2846–2805; 2020 to 1,900 ships; compared 2020 to 2018; 2001-1999.5'), []);
});
