import assert from 'node:assert/strict';
import { test } from 'node:test';
import { middleOf, readTime, timeTicks } from './time.ts';

test('a period has its first day, the day after its last, and its grain', () => {
  const read = (period: string): unknown => Object.values(readTime(period) ?? {});
  assert.deepEqual(read('2014'), ['2014-01-01', '2015-01-01', 'year']);
  assert.deepEqual(read('2024-02'), ['2024-02-01', '2024-03-01', 'month']);
  assert.deepEqual(read('1962-12-31'), ['1962-12-31', '1963-01-01', 'day']);
  assert.deepEqual(read('2018-07/2019-06'), ['2018-07-01', '2019-07-01', 'financial year']);
  assert.deepEqual(read('2019-01/2019-03'), ['2019-01-01', '2019-04-01', 'quarter']);
  assert.deepEqual(read('2024-01/2024-06'), ['2024-01-01', '2024-07-01', 'span']);
  assert.deepEqual(read('2020/2023'), ['2020-01-01', '2024-01-01', 'span']);
  assert.equal(readTime('not-stated'), undefined);
});

test('among times of other grains a time stands at its middle', () => {
  const time = readTime('2014');
  assert.ok(time !== undefined);
  assert.equal(middleOf(time), '2014-07-02');
});

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
