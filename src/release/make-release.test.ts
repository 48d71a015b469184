import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { toError } from '../narrow/to-error.ts';
import { buildManifest, readManifest, writeManifest } from '../hosting/manifest.ts';
import { Fault } from '../problems/fault.ts';
import { releaseSite, rollBack, type ReleaseOptions } from './make-release.ts';
import { keptSites } from './release-folder.ts';
import { verifyFolder } from './verify-folder.ts';

interface Place {
  readonly site: string;
  readonly target: string;
  readonly options: ReleaseOptions;
}

function makePlace(context: TestContext): Place {
  const root = temporaryFolder(context);
  const target = join(root, 'srv');
  mkdirSync(target);
  const say = (line: string): void => assert.fail(`Nothing was to be said, but: ${line}`);
  return { site: join(root, 'dist'), target, options: { target, precompress: false, say, pause: async () => undefined } };
}

/** What the site of this name has under names of their content. */
const hashedFiles = (name: string): string[] => [
  `_assets/app.${name}.js`,
  `pagefind/${name}/index.pf_meta`,
  `charts/ships.${name}.live.js`,
];

/** A site as `npm run build` leaves it; its names of content are eight hexadecimal digits. */
function buildSite({ site }: Place, name: string): void {
  rmSync(site, { recursive: true, force: true });
  const files = {
    'index.html': `<p>site ${name}</p>`.repeat(50),
    '404.html': 'missing',
    'same.css': 'p{}',
    'charts/ships.svg': `<svg>${name}</svg>`,
  };
  for (const [path, text] of [...Object.entries(files), ...hashedFiles(name).map((path) => [path, `${path} of ${name}`] as const)]) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  writeManifest(site, buildManifest(site, { release: `id-${name}`, base: '/' }));
}

const served = ({ target }: Place): string => readFileSync(join(target, 'current/index.html'), 'utf8').slice(0, '<p>site 00000000'.length);
const numbers = ({ target }: Place): string[] => readdirSync(join(target, 'releases')).sort((a, b) => Number(a) - Number(b));
const isWhole = ({ target }: Place): void =>
  assert.deepEqual(verifyFolder(join(target, 'current'), readManifest(join(target, 'current'))), []);

const names = ['0000000a', '0000000b', '0000000c', '0000000d'];

test('three releases forward and three back: the right site, whole, and every page that is still open finds its files', async (context) => {
  const place = makePlace(context);
  const opened = new Set<string>();
  const check = (name: string): void => {
    opened.add(name);
    assert.equal(served(place), `<p>site ${name}`);
    isWhole(place);
    for (const old of opened)
      for (const file of hashedFiles(old)) assert.equal(readFileSync(join(place.target, 'current', file), 'utf8'), `${file} of ${old}`);
  };
  for (const name of names) {
    buildSite(place, name);
    await releaseSite(place.site, place.options);
    check(name);
  }
  assert.equal(readlinkSync(join(place.target, 'current')), 'releases/4');
  for (const name of names.slice(0, -1).reverse()) {
    await rollBack(place.options);
    check(name);
  }
  await assert.rejects(
    rollBack(place.options),
    (error) => error instanceof Fault && error.exitCode === 2 && error.message.includes('No earlier site'),
  );
  check(names[0] ?? '');
  for (const name of names.slice(1)) {
    buildSite(place, name);
    await releaseSite(place.site, place.options);
    check(name);
  }
});

test('what has no name of its content is of this release alone', async (context) => {
  const place = makePlace(context);
  for (const name of names.slice(0, 2)) {
    buildSite(place, name);
    writeFileSync(join(place.site, `page-${name}.html`), name);
    writeManifest(place.site, buildManifest(place.site, { release: name, base: '/' }));
    await releaseSite(place.site, place.options);
  }
  assert.equal(existsSync(join(place.target, 'current/page-0000000a.html')), false);
  const { files, release, number, sameAs } = readManifest(join(place.target, 'current'));
  assert.deepEqual([release, number, sameAs], ['0000000b', 2, 2]);
  assert.equal(files['_assets/app.0000000a.js']?.keptFrom, '0000000a');
  assert.equal(files['_assets/app.0000000b.js']?.keptFrom, undefined);
});

test('the sites served last are kept, each once, and the others removed', async (context) => {
  const place = makePlace(context);
  for (let count = 0; count < keptSites + 3; count++) {
    buildSite(place, `000000${String(count).padStart(2, '0')}`);
    await releaseSite(place.site, place.options);
  }
  assert.deepEqual(numbers(place), ['4', '5', '6', '7', '8']);
  assert.equal(existsSync(join(place.target, 'current/_assets/app.00000001.js')), false);
  for (let back = 0; back < keptSites - 1; back++) await rollBack(place.options);
  assert.equal(served(place), '<p>site 00000003');
  assert.equal(numbers(place).length, keptSites);
  await assert.rejects(rollBack(place.options), Fault);
});

test('a file that did not change keeps its time, from which servers make its ETag', async (context) => {
  const place = makePlace(context);
  const time = (): number => statSync(join(place.target, 'current/same.css')).mtimeMs;
  buildSite(place, '0000000a');
  await releaseSite(place.site, place.options);
  const before = time();
  await new Promise((resolve) => setTimeout(resolve, 20));
  buildSite(place, '0000000b');
  await releaseSite(place.site, place.options);
  assert.equal(time(), before);
});

test('compressed files hold the same, are the same each time, and are left out where they are no smaller', async (context) => {
  const place = makePlace(context);
  const options = { ...place.options, precompress: true };
  buildSite(place, '0000000a');
  const { folder } = await releaseSite(place.site, options);
  const html = readFileSync(join(folder, 'index.html'));
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  assert.deepEqual(
    [brotliDecompressSync(read('index.html.br')), gunzipSync(read('index.html.gz')), zstdDecompressSync(read('index.html.zst'))],
    [html, html, html],
  );
  assert.equal(existsSync(join(folder, 'same.css.br')), false);
  isWhole(place);
  const first = ['br', 'gz', 'zst'].map((suffix) => read(`index.html.${suffix}`));
  const other = makePlace(context);
  buildSite(other, '0000000a');
  const again = await releaseSite(other.site, { ...other.options, precompress: true });
  assert.deepEqual(
    ['br', 'gz', 'zst'].map((suffix) => readFileSync(join(again.folder, `index.html.${suffix}`))),
    first,
  );
  // Rolled back to, it has them again without being asked.
  buildSite(place, '0000000b');
  await releaseSite(place.site, options);
  const back = await rollBack(place.options);
  assert.deepEqual(readFileSync(join(back.folder, 'index.html.br')), first[0]);
  isWhole(place);
});

test('a site that was changed by hand after its build is refused, and what is served stays', async (context) => {
  const changes: readonly ((site: string) => void)[] = [
    (site) => writeFileSync(join(site, 'index.html'), 'changed'),
    (site) => writeFileSync(join(site, 'strange.html'), 'strange'),
    (site) => rmSync(join(site, 'same.css')),
    (site) => rmSync(join(site, 'manifest.json')),
    (site) => writeFileSync(join(site, 'manifest.json'), '{"release":'),
    (site) => writeFileSync(join(site, 'manifest.json'), 'null'),
  ];
  for (const change of changes) {
    const place = makePlace(context);
    buildSite(place, '0000000a');
    await releaseSite(place.site, place.options);
    buildSite(place, '0000000b');
    change(place.site);
    await assert.rejects(
      releaseSite(place.site, place.options),
      (error) => error instanceof Fault && error.exitCode === 3,
      change.toString(),
    );
    assert.equal(served(place), '<p>site 0000000a');
    isWhole(place);
    assert.deepEqual(
      numbers(place).filter((name) => !name.startsWith('.')),
      ['1'],
    );
  }
});

test('a release that is stopped changes nothing, and what it left is cleared by the next one', async (context) => {
  const place = makePlace(context);
  buildSite(place, '0000000a');
  await releaseSite(place.site, place.options);
  buildSite(place, '0000000b');
  for (let steps = 0; ; steps++) {
    let left = steps;
    const pause = async (): Promise<void> => {
      if (left-- === 0) throw new Error('stopped');
    };
    const outcome = await releaseSite(place.site, { ...place.options, pause }).catch((error: unknown) => toError(error).message);
    isWhole(place);
    if (outcome !== 'stopped') break;
    assert.equal(served(place), '<p>site 0000000a');
  }
  assert.equal(served(place), '<p>site 0000000b');
  assert.deepEqual(numbers(place), ['1', '2']);
});

test('a folder that was killed before the link was turned is a release like others', async (context) => {
  const place = makePlace(context);
  buildSite(place, '0000000a');
  await releaseSite(place.site, place.options);
  buildSite(place, '0000000b');
  await releaseSite(place.site, place.options);
  rmSync(join(place.target, 'current'));
  symlinkSync('releases/1', join(place.target, 'current'));
  symlinkSync('releases/2', join(place.target, '.current-left'));
  buildSite(place, '0000000c');
  await releaseSite(place.site, place.options);
  assert.equal(readlinkSync(join(place.target, 'current')), 'releases/3');
  assert.equal(lstatSync(join(place.target, '.current-left'), { throwIfNoEntry: false }), undefined);
});

test('where nothing was released, and where current is no link, that is said', async (context) => {
  const place = makePlace(context);
  await assert.rejects(
    rollBack(place.options),
    (error) => error instanceof Fault && error.exitCode === 2 && error.message.includes('Nothing has been released'),
  );
  mkdirSync(join(place.target, 'current'));
  buildSite(place, '0000000a');
  await assert.rejects(
    releaseSite(place.site, place.options),
    (error) => error instanceof Fault && error.exitCode === 3 && error.message.includes('is no link'),
  );
});
