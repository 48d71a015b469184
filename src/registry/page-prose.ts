/** The words of a page as they are read: a text for each paragraph, heading and cell, with the place of every character. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { positionAt, type Position } from '../text/position.ts';
import { sourceOffset } from '../text/source-offsets.ts';

/** Its line and column are those of the block. */
export interface Prose extends Position {
  readonly name: 'paragraph' | 'heading' | 'tableCell';
  /** Without marks: entities as their characters, a line end as a space, a figure as [[its id]], code and a bare address as one word. */
  readonly text: string;
  /** Offsets in `text` of the figures: other double brackets were typed. */
  readonly figures: readonly number[];
  /** The parts of it that are words of a link. */
  readonly links: readonly { readonly start: number; readonly end: number }[];
  /** The parts of it that are names of species: two words in italics such as *Mytilus edulis*, which no dictionary has. */
  readonly species: readonly { readonly start: number; readonly end: number }[];
  /** Where in the file a character of the text stands. */
  readonly place: (offset: number) => Position;
}

/** A part of a text: words of Markdown, or what stands for a node of another kind. */
interface Part {
  readonly text: string;
  readonly node: Nodes;
  readonly isFigure: boolean;
  readonly inLink: boolean;
  readonly isSpecies: boolean;
}

/** `line` is the line of the file that the body begins on. */
export function proseOf(root: Nodes, body: string, line: number): Prose[] {
  const found: Prose[] = [];
  visit(root, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    found.push(read(node.type, node, body, line));
  });
  return found;
}

function read(name: Prose['name'], node: Nodes, body: string, line: number): Prose {
  const parts: (Part & { start: number })[] = [];
  let text = '';
  for (const part of partsOf(node, body, false)) {
    parts.push({ ...part, start: text.length });
    text += part.text;
  }
  const at = (offset: number): Position => positionAt(body, offset, { line, column: 1 });
  const place = (offset: number): Position => {
    const part = parts.findLast(({ start }) => start <= offset);
    if (part === undefined) return at(startOf(node));
    const { type } = part.node;
    const start = startOf(part.node);
    if (type !== 'text') return at(start);
    return at(start + sourceOffset(body.slice(start, part.node.position?.end.offset), part.node.value, offset - part.start));
  };
  const spans = (isOne: (part: Part) => boolean) =>
    parts.filter(isOne).map((part) => ({ start: part.start, end: part.start + part.text.length }));
  return {
    name,
    text,
    figures: parts.filter(({ isFigure }) => isFigure).map(({ start }) => start),
    links: spans(({ inLink }) => inLink),
    species: spans(({ isSpecies }) => isSpecies),
    place,
    ...at(startOf(node)),
  };
}

/** Genus and species, and at most a third word, in the endings of Latin: "Mytilus edulis", "M. edulis". */
const binomial = /^\p{Lu}(?:\p{Ll}+|\.)(?: \p{Ll}+(?:us|a|um|is|i|e|ens|as|or|os|ax|ix)){1,2}$/u;

function* partsOf(node: Nodes, body: string, inLink: boolean, inItalics = false): Generator<Part> {
  const part = (text: string, isFigure = false): Part => ({
    text,
    node,
    isFigure,
    inLink,
    isSpecies: inItalics && node.type === 'text' && binomial.test(text),
  });
  if (node.type === 'text') yield part(node.value.replaceAll('\n', ' '));
  else if (node.type === 'inlineCode') yield part('code');
  else if (node.type === 'break' || (node.type === 'mdxTextExpression' && !node.value.startsWith('/*'))) yield part(' ');
  else if (node.type === 'mdxJsxTextElement' && node.name === 'Fact') yield part(`[[${idOf(node)}]]`, true);
  else if (node.type === 'link' && !body.startsWith('[', startOf(node))) yield part(`address${closingOf(node, body)}`);
  else if ('children' in node) {
    const isLink = inLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children) yield* partsOf(child, body, isLink, node.type === 'emphasis');
  }
}

/** What a bare address takes in of the sentence, in a script without spaces. */
function closingOf(node: Nodes, body: string): string {
  return /[）」』】》〉”].*$/u.exec(body.slice(startOf(node), node.position?.end.offset))?.[0] ?? '';
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function idOf({ attributes }: Extract<Nodes, { type: 'mdxJsxTextElement' }>): string {
  const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
  return typeof id === 'string' ? id : '';
}
