import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inputs } from '../../tests/markdown/inputs.ts';
import { parseMdx, type ParsedMdx } from './parse-mdx.ts';
import { readPage } from './read-page.ts';
import { unkept, type Readings } from './readings.ts';

const root = join(import.meta.dirname, '../..');
const pages = globSync('src/content/**/*.mdx', { cwd: root }).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const texts = [
  // Whole pages as they are written: those that have most in them.
  ...pages.sort((one, other) => other.text.length - one.text.length).slice(0, 6),
  ...inputs.map(({ name, text }) => ({ path: `src/content/docs/${name}.mdx`, text })),
  { path: 'a.mdx', text: '<Fact constructor="1" __proto__="2" id="a" />\n\n![](a.png) {1}\n\n<Answer>\n' },
];

/** Keeps what JSON keeps, as a file would. */
function memory(): Readings & { made: number } {
  const kept = new Map<string, string>();
  const readings = {
    ...unkept,
    made: 0,
    keep: <Made>(name: string, parts: readonly string[], make: () => Made): Made => {
      const key = JSON.stringify([name, parts]);
      const text = kept.get(key);
      if (text !== undefined) return JSON.parse(text) as Made;
      const made = make();
      readings.made += 1;
      kept.set(key, JSON.stringify(made));
      return made;
    },
  };
  return readings;
}

/** Its places for each character of its words, and its tree, beside all else. */
function wholeOf({ root, prose, ...page }: ParsedMdx): unknown {
  const words = prose.map(({ place, ...text }) => ({ ...text, places: Array.from(text.text.slice(0, 25), (_, at) => place(at)) }));
  return { ...page, words, tree: root() };
}

test('a kept reading of a page equals a new one in all that is asked of it, words, places and tree', () => {
  assert.ok(texts.length > 100);
  for (const { path, text } of texts) {
    const readings = memory();
    readPage(path, text, 4, readings);
    assert.deepEqual(wholeOf(readPage(path, text, 4, readings)), wholeOf(parseMdx(path, text, 4)), path);
    assert.equal(readings.made, 1);
  }
});

test('another text, line or file is another reading', () => {
  const readings = memory();
  for (const [file, text, line] of [
    ['a.mdx', 'One {1}', 1] as const,
    ['a.mdx', 'Two {1}', 1] as const,
    ['a.mdx', 'One {1}', 2] as const,
    ['b.mdx', 'One {1}', 1] as const,
  ])
    assert.deepEqual(wholeOf(readPage(file, text, line, readings)), wholeOf(parseMdx(file, text, line)));
  assert.equal(readings.made, 4);
});
