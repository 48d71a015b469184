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
  const { name: site, licence } = parse(read('data/site.yaml')) as { name: string; licence: { text: string } };
  const { name: project } = JSON.parse(read('package.json')) as { name: string };
  const words = [site, project, licence.text, 'MIT licence', ...economies, 'rare earth', 'Chinese', 'Lynas'].map((word) => ({
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

test('colours stand in one file, so that a site that sets its own has them everywhere', () => {
  const code = globSync('src/**/*.{ts,astro,css}', { cwd: root }).filter((path) => !/^src\/content\/|test\.ts$/.test(path));
  // On paper lines are grey, whatever the site.
  // The page of problems in `npm run dev` stands before any site can be made.
  const may = new Set(['src/colours/palette.ts', 'src/colours/contrast.ts', 'src/styles/print.css', 'src/astro/problem-page.ts']);
  const faults = code.filter((path) => !may.has(path) && /#[0-9a-f]{6}\b/i.test(read(path).replaceAll(/['"]#005ea5['"]/g, '')));
  assert.deepEqual(faults, []);
});
