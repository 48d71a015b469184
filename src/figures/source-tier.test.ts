import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../registry/schemas/source.ts';
import { isStrong, tierWords } from './source-tier.ts';

const base = { type: 'webpage', title: 'Tides', publisher: 'Tide copies', held: 'supplied text', retrieved: 'not-recorded' } as const;
const original: Source & { id: string } = { ...base, id: 'original', publisher: 'Port Gazette', tier: 'press' };
const sources = new Map([['original', original]]);

test('the kind of a source is said in a few words, a copy by what it copies', () => {
  assert.equal(tierWords({ ...base, tier: 'official' }, sources), 'official or company');
  assert.equal(tierWords(original, sources), 'press or research');
  assert.equal(tierWords({ ...base, tier: 'copy', copyOf: 'Reuters' }, sources), 'copy of Reuters');
  assert.equal(tierWords({ ...base, tier: 'copy', derivedFrom: 'original' }, sources), 'copy of Port Gazette');
  assert.equal(tierWords({ ...base, tier: 'other' }, sources), 'other source');
});

test('a copy is not as strong as what it copies', () => {
  assert.deepEqual(
    (['official', 'press', 'copy', 'other'] as const).map((tier) => isStrong({ ...base, tier })),
    [true, true, false, false],
  );
});
