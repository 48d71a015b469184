/** The real site, built and examined as a crawler and a validator would. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { buildCopy, copyProject, digest, fileCleaner, listPublished, run, runNpm } from './project-copy.ts';
import { realSite } from './real-site.ts';
import { formatScores, measureRelevance, scoresOf } from './relevance/measure.ts';
import { javaPath } from './tools.ts';

const cleaner = fileCleaner();
const flagship = 'briefings/japan-playbook/index.html';
let root = '';
const published = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
const pages = (): string[] => listPublished(root).filter((path) => path.endsWith('.html'));

before(async () => {
  ({ root } = await realSite(cleaner));
});

test('every page is valid HTML in the eyes of html-validate', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and attributes in a style of its own; neither means anything to a browser.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // Titles of briefings are sentences; search results show them whole.
      'long-title': 'off',
      // Addresses of sources are theirs.
      'no-inline-style': 'error',
      'no-raw-characters': 'off',
    },
  });
  const faults: string[] = [];
  for (const path of pages()) {
    const report = await validator.validateString(published(path), path);
    for (const { messages } of report.results)
      faults.push(...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`));
  }
  assert.deepEqual(faults, []);
});

test('every page, and the SVG in it, is valid in the eyes of the Nu checker', () => {
  const jar = join(import.meta.dirname, '../node_modules/vnu-jar/build/dist/vnu.jar');
  const { status, stderr, error } = spawnSync(
    javaPath(),
    ['-Xss4m', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'text', join(root, 'dist')],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  assert.equal(error, undefined);
  assert.equal(stderr, 'Document checking completed. No errors found.\n');
  assert.equal(status, 0);
});

test('the flagship has its charts, facts, quotes and sources in the HTML itself', () => {
  const html = published(flagship);
  const count = (pattern: RegExp) => new Set([...html.matchAll(pattern)].map((match) => match[1])).size;
  assert.ok(count(/popovertarget="(note-\d+)"/g) >= 12, 'facts');
  assert.ok(count(/data-quote="([^"]+)"/g) >= 4, 'quotes');
  assert.ok(count(/data-chart="([^"]+)"/g) >= 3, 'charts');
  assert.equal(html.match(/<svg /g)?.length, 2 * (html.match(/<figure class="chart"/g)?.length ?? 0), 'two drawings a chart');
});

test('a qualifier stands wherever its value does: prose, note, chart, table, file, record and structured data', () => {
  const html = published(flagship);
  assert.match(html, /at least <span class="figure">90%/);
  assert.match(html, /<li id="note-\d+" popover[^>]*><a href="\/policy\/facts\/japan-import-share-2008-customs\/">at least 90%<\/a>/);
  assert.match(html, /<text[^>]*>at least 90%<\/text>/);
  assert.match(html, /<td class="number">at least 90<\/td>/);
  assert.match(published('datasets/japan-china-share.csv'), /^2008,90,at-least,/m);
  const fact = published('facts/japan-import-share-2008-customs/index.html');
  assert.match(fact, /<h1[^>]*>.*at least 90%/);
  const structured = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(fact)?.[1] ?? '') as {
    value: Record<string, unknown>;
  };
  assert.deepEqual(structured.value, { '@type': 'QuantitativeValue', minValue: 90, unitText: 'Per cent', description: 'at least 90%' });
  for (const text of [html, fact])
    assert.doesNotMatch(text.replaceAll(/at least (<span class="figure">)?90%/g, ''), /imports fell from 90%/);
});

test('search puts an answer that staff accept first, or among the first three', async (context) => {
  const measured = await measureRelevance(join(root, 'dist'));
  context.diagnostic(`\n${formatScores(measured)}`);
  assert.ok(measured.length >= 300, `${measured.length} queries`);
  const weak = scoresOf(measured).filter(({ kind, first, firstThree, meanReciprocalRank }) => {
    // Whole questions are words that no record holds; they may lead astray more often.
    if (kind === 'question') return firstThree < 0.8 || meanReciprocalRank < 0.7;
    return kind === 'all' ? first < 0.88 || firstThree < 0.97 : firstThree < 0.95 || meanReciprocalRank < 0.9;
  });
  assert.deepEqual(weak, []);
});

test('remark-gfm is in charge: without it a table is a paragraph', async () => {
  assert.match(published(flagship), /<table><thead><tr><th>Lever<\/th>/);
  const without = await buildWithoutGfm();
  assert.doesNotMatch(without, /<th>Lever<\/th>/);
  assert.match(without, /<p>\| Lever \| What Japan did/);
});

/** The flagship as Astro makes it when remark-gfm is taken out of the wiring; the rest of the build would refuse it. */
async function buildWithoutGfm(): Promise<string> {
  const copy = copyProject(cleaner);
  cpSync(join(root, '.cache/fonts'), join(copy, '.cache/fonts'), { recursive: true });
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
  return readFileSync(join(copy, 'dist', flagship), 'utf8');
}

test('five faults at once end the build with one report of all five, and dist/ stays byte for byte as it was', async () => {
  const copy = copyProject(cleaner);
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  const was = digest(copy);
  const edit = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(copy, path), 'utf8');
    assert.ok(text.includes(from), `${path} has ${from}`);
    writeFileSync(join(copy, path), text.replace(from, to));
  };
  edit('src/charts/lynas-ndpr-output.ts', "value: 'tonnes'", "value: 'tonnse'");
  edit(
    'src/content/briefings/japan-playbook.mdx',
    '<Fact id="japan-import-share-2012-customs" />',
    '<Fact id="japan-import-share-2012-custom" />',
  );
  edit('src/content/briefings/japan-playbook.mdx', '<Quote id="curtis-long-term-supplier" />', '<Qoute id="curtis-long-term-supplier" />');
  edit('data/people.yaml', 'asOf: 20', 'asOf: 2011-02-30 # 20');
  edit('data/datasets/japan-china-share.csv', '2009,85.49,', '2009,85.49,,');
  const { ended, said } = runNpm(cleaner, copy, ['run', 'build']);
  assert.equal(await ended, 1, said());
  const places = [...said().matchAll(/^(\S+):(\d+):(\d+) {2}(\S+)$/gm)].map(([, file, , , rule]) => `${file} ${rule}`);
  assert.deepEqual(places, [
    'data/datasets/japan-china-share.csv csv-ragged',
    'data/people.yaml wrong-value',
    'src/charts/lynas-ndpr-output.ts chart-field',
    'src/content/briefings/japan-playbook.mdx unknown-id',
    'src/content/briefings/japan-playbook.mdx unknown-component',
  ]);
  assert.match(said(), /^5 problems in 4 files\.$/m);
  assert.deepEqual(digest(copy), was);
});

/** A field of each kind of record that is shown, with words that would do harm if they were not shown as words. */
const hostile = '=cmd"><script>alert()</script><img src=x onerror=alert()>&lt;b&gt;';
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

test('another subject needs other data, content and charts only, and lies under a base path with absolute addresses', async () => {
  const copy = await buildCopy(cleaner, { BASE_PATH: '/notes/harbour/', SITE_URL: 'https://example.org' }, (folder) => {
    for (const name of ['data', 'src/content', 'src/charts']) rmSync(join(folder, name), { recursive: true });
    cpSync(join(folder, 'tests/fixtures/_base'), folder, { recursive: true });
    for (const [path, from] of hostileFields) {
      const text = readFileSync(join(folder, path), 'utf8');
      assert.ok(text.includes(from), `${path} has ${from}`);
      writeFileSync(
        join(folder, path),
        text.replace(from, `${from.slice(0, from.indexOf(': ') + 2)}'${hostile} ${from.slice(from.indexOf(': ') + 2)}'`),
      );
    }
  });
  const html = readFileSync(join(copy, 'dist/briefings/arrivals/index.html'), 'utf8');
  assert.match(html, /<title>Fewer ships come from Southport · The Harbour Notes<\/title>/);
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/notes\/harbour\/briefings\/arrivals\/">/);
  for (const path of listPublished(copy).filter((name) => /\.(html|csv|svg|txt)$/.test(name))) {
    assert.doesNotMatch(readFileSync(join(copy, 'dist', path), 'utf8'), /Japan|China|rare earth/i, path);
  }
  // Words that would do harm are words, in every page and file.
  for (const path of listPublished(copy).filter((name) => name.endsWith('.html'))) {
    // Inside the quotation marks of an attribute a bracket opens nothing.
    const text = readFileSync(join(copy, 'dist', path), 'utf8').replaceAll(/="[^"]*"/g, '');
    assert.ok(!/<script>alert|<img src=x/.test(text), path);
  }
  assert.match(
    readFileSync(join(copy, 'dist/sources/port-gazette-2021/index.html'), 'utf8'),
    /=cmd&quot;&gt;&lt;script&gt;|=cmd"&gt;&lt;script&gt;/,
  );
  const [, ...rows] = readFileSync(join(copy, 'dist/facts.csv'), 'utf8').split('\n');
  assert.ok(
    rows.some((row) => row.includes(`"'=cmd""><script>`)),
    'a spreadsheet shows it as text',
  );
  assert.equal(
    (JSON.parse(readFileSync(join(copy, 'dist/quotes.json'), 'utf8')) as { text: string }[])[0]?.text,
    `${hostile} The tide waits for nobody.`,
  );
});
