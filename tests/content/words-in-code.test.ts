/** What this site is about stands in its content and nowhere in the code, so that another subject needs no other code. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('no word of the subject stands in code, so that another subject needs other data, content and charts only', () => {
  const economies = Object.values(parse(read('data/economies.yaml')) as Record<string, { name: string }>)
    .map(({ name }) => name)
    .filter((name) => name !== 'World');
  const { name: site } = parse(read('data/site.yaml')) as { name: string };
  const words = [site, ...economies, 'rare earth', 'Chinese', 'Lynas'].map((word) => ({
    word,
    pattern: new RegExp(`\\b${RegExp.escape(word.toLowerCase())}\\b`),
  }));
  const code = globSync('src/**/*.{ts,astro,css}', { cwd: root }).filter((path) => !/^src\/(?:content|charts)\//.test(path));
  assert.ok(code.length > 300);
  const faults = code.flatMap((path) => {
    const text = read(path).toLowerCase();
    return words.filter(({ pattern }) => pattern.test(text)).map(({ word }) => `${path} says "${word}".`);
  });
  assert.deepEqual(faults, []);
});
