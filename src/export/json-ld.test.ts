import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadRegistry } from '../registry/from-disk.ts';
import { getRecord } from '../registry/registry.ts';
import { datasetJsonLd, factJsonLd, personJsonLd, quoteJsonLd } from './json-ld.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));
const fact = getRecord(registry.facts, 'share-2020-by-count');
/** As it is read from the page. */
const plain = (record: object): Record<string, unknown> => JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
const observed = (period: string) => {
  const { observationDate, observationPeriod } = plain(factJsonLd({ ...fact, period }, registry, undefined));
  return [observationDate, observationPeriod];
};

test('a period of several years, months or days is its first date and how long it is, both ends counted', () => {
  assert.deepEqual(observed('2020'), ['2020', undefined]);
  assert.deepEqual(observed('2020/2023'), ['2020', 'P4Y']);
  assert.deepEqual(observed('2023-11/2024-02'), ['2023-11', 'P4M']);
  assert.deepEqual(observed('2024-02-28/2024-03-01'), ['2024-02-28', 'P3D']);
  assert.deepEqual(observed('not-stated'), [undefined, undefined]);
});

test('publishers, affiliations and terms are things with a name, and sources are works about an observation', () => {
  const observation = plain(factJsonLd(fact, registry, undefined));
  assert.equal('citation' in observation, false);
  assert.match(JSON.stringify(observation['subjectOf']), /"publisher":\{"@type":"Organization","name":"/);
  const quote = JSON.stringify(quoteJsonLd(getRecord(registry.quotes, 'keel-on-tides'), registry, undefined));
  assert.match(quote, /"affiliation":\{"@type":"Organization"/);
  assert.match(JSON.stringify(personJsonLd(getRecord(registry.people, 'ada-keel'), registry)), /"affiliation":\{"@type":"Organization"/);
  const [dataset] = registry.datasets.values();
  assert.ok(dataset !== undefined);
  assert.match(
    JSON.stringify(datasetJsonLd({ ...dataset, licence: 'Free' }, registry, undefined)),
    /"license":\{"@type":"CreativeWork","text":"Free"\}/,
  );
});
