import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadRegistry } from '../../registry/from-disk.ts';
import { findToCome } from './to-come.ts';

const build = loadRegistry(join(import.meta.dirname, '../../../tests/fixtures/_base'));
const told = (latest: string, others: Parameters<typeof findToCome>[2] = []) =>
  findToCome(build, latest, others).map(({ rule, file, line }) => `${rule} ${file}:${line}`);

test('what has happened lies before the day it is asked on, in as much as is written of it', () => {
  assert.deepEqual(told('2021-04-02'), []);
  assert.deepEqual(told('2021-03-04'), [
    'to-come data/sources/ports.yaml:15',
    'to-come src/content/briefings/arrivals.mdx:6',
    'to-come src/content/briefings/arrivals.mdx:7',
    'to-come src/content/briefings/arrivals.mdx:9',
    'to-come src/content/docs/about-this-example.mdx:5',
    'to-come data/recommendations/count-by-size.yaml:17',
  ]);
});

test('a date that is told already is told once', () => {
  const before = {
    rule: 'dates-in-order',
    line: 15,
    column: 1,
    message: 'It was retrieved on 2021-03-05, before it was published.',
    hint: '',
  };
  assert.ok(
    !told('2021-03-04', [{ ...before, rule: 'dates-in-order', file: 'data/sources/ports.yaml' }]).some((one) => one.includes('ports')),
  );
});
