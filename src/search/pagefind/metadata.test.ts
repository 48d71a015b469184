import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metadataOf } from './metadata.ts';
import { makeSynonyms } from '../query/synonyms.ts';
import type { SearchRecord } from '../search-record.ts';

const synonyms = makeSynonyms([['ship', 'vessel']]);
const record: SearchRecord = {
  kind: 'Fact',
  path: '/facts/a/',
  text: 'Over 90% of the ships came.',
  card: { value: 'over 90%', definition: undefined, status: '' },
  also: ['港湾省'],
  numbers: ['p90'],
  facets: {},
};

test('the card, other names with pairs of letters, synonyms and numbers are handed over; what is empty is not', () => {
  assert.deepEqual(metadataOf(record, synonyms), {
    value: 'over 90%',
    also: '港湾省 港湾 湾省',
    alike: synonyms.of('vessel'),
    numbers: 'p90',
  });
});

test('a record without other words has no field for them', () => {
  assert.deepEqual(metadataOf({ ...record, title: 'Tide', text: 'Water.', card: {}, also: [], numbers: [] }, synonyms), { title: 'Tide' });
});
