import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadRegistry } from '../registry/from-disk.ts';
import { getRecord } from '../registry/registry.ts';
import { fingerprint } from './fingerprint.ts';
import { secondReadingWords } from './second-reading.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));
const briefing = getRecord(registry.briefings, 'arrivals');
const text = 'It lost <Fact id="ships-lost" />.';
const read = { ...briefing, secondReading: { on: '2021-04-03', by: 'machine', of: fingerprint(text, registry) } };

test('a second reading holds for the text that was read, wherever its lines break', () => {
  const words = 'Every sentence read a second time against the records on 3 April 2021 by a machine; no person has signed it.';
  assert.equal(secondReadingWords(read, text, registry), words);
  assert.equal(secondReadingWords(read, `\n${text.replace(' lost ', '\nlost ')}\n`, registry), words);
});

test('a person who signs is named', () => {
  assert.match(secondReadingWords({ ...read, secondReading: { ...read.secondReading, by: 'Ada Keel' } }, text, registry), /by Ada Keel\.$/);
});

test('a changed word, a changed figure and no reading at all are none', () => {
  const none = 'Not read a second time against the records since its last change.';
  assert.equal(secondReadingWords(read, text.replace('It', 'They'), registry), none);
  const facts = new Map([...registry.facts].map(([id, fact]) => [id, { ...fact, amount: { kind: 'number', value: '2' } as const }]));
  assert.equal(secondReadingWords(read, text, { ...registry, facts }), none);
  assert.equal(secondReadingWords(briefing, text, registry), none);
});
