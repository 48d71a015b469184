import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './parse-yaml.ts';
import { readYaml } from './read-yaml.ts';
import { unkept, type Readings } from './readings.ts';

/** As on disk: what is kept comes back as JSON holds it. */
function keepInMemory(): { readings: Readings; made: () => number } {
  const kept = new Map<string, string>();
  let made = 0;
  return {
    readings: {
      ...unkept,
      keep: <Made>(name: string, parts: readonly string[], make: () => Made): Made => {
        const key = JSON.stringify([name, parts]);
        const there = kept.get(key);
        if (there !== undefined) return JSON.parse(there) as Made;
        made += 1;
        const value = make();
        kept.set(key, JSON.stringify(value));
        return value;
      },
    },
    made: () => made,
  };
}

test('what is kept of a file is what is read: its values, and where they stand', () => {
  const { readings, made } = keepInMemory();
  for (const text of ['a:\n  - one\n  - { b: 8.0 }\nspec: { c: 3, d: null }\n', '', '- x\n']) {
    const anew = parseYaml('a.yaml', text, 1, ['spec']);
    for (const read of [1, 2].map(() => readYaml('a.yaml', text, readings, 1, ['spec']))) {
      assert.deepEqual([read.value, read.problems], [anew.value, anew.problems]);
      assert.deepEqual(read.place(['a', 1, 'b']), anew.place(['a', 1, 'b']));
      assert.deepEqual(read.placeOfKey(['spec']), anew.placeOfKey(['spec']));
    }
  }
  assert.equal(made(), 3);
});

test('numbers that JSON would lose, and faults, are read anew each time', () => {
  const { readings } = keepInMemory();
  for (const text of ['spec: { a: 1e999 }\n', 'spec: { a: -0 }\n', 'a: 1\na: 2\n'])
    for (const read of [1, 2].map(() => readYaml('a.yaml', text, readings, 0, ['spec']))) {
      const { value, problems } = parseYaml('a.yaml', text, 0, ['spec']);
      assert.deepEqual([read.value, read.problems], [value, problems]);
    }
});
