import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import * as fontkitten from 'fontkitten';
import type { Folders } from '../folders.ts';
import { usualFonts } from '../checks/dist/budgets.ts';
import { buildFonts } from './fonts.ts';
import { siteCharacters } from './site-characters.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** A project that holds its own site. */
const own = (root: string): Folders => ({ generator: root, site: root });

function makeRoot(context: TestContext, files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder(context);
  for (const folder of ['data', 'src/pipeline', 'src/content']) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
  return root;
}

test('the characters are those of data and sources, escaped ones too, each once and in order', (context) => {
  const root = makeRoot(context, {
    'data/a.yaml': 'é–é',
    'src/content/a.mdx': '&times; &rarr; &nosuch; &#8364;',
    'src/a.ts': "'\\u2212 \\u{b7} \\xa0'",
  });
  assert.equal(siteCharacters(own(root)), `${ascii}\u00a0·×é–€→−`);
});

test('tests, code that only builds, and files that are no text add nothing', (context) => {
  assert.equal(siteCharacters(own(makeRoot(context, { 'src/a.test.ts': 'ü', 'src/pipeline/b.ts': 'ö', 'data/a.png': 'ä' }))), ascii);
});

const withLetters = (root: string, file: string): fontkitten.Font =>
  fontkitten.create(readFileSync(join(root, '.cache/fonts', file))) as fontkitten.Font;
const lacks = (font: fontkitten.Font, characters: string): string =>
  [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).join('');

test('the fonts hold the characters of the site and few others: those of every page in one file each, within their budget', async (context) => {
  const root = makeRoot(context, { 'data/a.yaml': '“é” – 日本 →' });
  const { sizes, usual, rare } = await buildFonts(own(root));
  assert.deepEqual(
    sizes.map(({ file }) => file),
    ['source-sans-3.woff2', 'rare/source-sans-3.woff2', 'source-serif-4.woff2', 'rare/source-serif-4.woff2'],
  );
  const onEveryPage = sizes.filter(({ file }) => !file.startsWith('rare/'));
  assert.ok(onEveryPage.reduce((sum, { bytes }) => sum + bytes, 0) <= usualFonts.bytes * 0.9);
  assert.equal([...usual, ...rare].sort().join(''), [...`${ascii}“é”–`].sort().join(''), 'each character once');
  for (const { file, bytes } of sizes) {
    assert.equal(readFileSync(join(root, '.cache/fonts', file)).length, bytes);
    const font = withLetters(root, file);
    assert.equal(lacks(font, file.startsWith('rare/') ? rare : usual), '', file);
    assert.equal(lacks(font, 'ß'), 'ß', file);
  }
  for (const { file } of onEveryPage) {
    const font = withLetters(root, file);
    const widths = new Set(Array.from('0123456789', (digit) => font.glyphForCodePoint(digit.codePointAt(0) ?? 0).advanceWidth));
    assert.equal(widths.size, 1, `${file}: figures have to be of one width`);
  }
  const sans = withLetters(root, 'source-sans-3.woff2');
  assert.deepEqual([sans.variationAxes['wght']?.min, sans.variationAxes['wght']?.max], [400, 600]);
});

test('a site that wants the fonts of its readers has none of ours', async (context) => {
  const root = makeRoot(context, { 'data/a.yaml': 'x' });
  await buildFonts(own(root));
  const { sizes } = await buildFonts(own(root), ['text']);
  assert.deepEqual(
    sizes.map(({ file }) => file),
    ['source-sans-3.woff2', 'rare/source-sans-3.woff2'],
  );
  assert.deepEqual(
    readdirSync(join(root, '.cache/fonts'), { recursive: true }).filter((name) => String(name).endsWith('serif-4.woff2')),
    [],
  );
});

test('a font is written again only when its bytes change', async (context) => {
  const root = makeRoot(context, { 'data/a.yaml': 'x' });
  const file = join(root, '.cache/fonts/rare/source-sans-3.woff2');
  await buildFonts(own(root));
  const long = new Date(0);
  utimesSync(file, long, long);
  const before = readFileSync(file);
  writeFileSync(join(root, 'data/a.yaml'), 'y 日');
  await buildFonts(own(root));
  assert.deepEqual([statSync(file).mtimeMs, readFileSync(file).equals(before)], [0, true]);
  writeFileSync(join(root, 'data/a.yaml'), 'é');
  await buildFonts(own(root));
  assert.notEqual(statSync(file).mtimeMs, 0);
  writeFileSync(join(root, 'data/a.yaml'), 'x');
  await buildFonts(own(root));
  assert.ok(readFileSync(file).equals(before), 'the same characters give the same bytes');
  assert.deepEqual(
    readdirSync(join(root, '.cache/fonts')).filter((name) => !name.endsWith('.key')),
    ['rare', 'source-sans-3.woff2', 'source-serif-4.woff2'],
  );
});
