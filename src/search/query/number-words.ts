/** Numbers in one spelling, so that "90 per cent", "90%" and "ninety percent" find each other: records and queries use it alike. */
import { keysOf } from '../../narrow/keys-of.ts';
import { foldForReading } from '../../text/fold.ts';
import { scales, small } from '../../text/number-words.ts';
import { readNumbers, type ReadNumber } from '../../text/read-numbers.ts';
import { words } from '../../words/words.ts';

/** After a number, or after the other end of its range: "20 to 30 %". */
const percentAfter = /^(?: ?(?:-|to|and|or) ?\d[\d.,]*)? ?-?(?:%|per ?cent\b|percentage\b|pct\b|パーセント)/;

interface NumberWord {
  /** "p90x" for hundredths, "n119000000x" for all others: letters first, so that a stemmer leaves it alone; "p90" would begin "p90d5". */
  readonly word: string;
  /** Offsets in the folded text, with "per cent" and scale. */
  readonly start: number;
  readonly end: number;
}

/** "nine out of 10": so many of a few, which is a share. */
const outOf = /^ out of (?:every )?(?:(\d{1,3})\b|(ten|twenty|a hundred|one hundred)\b)/;
const few = (words: string | undefined): number | undefined =>
  words?.endsWith('hundred') === true ? scales['hundred'] : small[words ?? ''];

/** Years and numbers of one digit are words like any other, in letters too, and are left to them. */
export function numberWords(text: string): NumberWord[] {
  const folded = inOneWriting(foldForReading(text));
  const numbers = widest(readNumbers(folded));
  const shares = numbers.flatMap(({ value, start, end }): NumberWord[] => {
    const [all = '', digit, name] = outOf.exec(folded.slice(end)) ?? [];
    const whole = digit === undefined ? few(name) : Number(digit);
    return whole === undefined || !(value < whole) ? [] : [{ word: `p${digits((value / whole) * 100)}x`, start, end: end + all.length }];
  });
  const isPart = ({ start, end }: ReadNumber): boolean => shares.some((share) => share.start <= start && end <= share.end);
  const others = numbers
    .filter((number) => !isPart(number))
    .flatMap(({ value, isShare, start, end }): NumberWord[] => {
      const percent = isShare ? '' : percentAfter.exec(folded.slice(end))?.[0];
      if (percent !== undefined) return [{ word: `p${digits(value)}x`, start, end: end + percent.length }];
      const isYear = value >= 1900 && value < 2100 && end - start === String(value).length;
      if (isYear || (value < 10 && Number.isInteger(value))) return [];
      return [{ word: `n${digits(value)}x`, start, end }];
    });
  return [...shares, ...others].sort((a, b) => a.start - b.start);
}

/** What stands behind numbers in every language that is read. */
const signs = { thousand: 'k', million: 'mn', billion: 'bn', trillion: '兆', percent: '%' } as const;

/** Numbers of the site's language as those of English, every letter in its place: "1.234,5 millionen" → "1,234.5 mn       ". */
function inOneWriting(folded: string): string {
  const swapped = words.values.digits.decimal === ',' ? folded.replaceAll(commaNumber, swapMarks) : folded;
  return keysOf<keyof typeof signs>(signs).reduce(
    (text, scale) =>
      text.replaceAll(new RegExp(`(?<=\\d[ -]?)${words.query.scales[scale]}(?!\\p{Script=Latin})`, 'gu'), (own) =>
        signs[scale].padEnd(own.length),
      ),
    swapped,
  );
}

const commaNumber = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d,]|\.\d)|(?<![\d.,])\d+,\d+(?![\d,]|\.\d)/g;
const swapMarks = (number: string): string => number.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** Of several readings of one number the one that takes in its scale: "119 million" as a whole. */
function widest(numbers: readonly ReadNumber[]): ReadNumber[] {
  const places = new Map(numbers.map((number, place) => [number, place]));
  const place = (number: ReadNumber): number => places.get(number) ?? 0;
  // The wider one first, and of two alike the last.
  const sorted = numbers.toSorted((a, b) => a.start - b.start || b.end - a.end || place(b) - place(a));
  let reach = 0;
  const kept = sorted.filter(({ end }) => {
    const isWider = end > reach;
    reach = Math.max(reach, end);
    return isWider;
  });
  return kept.sort((a, b) => place(a) - place(b));
}

/** 2.5 → "2d5": a point would part the word. */
function digits(value: number): string {
  return String(Number(value.toPrecision(12)))
    .replace('.', 'd')
    .replace('-', 'm');
}
