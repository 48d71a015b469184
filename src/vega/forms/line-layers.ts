/** The layers of a chart of lines: axes, pieces of line, and a mark for each value, range and gap. */
import { colours } from '../theme.ts';
import { missingLayer, pixels, rangesLayer, round, rowsLayer, type Layer } from './frame.ts';
import type { LineLook } from './line-looks.ts';
import type { LinesChannels, Piece, PlacedPoint } from './place-lines.ts';
import { keyEntries, markPath, openSide, type KeyEntry } from './qualified-marks.ts';

/** Pixels. */
export const markRadius = { wide: 4, narrow: 3.4 } as const;
/** Of a value that was replaced, against the others. */
const smallMark = 0.55;
const rangeWidth = 5;
const tickLength = 4;

/** Scales of the marks, as Vega-Lite has them. */
export interface ScaleEncodings {
  readonly x: object;
  readonly y: object;
}

export interface AxisPlaces {
  readonly width: number;
  readonly height: number;
  /** Of grid lines, and of the one that stands for zero. */
  readonly grid: readonly number[];
  readonly zero: number | undefined;
  readonly years: readonly number[];
}

export function axisLayers({ width, height, grid, zero, years }: AxisPlaces): Layer[] {
  const across = grid.map((y) => ({ x: 0, x2: width, y: round(y), y2: round(y), colour: y === zero ? colours.ink : colours.rule }));
  const down = years.map((x) => ({ x: round(x), x2: round(x), y: height, y2: height + tickLength, colour: colours.muted }));
  return [rules([...across, ...down], { stroke: { expr: 'datum.colour' }, strokeWidth: 1 })];
}

/** One mark a piece, so that it goes into the background of the live chart with its row. */
export function pieceLayer(pieces: readonly { readonly piece: Piece; readonly look: LineLook; readonly width?: number }[]): Layer[] {
  if (pieces.length === 0) return [];
  const values = pieces.map(({ piece: { row, x, y, x2, y2 }, look, width = look.width }) => ({
    ...{ rowIndex: row, x: round(x), y: round(y), x2: round(x2), y2: round(y2) },
    ...{ colour: look.colour, dash: look.dash, width },
  }));
  return [rules(values, { stroke: { expr: 'datum.colour' }, strokeWidth: { expr: 'datum.width' }, strokeDash: { expr: 'datum.dash' } })];
}

function rules(values: readonly object[], look: object): Layer {
  return {
    data: { values: [...values] },
    mark: { type: 'rule', ...look },
    encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
  } as Layer;
}

/** What the marks need of a point; fields of ours have a capital letter, which names of a dataset's fields never have. */
export function markFields({ row, kind, isReplaced }: PlacedPoint, { colour }: LineLook, radius: number): object {
  return {
    kindKey: kind,
    markKind: markKind(row),
    markArea: round((2 * radius * (isReplaced ? smallMark : 1)) ** 2),
    lineColour: colour,
    fillColour: row.qualifier === undefined ? colour : colours.paper,
  };
}

export function markLayers(points: readonly PlacedPoint[], { value, low, high }: LinesChannels, { x, y }: ScaleEncodings): Layer[] {
  const paths = new Map(points.map(({ row }) => [markKind(row), markPath(row.status, openSide(row.qualifier), 'vertical')]));
  const [stroke, fill, size] = [own('lineColour'), own('fillColour'), { ...own('markArea'), type: 'quantitative' }];
  const shape = { field: 'markKind', type: 'nominal', scale: { domain: [...paths.keys()], range: [...paths.values()] }, legend: null };
  const mark = { type: 'point', strokeWidth: 2, opacity: 1 };
  const has = (kind: PlacedPoint['kind'], accept = (_: PlacedPoint): boolean => true): boolean =>
    points.some((point) => point.kind === kind && accept(point));
  const layers = [
    has('range') && {
      name: rangesLayer,
      transform: [{ filter: "datum.kindKey === 'range'" }],
      // Round ends, so that a range too narrow for its width is a dot and not nothing.
      mark: { type: 'rule', strokeWidth: rangeWidth, strokeCap: 'round' },
      encoding: { x, y: { ...y, field: low }, y2: { field: high }, stroke },
    },
    // The sense of a range, where it is not plain, stands at its upper end.
    has('range', ({ row }) => markKind(row) !== 'observed') && {
      transform: [{ filter: "datum.kindKey === 'range' && datum.markKind !== 'observed'" }],
      mark,
      encoding: { x, y: { ...y, field: high }, shape, size, stroke, fill },
    },
    has('missing') && {
      name: missingLayer,
      transform: [{ filter: "datum.kindKey === 'missing'" }],
      mark: { ...mark, shape: missingPath, filled: false },
      encoding: { x, y: pixels('footY'), size, stroke },
    },
    has('value') && {
      name: rowsLayer,
      transform: [{ filter: "datum.kindKey === 'value'" }],
      mark,
      encoding: { x, y: { ...y, field: value }, shape, size, stroke, fill },
    },
  ];
  return layers.filter((layer) => layer !== false) as Layer[];
}

/** A colour or a size as it stands in the row, on no scale. */
function own(field: string) {
  return { field, type: 'nominal', scale: null, legend: null } as const;
}

/** "claim", "claim higher". */
function markKind({ status, qualifier }: PlacedPoint['row']): string {
  return [status, openSide(qualifier) ?? ''].join(' ').trim();
}

const missingPath = 'M-1,0L1,0';

/** Shapes in ink, because here colour says the line and not the status. */
export function lineKey(points: readonly PlacedPoint[]): KeyEntry[] {
  const known = points.filter(({ kind }) => kind !== 'missing').map(({ row }) => row);
  const entry = (path: string, words: string): KeyEntry => ({ path, colour: colours.ink, side: undefined, words });
  const ofKind = (wanted: PlacedPoint['kind'], path: string, words: string): KeyEntry[] =>
    points.some(({ kind }) => kind === wanted) ? [entry(path, words)] : [];
  return [
    // A pointer that stands upright needs no room beside its mark.
    ...keyEntries(known, 'vertical').map((found) => ({ ...found, colour: colours.ink, side: found.side && ('near' as const) })),
    ...ofKind('range', 'M0.3,-0.8A0.3,0.3,0,0,0,-0.3,-0.8L-0.3,0.8A0.3,0.3,0,0,0,0.3,0.8Z', 'lowest to highest'),
    ...(points.some((point) => isRevised(point, points))
      ? [entry('M0.5,0A0.5,0.5,0,1,1,-0.5,0A0.5,0.5,0,1,1,0.5,0Z', 'since revised')]
      : []),
    ...ofKind('missing', missingPath, points.find(({ kind }) => kind === 'missing')?.row.digits ?? ''),
  ];
}

/** Replaced by something else: what is printed again as it was lies under its successor. */
function isRevised({ row, x, top, bottom, isReplaced }: PlacedPoint, points: readonly PlacedPoint[]): boolean {
  return isReplaced && !points.some((other) => other.row.row > row.row && other.x === x && other.top === top && other.bottom === bottom);
}
