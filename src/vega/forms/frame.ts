/** The parts that all forms share: text at a place, a key, and the invisible layers of the live chart. */
import type { TopLevelSpec } from 'vega-lite';
import { focusSignal } from '../live-payload.ts';
import { colours, lineHeight, strongWeight, textSize } from '../theme.ts';
import type { DrawnRow, FormContext, TextStyle } from './form.ts';
import { layoutWidth } from './form.ts';
import { keyEntries, type KeyEntry, markRadius, markSize, pointerReach } from './qualified-marks.ts';
import { wrapText } from './wrap-text.ts';

export type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = LayeredSpec['layer'][number];

/** The layer of each drawn row: one mark a row with a value, one text a row without. Counted after drawing. */
export const rowsLayer = 'rows';
export const missingLayer = 'missing';
/** Rows that have the two ends of a range in place of one value, one mark each. */
export const rangesLayer = 'ranges';
/** Invisible until the live chart: where a pointer meets a row, and the ring round the focused one. */
export const hitLayer = 'hit';
export const focusLayer = 'focus';

/** One line of text at its place, in pixels from the corner of the plot; `y` is its middle. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'strong' | 'plain' | 'muted';
  readonly align?: 'left' | 'center' | 'right';
  /** The row that it belongs to, with which it goes into the background of the live chart. */
  readonly rowIndex?: number;
}

export const wordStyles: Readonly<Record<Word['look'], TextStyle>> = {
  strong: { size: textSize, weight: strongWeight },
  plain: { size: textSize, weight: 400 },
  muted: { size: textSize, weight: 400 },
};

/** A field of pixels: drawn where it says, on no scale. */
export function pixels(field: string) {
  return { field, type: 'quantitative', scale: null, axis: null } as const;
}

export function wordsLayer(words: readonly Word[]): Layer {
  return {
    data: { values: words.map((word) => ({ ...word, x: round(word.x), y: round(word.y) })) },
    mark: {
      type: 'text',
      align: { expr: "datum.align || 'left'" },
      fontWeight: { expr: `datum.look === 'strong' ? ${strongWeight} : 400` },
      fill: { expr: `datum.look === 'muted' ? '${colours.muted}' : '${colours.ink}'` },
    },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } },
  };
}

/** Where a row's box lies, as encodings over the rows' own data. */
export type BoxEncoding = Record<'x' | 'x2' | 'y' | 'y2', object>;

/** Boxes that together cover the plot, so that a finger need not meet a mark. */
export function hitBoxes(box: BoxEncoding): Layer {
  return { name: hitLayer, mark: { type: 'rect', fill: colours.paper, fillOpacity: 0 }, encoding: box };
}

/** The ring round the focused row; nothing while no row is focused. */
export function focusRing(box: BoxEncoding): Layer {
  return {
    name: focusLayer,
    transform: [{ filter: `datum.rowIndex === ${focusSignal}` }],
    mark: { type: 'rect', filled: false, stroke: colours.ink, strokeWidth: 2, cornerRadius: 3 },
    encoding: box,
  };
}

/** A place on the page to a hundredth of a pixel: shorter in the payload, and the same on every processor. */
export function round(pixel: number): number {
  return Math.round(pixel * 100) / 100;
}

/** Arrows at the open ends of bars; none where every value is exact. Each has its mark and colour, and its place in `x` and `y`. */
export function pointersLayer<Name extends string>(
  values: readonly (Readonly<Record<'markKind' | 'colour', string>> & Readonly<Record<Name, number>>)[],
  x: Name,
  y: Name,
  size: number,
): Layer[] {
  if (values.length === 0) return [];
  return [
    {
      data: { values: [...values] },
      mark: { type: 'point', size, strokeWidth: 2, filled: false, opacity: 1 },
      encoding: {
        x: pixels(x),
        y: pixels(y),
        shape: { field: 'markKind', type: 'nominal', scale: null },
        stroke: { field: 'colour', type: 'nominal', scale: null },
      },
    },
  ];
}

export interface Head {
  readonly layers: readonly Layer[];
  readonly height: number;
}

const keyGap = 18;
/** A diamond with its stroke, in radii of a mark. */
const widestMark = 1.5;

/**
 * What stands above the plot: the line that names value and unit, then the key to `rows`, then `space` pixels. `left` is
 * the drawing's left edge in pixels from the corner of the plot, hence negative or zero. A form whose marks do not show in
 * what sense a value holds gives a key of its own.
 */
export function drawHead(
  title: string,
  rows: readonly DrawnRow[],
  left: number,
  space: number,
  context: FormContext,
  key: readonly KeyEntry[] = keyEntries(rows),
): Head {
  const width = layoutWidth[context.layout];
  const lines = wrapText(title, width, wordStyles.muted, context.measure);
  const entries = placeKey(key, width, context);
  const keyLines = entries.at(-1)?.line ?? 0;
  const height = lines.length * lineHeight + keyLines * (lineHeight + 4) + (keyLines > 0 ? 4 : 0) + space;
  const top = -height;
  const keyTop = top + lines.length * lineHeight + 4;
  const lineMiddle = (line: number): number => keyTop + (line - 0.5) * (lineHeight + 4);
  const words: Word[] = lines.map((text, line) => ({ text, x: left, y: top + (line + 0.5) * lineHeight, look: 'muted' }));
  const keyWords: Word[] = entries.map(({ words: text, line, textX }) => ({ text, x: left + textX, y: lineMiddle(line), look: 'plain' }));
  const marks = entries.map(({ path, colour, side, line, markX }) => ({
    markX: round(left + markX),
    y: lineMiddle(line),
    markKind: path,
    colour,
    isOpen: side !== undefined,
  }));
  return { height, layers: [wordsLayer([...words, ...keyWords]), ...(marks.length === 0 ? [] : [keyMarks(marks)])] };
}

function keyMarks(marks: readonly object[]): Layer {
  return {
    data: { values: [...marks] },
    mark: { type: 'point', size: markSize, strokeWidth: 2, opacity: 1 },
    encoding: {
      x: pixels('markX'),
      y: pixels('y'),
      shape: { field: 'markKind', type: 'nominal', scale: null },
      stroke: { field: 'colour', type: 'nominal', scale: null },
      fill: { condition: { test: 'datum.isOpen', value: colours.paper }, field: 'colour', type: 'nominal', scale: null },
    },
  };
}

/** Entries from left to right, on as many lines as they need. */
function placeKey(key: readonly KeyEntry[], width: number, { measure }: FormContext) {
  let line = 1;
  let x = 0;
  return key.map((entry) => {
    const before = (entry.side === 'lower' ? pointerReach : widestMark) * markRadius + 1;
    const after = (entry.side === 'higher' ? pointerReach : 1) * markRadius + 6;
    const wide = before + after + measure(entry.words, wordStyles.plain);
    if (x > 0 && x + wide > width) {
      line += 1;
      x = 0;
    }
    const placed = { ...entry, line, markX: x + before, textX: x + before + after };
    x += wide + keyGap;
    return placed;
  });
}
