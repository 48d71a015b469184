/** Periods as dates: where each begins and ends, how fine it is, and which ticks suit it. */
import { utcDay, utcMonth, utcWeek, utcYear } from 'd3-time';
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

/** The middle of a time, as a day: where it stands among times of other grains. */
export function middleOf({ start, end }: Time): string {
  return new Date((Date.parse(start) + Date.parse(end)) / 2).toISOString().slice(0, 10);
}

/** Days between two times of one grain that follow each other, about. */
export const grainDays: Readonly<Record<Grain, number>> = { day: 1, month: 31, quarter: 92, year: 366, 'financial year': 366, span: 366 };

/** The finest of several. */
export function finestGrain(found: ReadonlySet<Grain>): Grain {
  return grains.find((grain) => found.has(grain)) ?? 'year';
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
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const found = steps().find(({ finest, length }) => grains.indexOf(grain) <= grains.indexOf(finest) && days / length <= room);
  const { interval, step, format } = found ?? yearly(Math.ceil(days / year / room));
  const ticks = intervals[interval].every(step)?.range(new Date(first), new Date(Date.parse(last) + 1)) ?? [];
  if (ticks.length > 1) return { format, tickCount: { interval, step } };
  const isOfMonths = grainDays[grain] < 366 || (grain === 'span' && days < 2 * year);
  const ends = grain === 'day' ? words.charts.axisDay : isOfMonths ? words.charts.axisMonth : words.charts.axisYear;
  return { format: ends, values: [...new Set([first, last])] };
}

/** As Vega knows them. */
const intervals = { day: utcDay, week: utcWeek, month: utcMonth, year: utcYear };

interface Step {
  readonly finest: Grain;
  readonly interval: keyof typeof intervals;
  readonly step: number;
  /** Days. */
  readonly length: number;
  readonly format: string;
}

const year = 365.25;
const yearly = (step: number): Step => ({ finest: 'span', interval: 'year', step, length: step * year, format: words.charts.axisYear });
const monthly = (step: number): Step => ({ finest: 'month', interval: 'month', step, length: step * 30.4, format: words.charts.axisMonth });
const daily = (): Omit<Step, 'interval' | 'length'> => ({ finest: 'day', step: 1, format: words.charts.axisDay });
const steps = (): readonly Step[] => [
  { ...daily(), interval: 'day', length: 1 },
  { ...daily(), interval: 'week', length: 7 },
  ...[1, 3, 6].map(monthly),
  ...[1, 2, 5, 10, 20, 50, 100].map(yearly),
];
