import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRecord } from '../../registry/registry.ts';
import { context, registry } from './records.fixture.ts';
import { sourceRecords } from './source-records.ts';

test('a source is found by publisher, date, sort and site', () => {
  assert.deepEqual(sourceRecords(context).at(-1), {
    kind: 'Source',
    path: '/sources/port-gazette-2021/',
    title: 'Ships and tides',
    text: 'Port Gazette.',
    card: { source: 'Port Gazette (press or research)', period: '4 March 2021' },
    also: ['article newspaper', 'example.org', 'port gazette 2021'],
    facets: { term: [], publisher: ['Port Gazette'], year: ['2021'] },
    date: '2021-03-04',
  });
});

test('authors, our note and what it copies are whole sentences; a date that it does not show is said to be missing', () => {
  const { published: _, ...undated } = getRecord(registry.sources, 'port-gazette-2021');
  const copy = { ...undated, authors: ['A. Keel', 'B. Mast'], note: 'A wire report.', derivedFrom: 'port-book-2020' };
  const sources = new Map(registry.sources).set(copy.id, copy);
  const record = sourceRecords({ ...context, registry: { ...registry, sources } }).at(-1);
  assert.equal(record?.text, 'A. Keel, B. Mast. A wire report. Copies or rewrites Port book 2020.');
  assert.deepEqual([record?.card['period'], record?.date, record?.facets.year], ['no date shown', undefined, []]);
});
