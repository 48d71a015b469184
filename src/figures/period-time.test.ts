import assert from 'node:assert/strict';
import { test } from 'node:test';
import { middleOf, periodsBetween, readTime } from './period-time.ts';

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

test('periods between two of one grain are written as the registry writes them', () => {
  const between = (first: string, last: string): string[] => {
    const [from, to] = [readTime(first), readTime(last)];
    assert.ok(from !== undefined && to !== undefined);
    return periodsBetween(from, to);
  };
  assert.deepEqual(between('2024-11', '2025-01'), ['2024-11', '2024-12', '2025-01']);
  assert.deepEqual(between('2023-10/2023-12', '2024-04/2024-06'), ['2023-10/2023-12', '2024-01/2024-03', '2024-04/2024-06']);
  assert.deepEqual(between('2009', '2011'), ['2009', '2010', '2011']);
  assert.deepEqual(between('2009-04/2010-03', '2011-04/2012-03'), ['2009-04/2010-03', '2010-04/2011-03', '2011-04/2012-03']);
  assert.deepEqual(between('2024-01-01', '2024-01-09'), []);
});
