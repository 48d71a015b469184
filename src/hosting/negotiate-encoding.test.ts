import assert from 'node:assert/strict';
import { test } from 'node:test';
import { negotiateEncoding } from './negotiate-encoding.ts';

test('Brotli comes first, unless the reader prefers or refuses', () => {
  const cases = {
    'gzip, deflate, br, zstd': 'br',
    'gzip, br;q=0.5': 'gzip',
    'br;q=0, gzip': 'gzip',
    'BR; Q=1': 'br',
    gzip: 'gzip',
    '*': 'br',
    '*;q=0': 'identity',
    'br;q=x, gzip': 'gzip',
    identity: 'identity',
    '': 'identity',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(cases).map((header) => [header, negotiateEncoding(header)])), cases);
  assert.equal(negotiateEncoding(undefined), 'identity');
});
