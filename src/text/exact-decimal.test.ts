import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isExactDecimal } from './exact-decimal.ts';

test('numbers that lose digits on the way are told from those that do not', () => {
  for (const text of ['0', '-3', '8.0', '57392.1234567890', '999999999999999', '9007199254740991', '0.000001', '-0.5'])
    assert.ok(isExactDecimal(text), text);
  const inexact = [
    '9007199254740992',
    '9007199254740993',
    '1'.padEnd(400, '0'),
    '0.1234567890123456',
    '123456789.12345678',
    `0.${'0'.repeat(30)}1`,
  ];
  for (const text of inexact) assert.ok(!isExactDecimal(text), text);
});

test('every number that passes is written back with the same digits', () => {
  const decimals = fc.tuple(fc.bigInt(0n, 10n ** 17n), fc.integer({ min: 0, max: 12 })).map(([digits, places]) => {
    const padded = String(digits).padStart(places + 1, '0');
    return places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  });
  fc.assert(
    fc.property(decimals, (text) => {
      fc.pre(isExactDecimal(text));
      const places = text.split('.')[1]?.length ?? 0;
      assert.equal(Number(text).toFixed(places), text);
    }),
  );
});
