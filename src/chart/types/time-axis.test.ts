import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeTicks } from './time-axis.ts';

test('an axis on which no two even steps lie has its ends', () => {
  assert.deepEqual(timeTicks('2013-07-08', '2013-07-28', 'day', 2), { format: '%-d %b', values: ['2013-07-08', '2013-07-28'] });
  assert.deepEqual(timeTicks('2024-02-01', '2024-05-01', 'month', 2), { format: '%b %Y', values: ['2024-02-01', '2024-05-01'] });
  assert.deepEqual(timeTicks('2024-01-01', '2024-01-01', 'year', 5), { format: '%Y', values: ['2024-01-01'] });
});

test('months are named as months, and only as many as there is room for', () => {
  assert.deepEqual(timeTicks('2025-01-01', '2025-06-01', 'month', 6), { format: '%b %Y', tickCount: { interval: 'month', step: 1 } });
  assert.deepEqual(timeTicks('1990-01-01', '2025-01-01', 'month', 8), { format: '%Y', tickCount: { interval: 'year', step: 5 } });
  assert.deepEqual(timeTicks('1962-01-01', '1962-12-31', 'day', 6), { format: '%b %Y', tickCount: { interval: 'month', step: 3 } });
});
