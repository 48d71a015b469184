/** The flagship of this subject as it is published: what a reader without any script, and a machine, find in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileCleaner } from '../cleaner.ts';
import { realSite } from '../built-sites.ts';

const cleaner = fileCleaner();
const flagship = 'briefings/japan-playbook/index.html';
let root = '';
const published = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');

before(async () => {
  ({ root } = await realSite(cleaner));
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
  assert.match(html, /at most <span class="figure">50%/);
  assert.match(html, /<li id="note-\d+" popover[^>]*><a href="\/policy\/facts\/japan-import-target-2025\/">at most 50%<\/a>/);
  const charted = published('briefings/how-dependent-is-japan/index.html');
  assert.match(charted, /<text[^>]*>at least 90%<\/text>/);
  assert.match(charted, /<td[^>]* class="number">at least 90<\/td>/);
  assert.match(published('datasets/japan-china-share.csv'), /^2008,90,at-least,/m);
  const fact = published('facts/japan-import-share-2008-customs/index.html');
  assert.match(fact, /<h1[^>]*>.*at least 90%/);
  const structured = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(fact)?.[1] ?? '') as {
    value: Record<string, unknown>;
  };
  assert.deepEqual(structured.value, { '@type': 'QuantitativeValue', minValue: 90, unitText: 'Per cent', description: 'at least 90%' });
  for (const text of [html, charted, fact])
    assert.doesNotMatch(text.replaceAll(/at least (<span class="figure">)?90%/g, ''), /imports fell from 90%/);
});
