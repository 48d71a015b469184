/** How sources of each language spell the bounds of a value; what a phrase is read by. */
import type { Qualifier } from '../formula/qualifier.ts';

interface QualifierWords {
  /** Words that stand before the number. */
  readonly before: Readonly<Record<string, readonly Qualifier[]>>;
  /** Words that stand after the number or its unit. */
  readonly after: Readonly<Record<string, readonly Qualifier[]>>;
  /** What may stand between the word and the number: "about a hundred", "over a total of". */
  readonly between: string;
}

const english: QualifierWords = {
  before: {
    over: ['over'],
    'more than': ['over'],
    above: ['over'],
    exceeded: ['over'],
    exceeding: ['over'],
    exceeds: ['over'],
    exceed: ['over'],
    'in excess of': ['over'],
    'upwards of': ['over'],
    'north of': ['over'],
    topping: ['over'],
    tops: ['over'],
    'greater than': ['over'],
    'higher than': ['over'],
    topped: ['over'],
    passed: ['over'],
    surpassed: ['over'],
    '>': ['over'],
    under: ['under'],
    below: ['under'],
    'less than': ['under'],
    'fewer than': ['under'],
    'lower than': ['under'],
    'south of': ['under'],
    '<': ['under'],
    'at least': ['at-least'],
    'no less than': ['at-least'],
    'not less than': ['at-least'],
    '≥': ['at-least'],
    'at most': ['at-most'],
    'no more than': ['at-most'],
    'not more than': ['at-most'],
    'no higher than': ['at-most'],
    'must not exceed': ['at-most'],
    '≤': ['at-most'],
    nearly: ['nearly'],
    almost: ['nearly'],
    'close to': ['nearly', 'about'],
    approaching: ['nearly'],
    'just shy of': ['nearly', 'a-little-under'],
    'shy of': ['nearly', 'a-little-under'],
    'just short of': ['nearly', 'a-little-under'],
    'closer to': ['about'],
    about: ['about'],
    around: ['about'],
    roughly: ['about'],
    approximately: ['about'],
    'approx.': ['about'],
    circa: ['about'],
    'ca.': ['about'],
    'c.': ['about'],
    'appr.': ['about'],
    some: ['about'],
    '~': ['about'],
    '≈': ['about'],
    'up to': ['up-to'],
    'as much as': ['up-to'],
    'as many as': ['up-to'],
    'as high as': ['up-to'],
    'just over': ['a-little-over'],
    'a little over': ['a-little-over'],
    'slightly over': ['a-little-over'],
    'slightly more than': ['a-little-over'],
    'slightly above': ['a-little-over'],
    'just under': ['a-little-under', 'nearly'],
    'just below': ['a-little-under', 'nearly'],
    'a little under': ['a-little-under'],
    'slightly under': ['a-little-under'],
    'slightly below': ['a-little-under'],
    'slightly less than': ['a-little-under'],
  },
  after: {
    'or more': ['at-least'],
    'or higher': ['at-least'],
    'or less': ['at-most'],
    'or lower': ['at-most'],
    'or below': ['at-most'],
    'or so': ['about'],
    'at most': ['at-most'],
    'at least': ['at-least'],
    '+': ['over', 'at-least'],
  },
  between: '(?:(?:an?|the|a total of|us|usd) ?)?(?:[a-z]{0,2}[$€£¥][a-z]{0,2} ?)?',
};

const japanese: QualifierWords = {
  before: { 約: ['about'], およそ: ['about'], 最大: ['up-to'], 最大で: ['up-to'], 少なくとも: ['at-least'] },
  after: {
    以上: ['at-least'],
    超: ['over'],
    を超え: ['over'],
    以下: ['at-most'],
    未満: ['under'],
    を下回: ['under'],
    弱: ['nearly', 'a-little-under'],
    近く: ['nearly'],
    強: ['a-little-over'],
    程度: ['about'],
    前後: ['about'],
    ほど: ['about'],
  },
  between: '',
};

const french: QualifierWords = {
  before: {
    'plus de': ['over'],
    'moins de': ['under'],
    'au moins': ['at-least'],
    'au plus': ['at-most'],
    'près de': ['nearly', 'about'],
    presque: ['nearly'],
    environ: ['about'],
    "jusqu'à": ['up-to'],
  },
  after: { environ: ['about'] },
  between: '',
};

const german: QualifierWords = {
  before: {
    über: ['over'],
    'mehr als': ['over'],
    unter: ['under'],
    'weniger als': ['under'],
    mindestens: ['at-least'],
    wenigstens: ['at-least'],
    höchstens: ['at-most'],
    maximal: ['at-most', 'up-to'],
    fast: ['nearly'],
    beinahe: ['nearly'],
    nahezu: ['nearly'],
    knapp: ['nearly', 'a-little-under'],
    rund: ['about'],
    etwa: ['about'],
    ungefähr: ['about'],
    circa: ['about'],
    'ca.': ['about'],
    'bis zu': ['up-to'],
    'etwas über': ['a-little-over'],
    'etwas mehr als': ['a-little-over'],
    gut: ['a-little-over'],
    'knapp unter': ['a-little-under'],
    'etwas weniger als': ['a-little-under'],
  },
  after: { 'oder mehr': ['at-least'], 'oder weniger': ['at-most'] },
  between: '',
};

const byLanguage: Readonly<Record<string, QualifierWords>> = { en: english, de: german, ja: japanese, fr: french };

/** The words of a language by its BCP 47 tag, region aside; undefined where there is no table for it. */
export function qualifierWordsOf(languageTag: string): QualifierWords | undefined {
  return byLanguage[languageTag.split('-')[0] ?? ''];
}

const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]/.test(word) ? String.raw`(?<![a-zà-ÿ])${RegExp.escape(word)}(?![a-zà-ÿ])` : RegExp.escape(word)))
    .join('|');

interface QualifierPatterns {
  readonly last: RegExp;
  readonly ahead: RegExp;
  readonly behind: RegExp;
}

const patternsByWords = new Map<QualifierWords, QualifierPatterns>();

/** Made once for a language: thousands of numbers are read with the same. */
function patternsOf(words: QualifierWords): QualifierPatterns {
  const made = patternsByWords.get(words);
  if (made !== undefined) return made;
  const [before, after] = [longestFirst(Object.keys(words.before)), longestFirst(Object.keys(words.after))];
  const compiled = {
    last: new RegExp(`(${before}) ?(?:(?:an?|a total of) )?$`),
    ahead: new RegExp(`(${before}) ?${words.between}$`),
    behind: new RegExp(`^ ?(${after})`),
  };
  patternsByWords.set(words, compiled);
  return compiled;
}

/** The words of a bound that a folded text ends with: "it came to nearly " → "nearly". */
export function qualifierWordBefore(before: string, languageTag: string): string | undefined {
  const words = qualifierWordsOf(languageTag);
  return words === undefined ? undefined : patternsOf(words).last.exec(before)?.[1];
}

/** The words of a bound that a folded text begins with: " or more came" → "or more". */
export function qualifierWordBehind(after: string, languageTag: string): string | undefined {
  const words = qualifierWordsOf(languageTag);
  return words === undefined ? undefined : patternsOf(words).behind.exec(after)?.[1];
}

/** The bounds that stand right before or right after a value in a folded text; empty where it is given plain. */
export function qualifiersAround(before: string, after: string, languageTag: string): readonly Qualifier[] {
  const words = qualifierWordsOf(languageTag);
  if (words === undefined) return [];
  const patterns = patternsOf(words);
  const ahead = patterns.ahead.exec(before);
  const behind = patterns.behind.exec(after);
  return words.before[ahead?.[1] ?? ''] ?? words.after[behind?.[1] ?? ''] ?? [];
}
