/**
 * Quantities typed into prose: the numbers that ought to be facts, on any subject. English grammar tells them: digits that are
 * no date, name or label; number words before a plural; multiples and fractions.
 */
import { blankHarmless } from './harmless-numbers.ts';
import { alternatives, scales } from './number-words.ts';
import { findCounted } from './counted-words.ts';
import { findMultiples } from './multiples.ts';
import { findOddNumerals } from './odd-numerals.ts';

interface Quantity {
  /** As typed, with its currency, unit or noun: "US$175", "42 per cent", "two thirds of". */
  readonly text: string;
  readonly offset: number;
  /** What it is, where a reader of the report might not see it. */
  readonly note?: string;
}

const scaleWords = Object.keys(scales).filter((word) => /^[a-z]/.test(word));
/** What multiplies digits, glued to them or not: "119m", "20 thousand". */
const scaleAfter = `(?:${alternatives([...scaleWords, 'mio', 'mrd', 'mln', 'tn'])})`;
const digitNouns =
  'per cent|percent|percentage points?|points?|times|fold|years?|months?|weeks?|days?|hours?|minutes?|tonnes?|tons?|kilograms?|dollars|euros|yen';

/** Without one of these there is nothing for the long pattern to find. */
const anyDigit = /[\p{Nd}¼-¾⅐-⅞]/u;

/** `units`: what is written after the digits of the units in use, such as "million US dollars", "t". */
export function findQuantities(text: string, units: readonly string[]): Quantity[] {
  const readable = blankHarmless(text);
  const digits = (anyDigit.test(readable) ? [...readable.matchAll(digitsFor(units))] : []).filter((match) => !isYear(match, readable));
  const found = [
    ...digits.map((match) => ({ text: match[0], offset: match.index })),
    ...findCounted(readable, units),
    ...findMultiples(readable),
    ...findOddNumerals(readable, units),
  ];
  return withoutOverlaps(found.sort((a, b) => a.offset - b.offset || b.text.length - a.text.length));
}

/** Of two that share characters the one that begins first. */
function withoutOverlaps(found: readonly Quantity[]): Quantity[] {
  let end = 0;
  return found.filter(({ text, offset }) => {
    if (offset < end) return false;
    end = offset + text.length;
    return true;
  });
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Made once for a list of units: hundreds of texts are read with the same. Digits of every script, and fractions of one sign. */
function digitsFor(units: readonly string[]): RegExp {
  const made = patterns.get(units);
  if (made !== undefined) return made;
  const nouns = alternatives([
    ...digitNouns.split('|'),
    ...units.filter((unit) => /^[a-z]/i.test(unit)).map((unit) => RegExp.escape(unit)),
  ]);
  const after = String.raw`(?:[\s-]{0,3}${scaleAfter}\b\.?)?(?:\s{0,3}(?:[%％‰\p{Sc}]|°)|[\s-]{0,3}(?:${nouns})\b)?`;
  // 1,478; 1 478; 1'478; 3.5; 4½; 1.5e6; 10².
  const whole = String.raw`\p{Nd}+(?:[,.٫٬，'’\u00a0\u2009\u202f ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,٫．]\p{Nd}+)*(?:e[+-]?\p{Nd}+|\^[+-]?\p{Nd}+)?[¹²³⁰⁴-⁹]*`;
  const number = String.raw`(?:${whole}(?:\s?[¼-¾⅐-⅞])?|[¼-¾⅐-⅞])`;
  // 1/2, 1:50,000; 5–15, 2 of 3, 9 out of 10; the second is no year.
  const ratio = String.raw`\p{Nd}+(?:[/⁄∕:]\p{Nd}+(?:,\p{Nd}{3})*)+`;
  const range = String.raw`${number}(?:(?:\s?[–-]\s?| (?:out of|of|in|to)(?: every)? )(?!(?:19|20)\p{Nd}{2}\b)${number})?`;
  const pattern = new RegExp(String.raw`(?:[A-Z]{0,3}[$€£¥₹₩]\s?)?(?<![\w.\p{Nd}])(?:${ratio}|${range})${after}`, 'giu');
  patterns.set(units, pattern);
  return pattern;
}

/** Four digits from 1900 to 2099 with no currency before and no unit after them; with one, "in 2010 ships" is a year all the same. */
function isYear(match: RegExpExecArray, text: string): boolean {
  if (/^(?:19|20)\d{2}$/.test(match[0])) return true;
  return (
    /^(?:19|20)\d{2} [a-z]+$/.test(match[0]) &&
    /\b(?:in|since|by|from|until|of|before|after) $/i.test(text.slice(Math.max(match.index - 8, 0), match.index))
  );
}
