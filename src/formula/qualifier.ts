/** What each qualifier means, one entry each: where the true value lies, what arithmetic makes of it, how a mark shows it, how it is said. */
import { keysOf } from '../narrow/keys-of.ts';
import type { ByLanguage } from '../words/words.ts';

/** Where the true value lies from the digits: above them by any amount, just above them, around them, … */
type Sense = 'above' | 'just-above' | 'around' | 'just-below' | 'below';

interface Meaning<Name extends string = string> {
  readonly sense: Sense;
  /** What it becomes on the other side of a minus or under a fraction line: 100 minus over 90 is under 10. */
  readonly turned: Name;
  /** Where a mark points: to one side, or to none, being only open. */
  readonly mark: 'higher' | 'lower' | 'near';
  /** `{}` is the value. */
  readonly words: ByLanguage<string>;
}

const table = {
  over: { sense: 'above', turned: 'under', mark: 'higher', words: { en: 'over {}', de: 'über {}', ja: '{}超' } },
  under: { sense: 'below', turned: 'over', mark: 'lower', words: { en: 'under {}', de: 'unter {}', ja: '{}未満' } },
  'at-least': { sense: 'above', turned: 'at-most', mark: 'higher', words: { en: 'at least {}', de: 'mindestens {}', ja: '{}以上' } },
  'at-most': { sense: 'below', turned: 'at-least', mark: 'lower', words: { en: 'at most {}', de: 'höchstens {}', ja: '{}以下' } },
  nearly: { sense: 'just-below', turned: 'a-little-over', mark: 'near', words: { en: 'nearly {}', de: 'fast {}', ja: '{}近く' } },
  about: { sense: 'around', turned: 'about', mark: 'near', words: { en: 'about {}', de: 'rund {}', ja: '約{}' } },
  'up-to': { sense: 'below', turned: 'at-least', mark: 'lower', words: { en: 'up to {}', de: 'bis zu {}', ja: '最大{}' } },
  'a-little-over': {
    sense: 'just-above',
    turned: 'nearly',
    mark: 'higher',
    words: { en: 'a little over {}', de: 'etwas über {}', ja: '{}強' },
  },
  'a-little-under': {
    sense: 'just-below',
    turned: 'a-little-over',
    mark: 'lower',
    words: { en: 'a little under {}', de: 'knapp unter {}', ja: '{}弱' },
  },
} as const satisfies Record<string, Meaning>;

/** How a value is bounded. Targets, estimates and forecasts are a status, never a qualifier. */
export type Qualifier = keyof typeof table;

export const meanings: Readonly<Record<Qualifier, Meaning<Qualifier>>> = table;

/** In the order in which messages and schemas list them. */
export const qualifiers: readonly Qualifier[] = keysOf<Qualifier>(table);

/** A cell or key as a qualifier; undefined for a word that is none, and for no word. */
export function parseQualifier(word: string): Qualifier | undefined {
  return qualifiers.find((qualifier) => qualifier === word);
}

/** What is certain of a true value: an end that is infinite is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval that digits and their sense leave for the true value. `half` is half a unit of the last digit, `loose` how far
 * a careful writer lets "about" and its kin be from the digits; both are ours to choose, since no standard says so (a number
 * without a qualifier is taken as rounded, which is the convention of significant digits).
 */
export function boundsOf(sense: Sense | 'exact', value: number, half: number, loose: number): Interval {
  switch (sense) {
    case 'exact':
      return { low: value - half, high: value + half };
    case 'above':
      return { low: value, high: Infinity };
    case 'below':
      return { low: -Infinity, high: value };
    case 'just-above':
      return { low: value, high: value + Math.max(half, loose) };
    case 'just-below':
      return { low: value - Math.max(half, loose), high: value };
    case 'around':
      return { low: value - Math.max(half, loose / 2), high: value + Math.max(half, loose / 2) };
  }
}
