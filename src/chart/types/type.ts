/** What a type of chart is: rows and options in, an idiomatic Vega-Lite specification out. */
import type { Channels, Chart } from '../chart.ts';
import type { FieldContext } from '../data.ts';
import { layoutWidth, type Layout, type TextStyle } from '../theme.ts';
import type { DrawnRow } from '../rows.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { words } from '../../words/words.ts';

/** The chart's own options beside what is asked of them. */
export interface TypeContext extends FieldContext, Channels {
  readonly chart: Chart;
  readonly layout: Layout;
  /** Pixels of the whole drawing across. */
  readonly width: number;
  /** The field that each row's mark says. */
  readonly value: string;
  /** Pixels of a line of plain text, or of another style. */
  readonly measure: (text: string, style?: TextStyle) => number;
  /** A text on lines of so many pixels. */
  readonly wrap: (text: string, width: number, style?: TextStyle) => string[];
  /** Names, each with its lines: what `lookUp` takes. */
  readonly broken: (names: readonly string[], width: number, style?: TextStyle) => [name: string, lines: string[]][];
  /** Title and unit symbol of a field: "Share of imports (%)". */
  readonly titleOf: (field: string) => string;
  /** A row's value in the words that the drawing has. */
  readonly labelOf: (row: DrawnRow) => string;
  /** Distinct words of a field, in the order of the rows. */
  readonly namesOf: (field: string) => string[];
  /** The column that holds a field's words. */
  readonly wordColumn: (field: string) => string;
}

export interface DrawnType {
  /** Without data, title, config and the calculation of labels, which all types share. */
  readonly spec: Spec;
  /** What stands above the drawing: what is measured, with its unit. */
  readonly title: string;
  /** Further columns of each row, in order. */
  readonly columns?: readonly Datum[];
  /** Words whose place is found in the finished drawing, the most important first: their mark has `dy: {expr: 'datum._offset'}`. */
  readonly wishes?: readonly Wish[];
}

/** Where words may stand. */
export interface Wish {
  /** Whose they are; undefined for those of a line of reference. */
  readonly row: number | undefined;
  /** Where none of its places is free, a value is left out and a name stands at its first; ends of lines share the height of their plot. */
  readonly kind: 'value' | 'name' | 'end';
  /** Pixels that their first line stands below their mark, the best one first. */
  readonly offsets: readonly number[];
}

export type DrawType = (context: TypeContext) => DrawnType;

export const quantitative = (field: string, more: Spec = {}): Spec => ({ field, type: 'quantitative', ...more });
export const nominal = (field: string, more: Spec = {}): Spec => ({ field, type: 'nominal', ...more });
export const temporal = (field: string, more: Spec = {}): Spec => ({ field, type: 'temporal', scale: { type: 'utc' }, ...more });

/** How an axis says numbers that are mostly noughts: 400,000,000 → "400m". `highest`: where it ends. */
export function inMillions(highest: number): Spec {
  const { by, behind } = words.charts.large(highest);
  return highest < 1e7 ? {} : { labelExpr: `datum.value == 0 ? '0' : format(datum.value / 1e${Math.log10(by)}, ',') + '${behind}'` };
}

/** Words that run inwards from the first mark of a plot and from the last. */
export const inwards = { first: { align: 'left', dx: -6 }, last: { align: 'right', dx: 6 } } as const;

/** Words that stand beside their marks where a place was found for them, or where `test` says. */
export const placedWords = (field: string, test = 'isValid(datum._offset)', look: Spec = {}): Spec => ({
  transform: [{ filter: test }],
  mark: { type: 'text', dy: { expr: 'datum._offset' }, ...look },
  encoding: { text: nominal(field) },
});

/** A view as wide as the layout, with its axes, its keys and what runs over its edges; `bottom`: of letters under a name of the axis. */
export function fitted(layout: Layout, bottom = 0): Spec {
  // Pixels that a browser may set words wider.
  const right = 6;
  return { width: layoutWidth[layout] - right, padding: { left: 0, top: 0, right, bottom }, autosize: { type: 'fit-x' } };
}
