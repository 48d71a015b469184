import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadRegistry } from '../registry/from-disk.ts';
import { auditSentences } from './audit-sentences.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));

test('a sentence with a figure stands beside what its record says', () => {
  const [found, ...rest] = auditSentences(
    'The tide was high. In 2020 <Fact id="ships-lost" /> was lost. [[ships-lost]] more came.',
    registry,
  );
  assert.equal(found?.sentence, 'In 2020 {1 ship} was lost.');
  assert.match(found?.records[0] ?? '', /^ships-lost: .*“one ship, 1, was lost”; medium\]$/);
  assert.equal(rest.length, 1);
});

test('a sentence that names a cause is listed, and one that does neither is not', () => {
  assert.deepEqual(
    auditSentences('Ships left because the tide rose.\n\nShips are big. <Source id="port-book-2020" />', registry).map(
      ({ sentence }) => sentence,
    ),
    ['Ships left because the tide rose.', 'Ships are big.'],
  );
  assert.deepEqual(auditSentences('Ships are big.', registry), []);
});
