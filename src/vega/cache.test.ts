import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheKey, readCache, writeCache } from './cache.ts';

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'cache-')), 'deep', 'er');

test('gives back what was written, and nothing else', async () => {
  const dir = folder();
  assert.equal(await readCache(dir, cacheKey(['a'])), undefined);
  await writeCache(dir, cacheKey(['a']), 'drawing of a\n');
  assert.equal(await readCache(dir, cacheKey(['a'])), 'drawing of a\n');
  assert.equal(await readCache(dir, cacheKey(['b'])), undefined);
});

test('a file that was cut short is not found', async () => {
  const dir = folder();
  await writeCache(dir, cacheKey(['a']), 'drawing of a');
  for (const length of [70, 64, 10, 0]) {
    truncateSync(join(dir, readdirSync(dir)[0] ?? ''), length);
    assert.equal(await readCache(dir, cacheKey(['a'])), undefined);
  }
});

test('many writers of one drawing leave one whole file', async () => {
  const dir = folder();
  await Promise.all(Array.from({ length: 20 }, () => writeCache(dir, cacheKey(['a']), 'x'.repeat(100_000))));
  assert.equal(readdirSync(dir).length, 1);
  assert.equal((await readCache(dir, cacheKey(['a'])))?.length, 100_000);
});

test('keys tell their parts apart', () => {
  assert.notEqual(cacheKey(['ab', 'c']), cacheKey(['a', 'bc']));
  assert.match(cacheKey(['a']), /^[0-9a-f]{64}$/);
});
