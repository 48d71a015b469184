/** Days that no calendar has, and spans that end before they begin, as English prose writes them. */
import { monthNames } from './months.ts';

const month = `(?<month>${monthNames.join('|')})`;
const dates: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<day>\d{1,2}) ${month}(?: (?<year>\d{4}))?\b`, 'g'),
  new RegExp(String.raw`\b${month} (?<day>\d{1,2})(?:, (?<year>\d{4}))?(?!\d)`, 'g'),
];
const year = String.raw`((?:1[89]|20)\d\d)`;
const span = new RegExp(String.raw`\b(?:[Ff]rom |[Bb]etween )?${year}(?: to | and |[–-])${year}(?![\d.,-]\d|%)\b`, 'g');

interface Impossible {
  readonly text: string;
  readonly offset: number;
  /** Ends the sentence that begins with the text. */
  readonly is: string;
  readonly hint: string;
}

/** "31 June 2019" → no day; "from 2020 to 2018" → a span turned round. Without a year 29 February is one. */
export function findImpossibleDates(text: string): Impossible[] {
  const days = dates.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const place = monthNames.indexOf(groups['month'] ?? '');
      const last = new Date(Date.UTC(Number(groups['year'] ?? 2000), place + 1, 0)).getUTCDate();
      const day = Number(groups['day']);
      if (day >= 1 && day <= last) return [];
      const is = `and ${groups['month'] ?? ''} has ${last} days`;
      return [{ text: words, offset: index, is, hint: 'Look the day up in the source.' }];
    }),
  );
  const spans = [...text.matchAll(span)].flatMap(({ 0: words, index, 1: from = '', 2: to = '' }) =>
    from <= to || !/^(?:from|between)|[–-]/i.test(words)
      ? []
      : [{ text: words, offset: index, is: 'and ends before it begins', hint: 'Write the earlier year first.' }],
  );
  return [...days, ...spans];
}
