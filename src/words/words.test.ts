import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { missingWords } from './missing-words.ts';
import { pluralIn } from './plural.ts';
import { languages } from './words.ts';

const root = join(import.meta.dirname, '../..');

/** "values.status.observed" → what stands there, a text or a function. */
function leavesOf(part: object, path = ''): [string, unknown][] {
  return Object.entries(part).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? leavesOf(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}
const english = new Map(leavesOf(languages.en));

test('every language has every word, as text or as a function of as much, and none is empty', () => {
  for (const [name, language] of Object.entries(languages)) {
    assert.deepEqual(missingWords(language, languages.en), [], name);
    assert.deepEqual(
      leavesOf(language).map(([path]) => path),
      [...english.keys()],
      name,
    );
  }
});

test('a word that is missing, empty or of another kind is told by its name', () => {
  const whole = { a: { b: 'x', c: 'y', d: () => 'z', e: { f: 'v' } } };
  assert.deepEqual(missingWords({ a: { b: '', d: 'z', e: {} } }, whole), ['a.b', 'a.c', 'a.d', 'a.e.f']);
});

test('a text with places for others has the same places in every language', () => {
  const places = (text: string): string[] => (text.match(/\{\w*\}/g) ?? []).sort();
  for (const [name, language] of Object.entries(languages))
    for (const [path, word] of leavesOf(language)) {
      const own = english.get(path);
      if (typeof word === 'string' && typeof own === 'string') assert.deepEqual(places(word), places(own), `${name} ${path}`);
    }
});

test('no word is kept that nothing shows', () => {
  const code = globSync('src/**/*.{ts,astro}', { cwd: root })
    .filter((path) => !path.startsWith('src/words/'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const within = globSync('src/words/en/*.ts', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const unused = [...english.keys()].filter((path) => {
    const [, name = ''] = path.split('.');
    return !new RegExp(`\\b${name}\\b`).test(code) && (within.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2;
  });
  assert.deepEqual(unused, []);
});

test('a form goes with its number as the rules of the language say', () => {
  const german = pluralIn('de');
  const forms = { one: '# Zeile', other: '# Zeilen' };
  assert.deepEqual(
    [0, 1, 2, 5].map((count) => german(count, forms)),
    ['0 Zeilen', '1 Zeile', '2 Zeilen', '5 Zeilen'],
  );
  assert.deepEqual(
    [0, 1, 2, 5].map((count) => pluralIn('ja')(count, { one: 'never', other: '#行' })),
    ['0行', '1行', '2行', '5行'],
  );
  // A language with more forms than English and German have.
  const polish = { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' };
  assert.deepEqual(
    [1, 2, 5, 22].map((count) => pluralIn('pl')(count, polish)),
    ['1 wiersz', '2 wiersze', '5 wierszy', '22 wiersze'],
  );
});
