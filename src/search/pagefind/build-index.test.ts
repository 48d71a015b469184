import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { temporaryFolder } from '../../../tests/cleaner.ts';
import { buildIndex, type IndexInput } from './build-index.ts';
import type { PackedCatalogue } from '../query/catalogue.ts';
import { makeSynonyms } from '../query/synonyms.ts';
import type { SearchRecord } from '../search-record.ts';

const record = (path: string, text: string, over: Partial<SearchRecord> = {}): SearchRecord => ({
  kind: 'Fact',
  path,
  text,
  card: {},
  also: [],
  facets: {},
  ...over,
});
const records: readonly SearchRecord[] = [
  record('/facts/one/', 'Over 90% of the ships came from Southport.', {
    card: { value: 'over 90%', definition: undefined, source: 'Harbour office, “Port book” (2020)' },
    numbers: ['p90x'],
    also: ['p90x', 'Northport'],
  }),
  record('/docs/a/#how', 'How ships are counted: 港湾局 counts them.', { kind: 'Docs', title: 'Count' }),
  // Enough different words that there is something to put in order.
  ...Array.from({ length: 40 }, (_, index) => record(`/facts/${index}/`, `Ship ${index} word${index} of the harbour ${index * 7}.`)),
];
const catalogue: PackedCatalogue = {
  kinds: ['Fact', 'Docs'],
  kindOf: [0, 1],
  dates: ['', ''],
  background: [],
  facets: [],
  names: [],
  synonyms: [],
  words: '0ship',
  figures: '',
};
const synonyms = makeSynonyms([['ship', 'vessel']]);
const input: IndexInput = { records, language: 'en', synonyms, catalogue };

function makeFolder(context: TestContext): string {
  const folder = temporaryFolder(context);
  return folder;
}

/** Path below pagefind/ → content. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const root = join(folder, 'pagefind');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'base64')]));
}

async function versionOf(context: TestContext, over: Partial<IndexInput> = {}): Promise<string> {
  const folder = makeFolder(context);
  await buildIndex(folder, { ...input, ...over });
  return (
    /^export default "([0-9a-f]{12})";\n$/.exec(readFileSync(join(folder, 'pagefind/current.js'), 'utf8'))?.[1] ?? assert.fail('no version')
  );
}

test('only what search needs is written, in a folder that current.js names', async (context) => {
  const folder = makeFolder(context);
  await buildIndex(folder, input);
  const [version = '', ...others] = readdirSync(join(folder, 'pagefind')).sort();
  assert.deepEqual(others, ['current.js']);
  assert.equal(readFileSync(join(folder, 'pagefind/current.js'), 'utf8'), `export default "${version}";\n`);
  assert.deepEqual(readdirSync(join(folder, 'pagefind', version)).sort(), [
    'catalogue.js',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.0.pf_meta',
    'wasm.en.pagefind',
  ]);
  assert.match(readFileSync(join(folder, 'pagefind', version, 'pagefind-worker.js'), 'utf8'), /postMessage\(\{ ?lost: ?/);
  assert.equal(readFileSync(join(folder, 'pagefind', version, 'catalogue.js'), 'utf8'), `export default ${JSON.stringify(catalogue)};\n`);
});

test('a record is kept word for word, under the name of its place, with all that its result shows and all that it is found by', async (context) => {
  const folder = makeFolder(context);
  await buildIndex(folder, input);
  const [version = ''] = readdirSync(join(folder, 'pagefind')).sort();
  const fragments = join(folder, 'pagefind', version, 'fragment');
  assert.equal(readdirSync(fragments).length, records.length);
  const read = (name: string): unknown =>
    JSON.parse(
      gunzipSync(readFileSync(join(fragments, `${name}.pf_fragment`)))
        .toString()
        .replace(/^pagefind_dcd/, ''),
    );
  assert.partialDeepStrictEqual(read('0'), { url: '/facts/one/', content: 'Over 90% of the ships came from Southport.' });
  assert.deepEqual((read('0') as { meta: object }).meta, {
    value: 'over 90%',
    source: 'Harbour office, “Port book” (2020)',
    numbers: 'p90x',
    also: 'p90x Northport',
    alike: synonyms.of('vessel'),
  });
  // Where no space parts the words it is found by pairs of letters.
  assert.deepEqual((read('1') as { meta: object }).meta, { title: 'Count', also: '港湾 湾局', alike: synonyms.of('ship') });
  assert.partialDeepStrictEqual(read((41).toString(36)), { url: '/facts/39/' });
});

test('a language without a stemmer of its own keeps the one for all languages', async (context) => {
  const folder = makeFolder(context);
  await buildIndex(folder, { ...input, language: 'xx' });
  assert.ok([...filesIn(folder).keys()].some((path) => path.endsWith('/wasm.unknown.pagefind')));
});

test('the same records give the same bytes in any folder, and nothing of an older index is left', async (context) => {
  const [one, two] = [makeFolder(context), makeFolder(context)];
  mkdirSync(join(two, 'pagefind/0123456789ab/fragment'), { recursive: true });
  writeFileSync(join(two, 'pagefind/0123456789ab/fragment/0.pf_fragment'), 'old');
  writeFileSync(join(two, 'pagefind/current.js'), 'export default "0123456789ab";\n');
  await buildIndex(one, input);
  await buildIndex(two, input);
  assert.deepEqual(filesIn(one), filesIn(two));
});

test('a version has another name when a record changes, or what it is found by, or what the browser knows of all records', async (context) => {
  const [first = record('', ''), ...rest] = records;
  const changes: readonly Partial<IndexInput>[] = [
    {},
    { records: [{ ...first, text: 'Over 91% of the ships came from Southport.' }, ...rest] },
    { records: [{ ...first, card: { ...first.card, source: 'Nobody' } }, ...rest] },
    { records: [...rest, first] },
    { catalogue: { ...catalogue, dates: ['2020', ''] } },
    { synonyms: makeSynonyms([]) },
  ];
  // One after the other: Pagefind has one process.
  const versions: string[] = [];
  for (const change of changes) versions.push(await versionOf(context, change));
  assert.equal(new Set(versions).size, versions.length);
  assert.equal(await versionOf(context), versions[0]);
});

test('two records of one address stop the build', async (context) => {
  await assert.rejects(
    buildIndex(makeFolder(context), { ...input, records: [...records, record('/facts/one/', 'Again.')] }),
    /one address/,
  );
});

/** Passes on what Pagefind is told and answers, and dies with the message of this number; the messages end in commas. */
function dyingPagefind(folder: string, message: number): string {
  const { resolveBinaryPath } = createRequire(import.meta.resolve('pagefind'))('./resolveBinary.js') as {
    resolveBinaryPath: (names: readonly string[]) => string;
  };
  const path = join(folder, `dies-at-${message}`);
  const program = `#!${process.execPath}
const real = require('node:child_process').spawn(${JSON.stringify(resolveBinaryPath(['pagefind_extended', 'pagefind']))}, process.argv.slice(2), { stdio: ['pipe', 'inherit', 'inherit'] });
let seen = 0;
process.stdin.on('data', (data) => {
  seen += data.toString().split(',').length - 1;
  if (seen < ${message}) return void real.stdin.write(data);
  real.once('close', () => process.kill(process.pid, 'SIGKILL'));
  real.kill('SIGKILL');
});
`;
  writeFileSync(path, program, { mode: 0o755 });
  return path;
}

test('when Pagefind dies the build fails, and does not end without a word', async (context) => {
  const folder = makeFolder(context);
  const module = (path: string): string => `await import(${JSON.stringify(new URL(path, import.meta.url).href)})`;
  const script = `const { buildIndex } = ${module('build-index.ts')}; const { makeSynonyms } = ${module('../query/synonyms.ts')}; console.log('started'); try { await buildIndex(${JSON.stringify(join(folder, 'site'))}, { records: ${JSON.stringify(records)}, language: 'en', synonyms: makeSynonyms([]), catalogue: ${JSON.stringify(catalogue)} }); console.log('indexed'); } catch (error) { console.log(error.message); }`;
  // It is told to start, then of the first record, of the second, and so on.
  for (const message of [1, 2, 20]) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, PAGEFIND_EXTENDED_BINARY_PATH: dyingPagefind(folder, message) },
    });
    assert.equal(stdout, 'started\nPagefind was stopped from outside.\n', `message ${message}`);
  }
});

test('an untouched index keeps the names that Pagefind gives, and the catalogue leads from them to the records', async (context) => {
  const folder = makeFolder(context);
  await buildIndex(folder, { ...input, untouched: true });
  const files = [...filesIn(folder).keys()];
  assert.ok(files.some((path) => /pagefind\.en_[0-9a-f]+\.pf_meta$/.test(path)));
  const [path = ''] = files.filter((name) => name.endsWith('catalogue.js'));
  const text = Buffer.from(filesIn(folder).get(path) ?? '', 'base64').toString();
  const { ids } = JSON.parse(text.slice('export default '.length, -2)) as PackedCatalogue;
  assert.equal(new Set(ids).size, records.length);
  for (const id of ids ?? [])
    assert.ok(
      files.some((name) => name.endsWith(`fragment/${id}.pf_fragment`)),
      id,
    );
});
