import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { buildManifest, sumOf, type Manifest } from '../hosting/manifest.ts';
import { placeKeptPages } from './place-kept-pages.ts';

function makeFolders(context: TestContext) {
  const folder = temporaryFolder(context);
  const [dist, staged] = [join(folder, 'dist'), join(folder, 'staged')];
  for (const name of ['a', 'b']) mkdirSync(join(dist, name), { recursive: true });
  mkdirSync(staged);
  writeFileSync(join(dist, 'a/index.html'), '<p>a, release 0123456789</p>');
  writeFileSync(join(dist, 'b/index.svg'), '<svg>0123456789</svg>');
  const files = new Map([
    ['a/index.html', new Set(['facts/a', 'release'])],
    ['b/index.svg', new Set(['facts/b'])],
    ['c.html', new Set(['facts/c'])],
  ]);
  writeFileSync(join(staged, 'c.html'), 'made now');
  const before = buildManifest(dist, { release: '0123456789', base: '/' });
  return { dist, staged, kept: { notes: { frame: '', reads: new Map(), files }, before, release: 'abcdef0123' } };
}

function sumsOf(files: Manifest['files'], path: string): { sha256: string | undefined; bytes: number | undefined } {
  return { sha256: files[path]?.sha256, bytes: files[path]?.bytes };
}

test('kept pages get the new release where they show one; all else is the same file, and dist/ stays as it was', (context) => {
  const { dist, staged, kept } = makeFolders(context);
  const placed = placeKeptPages(dist, staged, kept);
  const zeros = sumOf(Buffer.from('<p>a, release 0000000000</p>'));
  const now = buildManifest(staged, { release: 'abcdef0123', base: '/' }).files;
  assert.deepEqual(
    [...(placed ?? [])],
    [
      ['a/index.html', { ...sumsOf(now, 'a/index.html'), plain: zeros.sha256 }],
      ['b/index.svg', { ...sumsOf(now, 'b/index.svg'), plain: now['b/index.svg']?.sha256 }],
    ],
  );
  assert.equal(readFileSync(join(staged, 'a/index.html'), 'utf8'), '<p>a, release abcdef0123</p>');
  assert.equal(readFileSync(join(dist, 'a/index.html'), 'utf8'), '<p>a, release 0123456789</p>');
  assert.equal(statSync(join(staged, 'b/index.svg')).ino, statSync(join(dist, 'b/index.svg')).ino);
  assert.equal(readFileSync(join(staged, 'c.html'), 'utf8'), 'made now');
});

test('nothing of a dist/ that is not as its manifest says is kept', (context) => {
  const damages: ((dist: string) => void)[] = [
    (dist) => writeFileSync(join(dist, 'a/index.html'), '<p>b, release 0123456789</p>'),
    (dist) => rmSync(join(dist, 'b/index.svg')),
  ];
  for (const damage of damages) {
    const { dist, staged, kept } = makeFolders(context);
    damage(dist);
    assert.equal(placeKeptPages(dist, staged, kept), undefined);
  }
  const { dist, staged, kept } = makeFolders(context);
  assert.equal(placeKeptPages(dist, staged, { ...kept, before: undefined }), undefined);
  assert.ok(existsSync(dist));
});
