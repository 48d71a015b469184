import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords, unpackCatalogue, unpackWords, type PackedCatalogue } from './catalogue.ts';

const packed: PackedCatalogue = {
  kinds: ['Fact', 'Term'],
  kindOf: '010',
  dates: '2020,,2021-03',
  facets: [
    { name: 'economy', label: 'Economy', values: ['Northport', 'Southport'], of: '0 1,,1' },
    { name: 'term', label: 'Size', values: ['large'], of: ',0,' },
  ],
  names: ['Ministry of Ports (MOP)|Ministry of Ports|MOP=1 2'],
  synonyms: ['halt|cut off'],
  words: '0port3ts',
};

test('columns become records, each with what is in its place', () => {
  const { records, facets, names, synonyms, words } = unpackCatalogue(packed);
  assert.deepEqual(records, [
    { kind: 'Fact', date: '2020', facets: { economy: ['Northport', 'Southport'] } },
    { kind: 'Term', date: '', facets: { term: ['large'] } },
    { kind: 'Fact', date: '2021-03', facets: { economy: ['Southport'] } },
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
  assert.throws(() => unpackCatalogue({ ...packed, kindOf: '0120' }), /Record 2 of the search catalogue has no kind/);
});

test('words go into one text without what they share, and come out as they were', () => {
  const words = ['har', 'harbour', 'harbours', 'port', 'portal', 'tide', '港'];
  assert.equal(packWords(words), '0har3bour7s0port4al0tide0港');
  assert.deepEqual(unpackWords(packWords(words)), words);
  assert.deepEqual(unpackWords(packWords([])), []);
});

test('more than nine shared letters are as good, and a word is never all shared', () => {
  for (const words of [
    ['harbourmaster', 'harbourmasters'],
    ['port', 'po'],
  ])
    assert.deepEqual(unpackWords(packWords(words)), words);
});
