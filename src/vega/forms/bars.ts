/** Columns side by side from zero, each with its value above it; a value that is not known is a gap that says so. */
import { formatStatus } from '../../figures/format-value.ts';
import { colours, lineHeight } from '../theme.ts';
import type { DrawnRow, Form, FormContext, Where } from './form.ts';
import { layoutWidth } from './form.ts';
import {
  drawHead,
  focusRing,
  hitBoxes,
  missingLayer,
  pixels,
  pointersLayer,
  round,
  rowsLayer,
  type Layer,
  type LayeredSpec,
  type Word,
  wordsLayer,
  wordStyles,
} from './frame.ts';
import { openSide, statusPaint, statusLooks, verticalPointer } from './qualified-marks.ts';
import { wrapText } from './wrap-text.ts';

export interface BarsChannels {
  /** The number that is the bar's height. */
  readonly value: string;
  /** What a bar is called; one bar each. */
  readonly category: string;
}

export function bars(options: BarsChannels & { readonly where?: Where }): Form {
  // Copied first, so that `bars()` gives a form that lacks its fields, which the check can say.
  const { where, ...channels } = { ...options };
  return {
    kind: 'bars',
    options: { ...options },
    required: ['value', 'category'],
    allowed: ['value', 'category', 'where'],
    channels: { ...channels },
    numbers: ['value'],
    ...(where && { where }),
    spec: (context) => drawBars(channels, context),
  };
}

/** Pixels. */
const barsHeight = { wide: 230, narrow: 200 } as const;
const labelGap = 4;
/** Between the names and values of neighbours. */
const nameGap = 6;
const pointerHeight = 13;
const pointerSize = 81;
/** Part of a bar's place that stays empty. */
const gap = 0.34;

interface PlacedBar {
  readonly row: DrawnRow;
  readonly value: number | undefined;
  /** Middle of the bar's place. */
  readonly x: number;
  /** Upper end of a bar above zero, lower end of one below. */
  readonly end: number;
  readonly labelLines: readonly string[];
  readonly nameLines: readonly string[];
}

function drawBars(channels: BarsChannels, context: FormContext): LayeredSpec {
  const { layout, rows, measure } = context;
  const width = layoutWidth[layout];
  const height = barsHeight[layout];
  const step = width / rows.length;
  const [low, high] = barsDomain(rows, channels.value);
  const toY = (value: number): number => ((high - value) / (high - low)) * height;
  const placed = rows.map((row, index): PlacedBar => {
    const value = row.numbers[channels.value];
    const lines = (text: string, look: 'plain' | 'muted') => wrapText(text, step - nameGap, wordStyles[look], measure);
    return {
      row,
      value,
      x: (index + 0.5) * step,
      end: toY(value ?? 0),
      labelLines: labelLines(row, value !== undefined, (text) => lines(text, 'plain')),
      nameLines: lines(row.words[channels.category] ?? '', 'muted'),
    };
  });
  const above = Math.max(lineHeight, ...placed.map((bar) => labelHeight(bar) - bar.end));
  const head = drawHead(context.fieldTitle(channels.value), [], 0, above + 8, context);
  const below = Math.max(0, ...placed.map((bar) => ((bar.value ?? 0) < 0 ? bar.end + labelHeight(bar) - height : 0)));
  const nameTop = height + below + 6;
  const bottom = below + 6 + Math.max(1, ...placed.map((bar) => bar.nameLines.length)) * lineHeight + 2;
  const box = { x: pixels('leftX'), x2: { field: 'rightX' }, y: { value: -above }, y2: { value: height + bottom - 1 } };
  const names: Word[] = placed.flatMap((bar) =>
    bar.nameLines.map((text, line): Word => ({ text, x: bar.x, y: nameTop + (line + 0.5) * lineHeight, look: 'muted', align: 'center' })),
  );
  return {
    width,
    height,
    padding: { left: 0, top: head.height, right: 0, bottom },
    data: { values: placed.map((bar) => datumOf(bar, channels, step)) },
    layer: [
      hitBoxes(box),
      ...head.layers,
      columns(channels, rows, [low, high], toY(0)),
      baseline(width, toY(0)),
      ...pointers(placed),
      wordsLayer([...names, ...labels(placed)]),
      missing(channels.value),
      focusRing(box),
    ],
  };
}

/** Fields of ours have a capital letter, which names of a dataset's fields never have. */
function datumOf(bar: PlacedBar, { value, category }: BarsChannels, step: number): Record<string, unknown> {
  return {
    rowIndex: bar.row.row,
    [category]: bar.row.words[category],
    ...(bar.value !== undefined && { [value]: bar.value }),
    labelLines: bar.labelLines,
    centreX: round(bar.x),
    leftX: round(bar.x - step / 2) + 1,
    rightX: round(bar.x + step / 2) - 1,
    gapY: round(bar.end - labelGap - (bar.labelLines.length - 0.5) * lineHeight),
    statusKey: bar.row.status,
    ...(bar.row.qualifier !== undefined && { qualifierKey: bar.row.qualifier }),
  };
}

/** From zero to the highest value: each bar says its value, so that no axis needs round ends. */
function barsDomain(rows: readonly DrawnRow[], field: string): [number, number] {
  const values = rows.flatMap((row) => row.numbers[field] ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}

/** The status is said in words over its bar, so that a bar needs no key and colour is never the only cue. */
function labelLines(row: DrawnRow, isKnown: boolean, wrap: (text: string) => string[]): string[] {
  return [...(isKnown && row.status !== 'observed' ? wrap(formatStatus(row.status)) : []), ...wrap(row.digits)];
}

/** From a bar's end outwards: pointer, gap, and the lines of its value. */
function labelHeight(bar: PlacedBar): number {
  return pointerRoom(bar) + labelGap + bar.labelLines.length * lineHeight;
}

function pointerRoom({ row, value }: PlacedBar): number {
  const outwards = (value ?? 0) < 0 ? 'lower' : 'higher';
  return value !== undefined && openSide(row.qualifier) === outwards ? pointerHeight : 0;
}

function labels(placed: readonly PlacedBar[]): Word[] {
  return placed.flatMap((bar) => {
    if (bar.value === undefined) return [];
    const first = bar.value < 0 ? bar.end + pointerRoom(bar) + labelGap : bar.end - labelHeight(bar);
    return bar.labelLines.map((text, line): Word => ({
      text,
      x: bar.x,
      y: first + (line + 0.5) * lineHeight,
      look: 'plain',
      align: 'center',
    }));
  });
}

function columns({ value, category }: BarsChannels, rows: readonly DrawnRow[], domain: [number, number], zero: number): Layer {
  return {
    name: rowsLayer,
    transform: [{ filter: `isValid(datum.${value})` }],
    mark: { type: 'bar' },
    encoding: {
      x: {
        field: category,
        type: 'ordinal',
        sort: null,
        scale: { domain: rows.map((row) => row.words[category] ?? ''), paddingInner: gap, paddingOuter: gap / 2 },
        axis: null,
      },
      y: { field: value, type: 'quantitative', stack: null, scale: { domain, nice: false, zero: true }, axis: null },
      y2: { value: zero },
      strokeWidth: { condition: { test: 'isValid(datum.qualifierKey)', value: 2 }, value: 0 },
      ...statusPaint,
    },
  };
}

function baseline(width: number, zero: number): Layer {
  return {
    data: { values: [{ from: 0, to: width, y: zero }] },
    mark: { type: 'rule', stroke: colours.ink, strokeWidth: 1 },
    encoding: { x: pixels('from'), x2: { field: 'to' }, y: pixels('y') },
  };
}

/** Above (or below) the end of a bar whose true value lies further up (or down). */
function pointers(placed: readonly PlacedBar[]): Layer[] {
  const values = placed.flatMap(({ row, value, x, end }) => {
    const side = openSide(row.qualifier);
    return value === undefined || side === undefined || side === 'near'
      ? []
      : [{ centreX: round(x), y: round(end), markKind: verticalPointer[side], colour: statusLooks[row.status].colour }];
  });
  return pointersLayer(values, 'centreX', 'y', pointerSize);
}

function missing(value: string): Layer {
  return {
    name: missingLayer,
    transform: [{ filter: `!isValid(datum.${value})` }],
    mark: { type: 'text', align: 'center', fill: colours.muted, lineHeight },
    encoding: { x: pixels('centreX'), y: pixels('gapY'), text: { field: 'labelLines', type: 'nominal' } },
  };
}
