import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, id, isPartialDate, isPeriod, text } from './scalars.ts';

test('days that no calendar has are no dates', () => {
  for (const date of ['2026-13', '2026-13-45', '2026-02-30', '2025-02-29', '20261101', '11/13/2026', '1 Nov 2026', '2026-1-1', ''])
    assert.equal(isPartialDate(date), false, date);
  for (const date of ['2010', '2010-09', '2010-09-24', '2024-02-29']) assert.equal(isPartialDate(date), true, date);
});

test('a period has two ends of one precision, in order', () => {
  for (const period of ['2010', '2024-01/2024-06', '2020/2023']) assert.equal(isPeriod(period), true, period);
  for (const period of ['2023/2020', '2020/2020-06', '2020/', '/2020', '2020/2021/2022', 'FY2025'])
    assert.equal(isPeriod(period), false, period);
});

test('numbers are plain digits', () => {
  for (const value of ['0', '8.0', '-3', '85.49', '1478']) assert.ok(decimal.safeParse(value).success, value);
  for (const value of ['1,478', '1e3', '.5', '5.', '+5', '007', ' 5', '90%', '½']) assert.ok(!decimal.safeParse(value).success, value);
});

test('ids are small letters, digits and single hyphens', () => {
  for (const value of ['a1', 'port-book-2020']) assert.ok(id.safeParse(value).success, value);
  for (const value of ['A1', 'a_b', 'a--b', '-a', 'a.b', '../x', 'é']) assert.ok(!id.safeParse(value).success, value);
});

test('text that says nothing is no text', () => {
  for (const value of ['', '~', 'null', ' x', 'x ']) assert.ok(!text.safeParse(value).success, value);
});
