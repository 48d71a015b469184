import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { cacheKey, keepFile, readCache, writeCache } from './cache.ts';

function makeFolder(context: TestContext): string {
  const folder = temporaryFolder(context);
  return join(folder, 'deep', 'er');
}

const text = async (folder: string, key: string): Promise<string | undefined> => (await readCache(folder, key))?.toString();

test('gives back what was written, bytes too, and nothing else', async (context) => {
  const folder = makeFolder(context);
  assert.equal(await text(folder, cacheKey(['a'])), undefined);
  await writeCache(folder, cacheKey(['a']), 'drawing of a – \n');
  await writeCache(folder, cacheKey(['bytes']), Buffer.from([0xff, 0, 0x0a]));
  await writeCache(folder, cacheKey(['empty']), '');
  assert.equal(await text(folder, cacheKey(['a'])), 'drawing of a – \n');
  assert.deepEqual(await readCache(folder, cacheKey(['bytes'])), Buffer.from([0xff, 0, 0x0a]));
  assert.equal(await text(folder, cacheKey(['empty'])), '');
  assert.equal(await text(folder, cacheKey(['b'])), undefined);
});

test('what was cut short or changed by a byte is not found', async (context) => {
  const folder = makeFolder(context);
  await writeCache(folder, cacheKey(['a']), 'drawing of a');
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    // The line break between hash and content is no part of either.
    if (at === 64) continue;
    writeFileSync(file, changed);
    assert.equal(await text(folder, cacheKey(['a'])), undefined, `byte ${at}`);
  }
  for (const length of [70, 64, 10, 0]) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    assert.equal(await text(folder, cacheKey(['a'])), undefined, `${length} bytes`);
  }
});

test('many writers of one drawing leave one whole file', async (context) => {
  const folder = makeFolder(context);
  await Promise.all(Array.from({ length: 20 }, () => writeCache(folder, cacheKey(['a']), 'x'.repeat(100_000))));
  assert.equal(readdirSync(folder).length, 1);
  assert.equal((await readCache(folder, cacheKey(['a'])))?.length, 100_000);
});

test('keys tell their parts apart', () => {
  assert.notEqual(cacheKey(['ab', 'c']), cacheKey(['a', 'bc']));
  assert.notEqual(cacheKey([Buffer.from('a')]), cacheKey(['a']));
  assert.match(cacheKey(['a']), /^[0-9a-f]{64}$/);
});

test('a kept file is made once, and again when what it is made from, itself or its note has changed', async (context) => {
  const folder = makeFolder(context);
  const file = join(folder, 'font.ttf');
  let made = 0;
  const keep = async (from: string): Promise<string> => {
    const content = await keepFile(file, cacheKey([from]), async () => {
      made += 1;
      return Buffer.from(`font for ${from}`);
    });
    assert.deepEqual(readFileSync(file), content);
    return content.toString();
  };
  const damages: (() => void)[] = [
    () => truncateSync(file, 3),
    () => truncateSync(file, 0),
    () => writeFileSync(file, 'font for b'),
    () => rmSync(file),
    () => truncateSync(`${file}.key`, 10),
    () => rmSync(`${file}.key`),
  ];
  assert.equal(await keep('a'), 'font for a');
  for (const damage of damages) {
    made = 0;
    assert.deepEqual([await keep('a'), made], ['font for a', 0]);
    damage();
    assert.deepEqual([await keep('a'), made], ['font for a', 1], damage.toString());
  }
  assert.deepEqual([await keep('b'), made], ['font for b', 2]);
  assert.deepEqual(readdirSync(folder).sort(), ['font.ttf', 'font.ttf.key']);
});

test('a kept file whose bytes stay the same is not written again', async (context) => {
  const file = join(makeFolder(context), 'font.woff2');
  await keepFile(file, cacheKey(['a']), async () => Buffer.from('same'));
  utimesSync(file, 0, 0);
  await keepFile(file, cacheKey(['b']), async () => Buffer.from('same'));
  assert.equal(statSync(file).mtimeMs, 0);
});

test('what could not be written leaves no half file', async (context) => {
  const folder = makeFolder(context);
  // A folder cannot be replaced by a file.
  mkdirSync(join(folder, cacheKey(['a'])), { recursive: true });
  await assert.rejects(writeCache(folder, cacheKey(['a']), 'a'), { code: 'EISDIR' });
  assert.deepEqual(readdirSync(folder), [cacheKey(['a'])]);
});
