/** Where the marks of a chart of lines stand, and which of them a line joins. */
import type { DrawnRow } from './form.ts';

export interface LinesChannels {
  /** The number on the axis. */
  readonly value: string;
  /** The year, or a part of one. */
  readonly period: string;
  /** One line each, under its name; all rows are one line where absent. */
  readonly group?: string;
  /** Rows that differ in it are never joined: another edition, another definition. */
  readonly apart?: string;
  /** The ends of a range, for rows that have these in place of a value. */
  readonly low?: string;
  readonly high?: string;
}

/** From values and years to pixels from the upper left corner of the plot. */
export interface Scales {
  readonly toX: (year: number) => number;
  readonly toY: (value: number) => number;
  /** Where the mark of a value that is not known stands. */
  readonly foot: number;
}

export interface PlacedPoint {
  readonly row: DrawnRow;
  readonly x: number;
  /** Middle of a range. */
  readonly y: number;
  readonly kind: 'value' | 'range' | 'missing';
  /** Ends of a range, the same as `y` for the others. */
  readonly top: number;
  readonly bottom: number;
  /** What rows that may be joined have in common. */
  readonly run: string;
  /** A later row says the same kind of thing of the same line and time. */
  readonly isReplaced: boolean;
}

/** Between two marks. */
export interface Piece {
  /** Of the later one. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  /** Joins the ends of ranges. */
  readonly isEdge?: boolean;
}

export interface PlacedLine {
  readonly name: string;
  readonly points: readonly PlacedPoint[];
  readonly pieces: readonly Piece[];
}

/** Rows stand in order already: see order-rows.ts. */
export function placeLines(rows: readonly DrawnRow[], channels: LinesChannels, scales: Scales): PlacedLine[] {
  const { group, apart } = channels;
  const placeable = rows.filter((row) => row.numbers[channels.period] !== undefined);
  const groups = Map.groupBy(placeable, (row) => wordsOf(row, group));
  const runs = [...groups.values()].map((members) => [...Map.groupBy(members, (row) => wordsOf(row, apart)).values()]);
  const longest = 1.5 * usualStep(runs.flat(), channels.period);
  return [...groups].map(([name, members], index) => {
    const points = members.map((row) => placePoint(row, members, channels, scales));
    const pieces = (runs[index] ?? []).flatMap((run) =>
      placePieces(
        run.flatMap((row) => points.filter((point) => point.row === row)),
        channels.period,
        longest,
      ),
    );
    return { name, points, pieces };
  });
}

/** Lower and upper end of what a row says: the same for a single value, none where nothing is known. */
export function endsOf({ numbers }: DrawnRow, { value, low, high }: LinesChannels): readonly [number, number] | undefined {
  const single = numbers[value];
  if (single !== undefined) return [single, single];
  const [from, to] = [numbers[low ?? ''], numbers[high ?? '']];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function wordsOf(row: DrawnRow, field: string | undefined): string {
  return field === undefined ? '' : (row.words[field] ?? '');
}

/** The shortest time between neighbours on a line: a year in a table of years, a quarter in one of quarters. */
function usualStep(runs: readonly (readonly DrawnRow[])[], period: string): number {
  const steps = runs.flatMap((run) => run.slice(1).map((row, index) => (row.numbers[period] ?? 0) - (run[index]?.numbers[period] ?? 0)));
  return Math.min(...steps.filter((step) => step > 0));
}

function placePoint(row: DrawnRow, members: readonly DrawnRow[], channels: LinesChannels, { toX, toY, foot }: Scales): PlacedPoint {
  const year = row.numbers[channels.period] ?? 0;
  const ends = endsOf(row, channels);
  const place = ends === undefined ? { top: foot, bottom: foot } : { top: toY(ends[1]), bottom: toY(ends[0]) };
  const kind = kindOf(row, channels);
  const isReplaced = members.some(
    (other) => other.row > row.row && other.numbers[channels.period] === year && kindOf(other, channels) === kind,
  );
  return { row, x: toX(year), y: (place.top + place.bottom) / 2, ...place, kind, run: wordsOf(row, channels.apart), isReplaced };
}

function kindOf(row: DrawnRow, channels: LinesChannels): PlacedPoint['kind'] {
  if (endsOf(row, channels) === undefined) return 'missing';
  return row.numbers[channels.value] === undefined ? 'range' : 'value';
}

/**
 * No line across a time of which nothing is known, be it a row without a value or no row at all: a straight line would be
 * an invented value. Nor from a range to a value, which say different things; ranges are joined end by end.
 */
function placePieces(points: readonly PlacedPoint[], period: string, longest: number): Piece[] {
  return points.slice(1).flatMap((point, index): Piece[] => {
    const before = points[index];
    const time = (point.row.numbers[period] ?? 0) - (before?.row.numbers[period] ?? 0);
    if (before === undefined || before.kind === 'missing' || before.kind !== point.kind || time > longest) return [];
    const piece = (y: number, y2: number): Piece => ({
      row: point.row.row,
      x: before.x,
      y,
      x2: point.x,
      y2,
      isEdge: point.kind === 'range',
    });
    return point.kind === 'value' ? [piece(before.y, point.y)] : [piece(before.top, point.top), piece(before.bottom, point.bottom)];
  });
}
