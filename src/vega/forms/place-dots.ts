/** Where everything in a dot plot stands. Names and values are measured first; what they leave is the plot. */
import { formatNumber } from '../../figures/format-value.ts';
import { lineHeight } from '../theme.ts';
import { layoutWidth, type DrawnRow, type FormContext, type Layout } from './form.ts';
import { wordStyles } from './frame.ts';
import { markRadius, openSide, pointerReach } from './qualified-marks.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface DotsChannels {
  /** The number on the axis. */
  readonly value: string;
  /** Rows of one group stand together under its name. */
  readonly group: string;
  /** A second part of the group's name. */
  readonly groupDetail?: string;
  /** What a line is called. */
  readonly line: string;
  /** A second part of the line's name. */
  readonly detail?: string;
}

/** Pixels; x and y from the upper left corner of the plot. */
export interface PlacedDots {
  readonly axis: ValueAxis;
  readonly width: number;
  readonly height: number;
  /** The drawing's edges. */
  readonly left: number;
  readonly right: number;
  readonly groups: readonly PlacedGroup[];
}

export interface PlacedGroup {
  readonly name: PlacedLines;
  /** Of the line above the group. */
  readonly y: number;
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow {
  readonly row: DrawnRow;
  readonly name: PlacedLines;
  /** Where its value in words begins: right of its mark, or where the mark would begin if the value were known. */
  readonly labelX: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

export interface PlacedLines {
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the first line. */
  readonly y: number;
}

const dotLine = 22;
const groupGap = 12;
const columnGap = 14;
/** A pointer to the left of the lowest value has its place here. */
const plotGap = 18;
const labelGap = 6;
/** What a label may be wider while the page's font is not there yet. */
const otherFont = 5;
const widestGroup = 148;
const widestName = { wide: 240, narrow: 124 } as const;
const axisSteps = { wide: 5, narrow: 2 } as const;

/** What depends on how a value is drawn. */
export interface MarkShape {
  readonly axisOf: (values: readonly number[], layout: Layout) => ValueAxis;
  /** Where on the axis the label of a value hangs. */
  readonly anchorOf: (value: number) => number;
  /** From there to the end of the mark, in pixels. */
  readonly reachOf: (row: DrawnRow) => number;
}

const dotShape: MarkShape = {
  axisOf: (values, layout) => valueAxis(values, axisSteps[layout]),
  anchorOf: (value) => value,
  reachOf: (row) => markRadius * (openSide(row.qualifier) === 'higher' ? pointerReach : 1),
};

export function placeDots(channels: DotsChannels, context: FormContext, shape: MarkShape = dotShape): PlacedDots {
  const { layout, rows, measure } = context;
  const columns = placeColumns(channels, context);
  const values = rows.flatMap((row) => row.numbers[channels.value] ?? []);
  const axis = shape.axisOf(values, layout);
  const room = layoutWidth[layout] - columns.plot;
  // Half of the last number on the axis, and a mark with its pointer, stand beyond the plot.
  const beyond =
    axis.ticks.length === 0 ? 0 : Math.max(markRadius * pointerReach, measure(formatNumber(String(axis.domain[1])), wordStyles.muted) / 2);
  const anchor = (row: DrawnRow): number | undefined => {
    const value = row.numbers[channels.value];
    return value === undefined ? undefined : shareOf(shape.anchorOf(value), axis);
  };
  const width = Math.floor(
    Math.min(
      room - beyond,
      ...rows.map((row) => widestPlot(anchor(row), room - shape.reachOf(row) - measure(row.label, wordStyles.plain))),
    ),
  );
  const labelX = (row: DrawnRow): number => {
    const share = anchor(row);
    return share === undefined ? labelGap : share * width + shape.reachOf(row) + labelGap;
  };
  return { axis, width, left: -columns.plot, right: room, ...placeLines(channels, columns, labelX, context) };
}

interface Columns {
  /** A phone has groups as headings over their rows, not in a column. */
  readonly groupsBeside: boolean;
  readonly groupWidth: number;
  readonly nameWidth: number;
  /** From the drawing's left edge. */
  readonly name: number;
  readonly plot: number;
}

function placeColumns(channels: DotsChannels, { layout, rows, measure }: FormContext): Columns {
  const widest = (texts: readonly string[], limit: number, look: 'strong' | 'muted'): number => {
    const lines = texts.flatMap((text) => wrapText(text, limit, wordStyles[look], measure));
    return Math.ceil(Math.max(0, ...lines.map((line) => measure(line, wordStyles[look]))));
  };
  const groupsBeside = layout === 'wide';
  const groupWidth = groupsBeside
    ? widest(
        rows.map((row) => groupName(row, channels)),
        widestGroup,
        'strong',
      )
    : layoutWidth[layout];
  const nameWidth = widest(
    rows.map((row) => lineName(row, channels)),
    widestName[layout],
    'muted',
  );
  const name = groupsBeside ? groupWidth + columnGap : 0;
  return { groupsBeside, groupWidth, nameWidth, name, plot: name + nameWidth + plotGap };
}

/** From top to bottom. */
function placeLines(
  channels: DotsChannels,
  columns: Columns,
  labelX: (row: DrawnRow) => number,
  { rows, measure }: FormContext,
): { groups: PlacedGroup[]; height: number } {
  const groups: PlacedGroup[] = [];
  let y = 0;
  for (const groupRows of groupsOf(rows, channels)) {
    const lines = wrapText(groupName(groupRows[0], channels), columns.groupWidth, wordStyles.strong, measure);
    const top = y + groupGap;
    y = columns.groupsBeside ? top : top + lines.length * lineHeight + 2;
    const placed = groupRows.map((row): PlacedRow => {
      const nameLines = wrapText(lineName(row, channels), columns.nameWidth, wordStyles.muted, measure);
      const rowTop = y;
      y += Math.max(dotLine, nameLines.length * lineHeight + 6);
      const middle = (rowTop + y) / 2;
      return {
        row,
        name: { lines: nameLines, x: columns.name - columns.plot, y: middle - ((nameLines.length - 1) * lineHeight) / 2 },
        labelX: labelX(row),
        top: rowTop,
        middle,
        bottom: y,
      };
    });
    if (columns.groupsBeside) y = Math.max(y, top + lines.length * lineHeight + 6);
    groups.push({
      name: { lines, x: -columns.plot, y: top + (columns.groupsBeside ? dotLine : lineHeight) / 2 },
      y: top - groupGap / 2,
      rows: placed,
    });
  }
  return { groups, height: y + groupGap / 2 };
}

/** The widest plot in which a label right of its mark still ends inside the drawing; `room` is what the two leave. */
function widestPlot(share: number | undefined, room: number): number {
  return share === undefined || share === 0 ? Infinity : (room - labelGap - otherFont) / share;
}

/** How far along the axis: 0 at its beginning, 1 at its end. */
export function shareOf(value: number, { domain: [low, high] }: ValueAxis): number {
  return (value - low) / (high - low);
}

/** Rows stand grouped already: see chart-rows.ts. */
function groupsOf(rows: readonly DrawnRow[], channels: DotsChannels): DrawnRow[][] {
  return [...Map.groupBy(rows, (row) => groupName(row, channels)).values()];
}

function groupName(row: DrawnRow | undefined, { group, groupDetail }: DotsChannels): string {
  const parts = [row?.words[group], groupDetail === undefined ? '' : row?.words[groupDetail]];
  return capitalise(parts.filter(Boolean).join(', '));
}

function lineName(row: DrawnRow, { line, detail }: DotsChannels): string {
  const parts = [row.words[line], detail === undefined ? '' : row.words[detail]];
  return capitalise(parts.filter(Boolean).join(', '));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
