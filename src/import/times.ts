/** Dates and periods as files write them → as records do: `2020M01` → `2020-01`, `令和2年` → `2020`, `31.12.2020` → `2020-12-31`. */
import { monthNames } from '../text/months.ts';
import { isPartialDate } from '../registry/schemas/scalars.ts';

export type DateOrder = 'dmy' | 'mdy';

/** How two readings are told apart: by what the author says, or by other cells of the column. */
export interface TimeForm {
  readonly order?: DateOrder | undefined;
  /** Months from January of the year that names a financial year to its first month: 3 for one that begins in April of that year, -3 for October of the year before. */
  readonly financialShift?: number | undefined;
}

export type ReadTime =
  | { readonly kind: 'time'; readonly value: string }
  /** Needs the order of day and month, or the first month of a financial year. */
  | { readonly kind: 'asks'; readonly for: 'order' | 'financial' };

const months: Readonly<Record<string, number>> = Object.fromEntries<number>([
  ...monthNames.flatMap((name, index): [string, number][] => [
    [name.toLowerCase(), index + 1],
    [name.slice(0, 3).toLowerCase(), index + 1],
  ]),
  // Other languages of this trade, and spellings that customs tables really use.
  ...Object.entries({
    sept: 9,
    apl: 4,
    januar: 1,
    jänner: 1,
    februar: 2,
    märz: 3,
    mai: 5,
    juni: 6,
    juli: 7,
    oktober: 10,
    okt: 10,
    dezember: 12,
    dez: 12,
  }),
  ...Object.entries({
    janvier: 1,
    février: 2,
    mars: 3,
    avril: 4,
    juin: 6,
    juillet: 7,
    août: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
  }),
]);

/** First year of each era, less one: 令和1 is 2019. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, r: 2018, h: 1988, s: 1925 };

/** The month of a name, 1 to 12; undefined for another word. */
export function monthOf(word: string): number | undefined {
  return months[word.trim().toLowerCase().replace(/\.$/, '')];
}

const two = (value: number | string): string => String(value).padStart(2, '0');

function date(year: number | string, month?: number | string, day?: number | string): ReadTime | undefined {
  const value = [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-');
  return isPartialDate(value) ? { kind: 'time', value } : undefined;
}

function span(year: number, first: number, last: number): ReadTime | undefined {
  if (first < 1 || last > 12 || first >= last) return undefined;
  return { kind: 'time', value: `${year}-${two(first)}/${year}-${two(last)}` };
}

/** Years named by two digits, as POSIX has it: 69 to 99 are of the last century. */
function longYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
}

/** Twelve months that begin `shift` months after January of the year. */
function financialYear(year: number, shift: number): string {
  const first = year * 12 + shift;
  const show = (count: number): string => `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
  return `${show(first)}/${show(first + 11)}`;
}

type Reading = readonly [pattern: RegExp, read: (parts: string[], form: TimeForm) => ReadTime | undefined];

function ofFinancial(year: number, { financialShift }: TimeForm): ReadTime {
  return financialShift === undefined ? { kind: 'asks', for: 'financial' } : { kind: 'time', value: financialYear(year, financialShift) };
}

/** Day and month by numbers: a number above 12 is a day; else the order has to be known. */
function ofNumbers(first: string, second: string, year: string, { order }: TimeForm): ReadTime | undefined {
  const full = longYear(year);
  if (Number(first) > 12) return date(full, second, first);
  if (Number(second) > 12) return date(full, first, second);
  if (first === second) return date(full, first, second);
  if (order === undefined) return { kind: 'asks', for: 'order' };
  return order === 'dmy' ? date(full, second, first) : date(full, first, second);
}

const readings: readonly Reading[] = [
  [/^(\d{4})$/, ([year = '']) => (Number(year) >= 1000 && Number(year) <= 2200 ? date(year) : undefined)],
  [/^(\d{4})[-/](\d{1,2})$/, ([year = '', month = '']) => date(year, month)],
  [/^(\d{4})-?m(\d{1,2})$/, ([year = '', month = '']) => date(year, month)],
  [/^m(\d{1,2})[ -](\d{4})$/, ([month = '', year = '']) => date(year, month)],
  [/^(\d{4})[ -]?q([1-4])$/, ([year = '', quarter = '']) => span(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3)],
  [/^q([1-4])[ -/]?(\d{4})$/, ([quarter = '', year = '']) => span(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3)],
  [/^([1-4])q[ -/']?(\d{4}|\d{2})$/, ([quarter = '', year = '']) => span(longYear(year), Number(quarter) * 3 - 2, Number(quarter) * 3)],
  [/^(\d{4})[ -]([1-4])q$/, ([year = '', quarter = '']) => span(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3)],
  [/^(\d{4})年第([1-4])四半期$/, ([year = '', quarter = '']) => span(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]00:00(?::00)?(?:\.0+)?z?)?$/, ([year = '', month = '', day = '']) => date(year, month, day)],
  // A day, a month and a year between points are in that order wherever dates are written so.
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, ([day = '', month = '', year = '']) => date(year, month, day)],
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?: 00:00(?::00)?)?$/,
    ([first = '', second = '', year = ''], form) => ofNumbers(first, second, year, form),
  ],
  [
    /^(\p{L}+)\.?[ -](\d{4}|\d{2})$/u,
    ([word = '', year = '']) => (monthOf(word) === undefined ? undefined : date(longYear(year), monthOf(word))),
  ],
  [/^(\d{4})[ -](\p{L}+)\.?$/u, ([year = '', word = '']) => (monthOf(word) === undefined ? undefined : date(year, monthOf(word)))],
  [
    /^(\d{1,2})\.?[ -](\p{L}+)\.?[ -](\d{4})$/u,
    ([day = '', word = '', year = '']) => (monthOf(word) === undefined ? undefined : date(year, monthOf(word), day)),
  ],
  [
    /^(\p{L}+) (\d{1,2}), (\d{4})$/u,
    ([word = '', day = '', year = '']) => (monthOf(word) === undefined ? undefined : date(year, monthOf(word), day)),
  ],
  [/^fy ?(\d{4})$/, ([year = ''], form) => ofFinancial(Number(year), form)],
  [
    /^(?:fy ?)?(\d{4})[-/](\d{4}|\d{2})$/,
    ([year = '', next = ''], form) => ((Number(year) + 1) % 100 === Number(next) % 100 ? ofFinancial(Number(year), form) : undefined),
  ],
  // A 年度 runs from April to March by law.
  [/^(\d{4})年度$/, ([year = '']) => ({ kind: 'time', value: financialYear(Number(year), 3) })],
  [/^(\d{4})年$/, ([year = '']) => date(year)],
  [/^(\d{4})年 ?(\d{1,2})月$/, ([year = '', month = '']) => date(year, month)],
  [/^(\d{4})年 ?(\d{1,2})[~〜-](\d{1,2})月$/, ([year = '', first = '', last = '']) => span(Number(year), Number(first), Number(last))],
  [/^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日$/, ([year = '', month = '', day = '']) => date(year, month, day)],
];

/** A cell or a head as a time, or what has to be asked; undefined for what is none. Years are four digits, from 1000 to 2200. */
export function readTimeCell(cell: string, form: TimeForm = {}): ReadTime | undefined {
  const plain = cell.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const text = withoutEra(plain.replaceAll(/[–—]/g, '-'));
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text);
    const time = match === null ? undefined : read(match.slice(1), form);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** Digits alone, which only the head of their column makes a date: `202001`, `20200131`. */
export function readBareTime(cell: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})?$/.exec(cell.trim());
  const parts: readonly (string | undefined)[] = match?.slice(1) ?? [];
  const value = parts.filter((part) => part !== undefined).join('-');
  return isPartialDate(value) && /^(?:1[5-9]|2[01])/.test(value) ? value : undefined;
}

/** `令和2年3月` → `2020年3月`, `平成元年` → `1989年`. */
function withoutEra(text: string): string {
  return text.replace(/^(令和|平成|昭和|大正|明治|[rhs](?=\d{1,2}(?:年|$)))(元|\d{1,2})(年?)/, (_, era: string, count: string) => {
    const year = (eras[era] ?? 0) + (count === '元' ? 1 : Number(count));
    return `${year}年`;
  });
}

/** True for a head under which digits are times. */
export function isTimeHead(title: string): boolean {
  return /(?:^|[^\p{L}])(?:year|years|date|time|period|periods|month|quarter|jahr|jahre|zeit|monat|datum|stichtag|année|periode|refyear|financial year|fy)(?:$|[^\p{L}])|年|月|期|time_?period|observation_date|refperiod|^(?:ref)?year|zeitraum/iu.test(
    title.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '),
  );
}
