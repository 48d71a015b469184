/** The names of lines at their ends, each with its last value: on how many lines of words, and where they meet nothing. */
import { layoutWidth } from '../layout.ts';
import { meet, spreadNames, type Box } from '../place-labels.ts';
import { qualifiedLabel, type DrawnRow } from '../rows.ts';
import { lineHeight, plainText, strongText } from '../theme.ts';
import { wrapText } from '../wrap-text.ts';
import type { Point } from './line-points.ts';
import { need, type TypeContext } from './type.ts';

/** Above a plot, where words of the highest marks stand. */
export const headroom = 14;
/** The share of a drawing that names take at most where they can be broken. */
const mostOfWidth = { wide: 0.3, narrow: 0.28 } as const;

/** Of each series: the name on lines, and whether its value stands on the last of them. */
export interface EndWords {
  readonly lines: readonly string[];
  readonly isJoined: boolean;
  /** Pixels. */
  readonly width: number;
  readonly count: number;
}

export function endWords(context: TypeContext, known: readonly DrawnRow[]): ReadonlyMap<string, EndWords> {
  const { options, layout, measure, dataset, registry } = context;
  const { series } = options;
  const style = series === undefined ? plainText : strongText;
  const room = mostOfWidth[layout] * layoutWidth[layout];
  const found = new Map<string, EndWords>();
  for (const row of known) {
    const label = qualifiedLabel(row, need(options, 'value'), dataset, registry);
    const name = series === undefined ? '' : (row.words[series] ?? '');
    const lines = name === '' ? [] : wrapText(name, room, style, measure);
    const last = [...lines.slice(-1), label].join(' ');
    const isJoined = lines.length === 0 || measure(last, style) <= room;
    const all = isJoined ? [...lines.slice(0, -1), last] : [...lines, label];
    found.set(name, { lines, isJoined, count: all.length, width: Math.max(...all.map((line) => measure(line, style))) });
  }
  return found;
}

/** The expression that sets name and value on their lines, which "\n" ends. */
export function endExpression(value: string, series: string, words: ReadonlyMap<string, EndWords>): string {
  const broken = [...words].filter(([, { count }]) => count > 1);
  const plain = `datum.${series} + ' '`;
  const pairs = broken.map(([name, { lines, isJoined }]) => [name, lines.join('\n') + (isJoined ? ' ' : '\n')] as const);
  const name = broken.length === 0 ? plain : `(${JSON.stringify(Object.fromEntries(pairs))}[datum.${series}] || ${plain})`;
  return `${name} + datum.${value}_label`;
}

interface PlacedEnd {
  /** Pixels from the mark down to the middle of the first line of words. */
  readonly offset: number;
  /** Behind the mark, or over or under it. */
  readonly place: 'end' | 'over';
  readonly box: Box;
}

/** Names at the edge share its height among them; those of lines that end before it stand clear of the lines behind them. */
export function placeEnds(
  ends: readonly Point[],
  obstacles: { readonly marks: readonly Box[]; readonly segments: readonly Box[] },
  words: ReadonlyMap<string, EndWords>,
  height: number,
): Map<Point, PlacedEnd> {
  const { marks, segments } = obstacles;
  const edge = Math.max(...ends.map(({ x }) => x));
  const placeAt = (end: Point, middle: number, place: PlacedEnd['place']): PlacedEnd => {
    const { count = 1, width = 0 } = words.get(end.series) ?? {};
    const left = place === 'end' ? end.x + 8 : end.x - width / 2;
    const half = (count * lineHeight) / 2;
    return {
      place,
      offset: Math.round(middle - half + lineHeight / 2),
      box: { left, right: left + width, top: end.y + middle - half, bottom: end.y + middle + half },
    };
  };
  const isInner = (end: Point): boolean =>
    end.x < edge && marks.some((mark) => mark.left > end.x + 5 && meet(mark, placeAt(end, 0, 'end').box));
  const outer = ends.filter((end) => !isInner(end));
  const spread = spreadNames(
    outer.map(({ y, series }) => ({ y, height: (words.get(series)?.count ?? 1) * lineHeight })),
    -headroom,
    height,
  );
  const placed = new Map(outer.map((end, index) => [end, placeAt(end, spread[index] ?? 0, 'end')]));
  for (const end of ends.filter(isInner)) {
    const half = ((words.get(end.series)?.count ?? 1) * lineHeight) / 2;
    const taken = [...marks, ...segments, ...[...placed.values()].map(({ box }) => box)];
    const tried = [
      ...[half + 8, -half - 8].map((middle) => placeAt(end, middle, 'over')),
      ...[17, -17, 34, -34, 51, 68, 85, 102].map((middle) => placeAt(end, middle, 'end')),
    ];
    const isFree = ({ box }: PlacedEnd): boolean =>
      box.left >= 0 && box.top >= -headroom && box.bottom <= height && !taken.some((other) => meet(box, other));
    placed.set(end, tried.find(isFree) ?? placeAt(end, 17, 'end'));
  }
  return placed;
}
