import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { releaseId } from './release-id.ts';

const here = { base: '/', siteUrl: undefined };

test('a release has one id in every folder, and another as soon as anything the site is made from differs', (context) => {
  const root = temporaryFolder(context);
  const put = (path: string, text: string): void => {
    mkdirSync(join(root, 'one', path, '..'), { recursive: true });
    writeFileSync(join(root, 'one', path), text);
  };
  const own = (name: string) => ({ generator: join(root, name), site: join(root, name) });
  const id = (): string => releaseId(own('one'), here);
  put('data/facts/ships.yaml', 'a: 1');
  put('src/pages/index.astro', '---');
  put('package-lock.json', '{}');
  const first = id();
  assert.match(first, /^[0-9a-f]{10}$/);
  cpSync(join(root, 'one'), join(root, 'two'), { recursive: true });
  assert.equal(releaseId(own('two'), here), first);

  put('src/a.test.ts', '');
  put('data/ledger.csv', 'kind,id');
  put('data/.DS_Store', 'x');
  put('README.md', 'x');
  put('dist/index.html', 'x');
  assert.equal(id(), first, 'what decides nothing of the site');

  const ids = [first, releaseId(own('one'), { ...here, base: '/a/' })];
  ids.push(releaseId(own('one'), { ...here, siteUrl: new URL('https://example.org') }));
  for (const [path, text] of [
    ['data/facts/ships.yaml', 'a: 2'],
    ['data/facts/ship.yaml', ''],
    ['package-lock.json', '{ }'],
    ['public/a.txt', ''],
  ] as const) {
    put(path, text);
    ids.push(id());
  }
  assert.equal(new Set(ids).size, ids.length);
});
