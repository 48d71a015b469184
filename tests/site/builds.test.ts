/** Builds of the smallest site: what is refused, what another subject needs, what the address of a site changes. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fileCleaner } from '../cleaner.ts';
import { checkInputs } from '../../src/checks/check-inputs.ts';
import { buildSmallest, copyWithKept, sampleSite, smallestSite } from '../built-sites.ts';
import { digest, listPublished, run, runNpm } from '../project-copy.ts';
import { copySmallestSite } from '../sample-site.ts';

const cleaner = fileCleaner();
const briefing = 'briefings/arrivals/index.html';

test('remark-gfm is in charge: without it a table is a paragraph', async () => {
  const { root } = await sampleSite(cleaner);
  assert.match(readFileSync(join(root, 'dist', briefing), 'utf8'), /<table><thead><tr><th>Year<\/th>/);
  const without = await buildWithoutGfm();
  assert.doesNotMatch(without, /<th>Year<\/th>/);
  assert.match(without, /<p>\| Year \| Lost \|/);
});

/** The briefing as Astro makes it when remark-gfm is taken out of the wiring; the rest of the build would refuse it. */
async function buildWithoutGfm(): Promise<string> {
  const copy = await copyWithKept(cleaner);
  const config = join(copy, 'astro.config.mjs');
  const wiring = readFileSync(config, 'utf8');
  const changed = wiring.replace(/remarkPlugins: \[\[remarkGfm[^\]]*\]\]/, 'remarkPlugins: []');
  assert.notEqual(changed, wiring);
  writeFileSync(config, changed);
  const { ended, said } = run(cleaner, copy, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  });
  assert.equal(await ended, 0, said());
  return readFileSync(join(copy, 'dist', briefing), 'utf8');
}

test('five faults at once end the build with one report of all five, and dist/ stays byte for byte as it was', async () => {
  const { root } = await smallestSite(cleaner);
  const copy = await copyWithKept(cleaner);
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  const was = digest(copy);
  const edit = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(copy, path), 'utf8');
    assert.ok(text.includes(from), `${path} has ${from}`);
    writeFileSync(join(copy, path), text.replace(from, to));
  };
  edit('data/charts/arrivals-share.yaml', 'value: share_pct', 'value: share_pt');
  edit('src/content/briefings/arrivals.mdx', '<Fact id="ships-lost" />', '<Fact id="ship-lost" />');
  edit('src/content/briefings/arrivals.mdx', '<Quote id="keel-on-tides" />', '<Qoute id="keel-on-tides" />');
  edit('data/people.yaml', 'asOf: 2020-05', 'asOf: 2020-02-31');
  edit('data/datasets/arrivals.csv', '2019,64.0,', '2019,64.0,,');
  const { ended, said } = runNpm(cleaner, copy, ['run', 'build']);
  assert.equal(await ended, 1, said());
  const places = [...said().matchAll(/^(\S+):(\d+):(\d+) {2}(\S+)$/gm)].map(([, file, , , rule]) => `${file} ${rule}`);
  assert.deepEqual(places, [
    'data/charts/arrivals-share.yaml chart-field',
    'data/datasets/arrivals.csv csv-ragged',
    'data/people.yaml wrong-value',
    'src/content/briefings/arrivals.mdx unknown-component',
    'src/content/briefings/arrivals.mdx unknown-id',
  ]);
  assert.match(said(), /^5 problems in 4 files\.$/m);
  assert.deepEqual(digest(copy), was);
});

/** Begins like a formula, ends an attribute, opens tags and an entity that the page itself would close, and is no markup that the check refuses; its quotation marks are paired, which the check asks for. */
const hostile = `=cmd"><img src=x onerror=alert()//<script x='&lt {{constructor}} javascript:alert()"`;
const markup = '<script>alert()</script>';

/** A field of each kind of record that is shown. */
const hostileFields = [
  ['data/sources/ports.yaml', 'title: Ships and tides'],
  ['data/facts/arrivals.yaml', 'reason: Printed in the port book.'],
  ['data/facts/ships.yaml', 'statement: The gazette reported [[value]] lost.'],
  ['data/quotes/masters.yaml', 'text: The tide waits for nobody.'],
  ['data/people.yaml', 'name: Ada Keel'],
  ['data/organisations.yaml', 'name: Harbour desk'],
  ['data/measures.yaml', 'title: Share of arrivals'],
  ['data/measures.yaml', 'sentence: Large ships weigh more when tonnage is counted.'],
  ['data/levers/count-ships.yaml', 'title: Count every ship'],
  ['data/datasets/arrivals.yaml', 'title: Arrivals in Northport'],
  ['src/content/briefings/arrivals.mdx', 'description: Northport depends less on Southport than it did.'],
] as const;

/** Puts these words first in each of the fields. */
function putWords(folder: string, words: string): void {
  for (const [path, from] of hostileFields) {
    const text = readFileSync(join(folder, path), 'utf8');
    assert.ok(text.includes(from), `${path} has ${from}`);
    const [key = '', ...rest] = from.split(': ');
    const to = `${key}: ${JSON.stringify(`${words} ${rest.join(': ')}`)}`;
    writeFileSync(
      join(folder, path),
      text.replace(from, () => to),
    );
  }
}

test('a tag in any text of a record is refused where it stands, in every field at once', async () => {
  const copy = copySmallestSite(cleaner);
  putWords(copy, markup);
  const { problems } = await checkInputs(copy);
  const refused = problems.filter(({ rule, message }) => rule === 'wrong-value' && message.includes('<script>'));
  assert.deepEqual(refused.map(({ file }) => file).sort(), hostileFields.map(([path]) => path).sort());
  for (const { file, line } of refused)
    assert.ok((readFileSync(join(copy, file), 'utf8').split('\n')[line - 1] ?? '').includes(markup), `${file}:${line}`);
});

test('another subject needs other data, content and charts only, and lies under a base path with absolute addresses', async () => {
  const copy = await buildSmallest(cleaner, { BASE_PATH: '/notes/harbour/', SITE_URL: 'https://example.org' }, (folder) =>
    putWords(folder, hostile),
  );
  const { name: ownName } = parse(readFileSync(join(import.meta.dirname, '../../data/site.yaml'), 'utf8')) as { name: string };
  const html = readFileSync(join(copy, 'dist/briefings/arrivals/index.html'), 'utf8');
  assert.match(html, /<title>Fewer ships come from Southport · The Harbour Notes<\/title>/);
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/notes\/harbour\/briefings\/arrivals\/">/);
  for (const path of listPublished(copy).filter((name) => /\.(html|csv|svg|txt)$/.test(name))) {
    assert.ok(!readFileSync(join(copy, 'dist', path), 'utf8').includes(ownName), `${path} has the name of this project's own site`);
  }
  // Words that would do harm are words, in every page and file.
  for (const path of listPublished(copy).filter((name) => name.endsWith('.html'))) {
    // Inside the quotation marks of an attribute a bracket opens nothing.
    const text = readFileSync(join(copy, 'dist', path), 'utf8').replaceAll(/="[^"]*"/g, '');
    assert.ok(!/<script x|<img src=x/.test(text), path);
  }
  assert.match(
    readFileSync(join(copy, 'dist/sources/port-gazette-2021/index.html'), 'utf8'),
    /=cmd(?:&quot;|"|&#34;)(?:>|&gt;)&lt;img src=x onerror=alert\(\)\/\/&lt;script x=(?:'|&#39;)&amp;lt \{\{constructor\}\} javascript:/,
  );
  const [, ...rows] = readFileSync(join(copy, 'dist/facts.csv'), 'utf8').split('\n');
  assert.ok(
    rows.some((row) => row.includes(`"'=cmd""><img src=x`)),
    'a spreadsheet shows it as text',
  );
  assert.equal(
    (JSON.parse(readFileSync(join(copy, 'dist/quotes.json'), 'utf8')) as { text: string }[])[0]?.text,
    `${hostile} The tide waits for nobody.`,
  );
});
