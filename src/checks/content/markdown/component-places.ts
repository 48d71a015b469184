/** Components where the page can hold them: a block between paragraphs, a figure in a sentence and not in a link or heading. */
import type { Nodes, Parents } from 'mdast';
import { closingParts, docsOnly, holdingText, inSentences, mdxComponents, openingParts } from '../../../registry/mdx-components.ts';
import type { Problem } from '../../../problems/problem.ts';
import { lastLineOf, lineOf, nodesOf, nodeWords, type MarkdownPage, type NodeOf, type PlacedNode } from './page-nodes.ts';

type Component = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

export function findMisplaced(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((placed) => {
    const name = placed.node.name ?? '';
    if (!Object.hasOwn(mdxComponents, name)) return [];
    const fault = pageFault(page, name) ?? (isIn(inSentences, name) ? sentenceFault(placed, name) : blockFault(placed, name));
    return fault === undefined ? [] : [page.problem('component-place', placed.node, ...fault)];
  });
}

/** What a briefing is made of says nothing in the docs, and the other way round. */
function pageFault({ kind }: MarkdownPage, name: string): Misplacement {
  if (kind === 'docs' && isIn([...openingParts, ...closingParts], name))
    return [
      `<${name}> is a part of briefings, and stands in a docs page.`,
      'Write its words as a paragraph, or move the page to src/content/briefings/.',
    ];
  return kind === 'briefings' && isIn(docsOnly, name)
    ? [`<${name}> is a table for the docs, and stands in a briefing.`, 'Remove it, or link to the docs page that has it.']
    : undefined;
}

type Misplacement = readonly [message: string, hint: string] | undefined;

/** `<Fact>` and `<Source>` open a window: neither may stand in what is pressed itself. */
function sentenceFault({ node, parents, index }: PlacedNode<Component>, name: string): Misplacement {
  const within = parents.find(({ type }) => type === 'link' || type === 'linkReference' || type === 'heading');
  if (within?.type === 'heading')
    return [`<${name}> stands in a heading, and would be missing from lists of headings.`, 'Say it in the text below.'];
  if (within !== undefined)
    return [`<${name}> stands in a link: of two things to press one cannot be reached.`, 'Put it before or behind the link.'];
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  const [parent] = parents;
  // Of several on one line the first is told.
  const before = parent?.children[index - 1];
  if (before?.type === 'mdxJsxFlowElement' && isIn(inSentences, before.name ?? '') && lastLineOf(before) === lineOf(node)) return undefined;
  const isAlone = parent?.children.length === 1 && index === 0;
  if (isAlone && (parent.type === 'listItem' || parent.type === 'footnoteDefinition')) return undefined;
  return [`<${name}> stands on a line of its own, and would be cut off from its sentence.`, 'Put it on a line with words of the sentence.'];
}

function blockFault({ node, parents }: PlacedNode<Component>, name: string): Misplacement {
  const hint = 'Put it between two paragraphs, on lines of its own.';
  const cell = parents.find(({ type }) => type === 'tableCell');
  if (cell !== undefined) return [`<${name}> stands in a cell of a table.`, hint];
  const [parent] = parents;
  if (node.type === 'mdxJsxTextElement' && !(parent?.type === 'paragraph' && isBare(parent)))
    return [`<${name}> stands in a sentence.`, hint];
  const outer = parents.find(({ type }) => type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition');
  if (outer !== undefined) return [`<${name}> stands in a ${outerNames[outer.type] ?? 'block'}.`, hint];
  const holder = parents.find((one): one is NodeOf<'mdxJsxFlowElement'> => one.type === 'mdxJsxFlowElement');
  return isIn(holdingText, name) && holder !== undefined
    ? [`<${name}> stands in <${holder.name ?? ''}>.`, 'Close the one before the other begins.']
    : undefined;
}

const outerNames: Readonly<Record<string, string>> = { listItem: 'list', blockquote: 'quotation', footnoteDefinition: 'footnote' };

/** MDX takes a paragraph away that holds nothing but components. */
function isBare(paragraph: Parents): boolean {
  return paragraph.children.every(
    (child: Nodes) => child.type.startsWith('mdx') || (child.type === 'text' && nodeWords(child).trim() === ''),
  );
}

function isIn(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
