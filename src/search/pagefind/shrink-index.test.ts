import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems, formatArray, formatText, readText } from './cbor-items.ts';
import { Fault } from '../../problems/fault.ts';
import type { IndexFile } from './index-files.ts';
import { shrinkIndex } from './shrink-index.ts';

const mark = 'pagefind_dcd';
const zip = (content: Uint8Array | string): Buffer => gzipSync(Buffer.concat([Buffer.from(mark), Buffer.from(content)]));
const unzip = (content: Uint8Array): Buffer => gunzipSync(content).subarray(mark.length);
const itemsIn = (array: Buffer | undefined): readonly Buffer[] => arrayItems(array ?? Buffer.alloc(0), 0).items;
const textOf = (item: Buffer | undefined): string => readText(item ?? Buffer.alloc(0), 0);

/** A word with as many bytes of pages as are asked for; what they say is not read. */
const word = (name: string, size: number): Buffer => formatArray([formatText(name), formatText('x'.repeat(size))]);
const chunk = (words: readonly Buffer[]): Buffer => zip(formatArray([formatArray(words)]));
const fragment = (url: string): Buffer => zip(JSON.stringify({ url, content: `At ${url}`, meta: {} }));

/** As Pagefind 1.5.2 lays it out: version, pages, chunks, filters, sorts, names of metadata. */
function makeIndex(over: Readonly<Record<string, Uint8Array>> = {}): IndexFile[] {
  const page = (id: string): Buffer => formatArray([formatText(id), Buffer.from([12])]);
  const described = (from: string, to: string, hash: string): Buffer => formatArray([from, to, hash].map(formatText));
  const meta = formatArray([
    formatText('1.5.2'),
    formatArray([page('en_bbb'), page('en_aaa')]),
    formatArray([described('a', 'c', 'en_11'), described('d', 'd', 'en_22')]),
    formatArray([]),
    formatArray([]),
    formatArray([formatText('title')]),
  ]);
  const files = {
    'pagefind.js': Buffer.from('js'),
    'wasm.en.pagefind': Buffer.from('wasm'),
    'pagefind-entry.json': Buffer.from(
      JSON.stringify({ version: '1.5.2', languages: { en: { hash: 'en_99', wasm: 'en', page_count: 2 } }, include_characters: ['_'] }),
    ),
    'pagefind.en_99.pf_meta': zip(meta),
    'fragment/en_aaa.pf_fragment': fragment('/one/'),
    'fragment/en_bbb.pf_fragment': fragment('/two/#a'),
    'index/en_11.pf_index': chunk([word('a', 100), word('b', 2800), word('c', 100)]),
    'index/en_22.pf_index': chunk([word('d', 9000)]),
    ...over,
  };
  return Object.entries(files).map(([path, content]) => ({ path, content }));
}

const paths = ['/two/#a', '/one/'];
const shrunk = (files = makeIndex(), of: readonly string[] = paths): ReadonlyMap<string, Buffer> =>
  new Map(shrinkIndex(files, of).map(({ path, content }) => [path, Buffer.from(content)]));
const at = (files: ReadonlyMap<string, Buffer>, path: string): Buffer => files.get(path) ?? assert.fail(`no ${path}`);

test('every file has a name without a hash, and what is not shrunk is as it was', () => {
  const files = shrunk();
  assert.deepEqual(
    [...files.keys()],
    [
      'fragment/0.pf_fragment',
      'fragment/1.pf_fragment',
      'index/0.pf_index',
      'index/1.pf_index',
      'index/2.pf_index',
      'pagefind-entry.json',
      'pagefind.0.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ],
  );
  assert.equal(at(files, 'pagefind.js').toString(), 'js');
  assert.deepEqual(JSON.parse(at(files, 'pagefind-entry.json').toString()), {
    version: '1.5.2',
    languages: { en: { hash: '0', wasm: 'en', page_count: 2 } },
    include_characters: ['_'],
  });
});

test('a fragment is named after the place of its record, and the index says so', () => {
  const files = shrunk();
  const url = (name: string): unknown => (JSON.parse(unzip(at(files, `fragment/${name}.pf_fragment`)).toString()) as { url: string }).url;
  assert.deepEqual([url('0'), url('1')], paths);
  const [version, pages, , filters, sorts, names] = itemsIn(unzip(at(files, 'pagefind.0.pf_meta')));
  // In Pagefind's own order, since words name pages by their place there; with all that it knows of a page.
  assert.deepEqual(
    itemsIn(pages).map((page) => [textOf(itemsIn(page)[0]), itemsIn(page)[1]?.[0]]),
    [
      ['0', 12],
      ['1', 12],
    ],
  );
  assert.deepEqual(
    [textOf(version), itemsIn(filters).length, itemsIn(sorts).length, itemsIn(names).map(textOf)],
    ['1.5.2', 0, 0, ['title']],
  );
  const turned = shrunk(makeIndex(), ['/one/', '/two/#a']);
  assert.deepEqual(
    itemsIn(itemsIn(unzip(at(turned, 'pagefind.0.pf_meta')))[1]).map((page) => textOf(itemsIn(page)[0])),
    ['1', '0'],
  );
});

test('words are cut into pieces of some 3 kB across the chunks, none is parted, and each piece names its first and last', () => {
  const files = shrunk();
  const words = (name: string): string[] =>
    itemsIn(itemsIn(unzip(at(files, `index/${name}.pf_index`)))[0]).map((item) => textOf(itemsIn(item)[0]));
  assert.deepEqual(['0', '1', '2'].map(words), [['a', 'b'], ['c'], ['d']]);
  const described = itemsIn(itemsIn(unzip(at(files, 'pagefind.0.pf_meta')))[2]);
  assert.deepEqual(
    described.map((piece) => itemsIn(piece).map(textOf)),
    [
      ['a', 'b', '0'],
      ['c', 'c', '1'],
      ['d', 'd', '2'],
    ],
  );
  // Nothing that is said of a word is lost.
  assert.deepEqual(itemsIn(itemsIn(unzip(at(files, 'index/2.pf_index')))[0]), [word('d', 9000)]);
});

test('a word with a quotation mark glued to it is left out where the plain word has all its records', () => {
  // Pages by their distances: 2 and 5 of the first.
  const held = (name: string, ...distances: number[]): Buffer =>
    formatArray([formatText(name), formatArray(distances.map((distance) => formatArray([Buffer.from([distance])])))]);
  const words = [held('g', 2, 3), held('g’', 5), held('g”', 2, 2), held('h’', 1), held('“g”', 2)];
  const files = shrunk(makeIndex({ 'index/en_22.pf_index': chunk(words) }));
  const kept = ['0', '1'].flatMap((name) =>
    itemsIn(itemsIn(unzip(at(files, `index/${name}.pf_index`)))[0]).map((item) => textOf(itemsIn(item)[0])),
  );
  assert.deepEqual(kept, ['a', 'b', 'c', 'g', 'g”', 'h’']);
});

test('the same index gives the same bytes', () => {
  assert.deepEqual(shrunk(), shrunk(makeIndex().reverse()));
});

test('records that the index has not, or has and should not, stop the build', () => {
  assert.throws(() => shrunk(makeIndex(), ['/two/#a']), /The search index holds \/one\/, which is no record/);
  assert.throws(() => shrunk(makeIndex(), [...paths, '/three/']), /The search index holds 2 of 3 records/);
  assert.throws(() => shrunk(makeIndex(), [...paths, '/one/']), /Two records of the search index have one address/);
});

test('an index that is made in another way than known stops the build', () => {
  const entry = (languages: object): Buffer => Buffer.from(JSON.stringify({ version: '1.5.2', languages }));
  assert.throws(
    () => shrunk(makeIndex({ 'pagefind-entry.json': entry({ en: { hash: 'en_99' }, de: { hash: 'de_1' } }) })),
    /several languages/,
  );
  assert.throws(() => shrunk(makeIndex({ 'pagefind-entry.json': entry({ en: { hash: 'en_98' } }) })), /has no pagefind\.en_98\.pf_meta/);
  assert.throws(() => shrunk(makeIndex({ 'index/en_22.pf_index': gzipSync('other') })), /does not begin as it was known/);
  assert.throws(() => shrunk(makeIndex({ 'index/en_22.pf_index': zip(formatText('d')) })), /An array was expected/);
  assert.throws(() => shrunk(makeIndex().filter(({ path }) => path !== 'index/en_22.pf_index')), /has no index\/en_22\.pf_index/);
});

test('the index of another version of Pagefind is refused by name, with what to do', () => {
  const languages = { en: { hash: 'en_99', wasm: 'en', page_count: 2 } };
  const other = makeIndex({ 'pagefind-entry.json': Buffer.from(JSON.stringify({ version: '1.6.0', languages })) });
  assert.throws(
    () => shrunk(other),
    (error) =>
      error instanceof Fault &&
      error.exitCode === 3 &&
      /made by Pagefind 1\.6\.0.*known for 1\.5\.2/.test(error.message) &&
      error.hint.includes('PAGEFIND_INDEX=untouched'),
  );
});
