/** The horizontal axis of charts over time: dates in UTC, with ticks that suit their grain. */
import { utcDay, utcMonth, utcWeek, utcYear } from 'd3-time';
import { finestIn } from '../data.ts';
import type { Spec } from '../spec-parts.ts';
import { formatDate } from '../../figures/format-date.ts';
import { grainDays, grains, type Grain } from '../../figures/period-time.ts';
import { words } from '../../words/words.ts';
import { temporal, type TypeContext } from './type.ts';

/** Pixels between the plot's edges and the first and the last mark. */
const sidePadding = 12;
/** Between two labels. */
const gap = 14;

/** `plot` pixels wide, about. */
export function timeAcross(field: string, context: TypeContext, plot = context.width - 60): Spec {
  const days = context.rows.flatMap(({ times }) => times[field]?.at ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return temporal(field);
  const label = context.measure(words.values.shortPeriod(formatDate('2000-09')));
  const grain = finestIn(context.rows, field);
  const yearly = context.measure(formatDate('2000'));
  const isYears = grainDays[grain] >= 366 || (Date.parse(last) - Date.parse(first)) / 86_400_000 > 366 * 4;
  const ticks = timeTicks(first, last, grain, Math.max(2, Math.floor(plot / ((isYears ? yearly : label) + gap))));
  return temporal(field, { scale: { type: 'utc', padding: sidePadding }, axis: { ...ticks } });
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
