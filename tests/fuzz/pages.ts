/** Pages as editors break them: a good one with a few keys struck wrong is refused, or shows every word that its author sees. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { markdownCheck } from '../../src/checks/content/markdown/markdown.ts';
import { mdxComponentsCheck } from '../../src/checks/content/mdx-components.ts';
import { mdxStructureCheck } from '../../src/checks/content/mdx-structure.ts';
import { loadRegistry } from '../../src/registry/from-disk.ts';
import { unkept } from '../../src/registry/readings.ts';
import { parseMdx, type ParsedMdx } from '../../src/registry/parse-mdx.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { inputs } from '../markdown/inputs.ts';
import { assertTold, property, type Property } from './property.ts';

const build = loadRegistry(join(import.meta.dirname, '../fixtures/_base'));
/** Without code that shows fences, which only a parser tells from fences. */
const good = inputs
  .filter(({ place, rules }) => rules.length === 0 && (place === 'page' || place === 'docs'))
  .map(({ text }) => text)
  .filter((text) => !text.includes('````'));

function problemsOf(page: ParsedMdx): Problem[] {
  const checked = { build, pages: [{ ...page, kind: 'docs' as const, id: 'a' }], publicFiles: [], readPublic: () => '', readings: unkept };
  return [mdxStructureCheck, mdxComponentsCheck, markdownCheck].flatMap((check) => check.run(checked) as Problem[]);
}

/** What a slip of the hand puts into a text. */
const slips = [
  ...[
    '',
    ' ',
    '  \n',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '\u00a0',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~',
    '~~',
    '|',
    '\\',
    '#',
    '##',
    '-',
    '- ',
    '+ ',
    '1. ',
    '3) ',
    '>',
    '> ',
    '---\n',
    '===',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[^',
    ']: ',
    '](',
    '!',
    '<',
    '>',
    '/>',
    '{',
    '}',
    '&',
    ';',
    '&amp;',
    ':',
    '%',
    '$',
    '"',
    '。',
    '（',
    '・',
    '＊',
    'word',
    '7',
    'http',
    'www.',
    '@',
  ],
];
const slip = fc.record(
  { at: fc.double({ min: 0, max: 1, noNaN: true }), taken: fc.nat({ max: 3 }), put: fc.constantFrom(...slips) },
  { noNullPrototype: true },
);
const broken = fc
  .tuple(fc.array(fc.constantFrom(...good), { minLength: 1, maxLength: 3 }), fc.array(slip, { minLength: 1, maxLength: 3 }))
  .map(([parts, changes]) =>
    changes.reduce((text, { at, taken, put }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + put + text.slice(place + taken);
    }, parts.join('\n\n')),
  );

/** Letters and digits as an author sees them: without tags, comments, addresses, names of references and of languages. */
export function wordsSeen(body: string): string[] {
  return wordsIn(
    body
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
      .replace(/`[^`\n]+`/g, (code) => code.replaceAll('<', ' ').replaceAll('>', ' ').replaceAll('&', ' '))
      .replace(/\\[\\<&]/g, '\0')
      .replace(/<\/?[A-Z][^>]*>/g, ' ')
      .replace(/&(?:#x?[\da-f]+|\w+);/gi, (entity) =>
        /^&#|^&\w+;/.test(entity) && decodeNamedCharacterReference(entity.slice(1, -1)) !== false ? '\0' : entity,
      )
      .replace(/^\[\^[^\]\n]+\]:/gm, ' ')
      .replace(/\[\^[^\]\s]+\](?!\()/g, ' ')
      .replace(/^\[[^\]\n]+\]: .*$/gm, ' ')
      .replace(/\]\([^)\n]*\)/g, ' ')
      .replace(/\]\[[^\]\n]*\]/g, ' ')
      .replace(/^[ \t>]*(`{3,}|~{3,}).*$/gm, ' ')
      .replace(/^[ \t>]*(?:[-*+][ \t]+)*\d{1,9}[.)](?=\s)/gm, ' '),
  );
}

/** What HTML shows of it: no cell beyond the head, no footnote that is not called, none twice. */
export function wordsShown(page: ParsedMdx): string[] {
  const called = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if ('children' in node) node.children.forEach(collect);
  };
  const root = page.root();
  collect(root);
  const show = (node: Nodes, columns = Infinity): string => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
    if (node.type === 'footnoteDefinition' && !called.delete(node.identifier)) return '';
    if (!('children' in node)) return node.type === 'break' ? ' ' : '';
    const width = node.type === 'table' ? (node.children[0]?.children.length ?? 0) : columns;
    const parts = (node.children as Nodes[]).slice(0, node.type === 'tableRow' ? columns : undefined).map((child) => show(child, width));
    return parts.join(/^(?:paragraph|heading|emphasis|strong|delete|link|linkReference)$/.test(node.type) ? '' : ' ');
  };
  return wordsIn(show(root));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

export const pages: readonly Property[] = [
  property('pages: a page with slips in it is refused with a place, or shows every letter that its author sees', broken, (text) => {
    const page = parseMdx('a.mdx', text, 1);
    const problems = problemsOf(page);
    if (problems.length > 0) assertTold(text, problems);
    else assert.equal(wordsShown(page).join(''), wordsSeen(text).join(''));
  }),
];
