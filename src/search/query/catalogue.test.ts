import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackCatalogue, type PackedCatalogue } from './catalogue.ts';

const packed: PackedCatalogue = {
  kinds: ['Fact', 'Term'],
  kindOf: [0, 1, 0],
  dates: ['2020', '', '2021-03'],
  background: [1],
  facets: [
    { name: 'economy', label: 'Economy', values: ['Northport', 'Southport'], of: [[0, 1], [], [1]] },
    { name: 'term', label: 'Size', values: ['large'], of: [[], [0], []] },
  ],
  names: [{ names: ['Ministry of Ports (MOP)', 'Ministry of Ports', 'MOP'], records: [1, 2] }],
  synonyms: [['halt', 'cut off']],
  words: '0port 4s',
  figures: '02020 0fy2020',
};

test('columns become records, each with what is in its place', () => {
  const { records, facets, names, synonyms, words } = unpackCatalogue(packed);
  assert.deepEqual(records, [
    { kind: 'Fact', date: '2020', isBackground: false, facets: { economy: ['Northport', 'Southport'] } },
    { kind: 'Term', date: '', isBackground: true, facets: { term: ['large'] } },
    { kind: 'Fact', date: '2021-03', isBackground: false, facets: { economy: ['Southport'] } },
  ]);
  assert.deepEqual(facets, [
    { name: 'economy', label: 'Economy' },
    { name: 'term', label: 'Size' },
  ]);
  assert.deepEqual(names, [{ names: ['Ministry of Ports (MOP)', 'Ministry of Ports', 'MOP'], records: [1, 2] }]);
  assert.deepEqual(synonyms, [['halt', 'cut off']]);
  assert.deepEqual([...words], ['port', 'ports']);
});

test('a record of a kind that is not named is a fault of ours', () => {
  assert.throws(() => unpackCatalogue({ ...packed, kindOf: [0, 1, 2, 0] }), /Record 2 of the search catalogue has no kind/);
});

test('the index calls a record by its place, or by a name that the catalogue gives', () => {
  assert.equal(unpackCatalogue(packed).placeOf('z'), 35);
  const named = unpackCatalogue({ ...packed, ids: ['en_a', 'en_b', 'en_c'] });
  assert.deepEqual([named.placeOf('en_c'), named.placeOf('en_d')], [2, Number.NaN]);
});
