/** A row of a table, or a short item of a list, that was pasted twice; longer ones are told as paragraphs. */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../problems/problem.ts';
import { lineOf, nodesOf, type MarkdownPage } from './page-nodes.ts';

/** Longer items are compared with all paragraphs of the page. */
const mostWords = 5;

export function findRepeats(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'table', 'list').flatMap(({ node }): Problem[] => {
    const seen = new Map<string, Nodes>();
    const parts: readonly Nodes[] = node.type === 'table' ? node.children.slice(1) : node.children;
    return parts.flatMap((part): Problem[] => {
      const words = wordsOf(part, page);
      const first = seen.get(words);
      seen.set(words, first ?? part);
      if (first === undefined || !/\p{L}/u.test(words) || (node.type === 'list' && words.split(' ').length > mostWords)) return [];
      const what = node.type === 'table' ? 'row' : 'item';
      return [
        page.problem(
          'typing-slip',
          part,
          `This ${what} stands in the ${node.type} already, in line ${lineOf(first) + page.bodyLine - 1}.`,
          'Take one of the two out.',
        ),
      ];
    });
  });
}

/** As written, without what differs for the eye alone. */
function wordsOf(part: Nodes, page: MarkdownPage): string {
  return page
    .sourceOf(part)
    .replace(/^(?:[-*+]|\d+[.)])\s+/, '')
    .replaceAll(/\s+/g, ' ');
}
