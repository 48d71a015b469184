/** Where the values of a chart of lines stand in its plot, and which of them a line joins. */
import type { DrawnRow } from '../rows.ts';
import { instant } from '../time.ts';
import { dayOf, sidePadding, timesOf } from './time-axis.ts';
import { need, type TypeContext } from './type.ts';

export interface Point {
  readonly row: DrawnRow;
  /** Pixels from the left and from the top of the plot. */
  readonly x: number;
  readonly y: number;
  readonly day: number;
  readonly series: string;
  /** Points of one piece are joined. */
  readonly piece: number;
  readonly isRevised: boolean;
}

export interface Frame {
  /** Pixels across. */
  readonly plot: number;
  readonly height: number;
  readonly domain: readonly [number, number];
  readonly isLog: boolean;
}

/** Pixels from the top to a value. */
export function downTo(value: number, { height, domain, isLog }: Frame): number {
  const along = isLog ? Math.log10 : (number: number): number => number;
  const [low, high] = [along(domain[0]), along(domain[1])];
  return ((high - along(value)) / (high - low)) * height;
}

export function placePoints(context: TypeContext, known: readonly DrawnRow[], frame: Frame): Point[] {
  const { options, rows } = context;
  const [value, time, series] = [need(options, 'value'), need(options, 'time'), options.series ?? ''];
  const [first = '', last = ''] = timesOf(time, rows);
  const span = Math.max(1, instant(last) - instant(first));
  const longest = 1.5 * usualStep(known, context);
  const isRange = (row: DrawnRow): boolean => row.numbers[value] === undefined;
  let piece = 0;
  const points: Point[] = [];
  for (const run of runsOf(known, context)) {
    let before: Point | undefined;
    for (const row of run) {
      const at = dayOf(row, time, rows);
      if (at === undefined) continue;
      const day = instant(at);
      if (before === undefined || day - before.day > longest || isRange(before.row) !== isRange(row)) piece += 1;
      before = {
        ...{ row, day, piece },
        series: row.words[series] ?? '',
        isRevised: isRevised(row, known, context),
        x: sidePadding + ((day - instant(first)) / span) * (frame.plot - 2 * sidePadding),
        y: downTo(row.numbers[value] ?? row.ranges[value]?.[1] ?? 0, frame),
      };
      points.push(before);
    }
  }
  return points;
}

function runsOf(known: readonly DrawnRow[], { options: { series = '', pieces = '' } }: TypeContext): Iterable<DrawnRow[]> {
  return Map.groupBy(known, (row) => `${row.words[series] ?? ''}|${row.words[pieces] ?? ''}`).values();
}

/** Whether a later row of the same series has another value of the same kind for the same time. */
function isRevised(
  row: DrawnRow,
  known: readonly DrawnRow[],
  { options: { value = '', time = '', series = '', pieces } }: TypeContext,
): boolean {
  if (pieces === undefined) return false;
  return known.some(
    (other) =>
      other.row > row.row &&
      other.words[series] === row.words[series] &&
      other.words[time] === row.words[time] &&
      (other.numbers[value] === undefined) === (row.numbers[value] === undefined),
  );
}

/** The shortest time between neighbours on a line: a year in a table of years, a quarter in one of quarters. Milliseconds. */
function usualStep(known: readonly DrawnRow[], context: TypeContext): number {
  const time = need(context.options, 'time');
  const steps = [...runsOf(known, context)].flatMap((run) =>
    run.slice(1).map((row, index) => instant(row.times[time]?.start ?? '') - instant(run[index]?.times[time]?.start ?? '')),
  );
  return Math.min(...steps.filter((step) => step > 0));
}
