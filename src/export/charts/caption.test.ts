import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadRegistry } from '../../registry/from-disk.ts';
import { getRecord } from '../../registry/registry.ts';
import { chartCaption } from './caption.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../../tests/fixtures/_base'));
const chart = getRecord(registry.charts, 'arrivals-share');

test('a description names the line across a plot, with its value and bound', () => {
  const { alt } = chartCaption({ ...chart, reference: { fact: 'share-2020-by-count', name: 'Count of 2020' } }, registry);
  assert.match(alt, / Dashed line: Count of 2020, [^.]*\d[^.]*%\. First and last/);
  assert.doesNotMatch(chartCaption(chart, registry).alt, /Dashed/);
});
