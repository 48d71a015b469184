/** The source of every figure of this site, worded alike wherever a reader or a machine meets it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { citation } from '../../src/figures/citation.ts';
import { describeFact } from '../../src/figures/describe-fact.ts';
import { loadRegistry } from '../../src/registry/from-disk.ts';
import { realSite } from '../built-sites.ts';
import { fileCleaner } from '../cleaner.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../..'));
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
