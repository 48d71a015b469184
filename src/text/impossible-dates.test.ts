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

test('a day of the week belongs to its date; a year has four quarters, and no month 00', () => {
  assert.deepEqual(found('On Monday 6 January 2026, Monday, January 6, 2026 and 2019-06-31, in Q5 2020.'), [
    'Monday 6 January 2026: and that day was a Tuesday',
    'Monday, January 6, 2026: and that day was a Tuesday',
    '2019-06-31: and June has 30 days',
    'Q5: and a year has four quarters',
  ]);
  assert.deepEqual(found('On Tuesday, 6 January 2026, on Monday 6 January, in Q4 2020, 2019-06-30.'), []);
});

test('a span of years that ends before it begins is turned round; codes and differences are no spans', () => {
  assert.deepEqual(found('From 2020 to 2018, and in 2021–2019, from March 2021 to June 2020.'), [
    'From 2020 to 2018: and ends before it begins',
    '2021–2019: and ends before it begins',
    'from March 2021 to June 2020: and ends before it begins',
  ]);
  assert.deepEqual(found('From 2018 to 2020; 2018–2020; 2846–2805; 2020 to 1,900 ships; compared 2020 to 2018; 2001-1999.5'), []);
});

test('a span is said in one way, and its decades go forwards', () => {
  assert.deepEqual(found('It fell from the 1990s to the 1980s, between 2018 to 2020, and from 2018 and 2020.'), [
    'from the 1990s to the 1980s: and ends before it begins',
    'between 2018 to 2020: half of one way to say a span and half of another',
    'from 2018 and 2020: half of one way to say a span and half of another',
  ]);
  assert.deepEqual(found('From the 1980s to the 1990s, between 2018 and 2020, from 2018 to 2020.'), []);
});
