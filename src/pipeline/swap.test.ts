import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { Fault } from '../problems/fault.ts';
import { removeStages } from './stage.ts';
import { recoverSwap, requireSwappable, swap, type SwapSteps } from './swap.ts';

function makeRoot(context: TestContext): string {
  const root = temporaryFolder(context);
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

/** As on a system that can exchange folders, and as on one that cannot. */
const systems: readonly SwapSteps[] = [
  {
    exchange: (a, b) => {
      renameSync(a, `${a}-between`);
      renameSync(b, a);
      renameSync(`${a}-between`, b);
      return true;
    },
    rename: renameSync,
  },
  { exchange: () => false, rename: renameSync },
];

test('the first site is published where there was none', (context) => {
  for (const steps of systems) {
    const root = makeRoot(context);
    swap(root, makeSite(root, '.build/staged-1', 'new'), steps);
    assert.equal(published(root), 'new');
    assert.deepEqual(readdirSync(join(root, '.build')), []);
  }
});

test('a new site takes the place of the old one, which is gone with all its files', (context) => {
  for (const steps of [...systems, undefined]) {
    const root = makeRoot(context);
    writeFileSync(join(makeSite(root, 'dist', 'old'), 'left.html'), 'old');
    swap(root, makeSite(root, '.build/staged-1', 'new'), steps);
    assert.equal(published(root), 'new');
    assert.deepEqual(readdirSync(join(root, 'dist')), ['index.html']);
    removeStages(root, silent);
    assert.deepEqual(readdirSync(join(root, '.build')), []);
  }
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
  assert.throws(() => swap(root, staged, { exchange: () => false, rename }), cause);
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
  removeStages(root, silent);
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
    (error) => error instanceof Fault && error.exitCode === 3 && error.message.includes('dist is a file'),
  );
  const withLink = makeRoot(context);
  symlinkSync(makeSite(withLink, 'elsewhere', 'old'), join(withLink, 'dist'));
  assert.throws(
    () => requireSwappable(withLink),
    (error) => error instanceof Fault && error.exitCode === 3 && error.message.includes('dist is a symbolic link'),
  );
  const dangling = makeRoot(context);
  symlinkSync('nowhere', join(dangling, 'dist'));
  assert.throws(() => requireSwappable(dangling), Fault);
  requireSwappable(makeRoot(context));
});

/** Root may do anything: a test of what another user may not runs as one who has nothing but this folder. */
function withoutRights(root: string, run: () => void): void {
  if (process.getuid?.() !== 0) {
    run();
    return;
  }
  const nobody = 65_534;
  for (const path of ['.', ...readdirSync(root, { recursive: true, encoding: 'utf8' })]) chownSync(join(root, path), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    run();
  } finally {
    process.seteuid?.(0);
  }
}

test('what cannot be removed is told and is in nobody’s way', (context) => {
  const root = makeRoot(context);
  makeSite(root, 'dist', 'old');
  const kept = makeSite(root, 'dist/kept', 'of another user');
  chmodSync(kept, 0o500);
  withoutRights(root, () => {
    for (const words of ['new', 'newer']) {
      swap(root, makeSite(root, `.build/staged-${words}`, words));
      const said: string[] = [];
      removeStages(root, (line) => said.push(line));
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /^\.build\/(staged|old)-[^ ]+ could not be removed whole: EACCES.* It is not needed any more\.$/);
      assert.equal(published(root), words);
    }
  });
  for (const name of readdirSync(join(root, '.build'))) chmodSync(join(root, '.build', name, 'kept'), 0o700);
});

test('a dist/ that may not be replaced is refused before anything is built', (context) => {
  const root = makeRoot(context);
  chmodSync(makeSite(root, 'dist', 'old'), 0o555);
  chmodSync(root, 0o755);
  const module = JSON.stringify(new URL('swap.ts', import.meta.url).href);
  const script = `const { requireSwappable } = await import(${module}); try { requireSwappable(${JSON.stringify(root)}); } catch ({ exitCode, message }) { console.log(exitCode, message); }`;
  // Asked as another user by a process of that user's: access(2) asks for the real one.
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: root,
    ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
  });
  assert.match(stdout, /^3 dist\/ cannot be replaced: EACCES/, stderr);
  chmodSync(join(root, 'dist'), 0o755);
});
