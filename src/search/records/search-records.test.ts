import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchKinds } from '../search-record.ts';
import { registry } from './records.fixture.ts';
import { searchRecords } from './search-records.ts';

const records = searchRecords(registry, () => '<div class="prose"><p>Ships.</p></div>');

test('records of every kind can be found', () => {
  assert.deepEqual(new Set(records.map(({ kind }) => kind)), new Set(searchKinds));
});

test('everything in the registry that has a page is a record', () => {
  const count = (wanted: string): number => records.filter(({ kind }) => kind === wanted).length;
  assert.deepEqual(
    ['Fact', 'Quote', 'Chart', 'Measure', 'Dataset', 'Lever', 'Recommendation', 'Economy', 'Organisation', 'Person', 'Term', 'Source'].map(
      count,
    ),
    [
      registry.facts,
      registry.quotes,
      registry.charts,
      registry.measures,
      registry.datasets,
      registry.levers,
      registry.recommendations,
      registry.economies,
      registry.organisations,
      registry.people,
      registry.terms,
      registry.sources,
    ].map(({ size }) => size),
  );
});

test('each record has an address of its own', () => {
  assert.equal(new Set(records.map(({ path }) => path)).size, records.length);
  for (const { path } of records) assert.match(path, /^\/(?:[\w-]+\/)+(?:#[\w-]+)?$/);
});

test('what a reader sees has no placeholder and no gap', () => {
  for (const { path, title, text, card } of records)
    assert.doesNotMatch([title, text, ...Object.values(card)].join(' | '), /\[\[|undefined|\u00a0/, path);
});
