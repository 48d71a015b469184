/** A site needs no kind of record but its sources: without any one of them no page, menu or heading is left over. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { temporaryFolder } from '../cleaner.ts';
import { runNpm } from '../project-copy.ts';
import { kindNames, putSampleSiteWithout, type Kind } from '../without-collection.ts';

const project = join(import.meta.dirname, '../..');

type Node = DefaultTreeAdapterTypes.ChildNode;
const nameOf = (node: Node): string => ('tagName' in node ? node.tagName : '');
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const shown = new Set(['button', 'iframe', 'img', 'input', 'select', 'svg', 'textarea']);
function isEmpty(node: Node): boolean {
  if (nameOf(node) === '') return node.nodeName !== '#text' || !('value' in node) || node.value.trim() === '';
  return !shown.has(nameOf(node)) && childrenOf(node).every(isEmpty);
}

const wordsOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(wordsOf).join('')).trim();

/** What is never empty unless it waits for a script, which its id or `aria-live` says. */
const full = new Set(['dl', 'details', 'figure', 'nav', 'ol', 'p', 'section', 'table', 'tbody', 'ul']);

/** Lists, tables and sections without anything in them, and headings that the next one follows. */
function findHoles(nodes: readonly Node[]): string[] {
  const elements = nodes.filter((node) => nameOf(node) !== '');
  return elements.flatMap((node, index): string[] => {
    const waits = 'attrs' in node && node.attrs.some(({ name }) => ['aria-live', 'hidden', 'id'].includes(name));
    if (full.has(nameOf(node)) && isEmpty(node) && !waits) return [`an empty <${nameOf(node)}>`];
    const level = /^h([2-6])$/.exec(nameOf(node))?.[1];
    const next = /^h([2-6])$/.exec(nameOf(elements[index + 1] ?? node))?.[1];
    const isLast = elements[index + 1] === undefined;
    const over = level !== undefined && !isLast && next !== undefined && next <= level ? [`nothing below “${wordsOf(node)}”`] : [];
    return [...over, ...findHoles(childrenOf(node))];
  });
}

/** Sites lack one kind of record, or two that lean on each other. */
const absent: readonly (readonly Kind[])[] = [
  ...kindNames.map((kind) => [kind]),
  ['charts', 'datasets'],
  ['briefings', 'docs'],
  ['facts', 'quotes'],
  ['levers', 'recommendations'],
  ['economies', 'people'],
];

for (const kinds of absent)
  test(`a site without ${kinds.join(' and ')} is built, and has nothing empty for them`, async (context) => {
    const root = temporaryFolder(context);
    await putSampleSiteWithout(kinds, root);
    const { ended, said } = runNpm(context, project, ['run', 'build', '--', '--site', root]);
    // Links and menus that lead nowhere are refused by the build.
    assert.equal(await ended, 0, said());
    const holes = globSync('dist/**/*.html', { cwd: root }).flatMap((path) =>
      findHoles(parse(readFileSync(join(root, path), 'utf8')).childNodes).map((hole) => `${path}: ${hole}`),
    );
    assert.deepEqual(holes, []);
  });
