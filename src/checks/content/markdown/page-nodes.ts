/** The nodes of a page with what they stand in, the text they were written as, and places in the file. */
import type { Nodes, Parents } from 'mdast';
import type { Problem } from '../../../problems/problem.ts';
import type { RuleId } from '../../../problems/rules/rules.ts';
import type { ParsedMdx } from '../../../registry/parse-mdx.ts';
import { positionsIn, type Position } from '../../../text/position.ts';

type NodeType = Nodes['type'];
export type NodeOf<Type extends NodeType> = Extract<Nodes, { type: Type }>;

/** A node, and what it stands in from the nearest out to the root. */
export interface PlacedNode<Node extends Nodes = Nodes> {
  readonly node: Node;
  readonly parents: readonly Parents[];
  /** Among the children of its parent. */
  readonly index: number;
}

/** A page while its Markdown is looked at. */
export interface MarkdownPage {
  readonly kind: 'briefings' | 'docs';
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
  /** In the order of the text. */
  readonly nodes: readonly PlacedNode[];
  /** `at` is a node, or an offset in the body. */
  readonly problem: (rule: RuleId, at: Nodes | number, message: string, hint: string) => Problem;
  /** As an author wrote it. */
  readonly sourceOf: (node: Nodes) => string;
}

export function openPage({ file, body, bodyLine, root, kind }: ParsedMdx & { readonly kind: 'briefings' | 'docs' }): MarkdownPage {
  const positions = positionsIn(body);
  const place = (offset: number): Position => {
    const { line, column } = positions(offset);
    return { line: line + bodyLine - 1, column };
  };
  return {
    kind,
    body,
    bodyLine,
    nodes: [...nodesBelow(root(), [])],
    problem: (rule, at, message, hint) => ({ rule, file, ...place(typeof at === 'number' ? at : startOf(at)), message, hint }),
    sourceOf: (node) => body.slice(startOf(node), endOf(node)),
  };
}

function* nodesBelow(node: Parents, parents: readonly Parents[]): Generator<PlacedNode> {
  const within = [node, ...parents];
  for (const [index, child] of node.children.entries()) {
    yield { node: child, parents: within, index };
    if ('children' in child) yield* nodesBelow(child, within);
  }
}

export function nodesOf<Type extends NodeType>({ nodes }: MarkdownPage, ...types: readonly Type[]): PlacedNode<NodeOf<Type>>[] {
  return nodes.filter((placed): placed is PlacedNode<NodeOf<Type>> => types.some((type) => type === placed.node.type));
}

/** Offsets in the body: of the first character, and of the one behind the last. */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}

export function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

export function lastLineOf({ position }: Nodes): number {
  return position?.end.line ?? 1;
}

export function columnOf({ position }: Nodes): number {
  return position?.start.column ?? 1;
}

/** The words that a reader sees of it. */
export function nodeWords(node: Nodes): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')) return node.value;
  return 'children' in node ? node.children.map(nodeWords).join('') : '';
}
