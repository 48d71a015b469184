import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePlainPath } from './plain-path.ts';

test('a path that Vite reads as it is stays as it is', () => {
  for (const root of ['/srv/site', '/home/Éva/my site (1) [x] & co', '/srv/日本']) {
    const plain = makePlainPath(root);
    assert.deepEqual([plain.root, plain.flags, plain.toPlain(`${root}/a`)], [root, [], `${root}/a`]);
  }
});

test('a path with characters that mean something else there is reached by another name, and told by its own', (context) => {
  const parent = mkdtempSync(join(tmpdir(), 'plain-'));
  context.after(() => rmSync(parent, { recursive: true }));
  for (const name of ['a#b', 'what?', 'per%2Fcent', 'the "site"']) {
    const root = join(parent, name);
    mkdirSync(root);
    writeFileSync(join(root, 'a.txt'), name);
    const plain = makePlainPath(root);
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
