import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { findUses } from './find-uses.ts';
import { loadRegistry } from './from-disk.ts';

const { registry, pages } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));
const uses = findUses(registry, pages);
const of = (record: string) => (uses.get(record) ?? []).map(({ kind, id }) => `${kind}/${id}`);

test('a fact is used by the pages, charts, levers and measures that name it, each once', () => {
  assert.deepEqual(of('facts/share-2020-by-count'), [
    'briefings/arrivals',
    'charts/arrivals-share',
    'levers/count-ships',
    'measures/arrival-share',
    'recommendations/count-by-size',
  ]);
  assert.deepEqual(of('facts/ships-lost'), ['briefings/arrivals']);
});

test('a source is used by what it is the source of, also by the rows of a table', () => {
  assert.deepEqual(of('sources/port-book-2020'), [
    'briefings/arrivals',
    'datasets/arrivals',
    'facts/share-2020-by-count',
    'levers/count-ships',
    'organisations/harbour-desk',
  ]);
});

test('tables, quotes and people are used too, and what nobody names has no entry', () => {
  assert.deepEqual(of('datasets/arrivals'), ['charts/arrivals-share', 'facts/share-2020-by-count']);
  assert.deepEqual(of('quotes/keel-on-tides'), ['briefings/arrivals', 'levers/count-ships']);
  assert.deepEqual(of('people/ada-keel'), ['quotes/keel-on-tides']);
  assert.equal(uses.has('facts/no-such-fact'), false);
});
