/** Words of others between quotation marks, typed into a briefing: a quotation has a speaker, a day and a source, and so a record. */
import { foldForReading } from '../../../text/fold.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { Registry } from '../../../registry/registry.ts';
import type { AuthoredText } from '../authored-texts.ts';
import { endOf, nodesOf, startOf, nodeWords, type MarkdownPage } from './page-nodes.ts';

/** Of fewer words it is a name, a term, or a word that is spoken of. */
const fewestWords = 4;
const fewestSigns = 8;

/** The longest stretch in which a mark is closed again; beyond it belongs to another pair. */
const quoted =
  /“([^“”]{1,600})”|"([^"]{1,600})"|「([^「」]{1,600})」|『([^『』]{1,600})』|«([^«»]{1,600})»|„([^„“”]{1,600})[“”]|(?<!\p{L})‘((?:[^‘’“”]|(?<=\p{L})’(?=\p{L})){1,600})’(?!\p{L})|(?<![\p{L}\p{N}])'(?=\p{L})((?:[^'"“”]|(?<=\p{L})'(?=\p{L})|(?<=s)'(?= \p{Ll})){1,600})'(?![\p{L}\p{N}])/gu;

/** What stands between quotation marks, and the problem that it is unless a record holds it. */
interface Quoted {
  readonly words: string;
  readonly problem: Problem;
}

export function findUnrecorded(quotations: readonly Quoted[], registry: Registry): Problem[] {
  if (quotations.length === 0) return [];
  const known = wordsOfRecords(registry);
  return quotations
    .filter(({ words }) => !known.includes(words))
    .map(({ words, problem }) => {
      const meant = [...registry.quotes.values()].find(({ text }) => isNearly(words, foldForReading(text)));
      if (meant === undefined) return problem;
      return { ...problem, hint: `The quote "${meant.id}" has nearly these words: write <Quote id="${meant.id}" />, or its very words.` };
    });
}

/** The part of the words that is as it was said, in the same order. */
const leastKept = 0.8;

function isNearly(words: string, said: string): boolean {
  const [typed, own] = [words.split(/\s+/), said.split(/\s+/)];
  return own.some((_, from) => countKept(typed, own.slice(from)) / typed.length >= leastKept);
}

/** Words of a text that stand in another in the same order, with one at most left out between two of them. */
function countKept(typed: readonly string[], own: readonly string[]): number {
  let at = -1;
  return typed.filter((word) => {
    const next = own.indexOf(word, at + 1);
    if (next < 0 || next > at + 2) return false;
    at = next;
    return true;
  }).length;
}

export function typedQuotations(page: MarkdownPage): Quoted[] {
  return nodesOf(page, 'paragraph', 'tableCell').flatMap(({ node }) =>
    quotedIn(nodeWords(node), (index, message, hint) => {
      const at = page.body.slice(startOf(node), endOf(node)).indexOf(nodeWords(node).slice(index, index + 12));
      return page.problem('typed-quotation', at < 0 ? node : startOf(node) + at, message, hint);
    }),
  );
}

/** A source's own words stand in its note, and in those of its facts. */
const mayQuote = new Set<AuthoredText['of']>(['pages', 'facts', 'quotes', 'sources']);

export function quotationsInRecords(texts: readonly AuthoredText[]): Quoted[] {
  return texts
    .filter(({ of }) => !mayQuote.has(of))
    .flatMap(({ file, text, place }) =>
      quotedIn(text, (index, message, hint) => ({ rule: 'typed-quotation', file, ...place(index), message, hint })),
    );
}

function quotedIn(text: string, tell: (index: number, message: string, hint: string) => Problem): Quoted[] {
  return [...text.matchAll(quoted)].flatMap((match): Quoted[] => {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const words = (groups.find((part) => part !== undefined) ?? '').trim();
    const isLong =
      words.split(/\s+/).length >= fewestWords ||
      (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) && words.length >= fewestSigns);
    if (!isLong) return [];
    const problem = tell(
      match.index,
      `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}" is quoted, and no record holds these words.`,
      'Add a record to data/quotes/ and write <Quote id="…" />, or say it in your own words without the marks.',
    );
    return [{ words: foldForReading(words.replace(/[.,;!?]$/, '')), problem }];
  });
}

const wordsKnown = new WeakMap<Registry, string>();

/** What records quote or are called: a page may repeat it. Folded once for all pages. */
function wordsOfRecords(registry: Registry): string {
  const words = wordsKnown.get(registry) ?? foldWords(registry);
  wordsKnown.set(registry, words);
  return words;
}

function foldWords({
  quotes,
  facts,
  sources,
  datasets,
  charts,
  organisations,
  terms,
  levers,
  recommendations,
  briefings,
  measures,
}: Registry): string {
  const texts = [
    ...[...quotes.values()].flatMap(({ text, variants }) => [text, ...variants.map((variant) => variant.text)]),
    ...[...facts.values()].flatMap(({ phrase, statement, amount }) => [
      phrase ?? '',
      statement,
      amount.kind === 'words' ? amount.words : '',
    ]),
    ...[
      ...sources.values(),
      ...datasets.values(),
      ...charts.values(),
      ...levers.values(),
      ...recommendations.values(),
      ...briefings.values(),
      ...measures.values(),
    ].map(({ title }) => title),
    ...[...datasets.values()].flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => text))),
    ...[...organisations.values()].map(({ name }) => name),
    ...[...terms.values()].flatMap(({ term, otherNames }) => [term, ...otherNames]),
  ];
  return texts.map(foldForReading).join('\n');
}
