/** The parts of a query: a number, a name or a word, each with all it may be written as in a record. */
import { fold, pairsIn, wordsOf } from '../../text/fold.ts';
import type { FoundName } from './known-names.ts';
import { stopWords, wishWords } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';

/** Words that have to stand in a record together; of several such the best counts. */
export interface Alternative {
  readonly words: string;
  readonly weight: number;
}

/** One thing that was asked for. */
export interface Group {
  /** As it was typed, or was meant. */
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
  /** Whether it is the name of a record. */
  readonly isName?: boolean;
  /** Whether it says which kind of answer is wanted. */
  readonly isWish?: boolean;
}

/** "90" may be of hundredths or of anything, and may be a rounder way to say 90.5: those have words that begin with its own. */
export function numberGroup(word: string, typed: string): Group {
  const digits = word.slice(1, -1);
  const forms = word.startsWith('p') ? ['p'] : ['n', 'p'];
  const longer = digits.includes('d') ? [] : forms.map((form) => ({ words: `${form}${digits}d`, weight: 0.5 }));
  const others = forms.slice(1).map((form) => ({ words: `${form}${digits}x`, weight: 0.8 }));
  return { typed, alternatives: [{ words: word, weight: 1 }, ...others, ...longer], weight: 1.6 };
}

/** The name as typed, the thing's first name, and its shortest one that is among the words of the site. */
export function nameGroup({ typed, names, records }: FoundName, words: ReadonlySet<string>): Group {
  const keys = [
    ...new Set(
      names.map((name) =>
        wordsOf(fold(name))
          .filter((word) => !stopWords.has(word))
          .join(' '),
      ),
    ),
  ];
  const [first = typed] = keys;
  const short = keys.filter((name) => words.has(name)).sort((a, b) => a.length - b.length)[0];
  const candidates = [...new Set([typed, first, ...(short === undefined ? [] : [short])])];
  const long = candidates.filter((name) => name.length > 2);
  const used = long.length > 0 ? long : candidates;
  return {
    typed,
    alternatives: used.map((name, place) => ({ words: name, weight: place === 0 ? 1 : 0.9 })),
    weight: 1,
    isName: records.length > 0,
  };
}

/** A word or short phrase with its synonyms; in scripts without spaces also by its pairs of letters. */
export function wordGroup(word: string, synonyms: Synonyms): Group {
  const alike = synonyms.of(word);
  const pairs = pairsIn(word);
  return {
    typed: word,
    alternatives: [
      { words: word, weight: 1 },
      ...(alike === undefined ? [] : [{ words: alike, weight: 0.7 }]),
      ...(pairs.length > 0 ? [{ words: pairs.join(' '), weight: 0.9 }] : []),
    ],
    weight: wishWords.has(word) ? 0.4 : 1,
    isWish: wishWords.has(word),
  };
}
