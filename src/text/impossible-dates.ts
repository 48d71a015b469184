/** Days that no calendar has or that fall on another day of the week, and spans that end before they begin, as English prose writes them. */
import { monthNames } from './months.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const month = `(?<month>${monthNames.join('|')})`;
const weekday = `(?:(?<weekday>${weekdays.join('|')}),? (?:the )?)?`;
const dates: readonly RegExp[] = [
  new RegExp(String.raw`\b${weekday}(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (?<year>\d{4}))?\b`, 'g'),
  new RegExp(String.raw`\b${weekday}${month} (?<day>\d{1,2})(?:st|nd|rd|th)?(?:, (?<year>\d{4}))?(?!\d)`, 'g'),
  /\b(?<year>(?:1[89]|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)\b/g,
];
const year = String.raw`((?:1[89]|20)\d\d)`;
const named = String.raw`(?:(?:${monthNames.join('|')}) )?`;
const span = new RegExp(String.raw`\b(?:[Ff]rom |[Bb]etween )?${named}${year}(?: to | and |[–-]| – )${named}${year}(?![\d.,-]\d|%)\b`, 'g');
const decades = /\b[Ff]rom the ((?:1[89]|20)\d0)s to the ((?:1[89]|20)\d0)s\b/g;
/** "between 2018 to 2020", "from 2018 and 2020". */
const mixed = new RegExp(String.raw`\b(?:[Bb]etween ${named}${year} to|[Ff]rom ${named}${year} and) ${named}${year}\b(?![.,]?\d)`, 'g');
const parts = /\b(?<part>Q[05-9]|H[03-9])(?= (?:of )?(?:19|20)\d\d\b)/g;

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
      const is = faultOf(groups);
      return is === undefined ? [] : [{ text: words, offset: index, is, hint: 'Look the day up in the source.' }];
    }),
  );
  const spans = [...text.matchAll(span)].flatMap(({ 0: words, index, 1: from = '', 2: to = '' }) =>
    from <= to || !/^(?:from|between)|[–-]/i.test(words)
      ? []
      : [{ text: words, offset: index, is: 'and ends before it begins', hint: 'Write the earlier year first.' }],
  );
  const turned = [...text.matchAll(decades)].flatMap(({ 0: words, index, 1: from = '', 2: to = '' }) =>
    from <= to ? [] : [{ text: words, offset: index, is: 'and ends before it begins', hint: 'Write the earlier decade first.' }],
  );
  const halves = [...text.matchAll(mixed)].map(({ 0: words, index }) => ({
    text: words,
    offset: index,
    is: 'half of one way to say a span and half of another',
    hint: 'Write between … and …, or from … to ….',
  }));
  const quarters = [...text.matchAll(parts)].map(({ 0: words, index }) => ({
    text: words,
    offset: index,
    is: words.startsWith('Q') ? 'and a year has four quarters' : 'and a year has two halves',
    hint: 'Look the time up in the source.',
  }));
  return [...days, ...spans, ...turned, ...halves, ...quarters, ...findHalfWritten(text)];
}

/** "2011-3-11": neither the form of a standard nor a date in words. */
function findHalfWritten(text: string): Impossible[] {
  return [...text.matchAll(/\b((?:19|20)\d\d)-(?:(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01]))\b(?!-)/g)].flatMap(
    ({ 0: words, index, 1: year = '', 2: number = '', 3: day = '' }) =>
      words.length === 10
        ? []
        : [
            {
              text: words,
              offset: index,
              is: 'and is no way to write a day',
              hint: `Write ${Number(day)} ${monthNames[Number(number) - 1] ?? ''} ${year}.`,
            },
          ],
  );
}

/** What keeps the parts of a date from being a day: "and June has 30 days", "and that was a Tuesday". */
function faultOf({
  weekday: said,
  day: digits,
  month: name,
  number,
  year: written,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const place = name === undefined ? Number(number) - 1 : monthNames.indexOf(name);
  const [day, of] = [Number(digits), Number(written ?? 2000)];
  if (place < 0) return 'and the months begin with 01';
  if (place > 11) return 'and a year has twelve months';
  const last = new Date(Date.UTC(of, place + 1, 0)).getUTCDate();
  if (day < 1 || day > last) return `and ${monthNames[place] ?? ''} has ${last} days`;
  const found = weekdays[new Date(Date.UTC(of, place, day)).getUTCDay()] ?? '';
  // Before, some countries kept another calendar.
  return said === undefined || of < 1900 || written === undefined || said === found ? undefined : `and that day was a ${found}`;
}
