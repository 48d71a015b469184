import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Fault } from '../problems/fault.ts';
import { recoverSwap, requireSwappable, swap } from './swap.ts';

function makeRoot(context: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'playbook-swap-'));
  context.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, '.build'));
  return root;
}

function makeSite(root: string, folder: string, words: string): string {
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, 'index.html'), words);
  return join(root, folder);
}

function published(root: string): string {
  return readFileSync(join(root, 'dist/index.html'), 'utf8');
}

const silent = (line: string): void => assert.fail(`Nothing was to be said, but: ${line}`);

test('the first site is published where there was none', (context) => {
  const root = makeRoot(context);
  swap(root, makeSite(root, '.build/staged-1', 'new'));
  assert.equal(published(root), 'new');
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('a new site takes the place of the old one, which is gone with all its files', (context) => {
  const root = makeRoot(context);
  writeFileSync(join(makeSite(root, 'dist', 'old'), 'left.html'), 'old');
  swap(root, makeSite(root, '.build/staged-1', 'new'));
  assert.equal(published(root), 'new');
  assert.deepEqual(readdirSync(join(root, 'dist')), ['index.html']);
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('when the new site cannot be moved the old one is put back, and the cause is told', (context) => {
  const root = makeRoot(context);
  makeSite(root, 'dist', 'old');
  const staged = makeSite(root, '.build/staged-1', 'new');
  const cause = Object.assign(new Error('EXDEV: cross-device link'), { code: 'EXDEV' });
  const rename: typeof renameSync = (from, to) => {
    if (from === staged) throw cause;
    renameSync(from, to);
  };
  assert.throws(() => swap(root, staged, rename), cause);
  assert.equal(published(root), 'old');
  assert.equal(existsSync(join(root, '.build/previous')), false);
});

test('a build killed between the renames is mended by the next one', (context) => {
  const root = makeRoot(context);
  makeSite(root, 'dist', 'old');
  renameSync(join(root, 'dist'), join(root, '.build/previous'));
  const said: string[] = [];
  recoverSwap(root, (line) => said.push(line));
  assert.equal(published(root), 'old');
  assert.deepEqual(said, ['A build was stopped while it published; the site from before it is back in dist/.']);
});

test('a build killed after the renames leaves the new site, and the next one clears the old', (context) => {
  const root = makeRoot(context);
  makeSite(root, 'dist', 'new');
  makeSite(root, '.build/previous', 'old');
  recoverSwap(root, silent);
  assert.equal(published(root), 'new');
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('nothing to mend is nothing to say', (context) => {
  const root = makeRoot(context);
  recoverSwap(root, silent);
  assert.deepEqual(readdirSync(root), ['.build']);
});

test('a file or a link named dist is refused before anything is built', (context) => {
  const withFile = makeRoot(context);
  writeFileSync(join(withFile, 'dist'), 'x');
  assert.throws(
    () => requireSwappable(withFile),
    (error) => error instanceof Fault && error.exitCode === 3 && /dist is a file/.test(error.message),
  );
  const withLink = makeRoot(context);
  symlinkSync(makeSite(withLink, 'elsewhere', 'old'), join(withLink, 'dist'));
  assert.throws(
    () => requireSwappable(withLink),
    (error) => error instanceof Fault && error.exitCode === 3 && /dist is a symbolic link/.test(error.message),
  );
  const dangling = makeRoot(context);
  symlinkSync('nowhere', join(dangling, 'dist'));
  assert.throws(() => requireSwappable(dangling), Fault);
  requireSwappable(makeRoot(context));
});
