import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberWords } from './number-words.ts';

const words = (text: string): string[] => numberWords(text).map(({ word }) => word);

test('a share is one word, however it is written', () => {
  for (const text of [
    'over 90%',
    '90 %',
    '90 per cent',
    '90 percent',
    'ninety per cent',
    'ninety percent',
    '90 pct',
    '９０％',
    '90パーセント',
  ])
    assert.deepEqual(words(text), ['p90x'], text);
  assert.deepEqual(words('half of the ships'), ['p50x']);
  assert.deepEqual(words('three quarters'), ['p75x']);
});

test('a sum is one word, whatever its scale and currency are written like', () => {
  for (const text of ['119 million', '$119m', 'US$119 million', '119,000,000 tonnes', 'one hundred and nineteen million'])
    assert.deepEqual(words(text), ['n119000000x'], text);
  assert.deepEqual(words('2.5 million'), ['n2500000x']);
  assert.deepEqual(words('5,900 tonnes'), ['n5900x']);
});

test('both ends of a range are numbers of its unit', () => {
  assert.deepEqual(words('20 to 30 %'), ['p20x', 'p30x']);
  assert.deepEqual(words('20–30%'), ['p20x', 'p30x']);
  assert.deepEqual(words('20 or 30%'), ['p20x', 'p30x']);
});

test('a point parts no word', () => {
  assert.deepEqual(words('71.5 %'), ['p71d5x']);
  assert.deepEqual(words('85.490 tonnes'), ['n85d49x']);
});

test('hundredths are no other number', () => {
  assert.notDeepEqual(words('90%'), words('90 ships'));
});

test('years and numbers of one digit, in letters too, are left to the words of the text', () => {
  assert.deepEqual(words('In 2010 and 1999 they lost 1 ship, then nine, no one knows which.'), []);
  assert.deepEqual(words('9.5 tonnes, 8.50 tonnes'), ['n9d5x', 'n8d5x']);
  assert.deepEqual(words('2,010 ships, 1899, 2100, 7%'), ['n2010x', 'n1899x', 'n2100x', 'p7x']);
});

test('a number is told with its place, unit and scale', () => {
  assert.deepEqual(numberWords('of 119 million, 90 per cent'), [
    { word: 'n119000000x', start: 3, end: 14 },
    { word: 'p90x', start: 16, end: 27 },
  ]);
});

test('so many out of a few are a share', () => {
  assert.deepEqual(words('nine out of 10'), ['p90x']);
  assert.deepEqual(words('3 out of every 4 ships'), ['p75x']);
  assert.deepEqual(words('10 out of 9'), ['n10x']);
});
