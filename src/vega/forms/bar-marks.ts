/** Horizontal bars with their values at their ends: how the forms that draw a row as a bar draw it. */
import { formatStatus } from '../../figures/format-value.ts';
import type { Status } from '../../registry/registry.ts';
import { colours } from '../theme.ts';
import type { DrawnRow } from './form.ts';
import { missingLayer, pixels, pointersLayer, round, rowsLayer, type Layer } from './frame.ts';
import { horizontalPointer, markSize, openSide, statusPaint, statusLooks } from './qualified-marks.ts';

/** A bar from `start` to `end` on the value axis; the rest in pixels from the corner of the plot. */
export interface PlacedBar {
  readonly row: DrawnRow;
  readonly label: string;
  readonly start: number;
  /** Undefined where the value is not known. */
  readonly end: number | undefined;
  readonly endX: number;
  readonly labelX: number;
  /** The line's edges; the bar lies in their middle. */
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
}

/** Pixels. */
const pointerLength = 11;

/** "69%", "nearly 5,900": a sign of a unit costs no room and stays; the words of a unit stand once above the plot. */
function barDigits({ label, digits }: DrawnRow): string {
  return label.length - digits.length <= 1 ? label : digits;
}

/** "8.9, target": the status in words, so that no key is needed; nothing of it where all rows share one. */
export function barLabels(rows: readonly DrawnRow[], value: string): string[] {
  const shared = sharedStatus(rows) !== undefined;
  return rows.map((row) =>
    shared || row.status === 'observed' || row.numbers[value] === undefined
      ? barDigits(row)
      : `${barDigits(row)}, ${formatStatus(row.status)}`,
  );
}

/** "Share of imports (%), claim": the line above the plot, with the status that all rows share unless they are observed. */
export function barTitle(title: string, rows: readonly DrawnRow[]): string {
  const shared = sharedStatus(rows);
  return shared === undefined || shared === 'observed' ? title : `${title}, ${formatStatus(shared)}`;
}

function sharedStatus(rows: readonly DrawnRow[]): Status | undefined {
  const [first, ...others] = new Set(rows.map((row) => row.status));
  return others.length === 0 ? first : undefined;
}

/** From a bar's end to the end of its pointer. */
export function barReach({ qualifier }: DrawnRow): number {
  return openSide(qualifier) === 'higher' ? pointerLength : 0;
}

/** Fields of ours have a capital letter, which names of a dataset's fields never have. */
export function barDatum({ row, label, start, end, labelX, top, bottom, thickness }: PlacedBar): Record<string, unknown> {
  return {
    rowIndex: row.row,
    ...(end !== undefined && { startValue: start, endValue: end }),
    labelText: label,
    labelX: round(labelX),
    lineY: (top + bottom) / 2,
    barTop: (top + bottom - thickness) / 2,
    barBottom: (top + bottom + thickness) / 2,
    topY: top + 1,
    bottomY: bottom - 1,
    statusKey: row.status,
    ...(row.qualifier !== undefined && { qualifierKey: row.qualifier }),
  };
}

/** Bars and their labels over the rows' own data; `between` lies over the bars and behind the labels. */
export function barLayers(bars: readonly PlacedBar[], domain: readonly [number, number], between: readonly Layer[] = []): Layer[] {
  return [
    barsLayer(domain),
    ...pointers(bars),
    ...between,
    labels('isValid(datum.endValue)', {}),
    labels('!isValid(datum.endValue)', missingLook),
  ];
}

/** A row whose value is not known says so where its bar would begin; never a bar of no length. */
const missingLook = { name: missingLayer, fill: colours.muted };

function barsLayer(domain: readonly [number, number]): Layer {
  return {
    name: rowsLayer,
    transform: [{ filter: 'isValid(datum.endValue)' }],
    mark: { type: 'rect', opacity: 1 },
    encoding: {
      x: { field: 'startValue', type: 'quantitative', scale: { domain: [...domain], nice: false, zero: true }, axis: null },
      x2: { field: 'endValue' },
      y: pixels('barTop'),
      y2: { field: 'barBottom' },
      strokeWidth: { condition: { test: 'isValid(datum.qualifierKey)', value: 2 }, value: 0 },
      ...statusPaint,
    },
  };
}

/** At the end of a bar whose true value lies further on, or not so far. */
function pointers(bars: readonly PlacedBar[]): Layer[] {
  const values = bars.flatMap(({ row, end, endX, top, bottom }) => {
    const side = openSide(row.qualifier);
    return end === undefined || side === undefined || side === 'near'
      ? []
      : [{ endX: round(endX), lineY: (top + bottom) / 2, markKind: horizontalPointer[side], colour: statusLooks[row.status].colour }];
  });
  return pointersLayer(values, 'endX', 'lineY', markSize);
}

export interface ZeroLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where bars begin, from top to bottom; lines that touch become one, so that no seam is seen. */
export function zeroLines(lines: readonly ZeroLine[]): Layer {
  const joined: ZeroLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before?.bottom === line.top) joined[joined.length - 1] = { ...before, bottom: line.bottom };
    else joined.push(line);
  }
  return {
    data: { values: joined.map(({ x, top, bottom }) => ({ zeroX: round(x), topY: top, bottomY: bottom })) },
    mark: { type: 'rule', stroke: colours.ink, strokeWidth: 1 },
    encoding: { x: pixels('zeroX'), y: pixels('topY'), y2: { field: 'bottomY' } },
  };
}

function labels(filter: string, { name, fill }: { name?: string; fill?: string }): Layer {
  return {
    ...(name !== undefined && { name }),
    transform: [{ filter }],
    mark: { type: 'text', align: 'left', ...(fill !== undefined && { fill }) },
    encoding: { x: pixels('labelX'), y: pixels('lineY'), text: { field: 'labelText', type: 'nominal' } },
  };
}
