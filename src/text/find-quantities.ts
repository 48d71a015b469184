/** Quantities typed into prose: the numbers that ought to be facts. Dates and years are let through by grammar. */

import { monthNames } from './months.ts';
import { alternatives, parts, scales, small } from './number-words.ts';

export interface Quantity {
  /** As typed, with its currency, unit or noun: "US$175", "42 per cent", "two thirds of". */
  readonly text: string;
  readonly offset: number;
}

const months = monthNames.join('|');

/** What is read as a calendar date, a year or a mark of structure, and so is no quantity. */
const harmless = new RegExp(
  [
    String.raw`\b\d{1,2}(?:[–-]\d{1,2})? (?:${months})(?: \d{4})?\b`,
    String.raw`\b(?:${months}) \d{1,2}(?:, \d{4})?\b`,
    String.raw`\b(?:${months}) \d{4}\b`,
    String.raw`\b\d{4}-\d{2}(?:-\d{2})?\b`,
    // FY2025, and a range of years: 2010–2012, 2018/19.
    String.raw`\bFY ?(?:19|20)\d{2}\b`,
    String.raw`\b(?:19|20)\d{2}[–/-](?:(?:19|20)\d{2}|\d{2})\b`,
    // A name with digits in it: A1, G7, CO2.
    String.raw`\b[A-Z]+[0-9]+\b`,
    // A fact by its id, and the mark of a footnote.
    String.raw`\[\[[^\]]{0,100}\]\]|\[\^[^\]]{0,100}\]`,
  ].join('|'),
  'g',
);

const scaleWords = Object.keys(scales).filter((word) => /^[a-z]/.test(word));
/** "dozen" and the scales that are words are counted too: "dozens of", "two millions". */
const plural = ['dozen', ...scaleWords.filter((word) => word.length > 2)];
const numberWords = [
  ...Object.keys(small).filter((word) => word !== 'zero' && !plural.includes(word)),
  ...plural.map((word) => `${word}s?`),
].join('|');
/** Quantities only as parts of something: "a third of them", and not "the third year". */
const fractionWords = parts.map((part) => (part === 'half' ? part : `${part}s?`)).join('|');

/** Nouns that a number word counts; the titles of units are added to them. */
const countedNouns = [
  'per cent',
  'percent',
  'percentage points?',
  'points?',
  'times',
  'fold',
  'countries',
  'economies',
  'companies',
  'firms',
  'plants',
  'mines',
  'projects',
  'years?',
  'months?',
  'weeks?',
  'days?',
  'decades?',
  'tonnes?',
  'tons?',
  'kilograms?',
  'dollars',
  'euros',
  'yen',
  'metals',
  'elements',
  'agencies',
  'ministries',
];

/** "one of" is how English picks an example, not a count. */
const pickedOut = /^one$/i;

/** What multiplies digits, glued to them or not: "119m", "20 thousand". */
const scaleAfter = `(?:${alternatives(scaleWords)})`;

/** `units`: what is written after the digits of the units in use, such as "million US dollars", "t". */
export function findQuantities(text: string, units: readonly string[]): Quantity[] {
  // A character that belongs to nothing, so that what stands before and behind does not join up.
  const readable = text.replace(harmless, (match) => '\0'.repeat(match.length));
  const { digits, spelled } = patternsFor(units);
  const found = [
    ...[...readable.matchAll(digits)].filter(([match]) => !isYear(match)),
    ...[...readable.matchAll(spelled)].filter(([match]) => !(/\bof$/i.test(match) && pickedOut.test(match.replace(/\s+of$/i, '')))),
  ];
  return found.map((match) => ({ text: match[0], offset: match.index })).sort((a, b) => a.offset - b.offset);
}

const patterns = new WeakMap<readonly string[], { readonly digits: RegExp; readonly spelled: RegExp }>();

/** Made once for a list of units: hundreds of texts are read with the same. */
function patternsFor(units: readonly string[]): { readonly digits: RegExp; readonly spelled: RegExp } {
  const made = patterns.get(units);
  if (made !== undefined) return made;
  const words = [...countedNouns, ...units.filter((unit) => /^[a-z]/i.test(unit)).map((unit) => RegExp.escape(unit))];
  const nouns = words.sort((a, b) => b.length - a.length).join('|');
  const after = String.raw`(?:[\s-]{0,3}${scaleAfter}\b)?(?:\s{0,3}(?:%|°)|[\s-]{0,3}(?:${nouns})\b)?`;
  const digits = new RegExp(String.raw`(?:[A-Z]{0,3}[$€£¥]\s?)?(?<![\w.])\d(?:[\d,.]*\d)?${after}`, 'gi');
  const spelled = new RegExp(
    String.raw`\b(?:(?:(?:${numberWords})[\s-]+)?(?:${fractionWords})[\s-]+of|(?:${numberWords})(?:[\s-]+(?:${numberWords})){0,8}[\s-]+(?:${nouns}|of))\b`,
    'gi',
  );
  patterns.set(units, { digits, spelled });
  return { digits, spelled };
}

/** Four digits from 1900 to 2099 with no currency before and no unit after them. */
function isYear(match: string): boolean {
  return /^(?:19|20)\d{2}$/.test(match);
}
