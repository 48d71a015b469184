import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatPeriod, periodToYear } from './format-date.ts';

test('a date is as precise in words as it is written', () => {
  assert.equal(formatDate('2010'), '2010');
  assert.equal(formatDate('2010-09'), 'September 2010');
  assert.equal(formatDate('2010-09-04'), '4 September 2010');
});

test('a period names a year once where both ends share it', () => {
  assert.equal(formatPeriod('2024-01/2024-06'), 'January to June 2024');
  assert.equal(formatPeriod('2025-05-26/2025-06-16'), '26 May to 16 June 2025');
  assert.equal(formatPeriod('2018-07/2019-06'), 'July 2018 to June 2019');
  assert.equal(formatPeriod('2020/2023'), '2020 to 2023');
  assert.equal(formatPeriod('not-stated'), 'period not stated');
});

test('a whole year sits on its own label of an axis, parts of it beside', () => {
  assert.equal(periodToYear('2010'), 2010);
  assert.equal(periodToYear('2024-01/2024-06'), 2023.75);
  assert.equal(periodToYear('2020/2023'), 2021.5);
  assert.ok(Math.abs(periodToYear('2026-01') - (2025.5 + 1 / 24)) < 1e-9);
});
