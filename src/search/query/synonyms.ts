/** Words that readers use for each other: each list of them has a word of its own, which records are given beside theirs. */
import { fold, wordsOf } from '../../text/fold.ts';
import { stem } from './stem.ts';

export interface Synonyms {
  /** The lists' own words of all that stand in a text: "alikea alikec". */
  in(text: string): string[];
  /** The list's own word for a word or a short phrase, if it is in one. */
  of(phrase: string): string | undefined;
  /** How many words the longest phrase has. */
  readonly longest: number;
  readonly words: readonly string[];
}

export function makeSynonyms(lists: readonly (readonly string[])[]): Synonyms {
  const own = new Map<string, string>();
  lists.forEach((list, place) => {
    for (const phrase of list) own.set(stemmed(wordsOf(fold(phrase))), `alike${letters(place)}`);
  });
  const longest = Math.max(1, ...[...own.keys()].map((phrase) => phrase.split(' ').length));
  const of = (phrase: string): string | undefined => own.get(stemmed(wordsOf(fold(phrase))));
  return {
    of,
    longest,
    words: lists.flat().flatMap((phrase) => wordsOf(fold(phrase))),
    in(text) {
      if (own.size === 0) return [];
      const words = wordsOf(fold(text)).map(stem);
      const found = words.flatMap((_, at) =>
        Array.from({ length: longest }, (__, more) => own.get(words.slice(at, at + more + 1).join(' '))),
      );
      return [...new Set(found.filter((word) => word !== undefined))];
    },
  };
}

function stemmed(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/** 0 → "a", 27 → "bb": a stemmer takes nothing off, because no ending of a language looks like it after "alike". */
function letters(place: number): string {
  return [...place.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}
