/** "The chart above" has a chart above it. */
import type { Problem } from '../../../problems/problem.ts';
import { nodesOf, nodeWords, startOf, type MarkdownPage, type PlacedNode } from './page-nodes.ts';

const said =
  /\b(chart|table|quotation|quote|list)s? (above|below)\b|\b([Aa]bove|[Bb]elow),? (?:the|this) (chart|table|quotation|quote|list)\b/;

/** Told only where such a thing stands on the other side: what a component shows is not known here. */
export function findDirectionFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'paragraph', 'tableCell').flatMap(({ node }): Problem[] => {
    const match = said.exec(nodeWords(node));
    if (match === null) return [];
    const noun = match[1] ?? match[4] ?? '';
    const isAbove = (match[2] ?? match[3] ?? '').toLowerCase() === 'above';
    const things = page.nodes.filter((placed) => isThing(placed, noun)).map((placed) => startOf(placed.node));
    const sides = things.map((start) => start < startOf(node));
    if (sides.length === 0 || sides.includes(isAbove)) return [];
    const at = page.sourceOf(node).indexOf(match[0]);
    const side = isAbove ? 'below' : 'above';
    return [
      page.problem(
        'typing-slip',
        startOf(node) + Math.max(at, 0),
        `"${match[0]}" stands here, and every ${noun} of the page is ${side} it.`,
        `Write ${side}, or name what is meant.`,
      ),
    ];
  });
}

function isThing({ node }: PlacedNode, noun: string): boolean {
  if (noun === 'table' || noun === 'list') return node.type === noun;
  return node.type === 'mdxJsxFlowElement' && node.name === (noun === 'chart' ? 'Chart' : 'Quote');
}
