/** The words of a chart of lines: names at the ends of lines, each with its last value, and values beside their marks. */
import { openSide } from '../looks.ts';
import type { DrawnRow } from '../rows.ts';
import { lineHeight, plainText, strongText, manyRows } from '../theme.ts';
import type { Spec } from '../spec-parts.ts';
import { nominal, type TypeContext, type Wish } from './type.ts';

/** A value of a line. */
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

/** The share of a drawing that names take at most where they can be broken. */
const mostOfWidth = { wide: 0.3, narrow: 0.28 } as const;
/** Pixels from a mark to the middle of words over or under it; to that of words behind it that have no place beside it. */
const rise = { mark: 15, range: 12, arrow: 7, behind: 17 } as const;

/** Pixels from the last mark of a line to its name. */
export const endGap = 9;

/** Of each series: the name on lines, and whether its value stands on the last of them. */
interface EndWords {
  readonly lines: readonly string[];
  readonly isJoined: boolean;
  /** Pixels. */
  readonly width: number;
  readonly count: number;
}

type Ends = ReadonlyMap<string, EndWords>;

/** Of rows at the ends of lines; of a line with several, the last. */
export function endWords(context: TypeContext, rows: readonly DrawnRow[]): Ends {
  const { layout, width, measure, wrap, labelOf } = context;
  const style = context.series === undefined ? plainText : strongText;
  const room = mostOfWidth[layout] * width;
  return new Map(
    rows.map((row) => {
      const [series = '', label] = [row.words[context.series ?? ''], labelOf(row)];
      const lines = series === '' ? [] : wrap(series, room, style);
      const last = [...lines.slice(-1), label].join(' ');
      const isJoined = lines.length === 0 || measure(last, style) <= room;
      const all = isJoined ? [...lines.slice(0, -1), last] : [...lines, label];
      return [series, { lines, isJoined, count: all.length, width: Math.max(...all.map((line) => measure(line, style))) }];
    }),
  );
}

/** The name of a line at its end, and its last value, which `label` has in words, on lines that "\n" ends. */
export function endLayers({ series }: TypeContext, label: string, ends: Ends): Spec[] {
  if (ends.size === 0) return [];
  const broken = [...ends].filter(([, { count }]) => count > 1);
  const pairs = broken.map(([name, { lines, isJoined }]) => [name, lines.join('\n') + (isJoined ? ' ' : '\n')] as const);
  const plain = `datum.${series ?? ''} + ' '`;
  const name = pairs.length === 0 ? plain : `(${JSON.stringify(Object.fromEntries(pairs))}[datum.${series ?? ''}] || ${plain})`;
  const isNamed = series !== undefined;
  return [
    {
      transform: [{ filter: "datum._label == 'end'" }, ...(isNamed ? [{ calculate: `${name} + datum.${label}`, as: '_name' }] : [])],
      mark: {
        ...{ type: 'text', dy: { expr: 'datum._offset' }, align: 'left', dx: endGap },
        ...(pairs.length > 0 && { lineBreak: '\n', lineHeight }),
        ...(isNamed && { fontWeight: strongText.weight }),
      },
      encoding: { text: nominal(isNamed ? '_name' : label), stroke: { value: null } },
    },
  ];
}

/** Names of lines first, then the line across the plot, then values. */
export function wishesOf(context: TypeContext, points: readonly Point[], words: Ends, across: readonly Wish[]): Wish[] {
  const lines = [...Map.groupBy(points, ({ series }) => series).values()];
  const ends = new Set(lines.flatMap((line) => endOf(line) ?? []));
  return [
    ...[...ends].map(({ row, series }): Wish => {
      const up = -(((words.get(series)?.count ?? 1) - 1) * lineHeight) / 2;
      const beside = [1, -1, 2, -2, 3, 4, 5, 6].map((times) => up + times * rise.behind);
      return { row: row.row, kind: 'end', offsets: [up, ...beside] };
    }),
    ...across,
    ...lines.flatMap((line) => chooseValues(context, line, ends, lines.length).map((point) => valueWish(line, point))),
  ];
}

/** What stands at the end of a line: its last value that holds. */
function endOf(line: readonly Point[]): Point | undefined {
  const current = line.filter(({ isRevised }) => !isRevised);
  return current.toSorted((a, b) => a.day - b.day).at(-1) ?? line.at(-1);
}

/** Highest and lowest of a line first, then its first value, then the others where there are few enough. */
function chooseValues({ chart, rows }: TypeContext, line: readonly Point[], ends: ReadonlySet<Point>, count: number): Point[] {
  if (chart.labels === 'none') return [];
  const all = chart.labels === 'all' || (chart.labels === undefined && count === 1 && rows.length <= 24);
  const current = line.filter(({ isRevised }) => !isRevised);
  const plain = current.filter((point) => !ends.has(point));
  const exact = current.filter(({ row }) => row.number !== undefined);
  const sorted = (exact.length > 0 ? exact : current).toSorted((a, b) => b.value - a.value);
  // Where the last value is the highest or the lowest, it has words already; nought is where the axis says it.
  const said = new Set([0, ...current.filter((point) => ends.has(point)).map(({ value }) => value)]);
  const extremes = [sorted.slice(0, 1), sorted.slice(-1)].flat().filter(({ value }) => !said.has(value));
  const chosen = [...extremes, ...plain.slice(0, 1)].filter(({ value }) => value !== 0);
  return [...new Set(all ? [...chosen, ...plain] : rows.length > manyRows ? chosen.slice(0, 2) : chosen)];
}

/** Over its mark, past an arrow; where the line comes down to it from both sides, under it. */
function valueWish(line: readonly Point[], point: Point): Wish {
  const { row, value, piece } = point;
  const index = line.indexOf(point);
  const around = [line[index - 1], line[index + 1]].flatMap((other) => (other?.piece === piece ? [other.value] : []));
  const height = row.range === undefined ? rise.mark : rise.range;
  const above = openSide(row.qualifier) === 'higher' ? -(height + rise.arrow) : -height;
  return { row: row.row, kind: 'value', offsets: isLow(value, around) ? [height + 1, above] : [above, height + 1] };
}

/** Whether a line comes down to a value from what stands around it. */
export function isLow(value: number, around: readonly number[]): boolean {
  return around.every((other) => other >= value) && around.some((other) => other > value);
}
