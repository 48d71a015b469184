/** The source of every figure of this site, worded alike wherever a reader or a machine meets it. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { citation, shortCitation } from '../../src/figures/citation.ts';
import { describeFact, descriptionText } from '../../src/figures/describe-fact.ts';
import { tierWords } from '../../src/figures/source-tier.ts';
import { findUses } from '../../src/registry/find-uses.ts';
import { open } from '../../src/search/pagefind/index-files.ts';
import { copyText } from '../../src/search/query/copy-text.ts';
import { factRecords } from '../../src/search/records/fact-records.ts';
import { plainSpaces } from '../../src/text/fold.ts';
import { realSite } from '../built-sites.ts';
import { fileCleaner } from '../cleaner.ts';
import { subject } from './subject.ts';

const { registry } = subject;
let dist = '';
before(async () => {
  dist = join((await realSite(fileCleaner())).root, 'dist');
});
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if ('childNodes' in node) return node.childNodes.map(textOf).join('');
  return '';
}
const shownOn = (path: string): string => textOf(parse(read(path))).replaceAll(/\s+/g, ' ');

/** The id of a fact → how its sources are named. */
const wordsOf = new Map(
  [...registry.facts.values()].map((fact) => [fact.id, describeFact(fact, registry).sources.map((id) => citation(id, registry))]),
);

test('on the page of every fact, and in what is copied from it', () => {
  assert.ok(wordsOf.size > 200);
  const wrong = [...wordsOf].flatMap(([id, sources]) => {
    const shown = shownOn(`facts/${id}/index.html`);
    const copied = read(`facts/${id}.copy.js`);
    return sources.flatMap((words) => [
      ...(shown.includes(words) ? [] : [`${id}: its page does not say ${words}`]),
      ...(copied.includes(JSON.stringify(words).slice(1, -1)) ? [] : [`${id}: what is copied does not say ${words}`]),
    ]);
  });
  assert.deepEqual(wrong, []);
});

test('in the tables of all facts, and of all quotes', () => {
  const csv = read('facts.csv');
  const facts = JSON.parse(read('facts.json')) as { id: string; source: string }[];
  assert.equal(facts.length, wordsOf.size);
  for (const { id, source } of facts) {
    assert.equal(source, wordsOf.get(id)?.join('; '), id);
    assert.ok(csv.includes(source.replaceAll('"', '""')), id);
  }
  const quotes = JSON.parse(read('quotes.json')) as { id: string; source: { id: string; citation: string } }[];
  assert.equal(quotes.length, registry.quotes.size);
  for (const { id, source } of quotes) assert.equal(source.citation, citation(source.id, registry), id);
});

/** Address in the site → what the search shows of the record there, from the files that a browser is sent. */
function inSearch(): Map<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const path of globSync('pagefind/*/fragment/*.pf_fragment', { cwd: dist })) {
    const { url, meta } = JSON.parse(open(readFileSync(join(dist, path))).toString()) as { url: string; meta: Record<string, string> };
    found.set(url, meta);
  }
  return found;
}

test('in the search, of every fact and every quote, and in what is copied from a result', () => {
  const shown = inSearch();
  const asked = [
    ...[...wordsOf].map(([id, sources]) => ({ kind: 'Fact', url: `/facts/${id}/`, source: sources.join('; ') }) as const),
    ...[...registry.quotes.values()].map(
      ({ id, source }) => ({ kind: 'Quote', url: `/quotes/${id}/`, source: citation(source, registry) }) as const,
    ),
  ];
  for (const { kind, url, source } of asked) {
    const meta = shown.get(url) ?? {};
    assert.equal(meta['source'], source, url);
    const copied = copyText({ kind, text: '', meta, address: url }) ?? '';
    assert.ok(copied.includes(source), `${url}: ${copied}`);
  }
});

test('in the table of every chart', () => {
  const known = new Set(['', ...[...registry.sources.keys()].map((id) => citation(id, registry))]);
  const tables = globSync('charts/*.csv', { cwd: dist });
  assert.equal(tables.length, registry.charts.size);
  for (const path of tables) {
    const rows: readonly { source: string }[] = parseCsv(read(path), { columns: true, bom: true });
    for (const { source } of rows) assert.ok(known.has(source), `${path}: ${source}`);
    assert.ok(
      rows.some(({ source }) => source !== ''),
      `${path} names no source`,
    );
  }
});

test('in the notes of every briefing, where the short form leads to the source', () => {
  const noted = globSync('briefings/*/index.html', { cwd: dist }).flatMap((path) =>
    [...read(path).matchAll(/<li id="note-[^>]*>.*?<\/li>/gs)].map(([note]) => ({ path, note })),
  );
  assert.ok(noted.length > 200);
  for (const { path, note } of noted) {
    const [, id = ''] = /\/sources\/([^/"]+)\//.exec(note) ?? [];
    const source = registry.sources.get(id);
    assert.ok(source !== undefined, `${path}: ${note}`);
    const words = `${shortCitation(source)} (${tierWords(source, registry.sources)})`;
    assert.ok(textOf(parse(note)).replaceAll(/\s+/g, ' ').includes(words), `${path}: ${words}: ${note}`);
  }
});

test('in what is pasted of every figure, from a result as from its own page', () => {
  const address = 'https://example.org/facts/a/';
  const records = factRecords({ registry, filterTerms: [], uses: findUses(registry, []) });
  assert.deepEqual(
    records.map(({ kind, text, card }) => copyText({ kind, text, meta: withoutGaps(card), address })),
    // On a page spaces keep digits and unit together; pasted text has none of those.
    [...registry.facts.values()].map((fact) => `${plainSpaces(descriptionText(fact, registry))} ${address}`),
  );
});

/** As the index keeps a card: without what is not there. */
function withoutGaps(card: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(card).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
