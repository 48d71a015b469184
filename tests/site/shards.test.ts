/** A site made in parts, as machines side by side would, and put together. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { copyWithKept, germanSite } from '../built-sites.ts';
import { fileCleaner } from '../cleaner.ts';
import { digest, listPublished, runBuild } from '../project-copy.ts';

const cleaner = fileCleaner();
let root: string;
const build = async (...args: readonly string[]): Promise<{ code: number | null; said: string }> => {
  const { ended, said } = runBuild(cleaner, root, args);
  return { code: await ended, said: said() };
};
const htmlOf = (shard: string): string[] =>
  readdirSync(join(root, 'shards', shard, 'site'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

before(async () => {
  root = await copyWithKept(cleaner);
});

test('shards have no page in common, and together are the site that one build makes, byte for byte', async () => {
  assert.match((await build('--shard', '1/2')).said, /Shard 1\/2 is in shards\/1-of-2\/: \d+ pages/);
  const missing = await build('--merge');
  assert.deepEqual([missing.code, /Shard 2\/2 is missing.*--shard 2\/2/s.test(missing.said)], [2, true], missing.said);
  assert.equal((await build('--shard', '2/2')).code, 0);
  assert.ok(!existsSync(join(root, 'dist')));
  const [one, two] = [htmlOf('1-of-2'), htmlOf('2-of-2')];
  assert.ok(one.length > 10 && two.length > 10, `${one.length} and ${two.length} pages`);
  assert.deepEqual(
    one.filter((path) => two.includes(path)),
    [],
  );
  const merged = await build('--merge');
  assert.equal(merged.code, 0, merged.said);
  const { root: whole } = await germanSite(cleaner);
  assert.deepEqual(digest(root), digest(whole));
  assert.equal(one.length + two.length, listPublished(whole).filter((path) => path.endsWith('.html')).length);
});

test('a shard of other files than are here is told, and what is no shard too; the published site stays', async () => {
  const published = digest(root);
  writeFileSync(join(root, 'data/extra.csv'), '');
  const other = await build('--merge');
  assert.deepEqual([other.code, other.said.includes('Shard 1/2 was made from other files')], [2, true], other.said);
  rmSync(join(root, 'data/extra.csv'));
  const none = await build('--shard', '3/2');
  assert.deepEqual([none.code, none.said.includes('--shard is "3/2"')], [2, true], none.said);
  const both = await build('--shard', '1/2', '--merge');
  assert.deepEqual([both.code, both.said.includes('not both')], [2, true], both.said);
  assert.deepEqual(digest(root), published);
});
