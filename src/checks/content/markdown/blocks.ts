/** Paragraphs, quotations, code and line ends that are read otherwise than they look. */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../problems/problem.ts';
import { isWhole } from '../../../text/typing-slips.ts';
import {
  columnOf,
  lastLineOf,
  lineOf,
  nodesOf,
  nodeWords,
  startOf,
  type MarkdownPage,
  type NodeOf,
  type PlacedNode,
} from './page-nodes.ts';

export function findBlockFaults(page: MarkdownPage): Problem[] {
  return [
    ...findParagraphFaults(page),
    ...findIndentedHeadings(page),
    ...findQuotationFaults(page),
    ...findCodeFaults(page),
    ...findBreaks(page),
    ...findEmphasis(page),
  ];
}

const codeHint = 'Put code between two lines ```; let text begin where its neighbours do.';

function findParagraphFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'paragraph').flatMap((placed): Problem[] => {
    const { node, parents, index } = placed;
    const problem = (message: string, hint: string): Problem[] => [page.problem('markdown-block', node, message, hint)];
    const [parent] = parents;
    const depth = indentation(placed, page);
    if (depth >= 4) return problem(`The paragraph is indented by ${depth} spaces, which makes no code here.`, codeHint);
    const before = parent?.children[index - 1];
    if (depth > 0 && before?.type === 'list' && lineOf(node) > lastLineOf(before) + 1)
      return problem(
        'The paragraph is indented, and would still stand outside the list above it.',
        'Indent it as far as the words of its item, or not at all.',
      );
    return findLazy(placed, page);
  });
}

/** How much further in than the text around it a block begins; the parts of components are indented as anybody likes. */
function indentation({ node, parents: [parent] }: PlacedNode, page: MarkdownPage): number {
  const line = page.body.slice(page.body.lastIndexOf('\n', startOf(node) - 1) + 1, startOf(node));
  if (parent?.type === 'root') return line.includes('\t') ? 4 : columnOf(node) - 1;
  if (parent?.type !== 'listItem' && parent?.type !== 'blockquote') return 0;
  const first = parent.children[0];
  return first === undefined || first === node ? 0 : columnOf(node) - columnOf(first);
}

/** A line of bold words looks like a heading and is none; a sentence may go on in the list, table or code below it. */
export function findUnfinished(page: MarkdownPage, isTold: (node: Nodes) => boolean): Problem[] {
  return nodesOf(page, 'paragraph').flatMap(({ node, parents: [parent], index }): Problem[] => {
    const [only, ...others] = node.children;
    const words = nodeWords(node).trim();
    const next = parent?.children[index + 1];
    const goesOn = next !== undefined && (/^(?:list|table|code)$/.test(next.type) || lineOf(next) === lastLineOf(node) + 1);
    const isLine = only?.type === 'strong' && others.length === 0;
    if ((goesOn && !isLine) || parent?.type === 'listItem' || !/\s/.test(words) || isWhole(words) || isTold(node)) return [];
    if (isLine)
      return [
        page.problem(
          'markdown-block',
          node,
          `The bold line ${page.sourceOf(only)} looks like a heading, and is in no list of contents and at no address.`,
          'Write ## or ### before the words in place of the asterisks, or go on with the sentence.',
        ),
      ];
    if (node.children.at(-1)?.type !== 'text' || words.includes('\t') || !/[^.!?。\s]\s+[^.!?。]*[\p{L}\p{N},;–-]$/u.test(words)) return [];
    const last = `The paragraph that ends with "${words.replaceAll(/\s+/g, ' ').slice(-30)}" has no full stop.`;
    return [page.problem('markdown-block', node, last, 'Write what is missing, or the full stop.')];
  });
}

/** A line that belongs to the item or quotation above it and does not look so. */
function findLazy({ node, parents }: PlacedNode<NodeOf<'paragraph'>>, page: MarkdownPage): Problem[] {
  const [parent] = parents;
  if (parent?.type !== 'listItem' && parent?.type !== 'blockquote') return [];
  const start = page.body.lastIndexOf('\n', startOf(node) - 1) + 1;
  const [, ...later] = page.body.slice(start, node.position?.end.offset).split('\n');
  const lazy = later.find((line) =>
    parent.type === 'blockquote'
      ? !/^[\s>]*>/.test(line)
      : /^[\s>]*/.exec(line)?.[0].length !== columnOf(node) - 1 && !/^[\s>]{2,}/.test(line),
  );
  if (lazy === undefined) return [];
  const at = page.body.indexOf(`\n${lazy}`, start) + 1;
  const what = parent.type === 'blockquote' ? 'quotation' : 'list item';
  const hint =
    parent.type === 'blockquote'
      ? 'Begin the line with >, or put an empty line before it.'
      : 'Indent it as far as the words of the item, or put an empty line before it.';
  return [page.problem('markdown-block', at, `This line would go on with the ${what} above it.`, hint)];
}

function findIndentedHeadings(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'heading').flatMap((placed) => {
    const depth = indentation(placed, page);
    return depth < 4
      ? []
      : [page.problem('markdown-block', placed.node, `The heading is indented by ${depth} spaces, which makes no code here.`, codeHint)];
  });
}

function findQuotationFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'blockquote').flatMap(({ node }): Problem[] => {
    const alert = /^(?:>[ \t]*)+\[!([a-z]+)\]/i.exec(page.sourceOf(node));
    if (alert !== null)
      return [
        page.problem(
          'markdown-block',
          node,
          `The alert [!${alert[1] ?? ''}] is printed as a quotation that begins with its mark.`,
          'Write a paragraph, with **Note:** before it if it must stand out; what is ours or not known has <Judgement> and <Unknown>.',
        ),
      ];
    return page.kind === 'briefings'
      ? [
          page.problem(
            'typed-quotation',
            node,
            'A quotation is typed into the page.',
            'Add a record to data/quotes/ and write <Quote id="…" />.',
          ),
        ]
      : [];
  });
}

function findCodeFaults(page: MarkdownPage): Problem[] {
  const spans = nodesOf(page, 'inlineCode').filter(({ node }) => /^`{2,}[a-z]*\n/.test(page.sourceOf(node)));
  const blocks = nodesOf(page, 'code').filter(({ node }) => node.value.trim() === '' && page.sourceOf(node).includes('\n'));
  const twice = nodesOf(page, 'code').filter(({ node }) => {
    const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(page.sourceOf(node)) ?? [];
    return fence !== '' && node.value.split('\n').some((line) => line.trimStart().startsWith(fence));
  });
  return [
    ...twice.map(({ node }) =>
      page.problem(
        'markdown-block',
        node,
        'The code holds a fence like the one that begins it: an end is missing, or a beginning too many.',
        'Close each fence before the next; begin with one mark more where fences are shown as code.',
      ),
    ),
    ...spans.map(({ node }) =>
      page.problem(
        'markdown-block',
        node,
        'These lines would be one line of code in a sentence.',
        'Write three marks ``` before and behind lines of code.',
      ),
    ),
    ...blocks.map(({ node }) =>
      page.problem('markdown-block', node, 'The code between the two fences is empty.', 'Write it, or remove both lines.'),
    ),
  ];
}

/** Spaces at the end of a line are seen by nobody who writes, and their line break by everybody who reads. */
function findBreaks(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'break')
    .filter(({ node }) => !page.sourceOf(node).startsWith('\\'))
    .map(({ node }) =>
      page.problem(
        'markdown-block',
        node,
        'The spaces at the end of the line break it.',
        'Remove them; write \\ at the end of a line that has to break.',
      ),
    );
}

/** Between two letters or digits a pair of asterisks is more often a sign of multiplication than emphasis. */
function findEmphasis(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'emphasis', 'strong')
    .filter(({ node }) => {
      const [inner] = node.children;
      if (inner?.type === node.type && startOf(inner) <= startOf(node) + 2) return true;
      const around = [page.body.charAt(startOf(node) - 1), page.body.charAt(node.position?.end.offset ?? 0)];
      return around.every((character) => /[A-Za-z0-9)]/.test(character)) || around.some((character) => /\d/.test(character));
    })
    .map(({ node }) =>
      page.problem(
        'markdown-block',
        node,
        `The marks round ${page.sourceOf(node)} would not be shown: they make emphasis inside a word, or one in another.`,
        'Write \\* for an asterisk and × for a product; let emphasis take whole words.',
      ),
    );
}
