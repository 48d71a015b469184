/** What was typed → what to search for: names and their other names, numbers, mended spelling, and the kind of answer wanted. */
import type { SearchKind } from '../search-record.ts';
import type { Catalogue } from './catalogue.ts';
import { isDenied } from './is-denied.ts';
import { makeSpeller, splitJoined, type Speller } from './correct-spelling.ts';
import { atTurns, fold, foldForReading, wordsOf } from '../../text/fold.ts';
import { figureGroup, nameGroup, numberGroup, wordGroup, yearGroup, type Group } from './groups.ts';
import { makeKnownNames, type KnownNames } from './known-names.ts';
import { numberWords } from './number-words.ts';
import { findCodes, findDates, plainDecimals, type Figure } from './read-figures.ts';
import { questionWords } from './question-words.ts';
import { makeSynonyms, type Synonyms } from './synonyms.ts';

export interface Query {
  /** The words between quotation marks, where that is all there is: they are looked for as they stand. */
  readonly exact?: string;
  readonly groups: readonly Group[];
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
  /** Words that an answer is likely to hold. */
  readonly hints: readonly string[];
  /** Whether neither a number nor a year nor a question says what is wanted. */
  readonly isTopic: boolean;
  /** Whether it asks for what is so now. */
  readonly isPresent: boolean;
  /** Whether it asks for a share: where it names no year, for the newest that was observed. */
  readonly isShare: boolean;
  /** Whether it asks what somebody says, or for a number, which may be a claim's alone. */
  readonly asksForClaim: boolean;
  /** Years that are asked about. */
  readonly years: readonly string[];
  /** Records whose name is in the query; `whole` where nothing else is. */
  readonly named: readonly number[];
  readonly whole: boolean;
  /** Names that were to be left out, "not Northport", which no search here does. */
  readonly denied: readonly string[];
  /** Words that the site does not have, and what was searched for in their place. */
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
  readonly unknown: readonly string[];
  /** Words of the site that are like those it does not have, for when nothing is found. */
  readonly near: readonly string[];
}

interface QueryReader {
  readonly read: (typed: string) => Query;
}

interface Reader {
  readonly names: KnownNames;
  readonly synonyms: Synonyms;
  readonly speller: Speller;
  readonly words: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

export function makeQueryReader(catalogue: Catalogue): QueryReader {
  const names = makeKnownNames(catalogue.names);
  const synonyms = makeSynonyms(catalogue.synonyms);
  const speller = makeSpeller(new Set([...catalogue.words, ...names.words, ...synonyms.words, ...questionWords().wishWords]), names.words);
  return { read: (typed) => read(typed, { names, synonyms, speller, words: catalogue.words, figures: catalogue.figures }) };
}

function read(typed: string, reader: Reader): Query {
  const { wishes, filler, present, claims } = questionWords();
  const [, exact] = /^\s*["\u201c\u201d](.+)["\u201c\u201d]\s*$/.exec(typed) ?? [];
  const text = plainDecimals(foldForReading(fold(typed)));
  const wholes = wholesIn(text, reader);
  // "Y660bn": the yen's sign on a keyboard that has none, and no name of one letter.
  const withoutWholes = blank(text, wholes).replace(/\by(?=\d)/g, ' ');
  const numbers = numberWords(withoutWholes);
  // The ends of a range overlap, "20 to 30 %" and "30 %": places have to stay where they are.
  const rest = blank(withoutWholes, numbers);
  const short = new Set([...typed.matchAll(/(?<!\p{L})\p{L}{1,2}(?!\p{L})/gu)].map(([word]) => word));
  const asked = reader.names.apart(withoutCurrency(rest, numbers.length > 0)).replace(filler, ' ');
  const { words, corrected, unknown } = correct(wordsApart(asked, reader), reader);
  const groups: Group[] = [
    ...wholes.map((whole) => figureGroup(whole, text.slice(whole.start, whole.end), reader.figures)),
    ...numbers.map(({ word, start, end }) => numberGroup(word, text.slice(start, end).trim(), reader.figures)),
  ];
  // "May" beside a day or a year; elsewhere it is a little word.
  const isMonth = /\b\d{1,2} may\b|\bmay (?:19|20)\d\d\b/.test(text);
  const { named, denied, groups: ofWords } = groupsOf(words, short, isMonth, reader);
  groups.push(...ofWords);
  // Where nothing is left, the little words are all that was asked for.
  if (groups.length === 0) groups.push(...words.map((word) => wordGroup(word, reader.synonyms, reader.words)));
  const wished = wishes.filter(({ pattern }) => pattern.test(text));
  const isShare = wished.some(({ name }) => name === 'share');
  const distinct = groups.filter(({ typed: name }, place) => groups.findIndex((group) => group.typed === name) === place);
  return {
    ...(exact === undefined ? {} : { exact }),
    groups: distinct,
    kinds:
      wished.length === 0 && numbers.length > 0
        ? { Fact: 1.5 }
        : wished.reduce<Query['kinds']>((all, { kinds }) => ({ ...all, ...kinds }), {}),
    hints: wished.flatMap(({ hint }) => hint ?? []),
    isTopic: numbers.length === 0 && !words.some(isYear) && wished.length === 0,
    isPresent: isShare || present.test(text),
    isShare,
    asksForClaim: numbers.length > 0 || claims.test(text),
    years: words.filter(isYear),
    named,
    whole: named.length > 0 && distinct.length === 1,
    denied,
    corrected,
    unknown,
    near: unknown.flatMap((word) => reader.speller.similar(word)).slice(0, 4),
  };
}

/** Words one by one or several together: names, years, phrases that have synonyms, and words that are not little. */
function groupsOf(
  words: readonly string[],
  short: ReadonlySet<string>,
  isMonth: boolean,
  reader: Reader,
): Pick<Query, 'groups' | 'denied' | 'named'> {
  const { stopWords } = questionWords();
  const groups: Group[] = [];
  const named: number[] = [];
  const denied: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = reader.names.at(words, at, short);
    const phrase = name === undefined ? phraseAt(words, at, reader.synonyms) : undefined;
    const word = words[at] ?? '';
    if (name !== undefined) {
      groups.push(nameGroup(name, reader.words, words[at + name.length]));
      named.push(...name.records);
      if (isDenied(words, at, name.length)) denied.push(name.names[0] ?? name.typed);
    } else if (isYear(word)) groups.push(yearGroup(word, reader.figures));
    else if (phrase !== undefined) groups.push(wordGroup(phrase, reader.synonyms, reader.words));
    else if ((!stopWords.has(word) && !/^\p{Script=Hiragana}$/u.test(word)) || (word === 'may' && isMonth))
      groups.push(wordGroup(word, reader.synonyms, reader.words));
    at += name?.length ?? phrase?.split(' ').length ?? 1;
  }
  return { groups, named, denied };
}

/** Words, but what is a name stays whole. */
function wordsApart(asked: string, { names, synonyms }: Reader): string[] {
  return wordsOf(asked).flatMap((word) => (names.has(word) || synonyms.of(word) !== undefined ? [word] : atTurns(word)));
}

/** Dates and codes that are no names; "COP 29" is one where nothing here is called COP. */
function wholesIn(text: string, { names, speller, words }: Reader): Figure[] {
  const { stopWords, wishWords } = questionWords();
  const dates = findDates(text);
  const codes = findCodes(blank(text, dates)).filter(({ phrases: [code = ''] }) => !names.has(code));
  const taken = [...dates, ...codes];
  const apart = [...blank(text, taken).matchAll(/(?<![\p{L}\p{N}])(\p{Script=Latin}{2,6})[ -](\d{1,3})(?![\p{L}\p{N}.,%]| ?%)/gu)].flatMap(
    ({ 0: all, 1: letters = '', 2: digits = '', index }): Figure[] =>
      stopWords.has(letters) || wishWords.has(letters) || names.has(letters) || words.has(letters) || speller.nearest(letters).length > 0
        ? []
        : [{ phrases: [`${letters}${digits}`, `${letters} ${digits}`], start: index, end: index + all.length }],
  );
  return [...taken, ...apart].sort((a, b) => a.start - b.start);
}

/** Spaces in place of parts that are read already: the places of others stay. */
function blank(text: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  return parts.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** A sum's currency is part of its number, which is all that records are found by: "US$", "euros". */
function withoutCurrency(text: string, hasNumber: boolean): string {
  const signs = text.replace(/\b(?:us|a|au|c)?\$|[€¥£]/g, ' ');
  return hasNumber ? signs.replace(questionWords().currencies, ' ') : signs;
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

function correct(
  words: readonly string[],
  { speller, words: site, names }: Reader,
): { words: string[]; corrected: Query['corrected'][number][]; unknown: string[] } {
  const { stopWords } = questionWords();
  const corrected: Query['corrected'][number][] = [];
  const unknown: string[] = [];
  const mended = words.flatMap((word) => {
    if (!/^\p{Script=Latin}{3,}$/u.test(word) || stopWords.has(word) || names.has(word) || speller.knows(word)) return [word];
    const halves = splitJoined(word, site);
    const meant = halves?.join(' ') ?? speller.nearest(word)[0];
    if (meant === undefined) unknown.push(word);
    else corrected.push({ typed: word, meant });
    return meant?.split(' ') ?? [];
  });
  return { words: mended, corrected, unknown };
}

/** The longest phrase of several words that begins here and has synonyms. */
function phraseAt(words: readonly string[], at: number, synonyms: Synonyms): string | undefined {
  for (let length = Math.min(synonyms.longest, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    if (synonyms.of(phrase) !== undefined) return phrase;
  }
  return undefined;
}
