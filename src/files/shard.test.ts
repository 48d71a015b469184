import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatShard, isInShard, readShard } from './shard.ts';

const none = new Map<string, string>();
const shardsOf = (path: string, of: number, showing: ReadonlyMap<string, string> = none): number[] =>
  Array.from({ length: of }, (_, index) => index + 1).filter((number) => isInShard(path, { number, of }, showing));

test('every path is in one shard, and shards are of like size', () => {
  const paths = Array.from({ length: 4000 }, (_, index) => `/facts/fact-${index}/`);
  const counts = [0, 0, 0, 0];
  for (const path of paths) {
    const found = shardsOf(path, 4);
    assert.equal(found.length, 1, path);
    counts[(found[0] ?? 0) - 1] = (counts[(found[0] ?? 0) - 1] ?? 0) + 1;
  }
  // Of 4,000 throws at one in four, four deviations: 4 · √(4000 · ¼ · ¾).
  assert.ok(Math.max(...counts) - 1000 < 110 && 1000 - Math.min(...counts) < 110, String(counts));
  assert.deepEqual(shardsOf('/', 3).length, 1);
});

test('all files of a record go together, and those of a chart with the briefing that shows it first', () => {
  const files = ['/charts/arrivals/', '/charts/arrivals.svg', '/charts/arrivals.small-dark.svg', '/embed/arrivals/'];
  const showing = new Map([['arrivals', 'ships']]);
  for (let of = 2; of < 40; of += 1)
    for (const path of files) assert.deepEqual(shardsOf(path, of, showing), shardsOf('/briefings/ships/', of), path);
  for (let of = 2; of < 40; of += 1) assert.deepEqual(shardsOf('/facts/a.copy.js', of), shardsOf('/facts/a/', of));
});

test('a shard is written as which of how many', () => {
  assert.deepEqual(readShard('2/4'), { number: 2, of: 4 });
  assert.equal(formatShard({ number: 2, of: 4 }), '2/4');
  for (const text of ['', '0/4', '5/4', '1', '1/0', 'a/b', '1/2/3', '-1/2']) assert.throws(() => readShard(text), RangeError, text);
});
