import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { buildSite } from './build-site.ts';
import { Fault } from '../problems/fault.ts';
import { ownIdentity } from './process-identity.ts';
import type { Stages } from './stages.ts';

const problem: Problem = { rule: 'unknown-id', file: 'index.html', line: 1, column: 1, message: 'Wrong.', hint: 'Mend it.' };

/** The old site is in dist/, as another build left it. */
function makeRoot(context: TestContext): string {
  const root = temporaryFolder(context);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'old');
  return root;
}

function makeStages(calls: string[], changed: Partial<Stages> = {}): Stages {
  const noted = <K extends keyof Stages>(name: K, run: Stages[K]): Stages[K] =>
    ((...args: never[]) => {
      calls.push(name);
      return (run as (...given: never[]) => unknown)(...args);
    }) as Stages[K];
  const stages: Stages = {
    identify: () => 'release',
    nameInputs: (_root, release) => release,
    checkInputs: async () => ({ problems: [], registry: {} as Registry, build: {} as RegistryBuild }),
    buildLooks: async () => [],
    drawCharts: async () => [],
    buildPages: async (outDir) => {
      writeFileSync(join(outDir, 'index.html'), 'new');
      writeFileSync(join(outDir, 'a.css'), 'p{}');
      return { problems: [] };
    },
    buildIndex: async () => undefined,
    checkOutput: async () => [],
    writeManifest: () => undefined,
    ...changed,
  };
  return {
    identify: stages.identify,
    nameInputs: stages.nameInputs,
    writeManifest: stages.writeManifest,
    checkInputs: noted('checkInputs', stages.checkInputs),
    buildLooks: noted('buildLooks', stages.buildLooks),
    drawCharts: noted('drawCharts', stages.drawCharts),
    buildPages: noted('buildPages', stages.buildPages),
    buildIndex: noted('buildIndex', stages.buildIndex),
    checkOutput: noted('checkOutput', stages.checkOutput),
  };
}

const options = (root: string): { root: string; base: string; say: () => void } => ({ root, base: '/', say: () => undefined });
const published = (root: string): string => readFileSync(join(root, 'dist/index.html'), 'utf8');

test('a build without problems publishes, and leaves nothing else behind', async (context) => {
  const root = makeRoot(context);
  const calls: string[] = [];
  const result = await buildSite(options(root), makeStages(calls));
  assert.deepEqual(result, { problems: [], pages: 1, bytes: 6 });
  assert.deepEqual(calls, ['checkInputs', 'buildLooks', 'drawCharts', 'buildPages', 'buildIndex', 'checkOutput']);
  assert.equal(published(root), 'new');
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('what is indexed are the pages just made, with the registry that was checked', async (context) => {
  const root = makeRoot(context);
  const registry = {} as Registry;
  const indexed: unknown[] = [];
  const stages = makeStages([], {
    checkInputs: async () => ({ problems: [], registry, build: {} as RegistryBuild }),
    buildIndex: async (folder, given, { root: project }) => {
      indexed.push(readFileSync(join(folder, 'index.html'), 'utf8'), given === registry, project);
      writeFileSync(join(folder, 'index.js'), 'index');
    },
  });
  await buildSite(options(root), stages);
  assert.deepEqual(indexed, ['new', true, root]);
  assert.equal(readFileSync(join(root, 'dist/index.js'), 'utf8'), 'index');
});

test('problems at any stage stop the build there, and the published site stays', async (context) => {
  const stops: readonly (readonly [Partial<Stages>, number])[] = [
    [{ checkInputs: async () => ({ problems: [problem], registry: undefined, build: {} as RegistryBuild }) }, 1],
    [{ drawCharts: async () => [problem] }, 3],
    [{ buildPages: async () => ({ problems: [problem] }) }, 4],
  ];
  for (const [changed, stages] of stops) {
    const root = makeRoot(context);
    const calls: string[] = [];
    assert.deepEqual((await buildSite(options(root), makeStages(calls, changed))).problems, [problem]);
    assert.equal(calls.length, stages);
    assert.equal(published(root), 'old');
    assert.deepEqual(readdirSync(join(root, '.build')), []);
  }
});

test('an output with problems is kept where their places can be looked at, until the next build', async (context) => {
  const root = makeRoot(context);
  const { problems } = await buildSite(options(root), makeStages([], { checkOutput: async () => [problem] }));
  assert.deepEqual(problems, [{ ...problem, file: '.build/failed/index.html' }]);
  assert.equal(readFileSync(join(root, '.build/failed/index.html'), 'utf8'), 'new');
  assert.equal(published(root), 'old');
  assert.deepEqual(readdirSync(join(root, '.build')), ['failed']);
  await buildSite(options(root), makeStages([]));
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('a stage that throws leaves the published site, no half-made one, and no lock', async (context) => {
  const root = makeRoot(context);
  for (const stage of ['checkInputs', 'buildLooks', 'drawCharts', 'buildPages', 'buildIndex', 'checkOutput'] as const) {
    const cause = new Error(stage);
    await assert.rejects(buildSite(options(root), makeStages([], { [stage]: () => Promise.reject(cause) })), cause);
    assert.equal(published(root), 'old');
    assert.deepEqual(readdirSync(join(root, '.build')), []);
  }
});

test('a build that is stopped publishes nothing', async (context) => {
  const root = makeRoot(context);
  const stopping = new AbortController();
  const reason = new Error('stopped');
  const stages = makeStages([], { checkOutput: async () => (stopping.abort(reason), []) });
  await assert.rejects(buildSite({ ...options(root), signal: stopping.signal }, stages), reason);
  assert.equal(published(root), 'old');
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('a signal that comes during work without a pause is heard before anything is published', async (context) => {
  const root = makeRoot(context);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort(new Error('stopped'));
  process.on('SIGWINCH', stop);
  context.after(() => process.off('SIGWINCH', stop));
  const stages = makeStages([], { checkOutput: async () => (process.kill(process.pid, 'SIGWINCH'), []) });
  await assert.rejects(buildSite({ ...options(root), signal: stopping.signal }, stages), /stopped/);
  assert.equal(published(root), 'old');
});

test('what a stage throws because a signal ended a program it started is told as the signal', async (context) => {
  const root = makeRoot(context);
  const stopping = new AbortController();
  const stages = makeStages([], {
    buildIndex: async () => {
      stopping.abort(new Error('stopped'));
      throw new Error('the program is gone');
    },
  });
  await assert.rejects(buildSite({ ...options(root), signal: stopping.signal }, stages), /stopped/);
});

test('what is changed while the site is made is not published, since nobody has checked it', async (context) => {
  const root = makeRoot(context);
  let version = 'before';
  const stages = makeStages([], { identify: () => version, buildIndex: async () => void (version = 'after') });
  await assert.rejects(
    buildSite(options(root), stages),
    (error) => error instanceof Fault && error.exitCode === 3 && error.message.includes('was changed'),
  );
  assert.equal(published(root), 'old');
});

test('the manifest names the release that was begun', async (context) => {
  const root = makeRoot(context);
  const stages = makeStages([], {
    identify: () => 'this one',
    writeManifest: (folder, release) => writeFileSync(join(folder, 'm'), release),
  });
  await buildSite(options(root), stages);
  assert.equal(readFileSync(join(root, 'dist/m'), 'utf8'), 'this one');
});

test('a build that lost its lock while it stood still publishes nothing', async (context) => {
  const root = makeRoot(context);
  const stages = makeStages([], { checkOutput: async () => (writeFileSync(join(root, '.build/lock'), 'of another'), []) });
  await assert.rejects(buildSite(options(root), stages), (error) => error instanceof Fault && error.exitCode === 3);
  assert.equal(published(root), 'old');
  assert.equal(readFileSync(join(root, '.build/lock'), 'utf8'), 'of another');
});

test('a file in the place of a folder the build needs is named before anything is checked', async (context) => {
  for (const name of ['.build', '.cache', '.cache/fonts', '.astro']) {
    const root = makeRoot(context);
    if (name.includes('/')) mkdirSync(join(root, '.cache'));
    writeFileSync(join(root, name), '');
    const calls: string[] = [];
    await assert.rejects(
      buildSite(options(root), makeStages(calls)),
      (error) => error instanceof Fault && error.exitCode === 3 && error.message.startsWith(`${name} is a file, `),
    );
    assert.deepEqual([calls, published(root)], [[], 'old']);
  }
});

test('while one build runs another one does not begin, and does not clear its folders', async (context) => {
  const root = makeRoot(context);
  const calls: string[] = [];
  const first = makeStages([], {
    buildIndex: async () => {
      await assert.rejects(buildSite(options(root), makeStages(calls)), (error) => error instanceof Fault && error.exitCode === 3);
    },
  });
  await buildSite(options(root), first);
  assert.deepEqual([calls, published(root)], [[], 'new']);
});

test('what a killed build left is cleared by the next one', async (context) => {
  const root = makeRoot(context);
  mkdirSync(join(root, '.build/staged-of-it'), { recursive: true });
  writeFileSync(join(root, '.build/lock'), JSON.stringify({ ...ownIdentity(), pid: 999999999 }));
  mkdirSync(join(root, '.build/previous'));
  const said: string[] = [];
  await buildSite({ ...options(root), say: (line) => said.push(line) }, makeStages([]));
  assert.match(said[0] ?? '', /^The lock of process 999999999 on .+ was taken over\.$/);
  assert.deepEqual(readdirSync(join(root, '.build')), []);
  assert.equal(existsSync(join(root, 'dist/a.css')), true);
});
