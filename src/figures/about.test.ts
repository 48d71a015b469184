import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { factColumns } from '../export/facts-table.ts';
import { factRecord } from '../export/fact-record.ts';
import { buildRegistry } from '../registry/build-registry.ts';
import { readDataFiles } from '../registry/from-disk.ts';
import { getRecord } from '../registry/registry.ts';
import { aboutKey, aboutNames, dimensionWords } from './about.ts';
import { findDisagreements } from './find-disagreements.ts';
import { descriptionText } from './describe-fact.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');
const berths = 'cell-and-fact/of-one-member';

/** The base with berths. */
function withBerths() {
  const laid = readDataFiles(join(fixtures, '_base')).files;
  const over = readDataFiles(join(fixtures, berths)).files;
  const paths = new Set(over.map(({ path }) => path));
  return buildRegistry([...laid.filter(({ path }) => !paths.has(path)), ...over]);
}

test('facts of other members are of other things, in whatever order the members are written', () => {
  const { registry, problems } = withBerths();
  assert.deepEqual(problems, []);
  const [east, west, both] = ['calls-east', 'calls-west', 'calls-of-both'].map((id) => getRecord(registry.facts, id));
  assert.ok(east !== undefined && west !== undefined && both !== undefined);
  assert.equal(new Set([east, west, both].map(aboutKey)).size, 3);
  assert.equal(aboutKey(east), aboutKey({ ...east, dimensions: { keeper: 'ada-keel', berth: 'east' } }));
  const disagreeing = findDisagreements(registry).map(([a, b]) => [a.id, b.id]);
  assert.deepEqual(disagreeing, [['share-2020-by-count', 'share-2020-by-tonnage']]);
});

test('what a figure is about goes with it wherever it goes, members by their names', () => {
  const { registry } = withBerths();
  const west = getRecord(registry.facts, 'calls-west-2019');
  assert.deepEqual(west.dimensions, { keeper: 'ada-keel', berth: 'west' }, 'its own, and its row’s');
  assert.equal(dimensionWords(west, registry), 'Berth: West Berth; Keeper: Ada Keel');
  assert.deepEqual(aboutNames([west], registry), ['Northport', 'West Berth', 'Ada Keel']);
  assert.match(
    descriptionText(west, registry),
    /^8\sships tied up at the West Berth in 2019\. Berth: West Berth; Keeper: Ada Keel\. Definition: By day/,
  );
  const record = factRecord(west, registry, (path) => path);
  assert.deepEqual(record.dimensions, { keeper: 'Ada Keel', berth: 'West Berth' });
  const columns = factColumns(registry).filter(({ name }) => name.startsWith('dimension_'));
  assert.deepEqual(
    columns.map(({ name, title, cell }) => [name, title, cell(record)]),
    [
      ['dimension_berth', 'Berth', 'West Berth'],
      ['dimension_keeper', 'Keeper', 'Ada Keel'],
    ],
  );
});

test('a site without dimensions has no word of them', () => {
  const { registry } = buildRegistry(readDataFiles(join(fixtures, '_base')).files);
  const [fact] = registry.facts.values();
  assert.ok(fact !== undefined);
  assert.equal(dimensionWords(fact, registry), undefined);
  assert.deepEqual(
    factColumns(registry).filter(({ name }) => name.startsWith('dimension')),
    [],
  );
});
