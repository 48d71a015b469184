/** Names of things, found in what was typed: whole, in the singular, in scripts without spaces, and of one or two letters. */
import { fold, wordsOf } from '../../text/fold.ts';
import { stem } from './stem.ts';
import { questionWords } from './question-words.ts';

interface KnownName {
  /** All names of the thing; the first is what it is called here. */
  readonly names: readonly string[];
  readonly records: readonly number[];
}

export interface FoundName extends KnownName {
  readonly typed: string;
  /** In words. */
  readonly length: number;
}

export interface KnownNames {
  /** The longest name that begins at this word. `short` are the words of one or two letters as they were written. */
  at(words: readonly string[], place: number, short: ReadonlySet<string>): FoundName | undefined;
  has(word: string): boolean;
  /** Names in scripts without spaces come to stand apart: "双日のレアアース" → "双日 の レアアース". */
  apart(text: string): string;
  readonly words: ReadonlySet<string>;
}

/** Of names in words. */
const longest = 8;
/** In letters: the stems of shorter words are those of too many others. */
const longForm = 6;
const unspacedScript = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

export function makeKnownNames(things: readonly KnownName[]): KnownNames {
  const known = new Map<string, KnownName>();
  for (const thing of things) for (const name of thing.names) known.set(keyOf(name), join(known.get(keyOf(name)), thing));
  // "Stockpiling" is meant as "stockpile" where it is no name itself.
  const forms = new Map([...known].filter(([key]) => key.length >= longForm).map(([key, thing]) => [stem(key), thing]));
  const unspaced = [...known.keys()].filter((key) => unspacedScript.test(key)).sort((a, b) => b.length - a.length);
  return {
    at(words, place, short) {
      for (let length = Math.min(longest, words.length - place); length > 0; length--) {
        const typed = words.slice(place, place + length).join(' ');
        const name =
          known.get(typed.length > 2 ? keyOf(typed) : shortKey(typed, short, known)) ??
          (typed.length >= longForm ? forms.get(stem(typed)) : undefined);
        if (name !== undefined && !isLittleWord(typed, short)) return { ...name, typed, length };
      }
      return undefined;
    },
    has: (word) => known.has(word),
    apart: (text) => setApart(text, unspaced),
    words: new Set(things.flatMap(({ names }) => names.flatMap((name) => wordsOf(fold(name))))),
  };
}

function join(before: KnownName | undefined, thing: KnownName): KnownName {
  return before === undefined ? thing : { names: [...before.names, ...thing.names], records: [...before.records, ...thing.records] };
}

/** Names of one or two letters keep their capitals: "EU" is no "Eu". Others are known in the singular too. */
function keyOf(name: string): string {
  if (/^\p{L}{1,2}$/u.test(name)) return name;
  return wordsOf(fold(name))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
    .join(' ');
}

/** As it was written, or, of two letters, as it may have been meant. */
function shortKey(typed: string, short: ReadonlySet<string>, known: ReadonlyMap<string, KnownName>): string {
  const forms = [typed, typed.toUpperCase(), `${typed.charAt(0).toUpperCase()}${typed.slice(1)}`].filter((form) => known.has(form));
  return forms.find((form) => short.has(form)) ?? (typed.length > 1 ? forms[0] : undefined) ?? typed;
}

/** A little word is a name only in capitals; "us" is hardly ever meant as one in a search. */
function isLittleWord(typed: string, short: ReadonlySet<string>): boolean {
  return questionWords().stopWords.has(typed) && typed !== 'us' && !short.has(typed.toUpperCase());
}

function setApart(text: string, names: readonly string[]): string {
  const kept: string[] = [];
  const marked = names.reduce((left, name) => {
    if (!left.includes(name)) return left;
    kept.push(name);
    return left.replaceAll(name, ` \u0000${kept.length - 1}\u0000 `);
  }, text);
  return marked.replace(/\u0000(\d+)\u0000/g, (_, place: string) => kept[Number(place)] ?? '');
}
