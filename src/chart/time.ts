/** Periods as dates: where each begins and ends, how fine it is, and which ticks suit it. */

import { words } from '../words/words.ts';

const grains = ['day', 'month', 'quarter', 'year', 'financial year', 'span'] as const;
export type Grain = (typeof grains)[number];

export interface Time {
  /** First day, as ISO 8601 has it: `2018-07-01`. Vega reads it as that day in UTC, wherever it runs. */
  readonly start: string;
  /** The day after the last one. */
  readonly end: string;
  readonly grain: Grain;
}

const known = new Map<string, Time | undefined>();

/** A period stands in many rows, and is read once. `2014` → the year; `2018-07/2019-06` → a financial year; `2019-01/2019-03` → a quarter; undefined where no date is stated. */
export function readTime(period: string): Time | undefined {
  if (!known.has(period)) known.set(period, parseTime(period));
  return known.get(period);
}

function parseTime(period: string): Time | undefined {
  if (period === '' || period === 'not-stated') return undefined;
  const [from = '', to = from] = period.split('/');
  const start = isoDay(from);
  const end = dayAfter(to);
  const months = (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  return { start, end, grain: grainOf(from, to, months) };
}

function grainOf(from: string, to: string, months: number): Grain {
  if (from === to) return from.length === 4 ? 'year' : from.length === 7 ? 'month' : 'day';
  if (from.length === 10) return 'span';
  if (months === 12) return from.endsWith('-01') ? 'year' : 'financial year';
  return months === 3 && Number(from.slice(5, 7)) % 3 === 1 ? 'quarter' : 'span';
}

function isoDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function dayAfter(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  const after = new Date(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
  return after.toISOString().slice(0, 10);
}

/** Milliseconds since 1970. */
export function instant(day: string): number {
  return Date.parse(day);
}

/** The middle of a time, as a day: where it stands among times of other grains. */
export function middleOf({ start, end }: Time): string {
  return new Date((instant(start) + instant(end)) / 2).toISOString().slice(0, 10);
}

/** Days between two times of one grain that follow each other, about. */
const grainDays: Readonly<Record<Grain, number>> = { day: 1, month: 31, quarter: 92, year: 366, 'financial year': 366, span: 366 };

export function daysOf(grain: Grain): number {
  return grainDays[grain];
}

/** The finest of several. */
export function finestGrain(found: Iterable<Grain>): Grain {
  const present = new Set(found);
  return grains.find((grain) => present.has(grain)) ?? 'year';
}

/** Months of a time of each grain that follows another without a gap; days and spans have no such number. */
const grainMonths: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, year: 12, 'financial year': 12 };

/** Every period from one to another of the same grain, as the registry writes them: `2024-03`, `2024-05` → the one between, too. */
export function periodsBetween(first: Time, last: Time): string[] {
  const step = grainMonths[first.grain];
  if (step === undefined) return [];
  const [year = 0, month = 1] = first.start.split('-').map(Number);
  const monthAt = (months: number): string => new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  const found: string[] = [];
  for (let at = 0; monthAt(at) <= last.start.slice(0, 7); at += step) {
    const from = monthAt(at);
    found.push(first.grain === 'year' && from.endsWith('-01') ? from.slice(0, 4) : step === 1 ? from : `${from}/${monthAt(at + step - 1)}`);
  }
  return found;
}

/** Formats as d3-time-format has them. */
type TimeTicks =
  | { readonly format: string; readonly tickCount: { readonly interval: string; readonly step: number } }
  | { readonly format: string; readonly values: readonly string[] };

/** Ticks for an axis from one day to another that has room for so many labels: at even steps, or at its ends where no two of these lie between them. */
export function timeTicks(first: string, last: string, grain: Grain, room: number): TimeTicks {
  const days = (instant(last) - instant(first)) / 86_400_000;
  const found = steps().find(({ finest, length }) => grains.indexOf(grain) <= grains.indexOf(finest) && days / length <= room);
  const { interval, step, format } = found ?? { interval: 'year', step: Math.ceil(days / 365.25 / room), format: words.charts.axisYear };
  if (ticksWithin(first, last, interval, step) > 1) return { format, tickCount: { interval, step } };
  const isOfMonths = daysOf(grain) < 366 || (grain === 'span' && days < 2 * year);
  const ends = grain === 'day' ? words.charts.axisDay : isOfMonths ? words.charts.axisMonth : words.charts.axisYear;
  return { format: ends, values: [...new Set([first, last])] };
}

/** How many days from one to another begin such a step: as d3-time counts them, weeks from Sunday. */
function ticksWithin(first: string, last: string, interval: string, step: number): number {
  const begins = (day: Date): boolean => {
    if (interval === 'day') return true;
    if (interval === 'week') return day.getUTCDay() === 0;
    const isFirst = day.getUTCDate() === 1;
    if (interval === 'month') return isFirst && day.getUTCMonth() % step === 0;
    return isFirst && day.getUTCMonth() === 0 && day.getUTCFullYear() % step === 0;
  };
  let count = 0;
  for (let at = instant(first); at <= instant(last) && count < 2; at += 86_400_000) if (begins(new Date(at))) count++;
  return count;
}

const year = 365.25;
const steps = (): readonly { finest: Grain; interval: string; step: number; length: number; format: string }[] => [
  { finest: 'day', interval: 'day', step: 1, length: 1, format: words.charts.axisDay },
  { finest: 'day', interval: 'week', step: 1, length: 7, format: words.charts.axisDay },
  { finest: 'month', interval: 'month', step: 1, length: 30.4, format: words.charts.axisMonth },
  { finest: 'month', interval: 'month', step: 3, length: 91.3, format: words.charts.axisMonth },
  { finest: 'month', interval: 'month', step: 6, length: 182.6, format: words.charts.axisMonth },
  ...[1, 2, 5, 10, 20, 50, 100].map((step) => ({
    finest: 'span' as const,
    interval: 'year',
    step,
    length: step * year,
    format: words.charts.axisYear,
  })),
];
