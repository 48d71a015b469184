import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { code, read } from '../../tests/source-files.ts';
import { openReadings } from './readings.ts';

/** A generator of one module, and a site. */
function makeFolders(context: TestContext): { generator: string; site: string } {
  const folder = temporaryFolder(context);
  const folders = { generator: join(folder, 'generator'), site: join(folder, 'site') };
  mkdirSync(join(folders.generator, 'src'), { recursive: true });
  mkdirSync(folders.site);
  writeFileSync(join(folders.generator, 'package-lock.json'), '{}');
  writeFileSync(join(folders.generator, 'src/read.ts'), 'export const one = 1;\n');
  return folders;
}

/** Whether it was made anew. */
function isMade(folders: Parameters<typeof openReadings>[0], name: string, parts: readonly string[]): boolean {
  let made = false;
  const reading = openReadings(folders).keep(name, parts, () => {
    made = true;
    return { parts, more: [{ line: 1 }] };
  });
  assert.deepEqual(reading, { parts, more: [{ line: 1 }] });
  return made;
}

test('a reading is kept until a text changes, or which text it is', (context) => {
  const folders = makeFolders(context);
  assert.equal(isMade(folders, 'a', ['text', '1']), true);
  assert.equal(isMade(folders, 'a', ['text', '1']), false);
  assert.equal(isMade(folders, 'a', ['text', '2']), true);
  assert.equal(isMade(folders, 'a', ['tex', 't2']), true);
  assert.equal(isMade(folders, 'b', ['tex', 't2']), true);
  assert.equal(isMade(folders, 'a', ['tex', 't2']), false);
});

test('other code, or other packages, read anew', (context) => {
  for (const file of ['src/read.ts', 'package-lock.json']) {
    const folders = makeFolders(context);
    assert.equal(isMade(folders, 'a', ['text']), true);
    // What a process runs is looked at once: another folder stands for another process.
    const changed = { ...folders, generator: `${folders.generator}/../generator` };
    writeFileSync(join(folders.generator, file), 'export const one = 2;\n');
    assert.equal(isMade(changed, 'a', ['text']), true, file);
  }
});

test('a kept reading of which a byte has changed is made anew', (context) => {
  const folders = makeFolders(context);
  isMade(folders, 'a', ['text']);
  const folder = join(folders.site, '.cache/readings');
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const whole = readFileSync(file, 'utf8');
  for (const damaged of [whole.replace('text', 'next'), whole.slice(0, -1), whole.slice(0, 70), '', `${whole} `]) {
    writeFileSync(file, damaged);
    assert.equal(isMade(folders, 'a', ['text']), true);
    assert.equal(readFileSync(file, 'utf8'), whole);
  }
});

test('where nothing can be written, all is read', (context) => {
  const folders = makeFolders(context);
  // Nobody writes below a file, whoever they are.
  writeFileSync(join(folders.site, '.cache'), '');
  chmodSync(join(folders.site, '.cache'), 0o400);
  assert.equal(isMade(folders, 'a', ['text']), true);
  assert.equal(isMade(folders, 'a', ['text']), true);
});

test('readings of two kinds have names that begin otherwise, so that none takes the place of another', () => {
  const names = code.flatMap((path) =>
    [...read(path).matchAll(/readings\.(?:keep|keepLater|among)\(\s*[`']([^$']*)[$']/g)].map(([, start]) => start),
  );
  assert.ok(names.length >= 8);
  assert.deepEqual(names, [...new Set(names)]);
});

test('a text that holds nothing is asked about once, and again where a part changes', (context) => {
  const folders = makeFolders(context);
  const asked: string[] = [];
  const among = (parts: readonly string[], ...texts: readonly string[]): string[] => [
    ...openReadings(folders).among('texts', parts, texts, (text) => (asked.push(text), text.includes('x'))),
  ];
  const next = (): string[] => asked.splice(0);
  assert.deepEqual([among(['en'], 'a', 'xb', 'c', 'a'), next()], [['xb'], ['a', 'xb', 'c']]);
  assert.deepEqual([among(['en'], 'c', 'xb', 'd'), next()], [['xb'], ['xb', 'd']]);
  assert.deepEqual([among(['en'], 'a', 'c', 'd'), next()], [[], ['a']]);
  assert.deepEqual([among(['ja'], 'a', 'd'), next()], [[], ['a', 'd']]);
});
