import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentTypeOf, isCompressible } from './content-type.ts';

test('every kind of file of the site has its type', () => {
  const types = Object.fromEntries(
    [
      'a/index.html',
      'a.css',
      'a.js',
      'a.mjs',
      'a.json',
      'a.vl.json',
      'a.svg',
      'a.xml',
      'a.txt',
      'a.csv',
      'a.bib',
      'a.ris',
      'a.png',
      'a.woff2',
      'a.webmanifest',
      'wasm.en.pagefind',
      'a.pf_meta',
      'a.pf_index',
      'a.pf_fragment',
      'a.unknown',
    ].map((path) => [path, contentTypeOf(path)]),
  );
  assert.deepEqual(types, {
    'a/index.html': 'text/html; charset=utf-8',
    'a.css': 'text/css; charset=utf-8',
    'a.js': 'text/javascript; charset=utf-8',
    'a.mjs': 'text/javascript; charset=utf-8',
    'a.json': 'application/json; charset=utf-8',
    'a.vl.json': 'application/json; charset=utf-8',
    'a.svg': 'image/svg+xml; charset=utf-8',
    'a.xml': 'text/xml; charset=utf-8',
    'a.txt': 'text/plain; charset=utf-8',
    'a.csv': 'text/csv; charset=utf-8',
    'a.bib': 'application/x-bibtex; charset=utf-8',
    'a.ris': 'application/x-research-info-systems; charset=utf-8',
    'a.png': 'image/png',
    'a.woff2': 'font/woff2',
    'a.webmanifest': 'application/manifest+json; charset=utf-8',
    'wasm.en.pagefind': 'application/wasm',
    'a.pf_meta': 'application/octet-stream',
    'a.pf_index': 'application/octet-stream',
    'a.pf_fragment': 'application/octet-stream',
    'a.unknown': 'application/octet-stream',
  });
});

test('only text is worth compressing', () => {
  const compressible = ['a.html', 'a.svg', 'a.json', 'a.bib', 'a.png', 'a.woff2', 'a.pagefind', 'a.pf_index'].filter((path) =>
    isCompressible(contentTypeOf(path)),
  );
  assert.deepEqual(compressible, ['a.html', 'a.svg', 'a.json', 'a.bib']);
});
