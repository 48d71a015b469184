import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems, formatArray, formatText, readText } from './cbor-items.ts';
import { settleIndex } from './settle-index.ts';

const text = (words: string): Buffer => formatText(words);
const array = (...items: Buffer[]): Buffer => formatArray(items);
const number = (value: number): Buffer => Buffer.from([value]);
const file = (path: string, body: Buffer): { path: string; content: Buffer } => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), body])),
});

/** An index of one language with two filters, everything in the order given. */
function makeIndex(
  values: readonly string[],
  filters: readonly string[],
  hashes: Readonly<Record<string, string>>,
  meta: string,
): { path: string; content: Uint8Array }[] {
  const kind = array(text('kind'), array(...values.map((value) => array(text(value), array(number(1), number(2))))));
  const place = array(text('place'), array(array(text('here'), array())));
  const list = array(...filters.map((name) => array(text(name), text(hashes[name] ?? ''))));
  const sorts = array(...[...filters].reverse().map((name) => array(text(name), array(number(0)))));
  return [
    file(`filter/${hashes['kind']}.pf_filter`, kind),
    file(`filter/${hashes['place']}.pf_filter`, place),
    file(
      `pagefind.${meta}.pf_meta`,
      array(text('1.5.2'), array(array(text('en_f1'), number(7))), array(), list, sorts, array(text('title'))),
    ),
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ version: '1.5.2', languages: { en: { hash: meta, wasm: 'en', page_count: 1 } } })),
    },
    { path: 'pagefind.js', content: Buffer.from('x') },
  ];
}

const plain = (files: readonly { path: string; content: Uint8Array }[]): [string, string][] =>
  files.map(({ path, content }) => [path, (/pf_/.test(path) ? gunzipSync(content) : Buffer.from(content)).toString('hex')]);

test('two orders of the same index become the same files', () => {
  const one = makeIndex(['a', 'b', 'c'], ['kind', 'place'], { kind: 'en_1111111', place: 'en_2222222' }, 'en_aaaaaaaaaa');
  const two = makeIndex(['c', 'a', 'b'], ['place', 'kind'], { kind: 'en_3333333', place: 'en_2222222' }, 'en_bbbbbbbbbb');
  assert.deepEqual(plain(settleIndex(one)), plain(settleIndex(two)));
});

test('files that hold something else have another name, and what points at them follows', () => {
  const one = settleIndex(makeIndex(['a', 'b'], ['kind', 'place'], { kind: 'en_1111111', place: 'en_2222222' }, 'en_aaaaaaaaaa'));
  const two = settleIndex(makeIndex(['a', 'x'], ['kind', 'place'], { kind: 'en_1111111', place: 'en_2222222' }, 'en_aaaaaaaaaa'));
  const names = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path).filter((path) => /pf_/.test(path));
  assert.equal(names(one).filter((name) => names(two).includes(name)).length, 1);
  const meta = one.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = JSON.parse(Buffer.from(one.find(({ path }) => path === 'pagefind-entry.json')?.content ?? []).toString()) as {
    languages: { en: { hash: string } };
  };
  assert.equal(meta?.path, `pagefind.${entry.languages.en.hash}.pf_meta`);
  const lists = arrayItems(gunzipSync(meta?.content ?? Buffer.alloc(0)).subarray('pagefind_dcd'.length), 0).items;
  const pointed = arrayItems(lists[3] ?? Buffer.alloc(0), 0).items.map((item) =>
    readText(arrayItems(item, 0).items[1] ?? Buffer.alloc(0), 0),
  );
  assert.deepEqual(
    pointed.map((hash) => `filter/${hash}.pf_filter`).sort(),
    names(one).filter((name) => name.startsWith('filter/')),
  );
});

test('a file that is not made as it was known stops the build', () => {
  assert.throws(
    () => settleIndex([{ path: 'filter/en_1111111.pf_filter', content: gzipSync('something else') }]),
    /does not begin as it was known/,
  );
  assert.throws(() => settleIndex([file('filter/en_1111111.pf_filter', array(text('kind')))]), /not made as it was known/);
  assert.throws(() => settleIndex([file('filter/en_1111111.pf_filter', Buffer.from([0x9f, 0xff]))]), /a length that is not known/);
  assert.throws(
    () => settleIndex(makeIndex(['a'], ['kind', 'gone'], { kind: 'en_1111111', place: 'en_2222222', gone: 'en_3333333' }, 'en_aaaaaaaaaa')),
    /names a filter that has no file/,
  );
});

test('long arrays and texts, numbers of every size, and nested items are kept byte by byte', () => {
  const long = 'x'.repeat(300);
  const items = [
    text(long),
    ...Array.from({ length: 400 }, (_, index) => number(index % 24)),
    Buffer.from([0x18, 0xff]),
    Buffer.from([0x19, 1, 2]),
    Buffer.from([0x1a, 1, 2, 3, 4]),
    Buffer.from([0x20]),
    Buffer.from([0xf6]),
    Buffer.from([0xfa, 1, 2, 3, 4]),
    Buffer.from([0xfb, 1, 2, 3, 4, 5, 6, 7, 8]),
    array(text('a'), array()),
  ];
  const bytes = formatArray(items);
  const read = arrayItems(bytes, 0);
  assert.deepEqual(
    read.items.map((item) => item.toString('hex')),
    items.map((item) => item.toString('hex')),
  );
  assert.equal(read.end, bytes.length);
  assert.equal(readText(read.items[0] ?? bytes, 0), long);
});
