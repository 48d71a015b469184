/** Headings that Markdown makes of other lines, or loses something of. */
import type { Problem } from '../../../problems/problem.ts';
import { isCutOff } from '../../../text/typing-slips.ts';
import { nodesOf, nodeWords, type MarkdownPage, type NodeOf, type PlacedNode } from './page-nodes.ts';

const containers: Readonly<Record<string, string>> = { listItem: 'list', blockquote: 'quotation' };

export function findHeadingFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'heading').flatMap((placed) => {
    const fault = faultOf(placed, page.sourceOf(placed.node));
    return fault === undefined ? [] : [page.problem('markdown-block', placed.node, ...fault)];
  });
}

function faultOf({ node, parents }: PlacedNode<NodeOf<'heading'>>, source: string): [message: string, hint: string] | undefined {
  const marks = '#'.repeat(node.depth);
  const words = nodeWords(node).replaceAll(/\s+/g, ' ').trim();
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  if (!source.startsWith('#'))
    // The first level is told as such.
    return node.depth === 1
      ? undefined
      : [`The line below makes a heading of "${shown}".`, 'Write ## before a heading; put an empty line before a rule or a list.'];
  if (words === '' && node.children.length === 0) return ['The heading has no words.', 'Write them behind its marks, or remove it.'];
  // A figure at its end is told as such.
  if (isCutOff(words) && node.children.at(-1)?.type !== 'mdxJsxTextElement')
    return [`The heading "${shown}" breaks off.`, 'Write what is missing.'];
  const closing = /(?<=[ \t])#+[ \t]*$/.exec(source)?.[0].trim();
  if (closing !== undefined && closing !== marks)
    return [`The ${closing} at the end of the heading would not be shown.`, 'Write \\# for a mark that is read, or remove it.'];
  const within = parents.find(({ type }) => type === 'listItem' || type === 'blockquote' || type === 'mdxJsxFlowElement');
  if (within !== undefined)
    return [
      `The heading "${shown}" stands in a ${containers[within.type] ?? 'component'}.`,
      'Take it out, or write it as **words in bold**.',
    ];
  if (node.children.some(({ type }) => type === 'footnoteReference'))
    return [`The heading "${shown}" has a footnote mark, which would stand in lists of headings too.`, 'Put the mark into the text.'];
  return undefined;
}
