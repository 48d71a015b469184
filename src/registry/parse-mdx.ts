/** The body of a briefing or docs page → what it uses, with places; it is content, so nothing of it is ever run. */
import type { Code, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { explainFault } from './explain-mdx-fault.ts';
import { findHidden } from '../text/hidden-characters.ts';
import { positionAt, type Position } from '../text/position.ts';
import { findTooMuch } from './too-much-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules/rules.ts';
import { blocksOf, type Block } from './page-blocks.ts';
import { proseOf, type Prose } from './page-prose.ts';

export interface ComponentUse extends Position {
  readonly name: string;
  /** Attributes with literal text; others are problems. */
  readonly attributes: Readonly<Record<string, { readonly value: string } & Position>>;
  /** Whether attributes were left out, as problems. */
  readonly hasFaults: boolean;
  /** Whether anything stands between its tags. */
  readonly hasChildren: boolean;
}

export interface ParsedMdx {
  readonly file: string;
  /** What Markdown makes of it: without children where it cannot be read. Places in it count from the first line of `body`. */
  readonly root: () => Root;
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
  readonly components: readonly ComponentUse[];
  readonly headings: readonly ({ readonly depth: number; readonly text: string } & Position)[];
  readonly links: readonly ({ readonly url: string } & Position)[];
  readonly images: readonly ({ readonly url: string; readonly alt: string } & Position)[];
  /** Its words as they are read, by paragraph, heading and cell. */
  readonly prose: readonly Prose[];
  /** Its parts in order, each with its words. */
  readonly blocks: readonly Block[];
  /** What is not MDX as content, or leads nowhere. */
  readonly problems: readonly Problem[];
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/** Comments and nothing else, each closed before the next: code between two of them is code. */
const onlyComments = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

/** A page while it is read: what has been found so far, and how a place of its file is told. */
interface Reading {
  readonly body: string;
  readonly line: number;
  readonly found: { readonly [Key in keyof Omit<ParsedMdx, 'file' | 'root' | 'body' | 'bodyLine'>]: ParsedMdx[Key][number][] };
  readonly place: (node: Pick<Nodes, 'position'>) => Position;
  readonly refuse: (at: Position, rule: RuleId, message: string, hint: string) => void;
  /** Of an entity such as `&#x202e;`; as it stands in the file the character is reported already. */
  readonly refuseHidden: (text: string, node: Nodes) => void;
}

/** `line` is the line of the file that the body begins on. */
export function parseMdx(file: string, body: string, line: number): ParsedMdx {
  const reading = startReading(file, body, line);
  const page = { file, body, bodyLine: line, ...reading.found };
  const unread: Root = { type: 'root', children: [] };
  const tooMuch = findTooMuch(body);
  if (tooMuch !== undefined) {
    reading.refuse(positionAt(body, tooMuch.offset, { line, column: 1 }), 'mdx-syntax', tooMuch.message, tooMuch.hint);
    return { ...page, root: () => unread };
  }
  try {
    const root = processor.parse(body);
    visit(root, (node: Nodes) => readNode(node, reading));
    reading.found.blocks.push(...blocksOf(root, reading.place));
    reading.found.prose.push(...proseOf(root, body, line));
    return { ...page, root: () => root };
  } catch (error) {
    const { at, message, hint } = explainFault(error, body, line);
    reading.refuse(at, 'mdx-syntax', message, hint);
    return { ...page, root: () => unread };
  }
}

function startReading(file: string, body: string, line: number): Reading {
  const found: Reading['found'] = {
    components: [],
    headings: [],
    links: [],
    images: [],
    prose: [],
    blocks: [],
    problems: [],
  };
  const refuse: Reading['refuse'] = (at, rule, message, hint) => found.problems.push({ rule, file, ...at, message, hint });
  return {
    body,
    line,
    found,
    refuse,
    place: ({ position }) => ({ line: (position?.start.line ?? 1) + line - 1, column: position?.start.column ?? 1 }),
    refuseHidden: (text, node) => {
      const hidden = findHidden(text);
      if (hidden === undefined) return;
      const start = node.position?.start.offset ?? 0;
      const entity = Math.max(body.slice(start, node.position?.end.offset).search(/&(?:#x?[\da-f]+|[a-z]\w*);/i), 0);
      const message = `The entity stands for the character ${hidden.name}, which is not shown on a page and can hide or turn round the words beside it.`;
      refuse(positionAt(body, start + entity, { line, column: 1 }), 'encoding', message, 'Remove it.');
    },
  };
}

function readNode(node: Nodes, reading: Reading): void {
  const { found, place, refuse, refuseHidden } = reading;
  switch (node.type) {
    case 'mdxjsEsm':
      refuse(
        place(node),
        'mdx-code',
        'A page is content: it cannot import or export.',
        'Remove the line; components such as <Fact> are there without an import.',
      );
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!onlyComments.test(node.value))
        refuse(
          place(node),
          'mdx-code',
          `A page is content: the expression {${shorten(node.value)}} is not run.`,
          'Write the words, or \\{ for a brace; a comment is {/* … */}.',
        );
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      readComponent(node, reading);
      break;
    case 'heading':
      found.headings.push({ depth: node.depth, text: textOf(node), ...place(node) });
      break;
    case 'link':
    case 'definition':
      refuseHidden(node.title ?? '', node);
      found.links.push({ url: node.url, ...place(node) });
      break;
    case 'image':
    case 'imageReference':
      found.images.push({ url: node.type === 'image' ? node.url : node.identifier, alt: node.alt ?? '', ...place(node) });
      break;
    case 'text':
      refuseHidden(node.value, node);
      break;
    case 'code':
      readFence(node, reading);
      break;
    default:
      break;
  }
}

function plainTable(): Record<string, { value: string } & Position> {
  const table: Record<string, { value: string } & Position> = {};
  Object.setPrototypeOf(table, null);
  return table;
}

function readComponent(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, { found, place, refuse }: Reading): void {
  // Without a prototype, so that an attribute named "constructor" is one like any other.
  const attributes = plainTable();
  const before = found.problems.length;
  const name = node.name ?? '';
  for (const attribute of node.attributes) {
    const at = place(attribute.position === undefined ? node : attribute);
    if (attribute.type === 'mdxJsxAttribute' && Object.hasOwn(attributes, attribute.name))
      refuse(at, 'mdx-attribute', `<${name}> has "${attribute.name}" twice, and only one would be read.`, 'Remove one of the two.');
    else if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      attributes[attribute.name] = { value: attribute.value, ...at };
    else refuse(at, 'mdx-code', `An attribute of <${name}> is not plain text.`, 'Write it as name="value".');
  }
  found.components.push({
    name,
    attributes,
    hasFaults: found.problems.length > before,
    hasChildren: node.children.some((child) => !/^mdx\w+Expression$/.test(child.type)),
    ...place(node),
  });
}

/** Here and not among the checks: all that follows such a fence is unread, and no other fault of the page is one yet. */
function readFence(node: Code, { body, place, refuse }: Reading): void {
  const source = body.slice(node.position?.start.offset, node.position?.end.offset);
  const [fence = ''] = /^[`~]+/.exec(source) ?? [];
  const last = source.slice(source.lastIndexOf('\n') + 1).replace(/^[\s>]+|\s+$/g, '');
  if (source.includes('\n') && last.length >= fence.length && last === fence.charAt(0).repeat(last.length)) return;
  const message = `The code that begins with ${fence} is never closed: the rest of the page would be code.`;
  refuse(place(node), 'markdown-block', message, `Write a line ${fence} behind it, with nothing else on the line.`);
}

/** The ids that a page names in an attribute, in order of first use. */
export function usedIds(mdx: ParsedMdx, component: string, attribute = 'id'): string[] {
  const ids = mdx.components.filter(({ name }) => name === component).map(({ attributes }) => attributes[attribute]?.value);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function shorten(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
}
