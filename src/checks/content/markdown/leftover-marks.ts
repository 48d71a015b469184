/** Marks of Markdown that a page would print: emphasis that does not begin, links to nothing, lists and tables that are none. */
import type { Nodes, Text } from 'mdast';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Problem } from '../../../problems/problem.ts';
import { endOf, nodesOf, startOf, type MarkdownPage, type PlacedNode } from './page-nodes.ts';

interface Mark {
  readonly pattern: RegExp;
  /** After the mark in quotation marks. */
  readonly says: string;
  readonly hint: string;
}

const emphasisHint =
  'Let emphasis take whole words, without a space, bracket or full stop at its edge where a letter follows; write a backslash before a mark that is read.';
const listHint = 'Begin each line with a hyphen or a number and a full stop, then a plain space.';

const codeMark: Mark = { pattern: /`+/, says: 'begins or ends no code here', hint: 'Close the code with as many marks as it begins with.' };

const tableHint =
  'A table is a row of heads, a line such as | --- | --- | with as many cells, then rows without an empty line; write \\| for a bar that is read.';

/** What is never read as itself in a sentence. */
const marks: readonly Mark[] = [
  {
    pattern: /:?contentReference\[oaicite:[^\]]*\]/,
    says: 'is what a language model writes for a source that nobody can follow',
    hint: 'Name the source by its record.',
  },
  { pattern: /(?:\*|＊)+/, says: 'begins or ends no emphasis here', hint: emphasisHint },
  { pattern: /(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])|__+/u, says: 'begins or ends no emphasis here', hint: emphasisHint },
  codeMark,
  {
    pattern: /~~+|~[^~\s]+~/,
    says: 'strikes nothing out here',
    hint: 'Write ~~words~~ for words that are struck out, \\~ for the mark itself.',
  },
  {
    pattern: /\[[^[\]]*\](?:\[[^[\]]*\]|\([^()\n]*\))|\[\[?[^[\]]*\]?\]?|\]|［[^［］]*］/,
    says: 'is no link: its address is missing, or the brackets do not belong together',
    hint: 'Write [words](/address/), or \\[ and \\] for brackets that are read.',
  },
  {
    pattern: /[|｜]/,
    says: 'makes no table here',
    hint: tableHint,
  },
  { pattern: /\^\[|\^[^\s^]+\^/, says: 'raises nothing here', hint: 'Write the sign itself, such as ², or a footnote as [^name].' },
  { pattern: /==[^\s=](?:[^=\n]*[^\s=])?==/, says: 'marks nothing here', hint: 'Write **words** for what stands out.' },
  { pattern: /%%/, says: 'begins no comment here', hint: 'Write a comment as {/* … */}.' },
  { pattern: /\$\$|\$[^$\s][^$\n]*[\\^_={}][^$\n]*\$/, says: 'begins no formula here', hint: 'Write it in words, or in code.' },
  { pattern: /(?<![\w:]):[a-z][a-z_]+:(?![\w:])/, says: 'stands for no picture here', hint: 'Leave it out.' },
  { pattern: /＜\/?\p{L}[^＜＞<>]*[＞>]/u, says: 'is no component here', hint: 'Write < and > as plain signs: <Fact id="…" />.' },
  {
    pattern: /(?<=.)\\[\p{L}\p{N}]+/u,
    says: 'is an escape that nothing reads here',
    hint: 'Write the character itself, an empty line for a new paragraph, or code between backticks.',
  },
  { pattern: /\}/, says: 'is a brace that was never opened', hint: 'Write \\} for a brace that is read.' },
];

/** What would begin a block if it were written another way. */
const lineMarks: readonly Mark[] = [
  {
    pattern: /^[#＃]+\d*/,
    says: 'makes no heading here',
    hint: 'Write ## or ###, a plain space and the words, on a line of their own; \\# for a mark that is read.',
  },
  { pattern: /^(?:[-+][\p{L}\u00a0]|[－＋])/u, says: 'makes no list here', hint: listHint },
  { pattern: /^\d{1,9}[.)](?=[\p{L}\s])|^[０-９]+[.．)）]|^\([0-9ivx]{1,4}\)(?=\s)/u, says: 'makes no list here', hint: listHint },
  { pattern: /^[•‣◦▪●○■□▶►➤✓✔✅❌☐☑☒➔→⇒・·]/, says: 'makes no list here', hint: listHint },
  { pattern: /^＞/, says: 'makes no quotation here', hint: 'Write > and a space.' },
  {
    pattern: /^(?::::|!!!|\?\?\?|: (?=\S))/,
    says: 'makes no block here',
    hint: 'Write a paragraph; what is ours or not known has <Judgement> and <Unknown>.',
  },
  {
    pattern: /^(?:'''|"""|-{2,}$|={2,}$|\.{4,}$)/,
    says: 'is neither a rule nor a fence',
    hint: 'Write a rule as --- between empty lines, and code between two lines ```.',
  },
  { pattern: /^\\[a-z]{3,}/, says: 'is a command that nothing reads', hint: 'Leave it out.' },
];

/** In a cell a list, a heading or a quotation stays as it is written. */
const cellMark: Mark = {
  pattern: /^(?:[-+>]|#{1,6}|\d+[.)])\s(?=\S)/,
  says: 'makes no list or heading in a cell',
  hint: 'Write the words alone, or make rows of them.',
};

/** Of a letter or bracket on two lines or more; dashes open a paragraph that is a list. */
const lettered = /^(?:\([a-z]\)|[a-z]\))\s/;
const dashed = /^[–—][ \u00a0]/;

export function findLeftoverMarks(page: MarkdownPage): Problem[] {
  const told = new Set<string>();
  const undefinedLabels = labelsWithoutAddress(page);
  return nodesOf(page, 'text').flatMap((placed) => {
    const { node, parents } = placed;
    // What an address holds was not typed as Markdown.
    if (parents[0]?.type === 'link' && !page.sourceOf(parents[0]).startsWith('[')) return [];
    // The two halves of a pair are one fault of their paragraph or row.
    const at = parents.findIndex(({ type }) => /^(?:paragraph|heading|tableRow)$/.test(type));
    const block = parents[at] ?? node;
    // Emphasis that was to go over two paragraphs is one fault, and so is a table with an empty line in it.
    const siblings: readonly Nodes[] = parents[at + 1]?.children ?? [];
    const before = siblings[siblings.indexOf(block) - 1];
    const inSentence = findInSentence(placed, page, undefinedLabels).filter(({ hint }) => {
      const key = `${startOf(block)} ${hint}`;
      const isRow = hint === tableHint && page.sourceOf(block).startsWith('|');
      const goesOn = before !== undefined && (hint === emphasisHint || isRow) && told.has(`${startOf(before)} ${hint}`);
      const isTold = told.has(key) || goesOn;
      if (!goesOn || isRow) told.add(key);
      return !isTold;
    });
    return [...inSentence, ...findAtLines(placed, page), ...findEntities(node, page)];
  });
}

/** Of lines such as `[book]:` and `[^a b]: text`, which are told themselves: what refers to them is right as soon as they are. */
function labelsWithoutAddress(page: MarkdownPage): ReadonlySet<string> {
  const lines = nodesOf(page, 'text').flatMap(({ node }) => [...page.sourceOf(node).matchAll(/^\[(\^?[^\]\n]+)\]:/gm)]);
  return new Set(lines.map(([, label = '']) => label.toLowerCase()));
}

/** What is escaped, an entity or told by another check is no mark: it is blanked, so that places stay. */
function readable(page: MarkdownPage, node: Text): string {
  return page
    .sourceOf(node)
    .replace(/\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|\w+);/gi, (match) => 'x'.repeat(match.length))
    .replace(/\[\^[^\]\s]+\]|\[\[[^\][]+\]\]|(?<=^)\[![a-z]+\]/gi, (match) => ' '.repeat(match.length));
}

function findInSentence(
  { node, parents: [parent, row, table] }: PlacedNode<Text>,
  page: MarkdownPage,
  undefinedLabels: ReadonlySet<string>,
): Problem[] {
  const text = readable(page, node).replaceAll(/(?:\[[^\][\n]*\])?\[([^\][\n]+)\](?!:)/g, (reference: string, label: string) =>
    undefinedLabels.has(label.toLowerCase()) ? ' '.repeat(reference.length) : reference,
  );
  // Code that a bar cuts in two is told as a cell too many.
  const isCut = row?.type === 'tableRow' && table?.type === 'table' && row.children.length > (table.children[0]?.children.length ?? 0);
  return [...marks, ...(parent?.type === 'tableCell' ? [cellMark] : [])]
    .filter((mark) => !(isCut && mark === codeMark))
    .map((mark) => ({ mark, match: mark.pattern.exec(text) }))
    .filter(({ match }, _, all) => match !== null && !all.some((other) => reachesInto(other.match, match)))
    .flatMap(({ mark, match }) => {
      const isWide =
        mark.hint === emphasisHint &&
        match !== null &&
        wide.test(
          text
            .slice(match.index)
            .replace(/^[*＊_]+/, '')
            .charAt(0) + text.charAt(match.index - 1),
        );
      return tell(isWide ? { ...mark, hint: wideHint } : mark, match, startOf(node), page);
    });
}

/** Whether another match begins before this one and does not end before it: "^[" and "[". */
function reachesInto(other: RegExpExecArray | null, { index }: RegExpExecArray): boolean {
  return other !== null && other.index < index && index < other.index + other[0].length;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const wideHint = 'Put a space outside the marks, or take the bracket or full stop out of them: **港**。は.';

function tell({ says, hint }: Omit<Mark, 'pattern'>, match: RegExpExecArray | null, start: number, page: MarkdownPage): Problem[] {
  if (match === null) return [];
  const offset = start + match.index;
  const written = page.body
    .slice(offset, offset + match[0].length)
    .replaceAll('\u00a0', ' ')
    .replaceAll('\n', ' ');
  const shown = written.length > 40 ? `${written.slice(0, 37)}…` : written;
  return [page.problem('markdown-mark', offset, `"${shown}" would be printed as it stands: it ${says}.`, hint)];
}

function findAtLines({ node, parents: [parent], index }: PlacedNode<Text>, page: MarkdownPage): Problem[] {
  if (parent?.type !== 'paragraph') return [];
  const lines = linesOf(readable(page, node), index === 0);
  const starts = lines.filter(({ text }) => lettered.test(text));
  const listed = starts.length > 1 ? starts : lines.filter(({ text, isFirst }) => isFirst && dashed.test(text));
  const [first] = listed;
  const start = startOf(node);
  const isLast = index === parent.children.length - 1;
  const told = lines.flatMap(({ text, offset }) => lineMarks.flatMap((mark) => tell(mark, mark.pattern.exec(text), start + offset, page)));
  return [
    ...told.slice(0, 1),
    ...(first === undefined
      ? []
      : tell({ says: 'makes no list here', hint: listHint }, /^\S+/.exec(first.text), start + first.offset, page)),
    ...(isLast && /(?<!\\)(?:\\\\)*\\$/.test(page.sourceOf(node)) ? tell(lastBackslash, /\\$/.exec(page.sourceOf(node)), start, page) : []),
  ];
}

const lastBackslash = { says: 'breaks no line at the end of a paragraph', hint: 'Remove it.' };

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly isFirst: boolean;
}

/** The lines of a text without what their blocks are marked by; of the first one only where it begins its paragraph. */
function linesOf(text: string, isStart: boolean): Line[] {
  let offset = 0;
  return text.split('\n').flatMap((line, number): Line[] => {
    const before = offset;
    offset += line.length + 1;
    if (number === 0) return isStart ? [{ text: line, offset: before, isFirst: true }] : [];
    const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    return [{ text: line.slice(indent), offset: before + indent, isFirst: false }];
  });
}

const entity = /&(#\d+|#x[\da-f]+|[a-z]\w*);/gi;
const halfEntity = /&(nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|copy|times|euro|pound|yen|deg|shy|[lr][ds]quo)\b(?!;)/;

/** Entities without an end, of no character, or escaped twice. */
function findEntities(node: Text, page: MarkdownPage): Problem[] {
  const source = page.sourceOf(node).replace(/\\&/g, '  ');
  const start = startOf(node);
  const half = halfEntity.exec(source);
  if (half !== null)
    return tell({ says: 'is an entity without its semicolon', hint: `Write ${half[0]}; or the character itself.` }, half, start, page);
  for (const match of source.matchAll(entity))
    if (!match[1]?.startsWith('#') && decodeNamedCharacterReference(match[1] ?? '') === false)
      return tell({ says: 'is no character’s name', hint: 'Write the character itself.' }, match, start, page);
  const twice = /&amp;(?=(?:#\d+|#x[\da-f]+|[a-z]\w*);)/i.exec(source);
  return twice === null || endOf(node) === start
    ? []
    : tell({ says: 'is an entity of an entity', hint: 'Write the character itself, or the entity in code.' }, twice, start, page);
}
