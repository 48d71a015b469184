/** `npm run new` on the sample site: a record to fill in for every kind, in its place, and nothing that was there is changed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parseArgs } from 'node:util';
import { temporaryFolder } from './cleaner.ts';
import { keptReadings } from './kept-readings.ts';
import { checkInputs } from '../src/checks/check-inputs.ts';
import { filesFor } from '../src/editors/files-for.ts';
import { kindWords, type NewFile } from '../src/editors/new-record.ts';
import { Fault } from '../src/problems/fault.ts';
import { collectionNames } from '../src/registry/collections.ts';
import { loadRegistry } from '../src/registry/from-disk.ts';
import { parseYaml } from '../src/registry/parse-yaml.ts';
import { putSampleSite } from './sample-site.ts';

function site(context: TestContext): string {
  const root = temporaryFolder(context);
  putSampleSite(root);
  return root;
}

/** As the command does it: what is said where it is refused, and the files written where it is not. */
function run(root: string, ...args: string[]): { refused: string; files: readonly NewFile[] } {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { in: { type: 'string' } } });
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  try {
    const files = filesFor(
      { word: positionals[0], id: positionals[1], topic: values.in, today: '2021-04-02' },
      loadRegistry(root, keptReadings),
      read,
    );
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return { refused: '', files };
  } catch (error) {
    assert.ok(error instanceof Fault && error.exitCode === 2, String(error));
    return { refused: `${error.message}\n${error.hint}`, files: [] };
  }
}

/** Path → text of all that authors write. */
function textsOf(root: string): Map<string, string> {
  const files = ['data', 'src/content'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(files.map((path) => [path.slice(root.length + 1), readFileSync(join(root, path.slice(root.length + 1)), 'utf8')]));
}

/** The lines from `from` on that an author has still to fill: a key or an entry of a list with nothing behind it. */
function blanksIn(text: string, from: number): number[] {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1, depth: line.search(/[^\s-]|$/) }));
  const written = lines.filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return written.flatMap(({ line, number, depth }, index) => {
    const next = written[index + 1];
    const holds = next !== undefined && next.depth > depth;
    return number >= from && (/^\s*-$/.test(line) || (/^[\s-]*[\w-]+:$/.test(line) && !holds)) ? [number] : [];
  });
}

const several = new Set(['fact', 'claim', 'quote', 'source']);

for (const word of kindWords) {
  test(`new ${word}: what is written is read, and the check names each place that is left to fill`, async (context) => {
    const root = site(context);
    const before = textsOf(root);
    const id = word === 'conflict' ? 'arrival-share' : `new-${word}`;
    const { refused, files } = run(root, word, id, ...(several.has(word) ? ['--in', 'later'] : []));
    assert.equal(refused, '');
    const { path, line } = files[0] ?? { path: '', line: 0 };
    const after = textsOf(root);
    for (const [file, text] of before) {
      if (file !== path) assert.equal(after.get(file), text, file);
      else if (word === 'conflict') assert.ok(text.split('\n').every((kept) => after.get(file)?.includes(kept)));
      else assert.ok(after.get(file)?.startsWith(text), `${file} is only added to`);
    }
    const { problems } = await checkInputs(root, {}, keptReadings);
    const blanks = blanksIn(after.get(path) ?? '', line);
    assert.ok(blanks.length > 0);
    const told = new Set(problems.filter(({ file }) => file === path).map((problem) => problem.line));
    assert.deepEqual(
      blanks.filter((blank) => !told.has(blank)),
      [],
      after.get(path),
    );
    for (const { file, message } of problems)
      assert.match(
        `${file} ${message}`,
        new RegExp(
          `^${path.replace(/\.\w+$/, '')}.* (?:is empty\\.|has too few entries\\.|members is missing\\.|has 0 bullets, not 3\\.|The page has nothing)`,
        ),
      );
  });
}

test('a record that is filled in has no problems', async (context) => {
  const root = site(context);
  assert.equal(run(root, 'source', 'tide-book', '--in', 'later').refused, '');
  assert.equal(run(root, 'fact', 'boats-lost', '--in', 'later').refused, '');
  const fill = (path: string, values: Record<string, string>): void => {
    const text = readFileSync(join(root, path), 'utf8');
    const filled = text.replaceAll(/^ {2}(\w+):$/gm, (blank, key: string) => (key in values ? `  ${key}: ${values[key]}` : blank));
    writeFileSync(join(root, path), filled);
  };
  fill('data/sources/later.yaml', {
    type: 'report',
    title: 'Tide book',
    publisher: 'Harbour office',
    tier: 'official',
    url: 'https://example.org/tide-book',
    retrieved: 'not-recorded',
  });
  fill('data/facts/later.yaml', {
    statement: 'In one night the harbour lost [[value]].',
    value: "'3'\n  unit: ships",
    status: 'observed',
    period: 'not-stated',
    source: 'tide-book',
    phrase: 'three ships',
    confidence: 'high',
    reason: 'The office counted them.',
  });
  const { problems } = await checkInputs(root, {}, keptReadings);
  assert.deepEqual(
    problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    [],
  );
});

test('what the defaults of a file of facts give is not asked for again', (context) => {
  const root = site(context);
  writeFileSync(join(root, 'data/facts/later.yaml'), 'defaults:\n  status: observed\n  source: port-gazette-2021\n');
  assert.equal(run(root, 'fact', 'boats-lost', '--in', 'data/facts/later.yaml').refused, '');
  const text = readFileSync(join(root, 'data/facts/later.yaml'), 'utf8');
  assert.match(text, /^defaults:\n {2}status: observed\n {2}source: port-gazette-2021\nboats-lost:\n/);
  assert.doesNotMatch(text, /^ {2}(?:status|source):$/m);
});

test('the columns of a CSV that is there are described', (context) => {
  const root = site(context);
  writeFileSync(join(root, 'data/datasets/tides.csv'), 'day,height_m\n2020-01-01,4\n');
  assert.equal(run(root, 'dataset', 'tides').refused, '');
  assert.match(readFileSync(join(root, 'data/datasets/tides.yaml'), 'utf8'), /- name: day\n[^]*- name: height_m\n/);
  assert.equal(readFileSync(join(root, 'data/datasets/tides.csv'), 'utf8'), 'day,height_m\n2020-01-01,4\n');
});

test('of the columns of a CSV is said what their cells show: periods, numbers, economies, bounds, holes, and what tells rows apart', (context) => {
  const root = site(context);
  writeFileSync(
    join(root, 'data/datasets/pilots.csv'),
    'port,year,pilots,qualifier\nnorthport,2019,12,over\nnorthport,2020,14,\nsouthport,2019,,\n',
  );
  run(root, 'dataset', 'pilots');
  const { value } = parseYaml('pilots.yaml', readFileSync(join(root, 'data/datasets/pilots.yaml'), 'utf8'));
  assert.partialDeepStrictEqual(value, {
    primaryKey: ['year', 'port'],
    fields: [
      { name: 'port', type: 'string', title: 'Port', role: 'economy' },
      { name: 'year', type: 'period', title: 'Year', role: 'period' },
      { name: 'pilots', type: 'number', title: 'Pilots', unit: '', optional: 'true' },
      { name: 'qualifier', type: 'string', role: 'qualifier', of: 'pilots', optional: 'true' },
    ],
  });
});

test('a skeleton says which ids there are and how one is added, and what the site knows already', (context) => {
  const root = site(context);
  run(root, 'recommendation', 'look-out');
  const advice = readFileSync(join(root, 'data/recommendations/look-out.yaml'), 'utf8');
  assert.match(advice, /^priority: 2$/m);
  assert.match(advice, /^lastChecked: 2021-04-02$/m);
  run(root, 'lever', 'look-out');
  assert.match(readFileSync(join(root, 'data/levers/look-out.yaml'), 'utf8'), /Ids: know; a new one: npm run new -- family-of-levers ID\./);
  run(root, 'chart', 'arrivals-by-year');
  assert.match(
    readFileSync(join(root, 'data/charts/arrivals-by-year.yaml'), 'utf8'),
    /^dataset: arrivals$[^]*^value: share_pct$[^]*^time: year$/m,
  );
});

/** Arguments, and what is answered. */
const refusals: readonly (readonly [args: string[], said: RegExp])[] = [
  [[], /No kind of record is named[^]*Kinds: briefing, chart, lever/],
  [['fcat', 'a'], /There is no kind of record "fcat"\.[^]*Did you mean "fact"\? Kinds: /],
  [['fact'], /The fact has no id/],
  [['lever', 'Count Ships'], /The id "Count Ships" is not an id\.[^]*for example "count-ships"\./],
  [['person', 'ada-keel'], /The person "ada-keel" is there already, in data\/people\.yaml:1\./],
  [['chart', 'arrivals-share'], /The chart "arrivals-share" is there already/],
  [['fact', 'boats-lost'], /files that a fact may stand in[^]*--in [a-z]+\. Files: arrivals, /],
  [['person', 'bo-keel', '--in', 'others'], /A person has its place: data\/people\.yaml/],
  [['conflict', 'arrivals-share'], /There is no measure "arrivals-share"[^]*Did you mean "arrival-share"/],
];

test('what cannot be written is refused with what can, and nothing is written', (context) => {
  const root = site(context);
  const before = textsOf(root);
  for (const [args, said] of refusals) assert.match(run(root, ...args).refused, said, args.join(' '));
  writeFileSync(join(root, 'data/facts/ships.yaml'), 'a:\n b: "\n');
  assert.match(run(root, 'fact', 'boats-lost', '--in', 'ships').refused, /data\/facts\/ships\.yaml cannot be read as records by id\./);
  writeFileSync(join(root, 'data/facts/ships.yaml'), before.get('data/facts/ships.yaml') ?? '');
  assert.deepEqual(textsOf(root), before);
});

test('every collection has a word', () => {
  assert.equal(kindWords.length, collectionNames.length + 2);
});

test('the command says what it wrote and the next step, and ends with 2 where it refuses', (context) => {
  const root = site(context);
  const command = join(import.meta.dirname, '../src/cli/new.ts');
  const call = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' });
  const { status, stdout } = call('lever', 'dredge');
  assert.equal(stdout, 'Written: data/levers/dredge.yaml:1\nFill in what stands empty, then run npm run check: it says what is left.\n');
  assert.equal(status, 0);
  assert.ok(
    JSON.stringify(readFileSync(join(root, '.cache/schemas/quotes.schema.json'), 'utf8')).includes('dredge'),
    'editors know the id',
  );
  const text = readFileSync(join(root, 'data/levers/dredge.yaml'), 'utf8');
  assert.equal(call('lever', 'dredge').status, 2);
  assert.equal(readFileSync(join(root, 'data/levers/dredge.yaml'), 'utf8'), text);
});
