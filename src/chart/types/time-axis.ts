/** The horizontal axis of charts over time: dates in UTC, with ticks that suit their grain. */
import { finestIn, grainsOf } from '../data.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { grainDays, middleOf } from '../../figures/period-time.ts';
import { timeTicks } from '../time.ts';
import { temporal, type TypeContext } from './type.ts';
import { words } from '../../words/words.ts';
import { formatDate } from '../../figures/format-date.ts';

/** Pixels between the plot's edges and the first and the last mark. */
const sidePadding = 12;
/** Between two labels. */
const gap = 14;

/** `plot` pixels wide, about. */
export function timeAcross(field: string, context: TypeContext, plot = context.width - 60): Spec {
  const [first, last] = timesOf(field, context.rows);
  if (first === undefined || last === undefined) return temporal(field);
  const label = context.measure(words.values.shortPeriod(formatDate('2000-09')));
  const grain = finestIn(context.rows, field);
  const yearly = context.measure(formatDate('2000'));
  const isYears = grainDays[grain] >= 366 || (Date.parse(last) - Date.parse(first)) / 86_400_000 > 366 * 4;
  const ticks = timeTicks(first, last, grain, Math.max(2, Math.floor(plot / ((isYears ? yearly : label) + gap))));
  return temporal(field, { scale: { type: 'utc', padding: sidePadding }, axis: { ...ticks } });
}

/** First and last day that a mark stands on. */
function timesOf(field: string, rows: readonly DrawnRow[]): [string | undefined, string | undefined] {
  const days = rows.flatMap((row) => dayOf(row, field, rows) ?? []).sort();
  return [days[0], days.at(-1)];
}

/** The day that a row's mark stands on, among other rows. */
export function dayOf({ times }: DrawnRow, field: string, rows: readonly DrawnRow[]): string | undefined {
  const time = times[field];
  return time === undefined ? undefined : grainsOf(rows, field).size > 1 ? middleOf(time) : time.start;
}
