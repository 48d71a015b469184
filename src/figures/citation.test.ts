import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { dataPackage } from '../export/data-package.ts';
import { factRecord } from '../export/fact-record.ts';
import { factColumns } from '../export/facts-table.ts';
import { quoteRecord } from '../export/quote-record.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { searchRecords } from '../search/records/search-records.ts';
import { citation } from './citation.ts';
import { describeFact, descriptionText } from './describe-fact.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));
const address = (path: string): string => path;

test('a source is named with its date as precise as known, and with what kind it is', () => {
  const sources: typeof registry.sources = new Map([
    [
      'port-book',
      {
        id: 'port-book',
        type: 'book',
        title: 'Port book',
        publisher: 'Harbour office',
        published: '2020-05-01',
        tier: 'official',
        held: 'on paper',
        retrieved: 'not-recorded',
      },
    ],
    [
      'leaflet',
      {
        id: 'leaflet',
        type: 'document',
        title: 'Leaflet',
        publisher: 'The Daily',
        tier: 'copy',
        copyOf: 'Reuters',
        held: 'on paper',
        retrieved: 'not-recorded',
      },
    ],
  ]);
  assert.equal(citation('port-book', { sources }), 'Harbour office, “Port book” (1 May 2020; official or company)');
  assert.equal(citation('leaflet', { sources }), 'The Daily, “Leaflet” (no date shown; copy of Reuters)');
});

test('the source of every figure is worded alike in what is pasted, in JSON, in CSV and in search', () => {
  const found = new Map(searchRecords(registry, () => '').map(({ path, card }) => [path, card]));
  const column = factColumns(registry).find(({ name }) => name === 'source');
  assert.ok(registry.facts.size > 0 && column !== undefined);
  for (const fact of registry.facts.values()) {
    const words = describeFact(fact, registry)
      .sources.map((id) => citation(id, registry))
      .join('; ');
    const record = factRecord(fact, registry, address);
    assert.ok(descriptionText(fact, registry).includes(`Source: ${words}`), fact.id);
    assert.deepEqual([record.source, column.cell(record), found.get(`/facts/${fact.id}/`)?.['source']], [words, words, words], fact.id);
  }
});

test('the source of every quote is worded alike in JSON and in search, and that of every table in the data package', () => {
  const found = new Map(searchRecords(registry, () => '').map(({ path, card }) => [path, card]));
  for (const quote of registry.quotes.values()) {
    const words = citation(quote.source, registry);
    assert.ok(JSON.stringify(quoteRecord(quote, registry, address)).includes(JSON.stringify(words).slice(1, -1)), quote.id);
    assert.equal(found.get(`/quotes/${quote.id}/`)?.['source'], words, quote.id);
  }
  const described = JSON.stringify(dataPackage(registry, address));
  for (const { source } of registry.datasets.values())
    if (source !== undefined) assert.ok(described.includes(JSON.stringify(citation(source, registry)).slice(1, -1)), source);
});
