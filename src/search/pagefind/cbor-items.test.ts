import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrayItems, formatArray, formatText, readNumber, readText } from './cbor-items.ts';

/** Appendix A of RFC 8949: numbers, null, a text, bytes, half and double precision, and an array in an array. */
const items = [
  '00',
  '1818',
  '1903e8',
  '1a000f4240',
  '20',
  'f6',
  '6449455446',
  '4401020304',
  'f93c00',
  'fb3ff199999999999a',
  '8301820203820405',
];

test('an array falls into its items, whatever they are', () => {
  const array = Buffer.from(`8b${items.join('')}`, 'hex');
  const { items: found, end } = arrayItems(array, 0);
  assert.deepEqual(
    found.map((item) => item.toString('hex')),
    items,
  );
  assert.equal(end, array.length);
  assert.deepEqual(formatArray(found), array);
});

test('an array that begins further on is read from there', () => {
  const bytes = Buffer.from('ffff820102ff', 'hex');
  assert.equal(arrayItems(bytes, 2).end, 5);
});

test('lengths of every size are written as they are read', () => {
  for (const length of [0, 23, 24, 255, 256, 65_535, 65_536]) {
    const text = 'x'.repeat(length);
    assert.equal(readText(formatText(text), 0), text);
    const array = formatArray(Array.from({ length }, () => Buffer.from([1])));
    assert.equal(arrayItems(array, 0).items.length, length);
  }
  assert.equal(formatText('港').toString('hex'), '63e6b8af');
  // Of all ways to write a length the shortest.
  assert.equal(formatText('x'.repeat(24)).subarray(0, 2).toString('hex'), '7818');
});

test('what is not known is refused, and not guessed', () => {
  assert.throws(() => arrayItems(formatText('a'), 0), /An array was expected in the search index at byte 0/);
  assert.throws(() => readNumber(formatText('a'), 0), /A number was expected in the search index at byte 0/);
  assert.throws(() => readText(formatArray([]), 0), /A text was expected in the search index at byte 0/);
  // A map, and an array without a length.
  assert.throws(() => arrayItems(Buffer.from('81a10102', 'hex'), 0), /not known here \(5\) at byte 1/);
  assert.throws(() => arrayItems(Buffer.from('9f01ff', 'hex'), 0), /a length that is not known here at byte 0/);
  assert.throws(() => arrayItems(Buffer.from('8201', 'hex'), 0), RangeError);
});
