/** What is in charge of tables, and what a build refuses. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import { fileCleaner, temporaryFolder } from '../cleaner.ts';
import { checkInputs } from '../../src/checks/check-inputs.ts';
import config from '../../astro.config.mjs';
import { hostileFields, putWords } from '../addressed-site.ts';
import { copyWithKept, germanSite, sampleSite } from '../built-sites.ts';
import { digest, runBuild } from '../project-copy.ts';

const cleaner = fileCleaner();
const briefing = 'briefings/arrivals/index.html';

test('remark-gfm is in charge: without it a table is a paragraph', async () => {
  const { root } = await sampleSite(cleaner);
  assert.match(readFileSync(join(root, 'dist', briefing), 'utf8'), /<table><thead><tr><th>Year<\/th>/);
  const { markdown } = config as { markdown: { processor: ReturnType<typeof unified> } };
  const { options } = markdown.processor;
  const tableOf = async (processor: typeof markdown.processor): Promise<string> =>
    (await (await processor.createRenderer({ syntaxHighlight: false })).render('| Year | Lost |\n| --- | --- |\n| 2020 | 1 |')).code;
  assert.match(await tableOf(markdown.processor), /<th>Year<\/th>/);
  assert.match(await tableOf(unified({ ...options, remarkPlugins: [] })), /^<p>\| Year \| Lost \|/);
});

test('five faults at once end the build with one report of all five, and dist/ stays byte for byte as it was', async () => {
  const { root } = await germanSite(cleaner);
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
  const { ended, said } = runBuild(cleaner, copy);
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

const markup = '<script>alert()</script>';

test('a tag in any text of a record is refused where it stands, in every field at once', async () => {
  const copy = temporaryFolder(cleaner);
  cpSync(join(import.meta.dirname, '../fixtures/_base'), copy, { recursive: true });
  putWords(copy, markup);
  const { problems } = await checkInputs(copy);
  const refused = problems.filter(({ rule, message }) => rule === 'wrong-value' && message.includes('<script>'));
  assert.deepEqual(refused.map(({ file }) => file).sort(), hostileFields.map(([path]) => path).sort());
  for (const { file, line } of refused)
    assert.ok((readFileSync(join(copy, file), 'utf8').split('\n')[line - 1] ?? '').includes(markup), `${file}:${line}`);
});
