/** Periods as dates: where each begins and ends, and how fine it is. */
import { utcMonth } from 'd3-time';

/** The finest first. */
export const grains = ['day', 'month', 'quarter', 'year', 'financial year', 'span'] as const;
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
  const monthOf = (day: Date): string => day.toISOString().slice(0, 7);
  return utcMonth.range(new Date(first.start), new Date(Date.parse(last.start) + 1), step).map((day) => {
    const from = monthOf(day);
    const isYear = first.grain === 'year' && from.endsWith('-01');
    return isYear ? from.slice(0, 4) : step === 1 ? from : `${from}/${monthOf(utcMonth.offset(day, step - 1))}`;
  });
}
