import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byId, makeFact, makeRegistry } from '../../tests/harbour.ts';
import { getRecord, type Fact } from '../registry/registry.ts';
import { factsByOrganisation } from './find-named.ts';

function factsNaming(statements: Readonly<Record<string, string | Partial<Fact>>>): Record<string, string[]> {
  const facts = Object.entries(statements).map(([id, given]) =>
    makeFact({ id, statement: '', amount: { kind: 'words', words: 'so' }, ...(typeof given === 'string' ? { statement: given } : given) }),
  );
  const harbour = makeRegistry();
  const [organisation, person] = [getRecord(harbour.organisations, 'harbour-desk'), getRecord(harbour.people, 'ada-keel')];
  const registry = makeRegistry({
    organisations: byId(
      { ...organisation, name: 'Harbour Desk', otherNames: ['HBD', 'HD', '港'] },
      { ...organisation, id: 'keel', name: 'Keel', otherNames: [] },
      { ...organisation, id: 'keel-ropes', name: 'Keel Ropes', otherNames: ['Ropes & Co.'] },
      { ...organisation, id: 'gate', name: 'Gate', otherNames: [] },
    ),
    people: byId({ ...person, otherNames: ['A. Keel'] }),
    facts: byId(...facts),
  });
  return Object.fromEntries([...factsByOrganisation(registry)].map(([id, found]) => [id, found.map((fact) => fact.id)]));
}

test('a fact names an organisation by its name or another name of three letters or more, each fact once', () => {
  const found = factsNaming({ a: 'The Harbour Desk, or HBD, counts.', b: 'HBD’s count.', c: 'HD counts.', d: '“Ropes & Co.” sold it.' });
  assert.deepEqual(found, { 'harbour-desk': ['a', 'b'], 'keel-ropes': ['d'] });
});

test('names are whole words, with their capitals', () => {
  assert.deepEqual(factsNaming({ a: 'Keels are counted.', b: 'A keel is counted.', c: 'Keel-made ships.' }), { keel: ['c'] });
});

test('a name inside a longer one of another organisation or a person is not meant', () => {
  assert.deepEqual(factsNaming({ a: 'Keel Ropes sold it.', b: 'Ada Keel said so.', c: 'A. Keel and Keel.' }), {
    'keel-ropes': ['a'],
    keel: ['c'],
  });
});

test('whom a claim is credited to counts as named, and so does a value in words', () => {
  const found = factsNaming({
    a: { statement: 'So much.', attributedTo: 'Harbour Desk, implied' },
    b: { statement: 'It said [[value]].', amount: { kind: 'words', words: 'that HBD knew' } },
  });
  assert.deepEqual(found, { 'harbour-desk': ['a', 'b'] });
});
