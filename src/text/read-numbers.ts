/**
 * Numbers as texts write them: digits with their marks, words, scales and fractions. Phrases of sources and numbers typed
 * into prose are read by this one table.
 */

import { alternatives, scales, shares, small } from './number-words.ts';

export interface ReadNumber {
  readonly value: number;
  /** True for a fraction in words, which is a value only in hundredths: "a quarter" → 25 of a hundred. */
  readonly isShare: boolean;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

const smallWords = alternatives(Object.keys(small));
const scaleWords = alternatives(Object.keys(scales).filter((word) => word.length > 2));
const digits = /(?<![\w.,])\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?(?![\d,])|(?<![\w.,])\d+(?:\.\d+)?|(?<=[a-z$€£¥~≈<>≥≤])\d+(?:,\d{3})*(?:\.\d+)?/g;
const scaleAfter = new RegExp(`^[ -]*(?:(${alternatives(Object.keys(scales))})(?![a-z])|(万|億|兆))`);
const wordRun = new RegExp(
  String.raw`(?<!\d[ -]?)\b(?:(?:a|one) )?(?:${smallWords}|${scaleWords})(?:(?:-| and | )(?:${smallWords}|${scaleWords}))*\b`,
  'g',
);
const shareWords = new RegExp(String.raw`\b(?:${alternatives(Object.keys(shares))})\b`, 'g');

/** Every way to read each number: "119 million" is 119 (of millions) and 119,000,000. */
export function readNumbers(folded: string): ReadNumber[] {
  return [...readDigits(folded), ...readWords(folded), ...readShares(folded)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "3万4330" is one number of two parts. */
const tenThousands = /(\d+(?:\.\d+)?)万(\d{1,4})(?!\d)/g;

function readDigits(folded: string): ReadNumber[] {
  const joined = [...folded.matchAll(tenThousands)].map((match) => ({
    value: Number(match[1]) * 1e4 + Number(match[2]),
    isShare: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const single = [...folded.matchAll(digits)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const value = Number(match[0].replaceAll(/[, ]/g, ''));
    const plain = { value, isShare: false, start, end };
    // "8 500" is one number, and "395 279 198" may be three of a table's row.
    if (match[0].includes(' '))
      return [
        plain,
        ...[...match[0].matchAll(/\d+/g)].map((part) => ({
          ...plain,
          value: Number(part[0]),
          start: start + part.index,
          end: start + part.index + part[0].length,
        })),
      ];
    const scale = scaleAfter.exec(folded.slice(end));
    if (scale === null) return [plain];
    return [plain, { value: value * (scales[scale[1] ?? scale[2] ?? ''] ?? 1), isShare: false, start, end: end + scale[0].length }];
  });
  const isPart = ({ start }: ReadNumber) => joined.some((number) => number.start <= start && start < number.end);
  return [...joined, ...single.filter((number) => !isPart(number))];
}

/** "one hundred and nineteen million" → 119,000,000, and 119 with the scale left to the unit. */
function readWords(folded: string): ReadNumber[] {
  return [...folded.matchAll(wordRun)].flatMap((match) => {
    const words = match[0].split(/-| and | /);
    const whole = { value: valueOfWords(words), isShare: false, start: match.index, end: match.index + match[0].length };
    const last = words.at(-1) ?? '';
    if (words.length === 1 || scales[last] === undefined) return [whole];
    return [whole, { ...whole, value: valueOfWords(words.slice(0, -1)), end: whole.end - last.length - 1 }];
  });
}

function valueOfWords(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const scale = scales[word];
    if (scale === 100) group = Math.max(group, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else group = word === 'dozen' ? Math.max(group, 1) * 12 : group + (small[word] ?? (word === 'a' ? 1 : 0));
  }
  return total + group;
}

/** "half a million" is no half of a whole. */
const beforeScale = /^ (?:of )?an? (?:hundred|thousand|million|billion|trillion|dozen)\b(?!-)/;

function readShares(folded: string): ReadNumber[] {
  const ofAWhole = [...folded.matchAll(shareWords)].filter(({ 0: words, index }) => !beforeScale.test(folded.slice(index + words.length)));
  return ofAWhole.map((match) => ({
    value: shares[match[0]] ?? Number.NaN,
    isShare: true,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
