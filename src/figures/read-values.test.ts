import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Qualifier } from '../formula/qualifier.ts';
import { readPhrase } from './phrase-shows.ts';
import { foldForReading } from '../text/fold.ts';
import { readNumbers } from '../text/read-numbers.ts';
import { readValues } from './read-values.ts';

const unit = (id: string, form: string, ...spellings: string[]) => [id, { id, title: id, form, symbol: '', spellings }] as const;
const units = new Map([
  unit('percent', '{}%', '{} per cent', '{} percent'),
  unit('usd-million', 'US${} million', '${} million', '${}m'),
  unit('tonnes', '{} tonnes', '{} t', '{} metric tons', '{}トン'),
  unit('yen-billion', '¥{} billion', '{} billion yen'),
]);
const numbers = (text: string) => readNumbers(foldForReading(text)).map(({ value }) => value);
const values = (text: string, language = 'en') =>
  readValues(text, units, language).map(({ value, unit: id, qualifiers }) => [qualifiers.join('|'), value, id ?? ''].join(' ').trim());

test('digits, words, scales and shares are numbers', () => {
  assert.deepEqual(numbers('57,392 and 85.49 and 8 500'), [57392, 85.49, 8, 8500, 500]);
  assert.deepEqual(numbers('sixty-three, two, a dozen'), [63, 2, 12]);
  assert.deepEqual(numbers('one hundred and nineteen million'), [119, 119e6]);
  assert.deepEqual(numbers('119 million, $119m'), [119, 119e6, 119, 119e6]);
  assert.deepEqual(numbers('3万4330トン、2億円、９０％'), [34330, 2, 2e8, 90]);
  assert.deepEqual(numbers('a quarter, more than a tenth'), [25, 10]);
  assert.deepEqual(numbers('half a million, a quarter of a billion'), numbers('a million, a billion'));
});

test('a value is read with its unit and its bound', () => {
  assert.deepEqual(values('sourced over 90% of it'), ['over 90 percent']);
  assert.deepEqual(values('nearly $119 million worth'), ['nearly 119 usd-million', 'nearly 119000000']);
  assert.deepEqual(values('about sixty-three per cent'), ['about 63 percent']);
  assert.deepEqual(values('$119m'), ['119 usd-million', '119000000']);
  assert.deepEqual(values('roughly a quarter of exports'), ['about 25 percent']);
  assert.deepEqual(values('no more than 65 percent'), ['at-most 65 percent']);
  assert.deepEqual(values('90 % or more'), ['at-least 90 percent']);
  assert.deepEqual(values('約2万2307トン', 'ja'), ['about 22307 tonnes']);
  assert.deepEqual(values('90%以上', 'ja'), ['at-least 90 percent']);
});

test('a bound belongs to the value beside it, a longer one before a shorter one', () => {
  assert.deepEqual(values('over the year it fell to 20%'), ['20 percent']);
  assert.deepEqual(values('just under 20% and more than 5%'), ['a-little-under|nearly 20 percent', 'over 5 percent']);
});

const read = (value: string, qualifier: Qualifier | undefined, phrase: string) =>
  readPhrase({ amount: { kind: 'number', value }, qualifier, unit: 'percent' }, phrase, units, 'en');

test('a phrase shows its fact, or what it lacks and adds is named', () => {
  assert.deepEqual(read('90', 'over', 'over 90% of imports'), { lacks: [], adds: [] });
  assert.deepEqual(read('91', 'over', 'over 90% of imports'), { lacks: ['value'], adds: [] });
  assert.deepEqual(read('90', undefined, 'over 90% of imports'), { lacks: [], adds: ['over'] });
  assert.deepEqual(read('90', 'about', 'over 90% of imports'), { lacks: ['qualifier'], adds: ['over'] });
  assert.deepEqual(read('90', 'over', 'over 90 of its imports'), { lacks: ['unit'], adds: [] });
});

test('a range shows both ends, a date its finest part', () => {
  const range = { amount: { kind: 'range', low: '20', high: '30' }, qualifier: undefined, unit: 'percent' } as const;
  assert.deepEqual(readPhrase(range, 'between 20 and 30 per cent', units, 'en'), { lacks: [], adds: [] });
  assert.deepEqual(readPhrase(range, 'up from 20 per cent', units, 'en'), { lacks: ['value'], adds: [] });
  const date = (day: string, phrase: string) =>
    readPhrase({ amount: { kind: 'date', date: day }, qualifier: undefined, unit: undefined }, phrase, units, 'en').lacks;
  assert.deepEqual(date('2010-09', 'in Sept. last year'), []);
  assert.deepEqual(date('2026-02-01', 'retrieval of mud on February 1'), []);
  assert.deepEqual(date('2026-02-01', 'retrieval of mud on February 3'), ['value']);
});
