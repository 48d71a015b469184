/** Sites in folders of their own, made by this generator: the example on another subject, and the one that `npm run new -- site` begins. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { serve, type RunningServer } from '../../src/hosting/serve.ts';
import { fileCleaner, temporaryFolder } from '../cleaner.ts';
import { listPublished, runNpm } from '../project-copy.ts';
import { pagesToRead } from '../page-kinds.ts';
import { readPages } from '../read-pages.ts';
import { launchChromium, visit } from '../visit-site.ts';

const generator = join(import.meta.dirname, '../..');
const cleaner = fileCleaner();
const made = new Set(['.astro', '.build', '.cache', 'dist']);

/** Letters that mean something else in an address, and a space: a team's folder may be called so. */
const folder = temporaryFolder(cleaner, 'a team #1 ');
const iowa = join(folder, 'iowa');
const ponds = join(folder, 'ponds');

async function npm(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<string> {
  const { ended, said } = runNpm(cleaner, generator, ['run', ...args], variables);
  assert.equal(await ended, 0, said());
  return said();
}

let server: RunningServer;
let browser: Browser;
before(async () => {
  cpSync(join(generator, 'examples/iowa-electricity'), iowa, { recursive: true, filter: (path) => !made.has(basename(path)) });
  await npm(['build', '--', '--site', iowa], { SITE_URL: 'https://iowa.example.org' });
  server = await serve({ folder: join(iowa, 'dist'), base: '/', port: 0, say: () => undefined });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The words of the generator's own site, which no other has; where that is the example itself, there are none. */
function ownNames(): string[] {
  const { name, publisher } = parse(readFileSync(join(generator, 'data/site.yaml'), 'utf8')) as { name: string; publisher: string };
  const example = readFileSync(join(iowa, 'data/site.yaml'), 'utf8');
  return [name, publisher].filter((word) => !example.includes(word));
}

test('what is made for a site lies in its folder, and nothing of the generator’s own site is in it', () => {
  assert.deepEqual(readdirSync(iowa).toSorted(), ['.astro', '.build', '.cache', '.gitignore', 'README.md', 'data', 'dist', 'src']);
  assert.deepEqual(
    readdirSync(join(iowa, '.build')).filter((name) => name !== 'lock'),
    [],
  );
  const own = ownNames();
  for (const path of listPublished(iowa).filter((name) => /\.(?:html|json|csv|svg|txt|xml|js)$/.test(name))) {
    const text = readFileSync(join(iowa, 'dist', path), 'utf8');
    for (const name of own) assert.ok(!text.includes(name), `${path} has "${name}"`);
  }
  const left = existsSync(join(generator, '.cache/sites')) ? readdirSync(join(generator, '.cache/sites')) : [];
  assert.deepEqual(
    left.filter((name) => name.startsWith('build-')),
    [],
  );
});

test('a site without economies, quotes, levers, conflicts, recommendations, docs and ledger has no page of them, and none with a fault', async () => {
  const folders = new Set(
    listPublished(iowa)
      .filter((path) => path.endsWith('.html'))
      .map((path) => path.split('/')[0]),
  );
  for (const absent of [
    'economies',
    'quotes',
    'people',
    'playbook',
    'recommendations',
    'conflicts',
    'claims',
    'docs',
    'timeline',
    'glossary',
  ])
    assert.ok(!folders.has(absent), absent);
  for (const absent of ['quotes.json', 'levers.csv', 'levers.json', 'recommendations.csv', 'recommendations.json'])
    assert.ok(!listPublished(iowa).includes(absent), absent);
  assert.deepEqual(await readPages(browser, server.address, pagesToRead(iowa)), []);
});

test('with an address alone pages name it, and lead to each other from its root', () => {
  const html = readFileSync(join(iowa, 'dist/briefings/what-iowa-runs-on/index.html'), 'utf8');
  assert.match(html, /<link rel="canonical" href="https:\/\/iowa\.example\.org\/briefings\/what-iowa-runs-on\/">/);
  assert.match(html, / href="\/facts\//);
});

test('what a figure is about beside economies stands in notes, lists, charts, files and search', async () => {
  const read = (path: string): string => readFileSync(join(iowa, 'dist', path), 'utf8');
  assert.match(read('briefings/what-iowa-runs-on/index.html'), /38\.8%<\/a>: Fuel: Renewables\. Of three\. 2017/);
  assert.match(read('facts/renewables-share-2017/index.html'), /<dt>Fuel<\/dt>\s*<dd>Renewables<\/dd>/);
  assert.match(read('facts.csv').split('\n')[0] ?? '', /,partner,dimension_fuel,period,/);
  const facts = JSON.parse(read('facts.json')) as { id: string; dimensions: Record<string, string> }[];
  assert.deepEqual(facts.find(({ id }) => id === 'fossil-2017')?.dimensions, { fuel: 'Fossil fuels' }, 'taken from the row');
  assert.match(read('charts/generation-by-fuel/index.html'), /<td[^>]*>Nuclear energy<\/td>/);
  const { resources } = JSON.parse(read('datapackage.json')) as {
    resources: { name: string; schema: { fields: { name: string; categories?: unknown }[] } }[];
  };
  const field = resources.find(({ name }) => name === 'generation')?.schema.fields.find(({ name }) => name === 'source');
  assert.deepEqual(field?.categories, [
    { value: 'fossil-fuels', label: 'Fossil fuels' },
    { value: 'nuclear-energy', label: 'Nuclear energy' },
    { value: 'renewables', label: 'Renewables' },
  ]);
  const { page, faults } = await visit(browser, `${server.address}search/?q=nuclear+energy+share`);
  const first = page.locator('[data-search-result="fact"]').first();
  await first.waitFor();
  assert.match((await first.textContent()) ?? '', /came from nuclear energy.*About\s*Fuel: Nuclear energy/s);
  assert.deepEqual(faults, []);
});

test('npm run new -- site begins a site that is right as it is; its faults are told in its own files', async () => {
  // As a repository that was just begun, with the generator in it.
  mkdirSync(join(ponds, 'generator'), { recursive: true });
  await npm(['new', '--', 'site', ponds, '--name', 'Ponds: a "test"']);
  assert.match(await npm(['check', '--', '--site', ponds]), /^No problems\.$/m);
  // By the script that the site has itself, as its README says.
  const { ended: made, said: making } = runNpm(cleaner, ponds, ['run', 'build']);
  assert.equal(await made, 0, making());
  assert.match(readFileSync(join(ponds, 'dist/index.html'), 'utf8'), /<title>Ponds: a (?:"|&quot;|&#34;)test/);
  const again = runNpm(cleaner, generator, ['run', 'new', '--', 'site', ponds, '--name', 'Ponds']);
  assert.equal(await again.ended, 2, again.said());
  assert.match(
    again.said(),
    /ponds holds \.gitignore, README\.md, data, package\.json, src, \.vscode already, and nothing is written over\.$/m,
  );

  const briefing = join(ponds, 'src/content/briefings/first.mdx');
  writeFileSync(briefing, readFileSync(briefing, 'utf8').replace('<Fact id="frogs-2024" />', '<Fact id="frogs-2025" />'));
  const check = runNpm(cleaner, generator, ['run', 'check', '--', '--site', ponds]);
  assert.equal(await check.ended, 1, check.said());
  assert.match(check.said(), /^src\/content\/briefings\/first\.mdx:\d+:\d+ {2}unknown-id\n {2}There is no fact "frogs-2025"\./m);
});

test('a folder that is not there is told, and what is taken for it', async () => {
  const { ended, said } = runNpm(cleaner, generator, ['run', 'check', '--', '--site', join(folder, 'nowhere')]);
  assert.equal(await ended, 2, said());
  assert.match(
    said(),
    /^There is no folder ".*nowhere": the site is looked for in .*nowhere\.\nCorrect --site or SITE_DIR, or leave it out\.$/m,
  );
});
