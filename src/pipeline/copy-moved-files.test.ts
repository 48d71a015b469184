import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { copyMovedFiles } from './copy-moved-files.ts';

test('every file of a renamed record is at its old address too, and no file of another but what is named', (context) => {
  const folder = temporaryFolder(context);
  const files = [
    'charts/new/index.html',
    'charts/new.svg',
    'charts/new.vl.json',
    'charts/newer.svg',
    'embed/new/index.html',
    'datasets/all.csv',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  const redirects = new Map([
    ['charts/old', 'charts/new'],
    ['charts/gone', 'datasets/all'],
    ['charts/newer.large.png', 'charts/newer.svg'],
  ]);
  copyMovedFiles(folder, { redirects });
  assert.deepEqual(readdirSync(join(folder, 'charts')).sort(), [
    'new',
    'new.svg',
    'new.vl.json',
    'newer.large.png',
    'newer.svg',
    'old.svg',
    'old.vl.json',
  ]);
  assert.equal(readFileSync(join(folder, 'charts/old.vl.json'), 'utf8'), 'charts/new.vl.json');
  assert.equal(readFileSync(join(folder, 'embed/old/index.html'), 'utf8'), 'embed/new/index.html');
  assert.deepEqual(readdirSync(join(folder, 'datasets')), ['all.csv']);
});
