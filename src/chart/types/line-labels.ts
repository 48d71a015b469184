/** Which rows of a chart of lines are joined, and which values stand as words beside their marks, and how far from them. */
import { formatNumber } from '../../figures/format-value.ts';
import { layoutWidth, manyRows, plotHeight } from '../layout.ts';
import { openSide } from '../looks.ts';
import { logDomain, niceDomain } from '../nice-domain.ts';
import { boxesAlong, placeLabels, type Box, type Wish } from '../place-labels.ts';
import { qualifiedLabel, type DrawnRow } from '../rows.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { lineHeight, plainText } from '../theme.ts';
import { endWords, headroom, placeEnds, type EndWords } from './line-ends.ts';
import { downTo, placePoints, type Frame, type Point } from './line-points.ts';
import { placeReference, referenceValue } from './reference.ts';
import { need, type TypeContext } from './type.ts';

export interface PlacedLines extends Frame {
  /** Of each row: the piece of line it lies on, and where its words stand. */
  readonly columns: readonly Datum[];
  readonly isShare: boolean;
  readonly ticks: number;
  /** Which kinds of words there are: beside marks, behind the ends of lines, over and under them. */
  readonly labels: ReadonlySet<unknown>;
  readonly ends: ReadonlyMap<string, EndWords>;
  readonly hasRevised: boolean;
  /** Pixels from a mark to the next of its line, about. */
  readonly step: number;
  readonly reference: readonly Spec[];
}

/** Pixels that words stand higher above a mark with an arrow upwards. */
const arrowRise = 7;

export function placeLines(context: TypeContext): PlacedLines {
  const { options, layout, rows, chart, dataset } = context;
  const value = need(options, 'value');
  const known = rows.filter((row) => row.numbers[value] !== undefined || row.ranges[value] !== undefined);
  const values = known.flatMap((row) => [row.numbers[value] ?? [], row.ranges[value] ?? []].flat());
  const reach = [...values, ...[referenceValue(context) ?? []].flat()];
  const isLog = chart.scale === 'log';
  const isShare = dataset.fields.find(({ name }) => name === value)?.unit === 'percent' && reach.every((end) => end >= 0 && end <= 100);
  const domain = isLog ? logDomain(reach) : isShare ? ([0, 100] as const) : niceDomain(reach, 10);
  const left = Math.max(...domain.map((end) => context.measure(formatNumber(String(end)), plainText))) + 8;
  const ends = endWords(context, known);
  const right = Math.max(0, ...[...ends.values()].map(({ width }) => width));
  const lines = [...ends.values()].reduce((sum, { count }) => sum + count, 0);
  const frame = {
    ...{ domain, isLog },
    plot: layoutWidth[layout] - left - right - 8,
    height: Math.max(plotHeight[layout], lines * lineHeight),
  };
  const points = placePoints(context, known, frame);
  const { columns, reference } = labelColumns(context, points, { ...frame, right, ends });
  const gaps = points.flatMap((point, index) => (points[index + 1]?.piece === point.piece ? (points[index + 1]?.x ?? 0) - point.x : []));
  return {
    ...{ ...frame, isShare, ends, reference },
    ticks: layout === 'wide' ? 5 : 4,
    columns: rows.map((row) => columns.get(row) ?? { _piece: null, _label: null, _offset: null }),
    labels: new Set([...columns.values()].map(({ _label }) => _label)),
    hasRevised: points.some(({ isRevised }) => isRevised),
    step: Math.min(...gaps.filter((gap) => gap > 0)),
  };
}

interface Room extends Frame {
  readonly right: number;
  readonly ends: ReadonlyMap<string, EndWords>;
}

/** Names of lines first, then the words of a line across the plot, then values. */
function labelColumns(
  context: TypeContext,
  points: readonly Point[],
  { right, ends: words, ...frame }: Room,
): { columns: Map<DrawnRow, Datum>; reference: readonly Spec[] } {
  const lines = [...Map.groupBy(points, ({ series }) => series).values()];
  const ends = lines.flatMap((line) => endOf(line) ?? []);
  const marks = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const segments = lines.flatMap(segmentsOf);
  const placedEnds = placeEnds(ends, { marks, segments }, words, frame.height);
  const taken: Box[] = [...[...placedEnds.values()].map(({ box }) => box), ...marks, ...segments];
  const reference = placeReference(context, { width: frame.plot, height: frame.height, downTo: (value) => downTo(value, frame) }, taken);
  const wanted = wishesOf(context, lines, new Set(ends));
  const placed = placeLabels(
    wanted.map(({ wish }) => wish),
    [...taken, ...reference.boxes],
    { left: -6, right: frame.plot + right, top: -headroom - 1, bottom: frame.height },
  );
  const offsetOf = new Map(wanted.map(({ point }, index) => [point, placed[index]]));
  const hasRevised = points.some(({ isRevised }) => isRevised);
  const columns = points.map((point): [DrawnRow, Datum] => {
    const end = placedEnds.get(point);
    const offset = end?.offset ?? offsetOf.get(point) ?? null;
    const isAlone = points.every((other) => other === point || other.piece !== point.piece);
    return [
      point.row,
      {
        ...{ _piece: point.piece, _label: end?.place ?? (offset === null ? null : 'point'), _offset: offset },
        ...(hasRevised && { _revised: point.isRevised }),
        ...(isAlone && { _alone: true }),
      },
    ];
  });
  return { columns: new Map(columns), reference: reference.layers };
}

function segmentsOf(line: readonly Point[]): Box[] {
  return line
    .slice(1)
    .flatMap((point, index) => (line[index]?.piece === point.piece ? boxesAlong(line[index].x, line[index].y, point.x, point.y) : []));
}

function endOf(line: readonly Point[]): Point | undefined {
  return (
    line
      .filter(({ isRevised }) => !isRevised)
      .toSorted((a, b) => a.day - b.day)
      .at(-1) ?? line.at(-1)
  );
}

/** Highest and lowest of each line first, then its first value, then the others where there are few enough. */
function wishesOf(context: TypeContext, lines: readonly (readonly Point[])[], ends: ReadonlySet<Point>): { point: Point; wish: Wish }[] {
  const { chart, options, measure, rows, dataset, registry } = context;
  if (chart.labels === 'none') return [];
  const value = need(options, 'value');
  const all = chart.labels === 'all' || (chart.labels === undefined && lines.length === 1 && rows.length <= 24);
  const wanted = lines.flatMap((line) => {
    const current = line.filter((point) => !point.isRevised);
    const plain = current.filter((point) => !ends.has(point));
    const exact = current.filter(({ row }) => row.numbers[value] !== undefined);
    const sorted = (exact.length > 0 ? exact : current).toSorted((a, b) => a.y - b.y);
    // Where the last value is the highest or the lowest, it has words already; nought is where the axis says it.
    const said = new Set([0, ...current.filter((point) => ends.has(point)).map(({ row }) => row.numbers[value])]);
    const extremes = [sorted.slice(0, 1), sorted.slice(-1)].flat().filter((point) => !said.has(point.row.numbers[value]));
    const chosen = [...extremes, ...plain.slice(0, 1)].filter((point) => point.row.numbers[value] !== 0);
    return [...new Set(all ? [...chosen, ...plain] : rows.length > manyRows ? chosen.slice(0, 2) : chosen)];
  });
  return wanted.map((point) => {
    const line = lines.find((candidate) => candidate.includes(point)) ?? [];
    const index = line.indexOf(point);
    const around = [line[index - 1], line[index + 1]].filter((other) => other?.piece === point.piece).map((other) => other?.y ?? point.y);
    const isLow = around.length > 0 && around.every((y) => y <= point.y) && around.some((y) => y < point.y);
    const height = point.row.ranges[value] === undefined ? 15 : 12;
    const above = openSide(point.row.qualifier) === 'higher' ? -(height + arrowRise) : -height;
    return {
      point,
      wish: {
        ...{ x: point.x, y: point.y },
        width: measure(qualifiedLabel(point.row, value, dataset, registry), plainText),
        offsets: isLow ? [height + 1, above] : [above, height + 1],
      },
    };
  });
}
