/** Where everything in a chart of slopes stands: a panel a group, side by side or, on a phone, one under the other. */
import { formatNumber } from '../../figures/format-value.ts';
import { lineHeight } from '../theme.ts';
import { layoutWidth, type DrawnRow, type FormContext } from './form.ts';
import { wordStyles } from './frame.ts';
import { capitalise, shareOf, type PlacedLines } from './place-dots.ts';
import { markRadius } from './qualified-marks.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface SlopesChannels {
  /** The number on the axis. */
  readonly value: string;
  /** Rows of one group have a panel of their own, and are joined there. */
  readonly group: string;
  /** The date of a row. */
  readonly line: string;
}

/** Pixels; x and y from the upper left corner of the plot. */
export interface PlacedSlopes {
  readonly axis: ValueAxis;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

export interface PlacedPanel {
  readonly name: PlacedLines;
  /** Of the plot inside the panel. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly points: readonly PlacedPoint[];
}

export interface PlacedPoint {
  readonly row: DrawnRow;
  readonly x: number;
  /** Of the mark; of the words where the value is not known. */
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly align: 'left' | 'center' | 'right';
  readonly date: PlacedLines;
  /** Edges of the point's part of the panel. */
  readonly from: number;
  readonly to: number;
}

const panelsAcross = { wide: 2, narrow: 1 } as const;
const panelGap = { wide: 48, narrow: 28 } as const;
const plotHeight = { wide: 190, narrow: 150 } as const;
/** Above the highest grid line, so that a label there stays clear of the panel's name. */
const plotTop = 14;
const labelGap = 7;
const axisGap = 8;
/** The least part of a panel's width between its edge and the first or last date. */
const inset = 0.2;

export function placeSlopes(channels: SlopesChannels, context: FormContext): PlacedSlopes {
  const { layout, rows, measure } = context;
  const axis = valueAxis(
    rows.flatMap((row) => row.numbers[channels.value] ?? []),
    2,
  );
  const groups = [...Map.groupBy(rows, (row) => row.words[channels.group] ?? '')];
  const across = Math.min(panelsAcross[layout], groups.length);
  const gap = panelGap[layout];
  const axisWidth = Math.max(...axis.ticks.map((tick) => measure(formatNumber(String(tick)), wordStyles.muted))) + axisGap;
  const panels: PlacedPanel[] = [];
  let top = 0;
  for (let first = 0; first < groups.length; first += across) {
    const widths = panelWidths(groups.slice(first, first + across), layoutWidth[layout], gap);
    const line = groups.slice(first, first + across).map(([name, members], column) => ({
      members,
      names: wrapText(capitalise(name), widths[column] ?? 0, wordStyles.strong, measure),
    }));
    const nameLines = Math.max(...line.map(({ names }) => names.length));
    const plot = top + nameLines * lineHeight + plotTop;
    let edge = 0;
    line.forEach(({ members, names }, column) => {
      const left = edge + axisWidth;
      const right = edge + (widths[column] ?? 0);
      panels.push({
        name: { lines: names, x: edge, y: top + (nameLines - names.length + 0.5) * lineHeight },
        left,
        right,
        top: plot,
        bottom: plot + plotHeight[layout],
        points: placePoints(members, channels, axis, { left, right, top: plot, height: plotHeight[layout] }, context),
      });
      edge = right + gap;
    });
    const dateLines = Math.max(...panels.slice(first).flatMap(({ points }) => points.map(({ date }) => date.lines.length)));
    top = plot + plotHeight[layout] + 6 + dateLines * lineHeight + (first + across < groups.length ? gap : 0);
  }
  return { axis, height: top, panels };
}

/** A panel of two dates is wider than one of a single date, but not twice as wide: its name needs room as well. */
function panelWidths(groups: readonly (readonly [string, readonly DrawnRow[]])[], width: number, gap: number): number[] {
  const weights = groups.map(([, members]) => members.length + 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => ((width - (groups.length - 1) * gap) * weight) / sum);
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** Dates stand in their order and not to scale: two or three of them are no series. */
function placePoints(
  rows: readonly DrawnRow[],
  { value, line }: SlopesChannels,
  axis: ValueAxis,
  { left, right, top, height }: Plot,
  { measure }: FormContext,
): PlacedPoint[] {
  const width = right - left;
  const last = rows.length - 1;
  const sideRoom = (row: DrawnRow | undefined): number =>
    Math.max(width * inset, markRadius + labelGap + measure(row?.label ?? '', wordStyles.plain) + 4);
  const firstX = left + sideRoom(rows[0]);
  const lastX = right - sideRoom(rows[last]);
  const step = last === 0 ? 0 : (lastX - firstX) / last;
  const xs = rows.map((_, index) => (last === 0 ? (left + right) / 2 : firstX + index * step));
  return rows.map((row, index): PlacedPoint => {
    const x = xs[index] ?? left;
    const before = index === 0 ? left : (x + (xs[index - 1] ?? left)) / 2;
    const after = index === last ? right : (x + (xs[index + 1] ?? right)) / 2;
    const number = row.numbers[value];
    const y = top + (1 - (number === undefined ? 0 : shareOf(number, axis))) * height - (number === undefined ? lineHeight : 0);
    // Beside the mark where no line leaves it to that side, else above it.
    const align = number === undefined ? 'center' : index === last ? 'left' : index === 0 ? 'right' : 'center';
    const aside = { left: markRadius + labelGap, right: -markRadius - labelGap, center: 0 }[align];
    const lines = wrapText(row.words[line] ?? '', after - before - 4, wordStyles.muted, measure);
    return {
      row,
      x,
      y,
      labelX: x + aside,
      labelY: number !== undefined && align === 'center' ? y - markRadius - labelGap - lineHeight / 2 : y,
      align,
      date: { lines, x, y: top + height + 6 + lineHeight / 2 },
      from: before,
      to: after,
    };
  });
}
