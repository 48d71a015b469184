/** Dates, quarters and codes in a query: what is looked for as a whole, or said to be nowhere. */
import { monthNames } from '../../text/months.ts';
import { words } from '../../words/words.ts';

/** A part of the query with the phrases that a record may have for it. */
export interface Figure {
  readonly phrases: readonly string[];
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const months = monthNames.map((name) => name.toLowerCase());
const monthWord = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;

/** "72,6 %" → "72.6 %", "1.234,5" → "1234.5": a comma before one or two last digits is a decimal one. Where it always is, numbers are read so anyway. */
export function plainDecimals(text: string): string {
  if (words.values.digits.decimal === ',') return text;
  return text
    .replaceAll(/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d,])/g, (number) => number.replaceAll('.', '').replace(',', '.'))
    .replaceAll(/(?<![\d.,])(\d+),(\d{1,2})(?![\d,])/g, '$1.$2');
}

/** "11 march 2011", "march 11, 2011", "2011-03-11"; "q3 2024", "third quarter of 2024", "first half of 2024". */
export function findDates(text: string): Figure[] {
  const found: Figure[] = [];
  const add = (pattern: string, phrasesOf: (groups: readonly string[]) => string[]): void => {
    for (const match of text.matchAll(new RegExp(`(?<![\\w.,])(?:${pattern})(?!\\w|[.,]\\d)`, 'g'))) {
      const groups: readonly (string | undefined)[] = match;
      const phrases = phrasesOf(groups.map((group) => group ?? ''));
      const [start, end] = [match.index, match.index + match[0].length];
      if (phrases.length > 0 && !found.some((other) => other.start < end && start < other.end)) found.push({ phrases, start, end });
    }
  };
  const dayIn = (day: string, month: string, year: string): string[] => {
    const name = months[Number(month) - 1];
    return name === undefined || Number(day) < 1 || Number(day) > 31 ? [] : [`${Number(day)} ${name}${year === '' ? '' : ` ${year}`}`];
  };
  const numberOf = (name: string): string => String(months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1);
  add('(\\d{4})-(\\d{2})-(\\d{2})', ([, year = '', month = '', day = '']) => dayIn(day, month, year));
  add(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord},?(?: (\\d{4}))?`, ([, day = '', month = '', year = '']) =>
    dayIn(day, numberOf(month), year),
  );
  add(`${monthWord} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`, ([, month = '', day = '', year = '']) =>
    dayIn(day, numberOf(month), year),
  );
  add('q([1-4])[ -]?(?:of )?((?:19|20)\\d\\d)', ([, quarter = '', year = '']) => quarterIn(Number(quarter), year));
  add('((?:19|20)\\d\\d)[ -]?q([1-4])', ([, year = '', quarter = '']) => quarterIn(Number(quarter), year));
  add('(first|second|third|fourth) quarter(?: of)? ((?:19|20)\\d\\d)', ([, name = '', year = '']) =>
    quarterIn(ordinals.indexOf(name) + 1, year),
  );
  add('h([12])[ -]?(?:of )?((?:19|20)\\d\\d)', ([, half = '', year = '']) => halfIn(Number(half), year));
  add('(first|second) half(?: of)? ((?:19|20)\\d\\d)', ([, name = '', year = '']) => halfIn(ordinals.indexOf(name) + 1, year));
  return found.sort((a, b) => a.start - b.start);
}

const ordinals = ['first', 'second', 'third', 'fourth'];

function quarterIn(quarter: number, year: string): string[] {
  const [first = '', last = ''] = [months[quarter * 3 - 3], months[quarter * 3 - 1]];
  const name = ordinals[quarter - 1] ?? '';
  return [
    `${first} to ${last} ${year}`,
    `q${quarter} ${year}`,
    `${name} quarter of ${year}`,
    `${name} quarter ${year}`,
    `${last} ${year} quarter`,
  ];
}

function halfIn(half: number, year: string): string[] {
  const [first = '', last = ''] = half === 1 ? ['january', 'june'] : ['july', 'december'];
  return [`${first} to ${last} ${year}`, `h${half} ${year}`, `${ordinals[half - 1] ?? ''} half of ${year}`];
}

/** What follows a number and belongs to it: scales, units and the ends of ordinals. */
const numberWithUnit =
  /^(?:y|us|au?|c|rmb|usd|jpy|eur|cny|gbp)?\d[\d.,]*(?:k|m|mn|mln|bn|b|tn|t|kt|mt|g|kg|km|mm|cm|nm|gw|mw|kw|wh|kwh|pc|pct|st|nd|rd|th|s|x|d|y|yr|yrs|years?|months?|days?|hours?|tons?|tonnes?|pp|usd|eur|jpy|yen)?$/;

/** "cop29", "fy2031", "re100", "dy2o3": letters and digits in one word, but for "119m" and "y660bn". */
export function findCodes(text: string): Figure[] {
  const words = text.matchAll(
    /(?<![\p{L}\p{N}.,])(?:\p{Script=Latin}+\p{N}|\p{N}+\p{Script=Latin})[\p{Script=Latin}\p{N}]*(?![\p{L}\p{N}])/gu,
  );
  const joined = [...words].flatMap(({ 0: word, index }): Figure[] =>
    numberWithUnit.test(word) ? [] : [{ phrases: codePhrases(word), start: index, end: index + word.length }],
  );
  const apart = [...text.matchAll(/(?<![\p{L}\p{N}])(?:fy|fiscal|financial year|fiscal year)[ -](?:19|20)\d\d(?![\p{L}\p{N}])/gu)];
  return [
    ...joined,
    ...apart.map(({ 0: word, index }) => ({
      phrases: codePhrases(`fy${word.slice(-4)}`),
      start: index,
      end: index + word.length,
    })),
  ].sort((a, b) => a.start - b.start);
}

/** A financial year has several spellings; any other code has one, or two parts. */
function codePhrases(code: string): string[] {
  const [, year] = /^fy((?:19|20)?\d\d)$/.exec(code) ?? [];
  if (year === undefined) {
    const [, letters, digits] = /^(\D+)(\d+)$/.exec(code) ?? [];
    return [code, ...(letters === undefined || digits === undefined ? [] : [`${letters} ${digits}`])];
  }
  const whole = year.length === 2 ? `20${year}` : year;
  return [
    `fy${whole}`,
    `fy ${whole}`,
    `fy${whole.slice(2)}`,
    `financial year ${whole}`,
    `fiscal year ${whole}`,
    `fiscal ${whole}`,
    `year to june ${whole}`,
    `year to march ${whole}`,
    `july ${Number(whole) - 1} to june ${whole}`,
    `april ${whole} to march ${Number(whole) + 1}`,
    `october ${Number(whole) - 1} to september ${whole}`,
  ];
}

/** Words of records that say a rounder number: "n81d6x" → "n81d61x", "n81d57x". */
export function roundedForms(word: string, figures: ReadonlySet<string>): string[] {
  const value = word.slice(1, -1).replace('d', '.').replace('m', '-');
  const decimals = value.split('.')[1]?.length ?? 0;
  const form = word.slice(0, 1);
  if (decimals === 0 && value.length < 2) return [];
  return [...figures]
    .filter((other) => {
      if (other === word || !other.startsWith(form) || !/^[np]m?\d+d\d+x$/.test(other)) return false;
      const exact = Number(other.slice(1, -1).replace('d', '.').replace('m', '-'));
      return exact.toFixed(decimals) === Number(value).toFixed(decimals);
    })
    .slice(0, 6);
}
