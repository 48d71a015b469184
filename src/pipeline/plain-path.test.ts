import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { makePlainPath } from './plain-path.ts';

test('a path that Vite reads as it is stays as it is', () => {
  for (const root of ['/srv/site', '/home/Éva/my site (1) [x] & co', '/srv/日本']) {
    const plain = makePlainPath({ generator: root, site: root });
    assert.deepEqual([plain.folders.site, plain.flags, plain.toPlain(`${root}/a`)], [root, [], `${root}/a`]);
  }
});

test('a path with characters that mean something else there is reached by another name, and told by its own', (context) => {
  const parent = temporaryFolder(context);
  for (const name of ['a#b', 'what?', 'per%2Fcent', 'the "site"']) {
    const root = join(parent, name);
    mkdirSync(root);
    writeFileSync(join(root, 'a.txt'), name);
    const plain = makePlainPath({ generator: root, site: root });
    const file = plain.toPlain(join(root, 'a.txt'));
    assert.match(file, /^[\w./-]+$/);
    assert.equal(readFileSync(file, 'utf8'), name);
    assert.equal(plain.toTrue(`Error in ${file}:1:2`), `Error in ${join(root, 'a.txt')}:1:2`);
    assert.equal(plain.toPlain('/elsewhere/a'), '/elsewhere/a');
    assert.ok(plain.flags.includes('--preserve-symlinks'));
    plain.remove();
    assert.equal(existsSync(file), false);
    assert.equal(readFileSync(join(root, 'a.txt'), 'utf8'), name);
  }
});

test('a site and a generator with such paths, one in the other, have a plain name each', (context) => {
  const parent = temporaryFolder(context);
  const outer = join(parent, 'the #1 team');
  const inner = join(outer, 'generator');
  mkdirSync(inner, { recursive: true });
  for (const folders of [
    { generator: inner, site: outer },
    { generator: outer, site: inner },
  ]) {
    const plain = makePlainPath(folders);
    for (const folder of [inner, outer]) {
      const file = plain.toPlain(join(folder, 'a.txt'));
      assert.match(file, /^[\w./-]+$/);
      assert.equal(plain.toTrue(`in ${file}`), `in ${join(folder, 'a.txt')}`);
    }
    assert.deepEqual([plain.toPlain(folders.site), plain.toPlain(folders.generator)], [plain.folders.site, plain.folders.generator]);
    assert.equal(plain.environment['SITE_DIR'], plain.folders.site);
    plain.remove();
  }
});
