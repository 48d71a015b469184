/** A column of dates or periods, if it is one: cells as records write them, or what has to be asked. */
import type { RawColumn } from './columns.ts';
import { missingOf } from './codes.ts';
import { timeWithFlag } from './stray-cells.ts';
import { isTimeHead, readBareTime, readTimeCell, type DateOrder, type ReadTime, type TimeForm } from './times.ts';

export interface TimeColumn {
  readonly values: readonly string[];
  readonly notes: readonly string[];
  /** What stands behind a time: `2019p`. */
  readonly flags: readonly string[];
}

export interface TimeQuestion {
  readonly asks: 'order' | 'financial' | 'conflict';
  /** Index of the row that raises it. */
  readonly row: number;
  readonly text: string;
}

/** Undefined for a column that holds other things. */
export function readTimes(column: RawColumn, form: TimeForm, declared: ReadonlySet<string>): TimeColumn | TimeQuestion | undefined {
  const written = column.cells.map(({ text }) => (missingOf(text, declared) === undefined ? text.trim() : ''));
  const areSerials =
    isTimeHead(column.title) && written.some((text) => text !== '') && written.every((text) => text === '' || isSerial(text));
  const isHead = column.isUnpivotedTime === true || isTimeHead(column.title);
  const apart = areSerials ? written.map((text) => ({ time: dayOfSerial(text), flag: '' })) : written.map((text) => split(text, isHead));
  const texts = apart.map(({ time }) => time);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return undefined;
  // Four digits may be a number; only a head makes them a year.
  if (!isHead && filled.every((text) => /^\d{4}$/.test(text))) return undefined;
  const orders = new Set(filled.flatMap((text) => orderOf(text) ?? []));
  const order = form.order ?? (orders.size === 1 ? [...orders][0] : undefined);
  const read = texts.map((text) => (text === '' ? undefined : readOne(text, isHead, { ...form, order })));
  if (texts.some((text, row) => text !== '' && read[row] === undefined)) return undefined;
  if (orders.size > 1 || (form.order !== undefined && orders.size === 1 && !orders.has(form.order))) {
    const row = texts.findIndex((text) => orderOf(text) !== undefined && orderOf(text) !== (form.order ?? [...orders][0]));
    return { asks: 'conflict', row, text: texts[row] ?? '' };
  }
  const asking = read.findIndex((time) => time?.kind === 'asks');
  const question = read[asking];
  if (question?.kind === 'asks') return { asks: question.for, row: asking, text: texts[asking] ?? '' };
  const values = read.map((time) => (time?.kind === 'time' ? time.value : ''));
  const notes = [
    ...(areSerials ? [`“${column.title}” counts days as spreadsheets do: ${written[0] ?? ''} is ${values[0] ?? ''}.`] : []),
    ...(orders.size === 1 && form.order === undefined
      ? [
          `Dates of “${column.title}”: ${[...orders][0] === 'dmy' ? 'day, then month' : 'month, then day'}, as other cells of the column show.`,
        ]
      : []),
  ];
  return { ...coarsen(values, column.title, notes), flags: apart.map(({ flag }) => flag) };
}

/** Behind digits alone, which only a head makes a time. */
function split(text: string, isHead: boolean): ReturnType<typeof timeWithFlag> {
  return isHead ? timeWithFlag(text) : { time: text, flag: '' };
}

/** Days since 30 December 1899, from 1954 to 2119. */
function isSerial(text: string): boolean {
  return /^\d{5}$/.test(text) && Number(text) >= 20_000 && Number(text) < 80_000;
}

function dayOfSerial(text: string): string {
  return text === '' ? '' : new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
}

function readOne(text: string, isHead: boolean, form: TimeForm): ReadTime | undefined {
  const bare = isHead ? readBareTime(text) : undefined;
  return bare === undefined ? readTimeCell(text, form) : { kind: 'time', value: bare };
}

/** The order that a date with numbers alone shows by itself: 31/12/2020 → day first. */
function orderOf(text: string): DateOrder | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/.exec(text);
  if (match === null) return undefined;
  if (Number(match[1]) > 12) return 'dmy';
  return Number(match[2]) > 12 ? 'mdy' : undefined;
}

/** First days that stand for the whole: of years, quarters or months in a row. */
function coarsen(values: readonly string[], title: string, notes: readonly string[]): Omit<TimeColumn, 'flags'> {
  const days = [...new Set(values.filter((value) => value !== ''))];
  if (days.length < 2 && !/year|jahr|年/i.test(title)) return { values, notes };
  if (!days.every((day) => /^\d{4}-\d{2}-01$/.test(day))) return { values, notes };
  const months = new Set(days.map((day) => day.slice(5, 7)));
  const grain =
    months.size === 1 && months.has('01')
      ? 'year'
      : days.length < 3
        ? 'day'
        : [...months].every((month) => ['01', '04', '07', '10'].includes(month))
          ? 'quarter'
          : 'month';
  if (grain === 'day') return { values, notes };
  const shorten = (day: string): string => {
    if (day === '' || grain === 'year') return day.slice(0, 4);
    return grain === 'month'
      ? day.slice(0, 7)
      : `${day.slice(0, 7)}/${day.slice(0, 5)}${String(Number(day.slice(5, 7)) + 2).padStart(2, '0')}`;
  };
  return { values: values.map(shorten), notes: [...notes, `“${title}” holds first days alone; each stands for its ${grain}.`] };
}
