/** Another subject under an address and a folder of a host: words that would do harm are words, and what was moved leads on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { hostile, moved, oddNames } from '../addressed-site.ts';
import { addressedSite } from '../built-sites.ts';
import { fileCleaner } from '../cleaner.ts';
import { listPublished } from '../project-copy.ts';

const cleaner = fileCleaner();
let root = '';
before(async () => {
  ({ root } = await addressedSite(cleaner));
});
const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');

test('another subject needs other data, content and charts only, and lies under a base path with absolute addresses', () => {
  const { name: ownName } = parse(readFileSync(join(import.meta.dirname, '../../data/site.yaml'), 'utf8')) as { name: string };
  const html = read('briefings/arrivals/index.html');
  assert.match(html, /<title>Fewer ships come from Southport · The Harbour Notes<\/title>/);
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/notes\/harbour\/briefings\/arrivals\/">/);
  assert.match(html, / href="\/notes\/harbour\/facts\//);
  for (const path of listPublished(root).filter((file) => /\.(html|csv|svg|txt)$/.test(file)))
    assert.ok(!read(path).includes(ownName), `${path} has the name of this project's own site`);
});

test('words that would do harm are words, in every page and file', () => {
  for (const path of listPublished(root).filter((name) => name.endsWith('.html'))) {
    // Inside the quotation marks of an attribute a bracket opens nothing.
    const text = read(path).replaceAll(/="[^"]*"/g, '');
    assert.ok(!/<script x|<img src=x/.test(text), path);
  }
  assert.match(
    read('sources/port-gazette-2021/index.html'),
    /=cmd(?:&quot;|"|&#34;)(?:>|&gt;)&lt;img src=x onerror=alert\(\)\/\/&lt;script x=(?:'|&#39;)&amp;lt \{\{constructor\}\} javascript:/,
  );
  const [, ...rows] = read('facts.csv').split('\n');
  assert.ok(
    rows.some((row) => row.includes(`"'=cmd""><img src=x`)),
    'a spreadsheet shows it as text',
  );
  assert.equal((JSON.parse(read('quotes.json')) as { text: string }[])[0]?.text, `${hostile} The tide waits for nobody.`);
});

test('redirects of every kind lead on, the files and frame of a chart stay, and documents may have any name', () => {
  for (const from of Object.keys(moved))
    assert.match(
      read(`${from.replace(/^levers/, 'playbook')}/index.html`),
      /http-equiv="refresh" content="0; url=\/notes\/harbour\/[a-z]+\/[a-z0-9-]+\/"/,
      from,
    );
  assert.match(
    read('recommendations/old/index.html'),
    /<link rel="canonical" href="https:\/\/example\.org\/notes\/harbour\/playbook\/count-ships\/"/,
  );
  for (const type of ['svg', 'small.svg', 'csv', 'vl.json'])
    assert.equal(read(`charts/old.${type}`), read(`charts/arrivals-share.${type}`));
  assert.equal(read('embed/old/index.html'), read('embed/arrivals-share/index.html'));
  assert.equal(read('datasets/old.csv'), read('datasets/arrivals.csv'));
  for (const name of oddNames) assert.match(read(`docs/${name}/index.html`), /Nothing here is real/);
});
