import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatStage } from './format-stage.ts';

test('a stage is said with the time it began', () => {
  assert.equal(formatStage('in-use', '2011-03'), 'in use since March 2011');
  assert.equal(formatStage('announced', '2025-10-28'), 'announced on 28 October 2025');
  assert.equal(formatStage('ended', '2012-11'), 'ended; begun in November 2012');
  assert.equal(formatStage('planned', undefined), 'planned');
});
