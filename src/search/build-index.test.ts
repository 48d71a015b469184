import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { buildIndex } from './build-index.ts';

function makeFolder(context: TestContext, pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-index-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const page = (words: string, language = 'en', mark = 'data-pagefind-body'): string =>
  `<!doctype html><html lang="${language}"><head><title>T</title></head><body><main ${mark}><h1>T</h1><p>${words}</p></main></body></html>`;
const pages = {
  'index.html': page('Words and figures.'),
  'briefings/one/index.html': page('Other words.'),
  '404.html': page('Nothing here.', 'en', ''),
};

function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(name.slice(folder.length)).update(readFileSync(name));
  }
  return hash.digest('hex');
}

test('pages that mark a body are indexed and counted, others are not', async (context) => {
  const folder = makeFolder(context, pages);
  assert.equal(await buildIndex(folder), 2);
  const fragments = readdirSync(join(folder, 'pagefind/fragment')).map((name) =>
    gunzipSync(readFileSync(join(folder, 'pagefind/fragment', name))).toString(),
  );
  assert.deepEqual(fragments.map((fragment) => /"url":"([^"]+)"/.exec(fragment)?.[1]).sort(), ['/', '/briefings/one/']);
});

test('only what search needs is written', async (context) => {
  const folder = makeFolder(context, pages);
  await buildIndex(folder);
  const names = readdirSync(join(folder, 'pagefind')).map((name) => name.replace(/en_[0-9a-f]+/, 'en_*'));
  assert.deepEqual(names.sort(), [
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('a language without a stemmer of its own keeps the one for all languages', async (context) => {
  const folder = makeFolder(context, { ...pages, 'xx/index.html': page('Words.', 'xx') });
  assert.equal(await buildIndex(folder), 3);
  assert.ok(readdirSync(join(folder, 'pagefind')).includes('wasm.unknown.pagefind'));
});

test('the same pages give the same bytes in any folder, filters and sorts too, and nothing of an older index is left', async (context) => {
  // Pagefind's own order of six values and three lists would come out alike by chance once in 25,920 times.
  const marks = (value: string): string =>
    `<p data-pagefind-filter="kind">${value}</p><p data-pagefind-filter="topic">all</p><p data-pagefind-filter="place">here</p><p data-pagefind-sort="date">${value}</p><p data-pagefind-sort="order">1</p>`;
  const filtered = {
    ...pages,
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((value) => [`${value}/index.html`, page(marks(value))])),
    'de/index.html': page('Wörter', 'de'),
  };
  const [one, two] = [makeFolder(context, filtered), makeFolder(context, { ...filtered, 'pagefind/fragment/old.pf_fragment': 'old' })];
  await buildIndex(one);
  await buildIndex(two);
  assert.equal(digest(one), digest(two));
});

test('when Pagefind dies the build fails, and does not end without a word', async (context) => {
  const folder = makeFolder(
    context,
    Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`p${index}.html`, page(`word${index} `.repeat(400))])),
  );
  const script = `const { buildIndex } = await import(${JSON.stringify(new URL('build-index.ts', import.meta.url).href)}); console.log('started'); try { await buildIndex(${JSON.stringify(folder)}); console.log('indexed'); } catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise((resolve) => child.once('close', resolve));
  // As soon as the binary is there it is killed: long before it can have read two thousand pages.
  while (child.exitCode === null && spawnSync('pkill', ['-KILL', '-P', String(child.pid), 'pagefind']).status !== 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await ended;
  assert.match(said, /^started\nPagefind (?:stopped without an answer\.|backend closed)\n$/);
});
