import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { namesRead, noReads, setKeeper, type Reads } from '../page-reads.ts';
import { notedRegistry, plainRegistry } from './noted-registry.ts';
import { madeOnce, onceARegistry, tableOnceARegistry } from './once-a-registry.ts';
import type { Registry } from './registry.ts';

const redirects = new Map([
  ['levers/one', 'levers/first'],
  ['levers/two', 'levers/second'],
]);
const plain = { redirects } as Partial<Registry> as Registry;
const noted = notedRegistry(plain);

/** What is noted while something is read. */
function readsOf(read: () => unknown): string[] {
  let here: Reads | undefined;
  setKeeper({
    now: () => here,
    within: (reads, make) => {
      const around = here;
      here = reads;
      const made = make();
      here = around;
      return made;
    },
    kept: new Set(),
    noted: new Map(),
  });
  here = noReads();
  const reads = here;
  read();
  return [...namesRead(reads)];
}

afterEach(() => setKeeper(undefined));

test('what is read of a registry is noted: a record, which there are, or all, also where there is none', () => {
  assert.deepEqual(
    readsOf(() => noted.redirects.get('levers/one')),
    ['redirects/levers/one'],
  );
  assert.deepEqual(
    readsOf(() => noted.redirects.has('none')),
    ['redirects/none'],
  );
  for (const read of [() => noted.redirects.size, () => [...noted.redirects.keys()]]) assert.deepEqual(readsOf(read), ['redirects/#']);
  const all = [
    () => [...noted.redirects.values()],
    () => [...noted.redirects],
    () => [...noted.redirects.entries()],
    () => noted.redirects.forEach(() => undefined),
    () => new Map(noted.redirects),
  ];
  for (const read of all) assert.deepEqual(readsOf(read), ['redirects/*']);
  assert.deepEqual([...noted.redirects], [...redirects]);
  assert.equal(plainRegistry(noted), plain);
});

test('what is made once is noted by its name, by whoever asks, and not what it was made from', () => {
  const targets = onceARegistry('targets', (whole) => [...whole.redirects.values()]);
  const lengths = tableOnceARegistry('lengths', (whole) => new Map(targets(whole).map((target) => [target, target.length])));
  for (let time = 0; time < 2; time += 1) {
    assert.deepEqual(
      readsOf(() => targets(noted)),
      ['made/targets'],
    );
    assert.deepEqual(
      readsOf(() => lengths(noted, 'levers/first')),
      ['made/lengths/levers/first'],
    );
  }
  assert.deepEqual(madeOnce('targets', plain), ['levers/first', 'levers/second']);
});
