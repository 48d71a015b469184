import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Registry } from '../registry/registry.ts';
import { factsByOrganisation } from './find-named.ts';

function factsNaming(statements: Readonly<Record<string, string | Partial<Fact>>>): Record<string, string[]> {
  const facts = Object.entries(statements).map(([id, given]) => {
    const fact = {
      id,
      statement: '',
      amount: { kind: 'words', words: 'so' },
      ...(typeof given === 'string' ? { statement: given } : given),
    };
    return [id, fact] as const;
  });
  const registry = {
    organisations: new Map([
      ['harbour-desk', { id: 'harbour-desk', name: 'Harbour Desk', otherNames: ['HBD', 'HD', '港'] }],
      ['keel', { id: 'keel', name: 'Keel', otherNames: [] }],
      ['keel-ropes', { id: 'keel-ropes', name: 'Keel Ropes', otherNames: ['Ropes & Co.'] }],
      ['gate', { id: 'gate', name: 'Gate', otherNames: [] }],
    ]),
    people: new Map([['ada-keel', { id: 'ada-keel', name: 'Ada Keel', otherNames: ['A. Keel'] }]]),
    facts: new Map(facts),
  } as unknown as Registry;
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
