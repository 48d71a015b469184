/** The two drawings of each chart, and the sizes that all types share. */

/** Each is made at the size at which it is seen: for a reading column, and for a phone. */
export type Layout = 'wide' | 'narrow';

export const layouts: readonly Layout[] = ['wide', 'narrow'];

/** Pixels. The narrow one fits a phone 360 pixels wide beside its margins; on a smaller one it shrinks a little. */
export const layoutWidth: Readonly<Record<Layout, number>> = { wide: 640, narrow: 300 };

/** Height of a plot whose marks stand over time. */
export const plotHeight: Readonly<Record<Layout, number>> = { wide: 270, narrow: 250 };

/** More rows than this are no picture but a table. */
export const maximumRows = 2000;

/** Beyond this many rows marks are too many for words beside each. */
export const manyRows = 100;

/** More kinds than this are not told apart by mark and colour. */
export const maximumKinds = 4;

export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Width in pixels of one line of text in the chart's font. */
export type MeasureText = (text: string, style: TextStyle) => number;
