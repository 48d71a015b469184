/** A page's parts in the order in which they stand, each with its words: what its order and its length are told by. */
import type { Nodes, Root } from 'mdast';
import type { Position } from '../text/position.ts';

export interface Block extends Position {
  /** A component, or the kind of Markdown: "Answer", "paragraph", "heading", "list", "table", "footnoteDefinition". */
  readonly name: string;
  /** One for each paragraph, heading and cell in it, a figure standing as [[its id]] and a source as nothing. */
  readonly texts: readonly string[];
  /** One for each bullet that stands in it. */
  readonly bullets: readonly string[];
}

/** Comments are no parts. */
export function blocksOf(root: Root, place: (node: Nodes) => Position): Block[] {
  return root.children
    .filter(({ type }) => type !== 'mdxFlowExpression' && type !== 'mdxjsEsm' && type !== 'definition')
    .map((child) => {
      const node = onlyComponent(child);
      const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
      return {
        name: isComponent ? (node.name ?? '') : node.type,
        texts: isComponent && node.type === 'mdxJsxTextElement' && node.children.length > 0 ? [textOf(node)] : textsIn(node),
        bullets: isComponent ? node.children.flatMap(bulletsIn) : bulletsIn(node),
        ...place(node),
      };
    });
}

/** `<Answer>…</Answer>` written on one line is a paragraph that holds nothing else. */
function onlyComponent(node: Nodes): Nodes {
  if (node.type !== 'paragraph') return node;
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const component = only?.type === 'mdxJsxTextElement' && others.length === 0 && only.name !== 'Fact' && only.name !== 'Source';
  return component ? only : node;
}

function textsIn(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function bulletsIn(node: Nodes): string[] {
  return node.type === 'list' ? node.children.map((item) => item.children.map(textOf).join(' ')) : [];
}

/** "It fell to <Fact id="share" />." → "It fell to [[share]]." */
function textOf(node: Nodes): string {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Source') return '';
    if (node.name === 'Fact') return `[[${idOf(node)}]]`;
  }
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression' || node.type === 'footnoteReference') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function idOf({ attributes }: Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>): string {
  const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
  return typeof id === 'string' ? id : '';
}
