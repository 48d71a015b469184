/** What goes wrong with a machine: disks, memory, rights, names, other programs. The site stays whole, and the exit code is of its class. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../cleaner.ts';
import { copyProject, freeIn, giveTo, mountSmall, nobody } from './disks.ts';
import { digest } from '../project-copy.ts';
import { build, buildWell, start, untilGone, wholeEdition, writeEdition, writeSample, type StartOptions } from './sample-project.ts';

const folder = temporaryFolder({ after });
const root = join(folder, 'site');
let edition = 1;

before(async () => {
  chmodSync(folder, 0o755);
  writeSample(root);
  writeEdition(root, edition);
  await buildWell(root);
});

/** A build that has to end with this code and these words, and a later one that has to end well. */
async function failsWith(code: number, words: RegExp, options?: StartOptions, site = root): Promise<void> {
  const before = wholeEdition(join(site, 'dist'));
  writeEdition(site, (edition += 1));
  const end = await build(site, options);
  assert.equal(end.code, code, end.said);
  assert.match(end.said, words);
  assert.doesNotMatch(end.said, /fault of the generator/);
  assert.equal(wholeEdition(join(site, 'dist')), before, end.said);
}

async function recovers(site = root, options?: StartOptions): Promise<void> {
  await buildWell(site, options);
  assert.equal(wholeEdition(join(site, 'dist')), edition);
}

test('a full disk, at whichever stage, is told as such', async (context) => {
  const mount = mountSmall(context, folder, 60);
  const site = copyProject(root, join(mount, 'site'));
  writeEdition(site, edition);
  await buildWell(site);
  for (const left of [0, 200, 1200]) {
    const before = wholeEdition(join(site, 'dist'));
    const free = freeIn(mount);
    writeEdition(site, (edition += 1));
    writeFileSync(join(mount, 'filler'), Buffer.alloc(Math.max(0, free - left) * 1024));
    const end = await build(site);
    const told = `${left} kB left\n${end.said}`;
    if (end.code !== 0) {
      assert.equal(end.code, 3, told);
      assert.match(end.said, /The disk is full: make room/, told);
      assert.equal(wholeEdition(join(site, 'dist')), before, told);
    }
    rmSync(join(mount, 'filler'));
    await recovers(site);
  }
});

test('a folder that is read-only is told as such', async (context) => {
  const mount = mountSmall(context, folder, 60);
  const site = copyProject(root, join(mount, 'site'));
  const before = wholeEdition(join(site, 'dist'));
  writeEdition(site, (edition += 1));
  spawnSync('mount', ['-o', 'remount,ro', mount]);
  const end = await build(site);
  assert.equal(end.code, 3, end.said);
  assert.match(end.said, /read-only/);
  assert.equal(wholeEdition(join(site, 'dist')), before, end.said);
  spawnSync('mount', ['-o', 'remount,rw', mount]);
  await recovers(site);
});

test('a limit on the size of files is told, by word or by the name of the signal', async () => {
  await failsWith(3, /EFBIG|SIGXFSZ|limit/, { through: ['sh', '-c', 'ulimit -f 20; exec "$0" "$@"'] });
  await recovers();
});

test('memory that runs out is told as such', async () => {
  await failsWith(3, /memory/, { env: { NODE_OPTIONS: '--max-old-space-size=30' } });
  await recovers();
});

test('files in the place of folders, and folders in the place of files, are named', async () => {
  const cases: readonly (readonly [name: string, words: RegExp, isFolder?: true])[] = [
    ['.build', /\.build is a file/],
    ['.cache', /\.cache is a file/],
    ['.cache/fonts', /\.cache\/fonts is a file/],
    ['.cache/astro', /\.cache\/astro is a file/],
    ['.astro', /\.astro is a file/],
    ['.build/lock', /lock is a folder/, true],
  ];
  for (const [name, words, isFolder] of cases) {
    rmSync(join(root, name), { recursive: true, force: true });
    if (isFolder === true) mkdirSync(join(root, name), { recursive: true });
    else writeFileSync(join(root, name), '');
    await failsWith(3, words);
    rmSync(join(root, name), { recursive: true });
    await recovers();
  }
});

test('a project whose path has signs that mean something elsewhere is built, to the same bytes', async () => {
  await buildWell(root);
  const expected = digest(root);
  for (const name of ['a#b', 'what?', 'the "site"', 'per%2Fcent', '100%', 'with space', 'naïve 日本', "it's [1] {x} & (y); $HOME"]) {
    const site = join(folder, name);
    writeSample(site);
    writeEdition(site, edition);
    await buildWell(site);
    assert.deepEqual(digest(site), expected, name);
    rmSync(site, { recursive: true });
  }
});

test('a damaged cache is made again: the same bytes, whatever is cut short, emptied or overwritten in it', async () => {
  await buildWell(root);
  const expected = digest(root);
  const cache = join(root, '.cache');
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(cache, path)).isFile());
  assert.ok(files.some((path) => path.startsWith('fonts/')) && files.some((path) => path.startsWith('charts/')));
  const damages: readonly ((file: string) => void)[] = [
    (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
    (file) => truncateSync(file, 0),
    (file) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, index) => (index % 97 === 90 ? byte ^ 1 : byte)),
      ),
  ];
  for (const damage of damages) {
    for (const path of files) if (existsSync(join(cache, path))) damage(join(cache, path));
    await buildWell(root);
    assert.deepEqual(digest(root), expected);
  }
});

test('of two builds at once one publishes, and the other is told of it', async () => {
  writeEdition(root, (edition += 1));
  const ends = await Promise.all([build(root), build(root)]);
  assert.deepEqual(ends.map(({ code }) => code).sort(), [0, 3], ends.map(({ said }) => said).join('\n'));
  assert.match(ends.find(({ code }) => code === 3)?.said ?? '', /Another build or release of this folder is running \(process \d+ on .+\)/);
  assert.equal(wholeEdition(join(root, 'dist')), edition);
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});

test('a reader who goes away, as in `npm run build | head -1`, changes nothing', async () => {
  writeEdition(root, (edition += 1));
  const through = ['sh', '-c', '{ "$0" "$@"; echo "code $?" >&2; } | head -1'];
  const end = await build(root, { through });
  assert.match(end.said, /code 0/);
  assert.equal(wholeEdition(join(root, 'dist')), edition);
});

test('a program the build has started and that is ended from outside is named, and is nobody’s fault', async () => {
  for (const [program, words] of [
    ['pagefind', /Pagefind was stopped from outside/],
    ['astro\\.mjs', /Astro was stopped from outside \(SIGTERM\)/],
  ] as const) {
    const before = wholeEdition(join(root, 'dist'));
    writeEdition(root, (edition += 1));
    const { child, ended } = start(root, 'build');
    let end: Awaited<typeof ended> | undefined;
    void ended.then((value) => (end = value));
    while (end === undefined && spawnSync('pkill', ['-TERM', '-g', String(child.pid), '-f', program]).status !== 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const { code, said } = await ended;
    await untilGone(child);
    assert.equal(code, 3, said);
    assert.match(said, words);
    assert.equal(wholeEdition(join(root, 'dist')), before, said);
    await recovers();
  }
});

test('another user’s folders: what may not be replaced is refused, what may not be removed is told', async (context) => {
  const site = copyProject(root, join(folder, 'shared'));
  context.after(() => rmSync(site, { recursive: true }));
  giveTo(site, nobody);
  // npm is not asked: it wants a home of its own.
  const asNobody = { uid: nobody, env: { HOME: site } };
  mkdirSync(join(site, 'dist/of-root'));
  writeFileSync(join(site, 'dist/of-root/file'), '');
  for (const _ of [1, 2]) {
    writeEdition(site, (edition += 1));
    const end = await build(site, asNobody);
    assert.equal(end.code, 0, end.said);
    assert.match(end.said, /could not be removed whole: EACCES/);
    assert.equal(wholeEdition(join(site, 'dist')), edition);
  }
  rmSync(join(site, '.build'), { recursive: true });
  chownSync(join(site, 'dist'), 0, 0);
  await failsWith(3, /dist\/ cannot be replaced: EACCES/, asNobody, site);
  chownSync(join(site, 'dist'), nobody, nobody);
  chownSync(join(site, '.cache/charts'), 0, 0);
  await failsWith(3, /cannot write in \.cache\/charts\/: EACCES/, asNobody, site);
  chownSync(join(site, '.cache/charts'), nobody, nobody);
  await recovers(site, asNobody);
});

test('two releases at once, a full disk and a changed site leave what is served as it was', async (context) => {
  const mount = mountSmall(context, folder, 12);
  const target = join(mount, 'srv');
  writeEdition(root, edition);
  await recovers();
  const release = (args: readonly string[] = []) => start(root, 'release', { args: [target, ...args] }).ended;
  const first = await release();
  assert.equal(first.code, 0, first.said);
  const served = edition;
  const two = await Promise.all([release(), release()]);
  assert.deepEqual(two.map(({ code }) => code).sort(), [0, 3], two.map(({ said }) => said).join('\n'));
  assert.equal(wholeEdition(join(target, 'current')), served);

  writeEdition(root, (edition += 1));
  await buildWell(root);
  writeFileSync(join(mount, 'filler'), Buffer.alloc((freeIn(mount) - 60) * 1024));
  const full = await release();
  assert.equal(full.code, 3, full.said);
  assert.match(full.said, /The disk is full/);
  assert.equal(wholeEdition(join(target, 'current')), served);
  rmSync(join(mount, 'filler'));
  const next = await release();
  assert.equal(next.code, 0, next.said);
  assert.equal(wholeEdition(join(target, 'current')), edition);

  const back = await release(['--rollback']);
  assert.match(
    back.said,
    /^Release \d+, which is release \d+ again, is in .*current: id [0-9a-f]{10}, \d+ files, and \d+ of earlier ones\.$/m,
  );
  assert.equal(wholeEdition(join(target, 'current')), served);
});
