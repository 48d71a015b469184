/** Which rows of a chart of lines are joined, and which values stand as words beside their marks, and how far from them. */
import { formatNumber } from '../../figures/format-value.ts';
import { grainsOf } from '../data.ts';
import { layoutWidth, manyRows, plotHeight } from '../layout.ts';
import { openSide } from '../looks.ts';
import { logDomain, niceDomain } from '../nice-domain.ts';
import { boxesAlong, meet, placeLabels, spreadNames, type Box, type Wish } from '../place-labels.ts';
import { qualifiedLabel, type DrawnRow } from '../rows.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { colours, lineHeight, plainText, strongText } from '../theme.ts';
import { instant, middleOf } from '../time.ts';
import { need, type TypeContext } from './type.ts';
import { sidePadding, timesOf } from './time-axis.ts';

export interface PlacedLines {
  /** Of each row: the piece of line it lies on, and where its words stand. */
  readonly columns: readonly Datum[];
  readonly height: number;
  /** Pixels of the plot, about. */
  readonly plot: number;
  readonly domain: readonly [number, number];
  readonly isShare: boolean;
  readonly ticks: number;
  readonly hasOffsets: boolean;
  /** Revised values are smaller. */
  readonly size: Spec;
}

const sizeOfRevised: Spec = {
  field: '_revised',
  type: 'ordinal',
  sort: null,
  scale: { domain: [true, false], range: [20, 80] },
  legend: { values: [true], labelExpr: "'since revised'", symbolFillColor: colours.ink, symbolStrokeColor: colours.ink },
};

interface Point {
  readonly row: DrawnRow;
  readonly x: number;
  readonly y: number;
  readonly day: number;
  readonly series: string;
  readonly piece: number;
  readonly isRevised: boolean;
}

/** Pixels that words stand higher above a mark with an arrow upwards. */
const arrowRise = 7;

/** Above a plot, where words of the highest marks stand, and below it, before the axis. */
const headroom = 14;

export function placeLines(context: TypeContext): PlacedLines {
  const { options, layout, rows, chart, dataset } = context;
  const value = need(options, 'value');
  const known = rows.filter((row) => row.numbers[value] !== undefined || row.ranges[value] !== undefined);
  const ends = known.flatMap((row) => [row.numbers[value] ?? [], row.ranges[value] ?? []].flat());
  const ticks = layout === 'wide' ? 5 : 4;
  const isShare = dataset.fields.find(({ name }) => name === value)?.unit === 'percent' && ends.every((end) => end >= 0 && end <= 100);
  const domain = chart.scale === 'log' ? logDomain(ends) : isShare ? ([0, 100] as const) : niceDomain(ends, 10);
  const left = Math.max(...domain.map((end) => context.measure(formatNumber(String(end)), plainText))) + 8;
  const names = endWords(context, known);
  const right = Math.max(0, ...names.values());
  const plot = layoutWidth[layout] - left - right;
  const height = Math.max(plotHeight[layout], names.size * lineHeight);
  const points = placePoints(context, known, { plot, height, domain });
  const columns = labelColumns(context, points, { plot, height, right });
  const revised = points.some(({ isRevised }) => isRevised);
  return {
    ...{ height, plot, domain, isShare, ticks },
    columns: rows.map((row) => columns.get(row) ?? { _piece: null, _label: null, _offset: null }),
    hasOffsets: [...columns.values()].some(({ _label }) => _label === 'point'),
    size: revised ? { size: sizeOfRevised } : {},
  };
}

function endWords(
  { options: { series, value = '' }, measure, dataset, registry }: TypeContext,
  known: readonly DrawnRow[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of known) {
    const name = series === undefined ? '' : (row.words[series] ?? '');
    const words = [name, qualifiedLabel(row, value, dataset, registry)].filter((part) => part !== '').join(' ');
    found.set(name, measure(words, series === undefined ? plainText : strongText));
  }
  return found;
}

interface Frame {
  readonly plot: number;
  readonly height: number;
  readonly domain: readonly [number, number];
}

function placePoints(context: TypeContext, known: readonly DrawnRow[], { plot, height, domain }: Frame): Point[] {
  const { options, chart } = context;
  const [value, time, { series, pieces }] = [need(options, 'value'), need(options, 'time'), options];
  const [first = '', last = ''] = timesOf(time, context.rows);
  const mixed = grainsOf(context.rows, time).size > 1;
  const along = chart.scale === 'log' ? Math.log10 : (number: number): number => number;
  const [low, high] = [along(domain[0]), along(domain[1])];
  const span = Math.max(1, instant(last) - instant(first));
  const longest = 1.5 * usualStep(known, context);
  let piece = 0;
  const points: Point[] = [];
  const runs = Map.groupBy(known, (row) => `${row.words[series ?? ''] ?? ''}|${row.words[pieces ?? ''] ?? ''}`);
  for (const run of runs.values()) {
    let before: Point | undefined;
    for (const row of run) {
      const at = row.times[time];
      if (at === undefined) continue;
      const day = instant(mixed ? middleOf(at) : at.start);
      const kind = row.numbers[value] === undefined ? 'range' : 'value';
      const isFollowing =
        before !== undefined && day - before.day <= longest && (before.row.numbers[value] === undefined) === (kind === 'range');
      if (!isFollowing) piece += 1;
      const number = row.numbers[value] ?? row.ranges[value]?.[1] ?? 0;
      const name = row.words[series ?? ''] ?? '';
      const isRevised =
        pieces !== undefined &&
        known.some(
          (other) =>
            other.row > row.row &&
            other.words[series ?? ''] === row.words[series ?? ''] &&
            other.words[time] === row.words[time] &&
            (other.numbers[value] === undefined) === (kind === 'range'),
        );
      before = {
        row,
        day,
        series: name,
        piece,
        isRevised,
        x: sidePadding + ((day - instant(first)) / span) * (plot - 2 * sidePadding),
        y: ((high - along(number)) / (high - low)) * height,
      };
      points.push(before);
    }
  }
  return points;
}

/** The shortest time between neighbours on a line: a year in a table of years, a quarter in one of quarters. Milliseconds. */
function usualStep(known: readonly DrawnRow[], { options: { time = '', series = '', pieces = '' } }: TypeContext): number {
  const runs = Map.groupBy(known, (row) => `${row.words[series] ?? ''}|${row.words[pieces] ?? ''}`);
  const steps = [...runs.values()].flatMap((run) =>
    run.slice(1).map((row, index) => instant(row.times[time]?.start ?? '') - instant(run[index]?.times[time]?.start ?? '')),
  );
  return Math.min(...steps.filter((step) => step > 0));
}

function labelColumns(
  context: TypeContext,
  points: readonly Point[],
  { plot, height, right }: { plot: number; height: number; right: number },
): Map<DrawnRow, Datum> {
  const lines = [...Map.groupBy(points, ({ series }) => series).values()];
  const ends = lines.flatMap((line) => endOf(line) ?? []);
  const marks = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const offsetOf = placeEnds(ends, marks, { height, right });
  const names: Box[] = ends.map((end) => nameBox(end, offsetOf.get(end) ?? 0, right));
  const segments = lines.flatMap((line) =>
    line
      .slice(1)
      .flatMap((point, index) => (line[index]?.piece === point.piece ? boxesAlong(line[index].x, line[index].y, point.x, point.y) : [])),
  );
  const wanted = wishesOf(context, lines, new Set(ends));
  const frame = { left: -6, right: plot + right, top: -headroom, bottom: height };
  const placed = placeLabels(
    wanted.map(({ wish }) => wish),
    [...names, ...marks, ...segments],
    frame,
  );
  wanted.forEach(({ point }, index) => {
    const offset = placed[index];
    if (offset !== undefined) offsetOf.set(point, offset);
  });
  const isEnd = new Set(ends);
  const hasRevised = points.some(({ isRevised }) => isRevised);
  return new Map(
    points.map((point) => [
      point.row,
      {
        _piece: point.piece,
        _label: offsetOf.has(point) ? (isEnd.has(point) ? 'end' : 'point') : null,
        _offset: offsetOf.get(point) ?? null,
        ...(hasRevised && { _revised: point.isRevised }),
      },
    ]),
  );
}

function nameBox({ x, y }: Point, offset: number, width: number): Box {
  return { left: x + 8, right: x + width, top: y + offset - 8, bottom: y + offset + 8 };
}

/** Names at the edge share its height among them; those of lines that end before it stand clear of the marks behind them. */
function placeEnds(
  ends: readonly Point[],
  marks: readonly Box[],
  { height, right }: { height: number; right: number },
): Map<Point, number> {
  const edge = Math.max(...ends.map(({ x }) => x));
  const isInner = (end: Point): boolean =>
    marks.some((mark) => mark.left > end.x + 5 && meet(mark, nameBox(end, 0, right))) && end.x < edge;
  const outer = ends.filter((end) => !isInner(end));
  const spread = spreadNames(
    outer.map(({ y }) => ({ y, height: lineHeight })),
    -headroom,
    height,
  );
  const placed = new Map<Point, number>(outer.map((end, index) => [end, spread[index] ?? 0]));
  for (const end of ends.filter(isInner)) {
    const taken = [...marks, ...[...placed].map(([point, offset]) => nameBox(point, offset, right))];
    const free = [17, -17, 34, -34, 51, 68, 85, 102].find(
      (offset) => end.y + offset > 0 && end.y + offset < height - 8 && !taken.some((box) => meet(box, nameBox(end, offset, right))),
    );
    placed.set(end, free ?? 17);
  }
  return placed;
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
    const plain = line.filter((point) => !point.isRevised && !ends.has(point));
    const exact = plain.filter(({ row }) => row.numbers[value] !== undefined);
    const sorted = (exact.length > 0 ? exact : plain).toSorted((a, b) => a.y - b.y);
    const chosen = [sorted[0], sorted.at(-1), plain[0]].filter((point) => point !== undefined);
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
