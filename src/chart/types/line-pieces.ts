/** Which values of a chart of lines a line joins. */
import type { DrawnRow } from '../rows.ts';
import { dayOf } from './time-axis.ts';
import { need, type TypeContext } from './type.ts';

export interface Point {
  readonly row: DrawnRow;
  /** Of a range its upper end. */
  readonly value: number;
  /** Milliseconds since 1970. */
  readonly day: number;
  readonly series: string;
  /** Points of one piece are joined. */
  readonly piece: number;
  /** The only one of its piece. */
  readonly isAlone: boolean;
  readonly isRevised: boolean;
}

/** In the order of their lines; rows without a value are left out. */
export function pointsOf(context: TypeContext): Point[] {
  const { options, rows } = context;
  const [value, time, series] = [need(options, 'value'), need(options, 'time'), options.series ?? ''];
  const known = rows.filter((row) => row.numbers[value] !== undefined || row.ranges[value] !== undefined);
  const longest = 1.5 * usualStep(known, context);
  const isRange = (row: DrawnRow): boolean => row.numbers[value] === undefined;
  let piece = 0;
  const points = [...runsOf(known, context)].flatMap((run) => {
    let before: Point | undefined;
    return run.flatMap((row): Point[] => {
      const at = dayOf(row, time, rows);
      if (at === undefined) return [];
      const day = Date.parse(at);
      if (before === undefined || day - before.day > longest || isRange(before.row) !== isRange(row)) piece += 1;
      before = {
        ...{ row, day, piece, isAlone: false },
        value: row.numbers[value] ?? row.ranges[value]?.[1] ?? 0,
        series: row.words[series] ?? '',
        isRevised: isRevised(row, known, context),
      };
      return [before];
    });
  });
  const pieces = Map.groupBy(points, (point) => point.piece);
  return points.map((point) => ({ ...point, isAlone: pieces.get(point.piece)?.length === 1 }));
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
    run.slice(1).map((row, index) => Date.parse(row.times[time]?.start ?? '') - Date.parse(run[index]?.times[time]?.start ?? '')),
  );
  return Math.min(...steps.filter((step) => step > 0));
}
