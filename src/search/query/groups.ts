/** The parts of a query: a number, a name or a word, each with all it may be written as in a record. */
import { fold, pairsIn, wordsOf } from '../../text/fold.ts';
import type { FoundName } from './known-names.ts';
import { roundedForms, type Figure } from './read-figures.ts';
import { questionWords } from './question-words.ts';
import type { Synonyms } from './synonyms.ts';

/** Words that have to stand in a record together; of several such the best counts. */
interface Alternative {
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
  /** Whether it counts as it stands or not at all: a number, a year, a date, a code. */
  readonly isWhole?: boolean;
  /** Whether it says which kind of answer is wanted. */
  readonly isWish?: boolean;
}

/** "90" may be of hundredths or of anything, and may be a rounder way to say 90.5: those have words that begin with its own. */
export function numberGroup(word: string, typed: string, figures: ReadonlySet<string>): Group {
  const digits = word.slice(1, -1);
  const forms = word.startsWith('p') ? ['p'] : ['n', 'p'];
  const begun = (start: string): boolean => [...figures].some((figure) => figure.startsWith(start));
  const exact = forms.map((form, place) => ({ words: `${form}${digits}x`, weight: place === 0 ? 1 : 0.8 }));
  const longer = digits.includes('d')
    ? []
    : forms.map((form) => ({ words: `${form}${digits}d`, weight: 0.5 })).filter(({ words }) => begun(words));
  const rounded = forms.flatMap((form) => roundedForms(`${form}${digits}x`, figures).map((words) => ({ words, weight: 0.5 })));
  const held = [...exact.filter(({ words }) => figures.has(words)), ...longer, ...rounded];
  // A number that no value has may still stand in a name or an article's words.
  const plain = wordsOf(typed).filter((part) => /\d/.test(part));
  const asWords =
    held.length > 0 || plain.length === 0 || plain.some((part) => !figures.has(part)) ? [] : [{ words: plain.join(' '), weight: 0.6 }];
  return { typed, alternatives: [...held, ...asWords], weight: 1.6, isWhole: true };
}

/** A date or a code by the phrases it may stand as; of one whose figures no record has, none is left. */
export function figureGroup({ phrases }: Pick<Figure, 'phrases'>, typed: string, figures: ReadonlySet<string>): Group {
  const known = phrases.filter((phrase) => wordsOf(phrase).every((part) => !/\d/.test(part) || part.length === 1 || figures.has(part)));
  const alternatives = known.map((phrase, place) => ({
    words: phrase.includes(' ') ? `"${phrase}"` : phrase,
    weight: place === 0 ? 1 : 0.9,
  }));
  return { typed, alternatives, weight: 1.6, isWhole: true };
}

/** A year as it stands. */
export function yearGroup(year: string, figures: ReadonlySet<string>): Group {
  return { typed: year, alternatives: figures.has(year) ? [{ words: year, weight: 1 }] : [], weight: 1, isWhole: true };
}

/**
 * The name as typed, the thing's first name, and its shortest one that is among the words of the site. One of one or two letters
 * may begin another name: "la rochelle" is looked for as it stands too, beside lanthanum.
 */
export function nameGroup({ typed, names, records }: FoundName, words: ReadonlySet<string>, next?: string): Group {
  const { stopWords } = questionWords();
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
    alternatives: [
      ...(typed.length < 3 && next !== undefined && words.has(next) ? [{ words: `"${typed} ${next}"`, weight: 1 }] : []),
      ...used.map((name, place) => ({ words: name, weight: place === 0 ? 1 : 0.9 })),
    ],
    weight: 1,
    isName: records.length > 0,
  };
}

/**
 * A word or short phrase with its synonyms; in scripts without spaces also by its pairs of letters, and by these alone where the
 * site has no such word: of a word that it has not, the index looks for the longest beginning that it has.
 */
export function wordGroup(word: string, synonyms: Synonyms, words: ReadonlySet<string>): Group {
  const { wishWords } = questionWords();
  const alike = synonyms.of(word);
  const pairs = pairsIn(word);
  return {
    typed: word,
    alternatives: [
      ...(pairs.length > 0 && !words.has(word) ? [] : [{ words: word, weight: 1 }]),
      ...(alike === undefined ? [] : [{ words: alike, weight: 0.7 }]),
      ...(pairs.length > 0 ? [{ words: pairs.join(' '), weight: 0.9 }] : []),
    ],
    weight: wishWords.has(word) ? 0.4 : 1,
    isWish: wishWords.has(word),
  };
}
