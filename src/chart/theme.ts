/**
 * How every chart looks: its two sizes, its texts, its colours. Colours are CSS variables in presentation attributes, so that one
 * drawing follows light mode, dark mode and forced colours; a file that leaves the site gets their tones in their place.
 */
import type { Spec } from './spec-parts.ts';

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

/** Quoted, because a browser's canvas drops an unquoted family that holds a digit and measures another font. */
export const chartFont = "'Source Sans 3', sans-serif";

/** Pixels: the size of every text, and the least that may be seen where a small phone shrinks a drawing. */
const textSize = 13;
export const leastText = 12;
export const lineHeight = 16;
export const strongWeight = 600;

export const colours = {
  ink: 'var(--chart-ink)',
  muted: 'var(--chart-muted)',
  rule: 'var(--chart-rule)',
  paper: 'var(--chart-paper)',
  series: ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)'],
} as const;

/** How text is measured where it names a group or a line, and where it says anything else. */
export const strongText = { size: textSize, weight: strongWeight } as const;
export const plainText = { size: textSize, weight: 400 } as const;

const words = { labelFont: chartFont, labelFontSize: textSize, labelLimit: 0, title: null, titleFont: chartFont, titleFontSize: textSize };

/** Vega's own ARIA is off: a drawing is one picture with a name and a description, and its table stands beside it. */
export const config: Spec = {
  aria: false,
  background: colours.paper,
  font: chartFont,
  padding: 0,
  view: { stroke: null },
  // What the drawing measures, above everything, where no axis or key can meet it.
  title: { anchor: 'start', frame: 'bounds', font: chartFont, fontSize: textSize, fontWeight: 400, color: colours.muted, offset: 10 },
  axis: {
    ...words,
    domain: false,
    domainColor: colours.muted,
    ticks: false,
    gridColor: colours.rule,
    labelColor: colours.muted,
    labelAngle: 0,
    labelFlush: false,
    labelOverlap: false,
    labelPadding: 6,
    titleColor: colours.muted,
    titleFontWeight: 400,
  },
  axisQuantitative: { grid: true, labelOverlap: 'parity', labelSeparation: 8 },
  axisTemporal: { grid: false, domain: true, labelOverlap: true },
  axisDiscrete: { grid: false },
  header: { ...words, labelColor: colours.ink, labelFontWeight: strongWeight, labelAnchor: 'start', labelPadding: 4 },
  legend: {
    ...words,
    orient: 'top',
    direction: 'horizontal',
    // From the left edge of the drawing, where its title begins, not from that of the plot; Vega-Lite's schema wants it as an expression.
    layout: { expr: "{top: {frame: 'bounds', margin: 16}}" },
    labelColor: colours.ink,
    labelOffset: 4,
    columnPadding: 16,
    rowPadding: 4,
    offset: 8,
    symbolSize: 80,
    symbolStrokeWidth: 2,
  },
  text: { font: chartFont, fontSize: textSize, baseline: 'middle', fill: colours.ink, limit: 0 },
  line: { strokeWidth: 2, stroke: colours.series[0] },
  area: { fill: colours.series[0] },
  bar: { fill: colours.series[0] },
  rect: { fill: colours.series[0] },
  point: { size: 80, strokeWidth: 2, stroke: colours.series[0], opacity: 1 },
  rule: { stroke: colours.muted },
  tick: { color: colours.series[0] },
  // A cell whose value is not known is empty.
  scale: { invalid: { fillOpacity: { value: 0 } } },
  range: { category: [...colours.series] },
};
