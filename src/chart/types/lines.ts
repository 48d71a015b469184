/** Values over time: a line a series with its name at its end, a mark a value, whose shape says the status. Lines join what is alike. */
import { pairs } from 'd3-array';
import { formatNumber } from '../../figures/format-value.ts';
import { fitted, inMillions, nominal, quantitative, type DrawnType, type TypeContext, type Wish } from './type.ts';
import { kindTransform, pointsLayer, saysMore, sayMore, type SeriesColour, seriesLooks } from '../looks.ts';
import { logDomain, logTicks } from '../nice-domain.ts';
import type { DrawnRow } from '../rows.ts';
import { merge, type Datum, type Spec } from '../spec-parts.ts';
import { colours, lineHeight, manyRows, plotHeight } from '../theme.ts';
import { endLayers, endWords, wishesOf, type Point } from './line-words.ts';
import { placeReference, referenceValue } from './reference.ts';
import { axisEnd, isMissing, isShare, numbersOf } from './row-layers.ts';
import { timeAcross } from './time-axis.ts';
import { words } from '../../words/words.ts';

/** Pixels from mark to mark below which marks are smaller, and below which only those are drawn that say more than the line. */
const closeMarks = { small: 16, few: 8 } as const;
/** Pixels beside the numbers of the axis and at the other edge. */
const sides = 16;
/** More rows than this are no place for dashes as well. */
const mostDashed = 24;

export function drawLines(context: TypeContext): DrawnType {
  const { layout, width, rows, titleOf, value, time = '', series } = context;
  const points = pointsOf(context);
  const joined = points.map(({ row }) => row);
  const ends = endWords(context, joined);
  const reference = placeReference(context);
  const wishes = wishesOf(context, points, ends, reference.wishes);
  const beside = [...ends.values()];
  const numbers = context.measure(formatNumber(String(axisEnd(context))));
  const plot = width - numbers - sides - Math.max(0, ...beside.map((end) => end.width));
  const lines = beside.reduce((sum, { count }) => sum + count, 0);
  const looks = seriesLooks(context);
  return {
    title: titleOf(value),
    columns: columnsOf(context, points, wishes),
    wishes,
    spec: {
      ...fitted(layout),
      height: Math.max(plotHeight[layout], lines * lineHeight),
      transform: [kindTransform(value)],
      encoding: { x: timeAcross(time, context, plot), y: upwards(context), ...(series !== undefined && { stroke: looks.encoding }) },
      layer: [
        { mark: { type: 'line', clip: false }, encoding: { detail: nominal('_piece'), ...(rows.length <= mostDashed && looks.dash) } },
        ...reference.layers,
        ...(rows.some(({ range }) => range !== undefined) ? rangeLayer(value) : []),
        ...markLayer(context, points, stepOf(points, plot), looks),
        ...labelLayers(context, wishes),
        ...endLayers(context, `${value}_label`, ends),
      ],
    },
  };
}

/** Of each row: the piece of line it lies on, and which words it has. */
function columnsOf({ rows }: TypeContext, points: readonly Point[], wishes: readonly Wish[]): Datum[] {
  const kinds = new Map(wishes.map(({ row, kind }) => [row, kind]));
  const byRow = new Map(points.map((point) => [point.row, point]));
  const hasRevised = points.some(({ isRevised }) => isRevised);
  return rows.map((row) => {
    const { piece = null, isRevised = false, isAlone = false } = byRow.get(row) ?? {};
    return {
      ...{ _piece: piece, _label: kinds.get(row.row) ?? null },
      ...(hasRevised && { _revised: isRevised }),
      ...(isAlone && { _alone: true }),
    };
  });
}

/** Pixels from a mark to the next of its line, about. */
function stepOf(points: readonly Point[], plot: number): number {
  const days = points.map(({ day }) => day);
  const gaps = pairs(points, (a, b) => (a.piece === b.piece ? b.day - a.day : 0));
  return (Math.min(...gaps.filter((gap) => gap > 0)) / (Math.max(...days) - Math.min(...days))) * plot;
}

function upwards(context: TypeContext): Spec {
  const { value, layout, chart } = context;
  if (chart.scale === 'log') {
    const domain = logDomain([numbersOf(context), referenceValue(context) ?? []].flat());
    return quantitative(value, { scale: { type: 'log', domain }, axis: { values: logTicks(domain) } });
  }
  return quantitative(value, {
    scale: isShare(context) ? { domain: [0, 100] } : {},
    axis: { tickCount: layout === 'wide' ? 5 : 4, ...inMillions(axisEnd(context)) },
  });
}

/** A mark a value, smaller where they are close; where they would touch, and in long tables, only those that say more than a line. */
function markLayer(context: TypeContext, points: readonly Point[], step: number, colour: SeriesColour): Spec[] {
  const { rows, value } = context;
  const isFew = rows.length > manyRows || step < closeMarks.few;
  const alone = new Set(points.flatMap(({ row, isAlone }) => (isAlone ? [row] : [])));
  const drawn = isFew ? rows.filter((row) => saysMore(row) || alone.has(row)) : rows;
  if (drawn.length === 0) return [];
  const size = isFew || step < closeMarks.small ? 30 : 80;
  const revised = points.some((point) => point.isRevised && drawn.includes(point.row));
  const filter = isFew ? `${sayMore(value)} || datum._alone` : undefined;
  const layer = pointsLayer({ ...context, rows: drawn }, colour, revised || size === 80 ? {} : { size }, filter);
  return [revised ? merge(layer, { encoding: { size: sizeOfRevised(size) } }) : layer];
}

/** Revised values are smaller. */
function sizeOfRevised(size: number): Spec {
  return {
    field: '_revised',
    type: 'ordinal',
    sort: null,
    scale: { domain: [true, false], range: [size / 4, size] },
    legend: {
      values: [true],
      labelExpr: JSON.stringify(words.charts.sinceRevised),
      symbolFillColor: colours.ink,
      symbolStrokeColor: colours.ink,
    },
  };
}

/** An upright bar from the lowest to the highest. */
function rangeLayer(value: string): Spec[] {
  const low = `${value}_low`;
  const transform = [{ filter: `isValid(datum.${low})` }];
  const edges = [low, `${value}_high`].map((field) => ({
    ...{ transform, mark: { type: 'line', strokeWidth: 1 } },
    encoding: { y: quantitative(field), detail: nominal('_piece') },
  }));
  const bar = { type: 'rule', strokeWidth: 5 };
  return [...edges, { transform, mark: bar, encoding: { y: quantitative(low), y2: { field: `${value}_high` } } }];
}

/** Words above or below the marks that have room for them. */
function labelLayers({ value, rows }: TypeContext, wishes: readonly Wish[]): Spec[] {
  if (!wishes.some(({ kind }) => kind === 'value')) return [];
  const hasRanges = rows.some(({ range }) => range !== undefined);
  return [
    {
      transform: [
        { filter: "datum._label == 'value' && isValid(datum._offset)" },
        ...(hasRanges ? [{ calculate: `isValid(datum.${value}) ? datum.${value} : datum.${value}_high`, as: '_top' }] : []),
      ],
      mark: { type: 'text', fill: colours.muted, dy: { expr: 'datum._offset' } },
      encoding: { text: nominal(`${value}_label`), ...(hasRanges && { y: quantitative('_top') }), stroke: { value: null } },
    },
  ];
}

/** In the order of their lines; rows without a value are left out. */
function pointsOf(context: TypeContext): Point[] {
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
