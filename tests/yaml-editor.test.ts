/** What an editor says while a record is typed, with the settings and schemas of the project: tried on the sample site. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from './cleaner.ts';
import { schemaPath, writeSchemas } from '../src/editors/write-schemas.ts';
import { authoredNames, authoredOf } from '../src/registry/authored.ts';
import { loadRegistry } from '../src/registry/from-disk.ts';
import { putSampleSite } from './sample-site.ts';
import { openEditor, yamlOf } from './yaml-editor.ts';

const project = join(import.meta.dirname, '..');
const root = temporaryFolder({ after });
putSampleSite(root);
writeSchemas(root, loadRegistry(root));
const editor = openEditor(root, project);

test('the settings of the project give every kind of YAML file its schema', () => {
  const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const wanted = authoredNames
    .filter((name) => authoredOf[name].shape !== 'front-matter')
    .map((name) => [schemaPath(name), `/${authoredOf[name].file.replace(/<[a-z]+>/, '*')}`]);
  assert.deepEqual(settings['yaml.schemas'], Object.fromEntries(wanted));
});

test('nothing is underlined in a site without problems', async () => {
  const files = globSync(['data/**/*.yaml', 'src/content/**/*.mdx'], { cwd: root });
  assert.ok(files.length > 15);
  for (const file of files) assert.deepEqual(await editor.underlined(file, yamlOf(file, readFileSync(join(root, file), 'utf8'))), [], file);
});

/** File, what is typed there, and the first words of what is said of it. */
const mistakes: readonly (readonly [file: string, text: string, said: readonly string[]])[] = [
  [
    'data/facts/new.yaml',
    'lost:\n  statment: None was lost.\n',
    ['1: Missing property "statement"', '2: Property statment is not allowed'],
  ],
  ['data/facts/new.yaml', 'lost:\n  statement: None.\n  status: observd\n', ['3: Value is not accepted. Valid values: "observed"']],
  ['data/facts/new.yaml', 'lost:\n  statement: None.\n  source: port-bok-2020\n', ['3: Value is not accepted']],
  ['data/facts/new.yaml', 'defaults:\n  economy: northprt\n', ['2: Value is not accepted']],
  [
    'data/facts/new.yaml',
    'lost:\n  statement: None.\n  measure: arrival-share\n  definition: by-weight\n',
    ['4: Value is not accepted. Valid values: "by-count", "by-tonnage", "not-stated"'],
  ],
  [
    'data/facts/new.yaml',
    'lost:\n  statement: None.\n  from: { dataset: arrivals, where: { yaer: 2020 }, field: share }\n',
    ['3: Value is not accepted', '3: Property yaer is not allowed'],
  ],
  ['data/facts/new.yaml', 'lost:\n  statement: None.\n  period: 20-20-20\n  reviewBy: soon\n', ['4: String does not match the pattern']],
  ['data/charts/new.yaml', 'dataset: arrivals\ntitle: A\nalt: B\ntype: bar\n', ['4: Value is not accepted. Valid values: "lines"']],
  ['data/charts/new.yaml', 'dataset: arrivals\ntitle: A\nalt: B\ntype: columns\nvalue: share\n', ['5: Value is not accepted']],
  ['data/charts/new.yaml', 'dataset: arrivals\ntitle: A\nalt: B\nspec:\n  mark: { type: bars }\n', ['5: ']],
  [
    'data/levers/new.yaml',
    'title: A\nsummary: B\nusedBy:\n  - { economy: northport, stage: in-us, sentence: C }\n',
    ['4: Value is not accepted'],
  ],
  [
    'data/quotes/new.yaml',
    'keel:\n  text: Words.\n  speaker: ada-keal\n  source: port-gazette-2021\n  wording: original\n',
    ['3: Value is not accepted'],
  ],
  [
    'data/sources/new.yaml',
    'book:\n  type: reprot\n  title: A\n  publisher: B\n  tier: press\n  retrieved: 2020\n',
    ['2: Value is not accepted', '6: '],
  ],
  [
    'data/datasets/new.yaml',
    'title: A\ndescription: B\ndefinition: C\nprimaryKey: [year]\nfields:\n  - { name: year, type: yaer, title: Year }\n',
    ['6: Value is not accepted'],
  ],
  [
    'data/people.yaml',
    'ada-keel:\n  name: Ada Keel\n  role: Master\n  organisation: port-offise\n  asOf: 2020\n  source: port-gazette-2021\n',
    ['4: Value is not accepted'],
  ],
  [
    'src/content/briefings/new.mdx',
    'title: A\nauthors: [nobody]\nordre: 1\n',
    ['2: Value is not accepted', '3: Property ordre is not allowed'],
  ],
  ['data/site.yaml', 'name: A\ndescription: B\nlanguage: en-GB\npublisher: nobody\n', ['4: Value is not accepted']],
  [
    'data/units.yaml',
    'ships:\n  title: Ships\n  from: "{} ships"\n  symbol: ships\n',
    ['1: Missing property "form"', '3: Property from is not allowed'],
  ],
];

for (const [file, text, said] of mistakes) {
  test(`underlined in ${file}: ${text.trim().split('\n').at(-1)?.trim()}`, async () => {
    const found = (await editor.underlined(file, text)).sort();
    const unsaid = said.filter((words) => !found.some((message) => message.startsWith(words)));
    assert.deepEqual(unsaid, [], found.join('\n'));
  });
}

test('keys, ids, statuses, definitions and columns are offered, each with what it is', async () => {
  const keys = await editor.offered('data/facts/new.yaml', 'lost:\n  statement: None.\n  |\n');
  assert.match(keys.get('qualifier') ?? '', /bound that the source gives/);
  assert.ok(!keys.has('statement'), 'what is there is not offered again');
  assert.equal((await editor.offered('data/facts/new.yaml', 'lost:\n  source: |\n')).get('port-gazette-2021'), 'Ships and tides');
  assert.ok((await editor.offered('data/facts/new.yaml', 'lost:\n  status: |\n')).has('forecast'));
  const definitions = await editor.offered('data/facts/new.yaml', 'lost:\n  measure: arrival-share\n  definition: |\n');
  assert.ok(definitions.has('by-count') && definitions.has('not-stated'));
  const columns = await editor.offered('data/charts/new.yaml', 'dataset: arrivals\ntype: columns\nvalue: |\n');
  assert.ok(columns.has('share_pct'), [...columns.keys()].join());
  assert.ok((await editor.offered('data/charts/new.yaml', 'dataset: |\n')).has('arrivals'));
  assert.ok((await editor.offered('data/charts/new.yaml', 'dataset: arrivals\nspec:\n  mark: |\n')).has('bar'));
});

test('a key says what it is for where the pointer rests on it', async () => {
  assert.match(await editor.hover('data/facts/new.yaml', 'lost:\n  per|iod: 2020\n'), /When it held.*Needed unless it comes with from/);
});
