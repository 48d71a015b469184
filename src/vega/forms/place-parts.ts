/** Where bars of wholes and parts stand: each part under its whole, beginning where the part before it ended. */
import { lineHeight } from '../theme.ts';
import { barLabels, barReach } from './bar-marks.ts';
import { layoutWidth, type DrawnRow, type FormContext } from './form.ts';
import { wordStyles } from './frame.ts';
import { capitalise, type PlacedLines } from './place-dots.ts';
import { wrapText } from './wrap-text.ts';

export interface PartsChannels {
  /** The number that is the bar's length. */
  readonly value: string;
  /** What a bar is called; what `partOf` names. */
  readonly line: string;
  /** The name of the whole that the row is a part of; empty for what stands alone. */
  readonly partOf: string;
  /** A second part of the bar's name. */
  readonly detail?: string;
  /** A number that the bars are held against, the same in every row: drawn as a line with the field's title. */
  readonly limit?: string;
}

/** Pixels; x and y from the upper left corner of the plot. */
export interface PlacedParts {
  readonly domain: readonly [number, number];
  readonly width: number;
  readonly height: number;
  /** The drawing's edges. */
  readonly left: number;
  readonly right: number;
  readonly bars: readonly PlacedPart[];
  readonly limit: PlacedLimit | undefined;
  /** Where a whole ends, from its own bar down past its last part. */
  readonly ends: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
}

export interface PlacedLimit {
  readonly x: number;
  readonly top: number;
  /** Its title with its value, centred above it as far as the drawing's edges let it. */
  readonly name: PlacedLines;
}

export interface PlacedPart {
  readonly row: DrawnRow;
  readonly name: PlacedLines;
  readonly label: string;
  /** 0 for what stands alone, 1 for its parts, 2 for theirs. */
  readonly depth: number;
  readonly start: number;
  readonly end: number | undefined;
  readonly endX: number;
  readonly labelX: number;
  /** The line's edges, a name above the bar included. */
  readonly lineTop: number;
  /** The edges of what the bar lies in the middle of. */
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
}

const barLine = 24;
const barThickness = [16, 12, 8] as const;
/** Above what stands alone, half of it above the rule. */
const rootGap = 10;
const indent = 14;
const labelGap = 6;
/** What a label may be wider while the page's font is not there yet. */
const otherFont = 5;
const widestName = 232;
const columnGap = 12;

interface Node {
  readonly row: DrawnRow;
  readonly depth: number;
  readonly start: number;
  readonly end: number | undefined;
  /** Index of the whole among the rows. */
  readonly whole: number | undefined;
}

export function placeParts(channels: PartsChannels, context: FormContext): PlacedParts {
  const { layout, rows, measure } = context;
  const nodes = readTree(rows, channels);
  const columns = placeColumns(nodes, channels, context);
  const room = layoutWidth[layout] - columns.plot;
  const limit = channels.limit === undefined ? undefined : rows[0]?.numbers[channels.limit];
  const domain = domainOf(nodes, limit);
  const share = (number: number): number => (number - domain[0]) / (domain[1] - domain[0]);
  const anchor = ({ start, end = start }: Node): number => share(Math.max(start, end));
  const labels = barLabels(rows, channels.value).map((text) => ({ text, width: measure(text, wordStyles.plain) }));
  const reach = ({ row, end }: Node): number => (end === undefined ? 0 : barReach(row)) + labelGap;
  const roomLeft = nodes.map((node, index) => room - reach(node) - (labels[index]?.width ?? 0) - otherFont);
  const width = Math.floor(
    Math.min(room, ...nodes.map((node, index) => (anchor(node) === 0 ? room : (roomLeft[index] ?? room) / anchor(node)))),
  );

  const placedLimit = limit === undefined ? undefined : placeLimit(channels, context, share(limit) * width, -columns.plot);
  const lines = placeLines(nodes, columns, placedLimit?.top ?? 0);
  const bars = nodes.map((node, index): PlacedPart => {
    const { row, depth, start, end } = node;
    const label = labels[index] ?? { text: '', width: 0 };
    const labelX = anchor(node) * width + reach(node);
    return {
      ...lineOf(lines, index),
      row,
      depth,
      start,
      end,
      label: label.text,
      endX: share(end ?? start) * width,
      labelX: pastLimit(labelX, label.width, placedLimit?.x, room),
      thickness: barThickness[Math.min(depth, 2)] ?? 8,
    };
  });
  const height = (lines.at(-1)?.bottom ?? 0) + 4;
  return { domain, width, height, left: -columns.plot, right: room, bars, limit: placedLimit, ends: endsOfWholes(nodes, bars) };
}

function domainOf(nodes: readonly Node[], limit = 0): [number, number] {
  const ends = nodes.flatMap(({ start, end }) => [start, end ?? start]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, limit, ...ends)];
  return low === high ? [0, 1] : [low, high];
}

interface Columns {
  /** Of each row, in order. */
  readonly names: readonly (readonly string[])[];
  /** A phone has names above their bars, not in a column. */
  readonly namesAbove: boolean;
  /** From the drawing's left edge. */
  readonly plot: number;
}

function placeColumns(nodes: readonly Node[], channels: PartsChannels, { layout, measure }: FormContext): Columns {
  const namesAbove = layout === 'narrow';
  const limit = namesAbove ? layoutWidth[layout] : widestName;
  const names = nodes.map(({ row, depth }) => wrapText(nameOf(row, channels), limit - depth * indent, wordStyles.muted, measure));
  const widths = names.flatMap((lines, index) =>
    lines.map((line) => (nodes[index]?.depth ?? 0) * indent + measure(line, wordStyles.muted)),
  );
  // The rim of an open bar stands a little before where it begins.
  return { names, namesAbove, plot: namesAbove ? 2 : Math.ceil(Math.max(0, ...widths)) + columnGap };
}

type PlacedLine = Pick<PlacedPart, 'name' | 'lineTop' | 'top' | 'bottom'>;

/** From top to bottom. */
function placeLines(nodes: readonly Node[], { names, namesAbove, plot }: Columns, first: number): PlacedLine[] {
  let y = first;
  return nodes.map(({ depth }, index) => {
    if (depth === 0) y += rootGap;
    const lines = names[index] ?? [];
    const lineTop = y;
    const top = namesAbove ? lineTop + lines.length * lineHeight : lineTop;
    y = namesAbove ? top + barLine : Math.max(top + barLine, top + lines.length * lineHeight + 4);
    const nameY = namesAbove ? lineTop + lineHeight / 2 + 1 : (lineTop + y - (lines.length - 1) * lineHeight) / 2;
    return { name: { lines, x: depth * indent - plot, y: nameY }, lineTop, top, bottom: y };
  });
}

function lineOf(lines: readonly PlacedLine[], index: number): PlacedLine {
  const line = lines[index];
  if (line === undefined) throw new Error(`Row ${index} has no line.`);
  return line;
}

/** A label that the limit's line would cross stands behind the line, if there is room. */
function pastLimit(labelX: number, width: number, limitX: number | undefined, right: number): number {
  if (limitX === undefined || labelX - labelGap / 2 > limitX || labelX + width + labelGap / 2 < limitX) return labelX;
  const past = limitX + labelGap;
  return past + width + otherFont <= right ? past : labelX;
}

function placeLimit(
  { limit = '' }: PartsChannels,
  { layout, rows, fieldTitle, measure }: FormContext,
  x: number,
  left: number,
): PlacedLimit {
  const lines = wrapText(`${fieldTitle(limit)}: ${rows[0]?.words[limit] ?? ''}`, layoutWidth[layout], wordStyles.plain, measure);
  const half = Math.max(...lines.map((line) => measure(line, wordStyles.plain))) / 2;
  const centre = Math.min(Math.max(x, left + half), left + layoutWidth[layout] - half - otherFont);
  return { x, top: lines.length * lineHeight + 2, name: { lines, x: centre, y: lineHeight / 2 } };
}

/** Rows stand in the order of the tree already: see order-rows.ts. */
function readTree(rows: readonly DrawnRow[], { value, line, partOf }: PartsChannels): Node[] {
  const nodes: Node[] = [];
  // By the whole's index: where its next part begins.
  const next = new Map<number, number>();
  for (const row of rows) {
    const index = nodes.findIndex((node) => node.row.words[line] === row.words[partOf]);
    const whole = row.words[partOf] === '' || index < 0 ? undefined : nodes[index];
    const start = whole === undefined ? 0 : (next.get(index) ?? whole.start);
    const number = row.numbers[value];
    const end = number === undefined ? undefined : start + number;
    if (whole !== undefined) next.set(index, end ?? start);
    nodes.push({ row, depth: whole === undefined ? 0 : whole.depth + 1, start, end, whole: whole === undefined ? undefined : index });
  }
  return nodes;
}

function endsOfWholes(nodes: readonly Node[], bars: readonly PlacedPart[]): PlacedParts['ends'] {
  const isWithin = (node: Node | undefined, whole: number): boolean =>
    node?.whole !== undefined && (node.whole === whole || isWithin(nodes[node.whole], whole));
  return bars.flatMap((bar, index) => {
    const last = nodes.findLastIndex((node) => isWithin(node, index));
    const bottom = bars[last]?.bottom;
    return bottom === undefined || bar.end === undefined ? [] : [{ x: bar.endX, top: (bar.top + bar.bottom + bar.thickness) / 2, bottom }];
  });
}

function nameOf(row: DrawnRow, { line, detail }: PartsChannels): string {
  return capitalise([row.words[line], detail === undefined ? '' : row.words[detail]].filter(Boolean).join(', '));
}
