/** Which values of a chart of lines a line joins. */
import { pairs } from 'd3-array';
import type { DrawnRow } from '../rows.ts';
import { isMissing } from './row-layers.ts';
import type { TypeContext } from './type.ts';

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
  const { rows, time = '', series = '' } = context;
  const known = rows.filter((row) => !isMissing(row));
  const longest = 1.5 * usualStep(known, context);
  let piece = 0;
  const points = [...runsOf(known, context)].flatMap((run) => {
    let before: Point | undefined;
    return run.flatMap((row): Point[] => {
      const day = Date.parse(row.times[time]?.at ?? '');
      if (Number.isNaN(day)) return [];
      if (before === undefined || day - before.day > longest || isRange(before.row) !== isRange(row)) piece += 1;
      const { number, range, words } = row;
      const value = number ?? range?.[1] ?? 0;
      before = { row, value, day, series: words[series] ?? '', piece, isAlone: false, isRevised: isRevised(row, known, context) };
      return [before];
    });
  });
  const pieces = Map.groupBy(points, (point) => point.piece);
  return points.map((point) => ({ ...point, isAlone: pieces.get(point.piece)?.length === 1 }));
}

const isRange = ({ range }: DrawnRow): boolean => range !== undefined;

function runsOf(known: readonly DrawnRow[], { series = '', pieces = '' }: TypeContext): Iterable<DrawnRow[]> {
  return Map.groupBy(known, ({ words }) => `${words[series] ?? ''}|${words[pieces] ?? ''}`).values();
}

/** Whether a later row of the same series has another value of the same kind for the same time. */
function isRevised(row: DrawnRow, known: readonly DrawnRow[], { time = '', series = '', pieces }: TypeContext): boolean {
  const isLike = (other: DrawnRow): boolean =>
    [series, time].every((field) => other.words[field] === row.words[field]) && isRange(other) === isRange(row);
  return pieces !== undefined && known.some((other) => other.row > row.row && isLike(other));
}

/** The shortest time between neighbours on a line: a year in a table of years, a quarter in one of quarters. Milliseconds. */
function usualStep(known: readonly DrawnRow[], context: TypeContext): number {
  const startOf = ({ times }: DrawnRow): number => Date.parse(times[context.time ?? '']?.start ?? '');
  const steps = [...runsOf(known, context)].flatMap((run) => pairs(run, (a, b) => startOf(b) - startOf(a)));
  return Math.min(...steps.filter((step) => step > 0));
}
