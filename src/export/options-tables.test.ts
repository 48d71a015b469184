import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildRegistry } from '../registry/build-registry.ts';
import { readDataFiles } from '../registry/from-disk.ts';
import { flatCsv, leverTable, recommendationTable } from './options-tables.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');
const { registry } = buildRegistry([
  ...readDataFiles(join(fixtures, '_base')).files,
  ...readDataFiles(join(fixtures, 'same-priority/plain')).files,
]);
const address = (path: string): string => `https://example.org${path}`;

test('a lever leaves the site with what came of it, and says what was looked for in vain', () => {
  const [lever] = leverTable(registry, address);
  assert.equal(lever?.['family'], 'Know');
  assert.equal(lever['outcome'], 'Brought supply');
  assert.equal(lever['effect'], 'By the book, nearly 58% of the ships came from Southport.');
  assert.equal(lever['cost'], 'Not found: what a clerk costs.');
  assert.equal(lever['used_by'], 'Northport: in use since 2018');
  assert.equal(lever['url'], 'https://example.org/playbook/count-ships/');
});

test('recommendations are a table with a heading, in which every figure is in words', () => {
  const rows = recommendationTable(registry, address);
  const [heading = '', first = ''] = flatCsv(rows).split(/\r?\n/);
  assert.match(heading, /^id,priority,title,actor,jurisdiction,/);
  assert.match(first, /^count-by-size,1,Count ships by size,/);
  assert.ok(!JSON.stringify(rows).includes('[['), 'every placeholder is filled');
  assert.equal(rows[0]?.['judgement'], 'The Harbour Notes');
});
