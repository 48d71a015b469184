/**
 * Dots on lines: one line a row, in groups, on one value axis. Every row has its own line, so that labels never meet,
 * however near the values are.
 */
import { colours, lineHeight } from '../theme.ts';
import type { DrawnRow, Form, FormContext, Where } from './form.ts';
import { layoutWidth } from './form.ts';
import { drawHead, focusRing, hitBoxes, missingLayer, pixels, round, rowsLayer, type Layer, type LayeredSpec, type Word, wordsLayer, wordStyles } from './frame.ts';
import { markPath, markRadius, markSize, openSide, pointerReach, statusColours } from './qualified-marks.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

export interface DotsChannels {
  /** The number on the axis. */
  readonly value: string;
  /** Rows of one group stand together under its name. */
  readonly group: string;
  /** What a line is called. */
  readonly line: string;
  /** A second part of the line's name. */
  readonly detail?: string;
}

export function dots({ where, ...channels }: DotsChannels & { readonly where?: Where }): Form {
  return { kind: 'dots', channels: { ...channels }, numbers: ['value'], ...(where && { where }), spec: (context) => drawDots(channels, context) };
}

/** Pixels. */
const dotLine = 22;
const groupGap = 12;
const columnGap = 14;
const widestGroup = 148;
const widestName = { wide: 210, narrow: 132 } as const;
const axisSteps = { wide: 5, narrow: 2 } as const;
const axisSpace = 22;
const labelGap = 6;

interface PlacedRow {
  readonly row: DrawnRow;
  readonly nameLines: readonly string[];
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

interface PlacedGroup {
  readonly nameLines: readonly string[];
  readonly nameY: number;
  readonly top: number;
  readonly rows: readonly PlacedRow[];
}

function drawDots(channels: DotsChannels, context: FormContext): LayeredSpec {
  const width = layoutWidth[context.layout];
  const columns = placeColumns(channels, context);
  const { groups, height } = placeLines(channels, columns, context);
  const rows = groups.flatMap((group) => group.rows);
  const known = rows.map(({ row }) => row).filter((row) => row.numbers[channels.value] !== undefined);
  const axis = valueAxis(known.map((row) => row.numbers[channels.value] ?? 0), axisSteps[context.layout]);
  const left = columns.plot;
  const plot = plotWidth(known, channels.value, axis, width - left, context);
  const head = drawHead(context.fieldTitle(channels.value), known, -left, axisSpace, context);
  const box = { x: { value: 1 - left }, x2: { value: width - left - 1 }, y: pixels('topY'), y2: { field: 'bottomY' } };
  return {
    width: plot,
    height,
    padding: { left, top: head.height, right: width - left - plot, bottom: 4 },
    data: { values: rows.map((placed) => datumOf(placed, channels, axis, plot)) },
    layer: [
      hitBoxes(box),
      ...head.layers,
      separators(groups, left, width),
      names(groups, columns, left),
      marks(channels.value, axis, known),
      labels(channels.value),
      missing(channels.value),
      focusRing(box),
    ],
  };
}

/** Fields of ours have a capital letter, which names of a dataset's fields never have. */
function datumOf({ row, middle, top, bottom }: PlacedRow, { value, group, line }: DotsChannels, { domain: [low, high] }: ValueAxis, plot: number): Record<string, unknown> {
  const number = row.numbers[value];
  const labelX = number === undefined ? 0 : ((number - low) / (high - low)) * plot + reach(row) + labelGap;
  return {
    rowIndex: row.row,
    [group]: row.words[group],
    [line]: row.words[line],
    ...(number !== undefined && { [value]: number }),
    labelText: row.label,
    labelX: round(labelX),
    lineY: middle,
    topY: top + 1,
    bottomY: bottom - 1,
    statusKey: row.status,
    ...(row.qualifier !== undefined && { qualifierKey: row.qualifier }),
    markKind: markKind(row),
  };
}

interface Columns {
  /** Groups have a column of their own; a phone has them as headings over their rows. */
  readonly groupsBeside: boolean;
  readonly groupWidth: number;
  /** Where the names of lines begin, from the drawing's left edge. */
  readonly name: number;
  readonly nameWidth: number;
  /** Where the plot begins. */
  readonly plot: number;
}

function placeColumns(channels: DotsChannels, { layout, rows, measure }: FormContext): Columns {
  const widest = (texts: readonly string[], limit: number, look: 'strong' | 'muted'): number =>
    Math.ceil(Math.max(0, ...texts.flatMap((text) => wrapText(text, limit, wordStyles[look], measure)).map((line) => measure(line, wordStyles[look]))));
  const groupsBeside = layout === 'wide';
  const groupWidth = groupsBeside ? widest(rows.map((row) => groupName(channels, row)), widestGroup, 'strong') : layoutWidth[layout];
  const nameWidth = widest(rows.map((row) => lineName(channels, row)), widestName[layout], 'muted');
  const name = groupsBeside ? groupWidth + columnGap : 0;
  return { groupsBeside, groupWidth, name, nameWidth, plot: name + nameWidth + columnGap };
}

/** From top to bottom; y = 0 is the upper edge of the plot. */
function placeLines(channels: DotsChannels, columns: Columns, { rows, measure }: FormContext): { groups: PlacedGroup[]; height: number } {
  const groups: PlacedGroup[] = [];
  let y = 0;
  for (const groupRows of groupsOf(rows, channels)) {
    const [first] = groupRows;
    const nameLines = first === undefined ? [] : wrapText(groupName(channels, first), columns.groupWidth, wordStyles.strong, measure);
    const top = y;
    y += groupGap;
    const nameY = columns.groupsBeside ? y + dotLine / 2 : y + lineHeight / 2;
    if (!columns.groupsBeside) y += nameLines.length * lineHeight + 2;
    const placed = groupRows.map((row): PlacedRow => {
      const lines = wrapText(lineName(channels, row), columns.nameWidth, wordStyles.muted, measure);
      const rowTop = y;
      y += Math.max(dotLine, lines.length * lineHeight + 6);
      return { row, nameLines: lines, middle: (rowTop + y) / 2, top: rowTop, bottom: y };
    });
    if (columns.groupsBeside) y = Math.max(y, top + groupGap + nameLines.length * lineHeight + 6);
    groups.push({ nameLines, nameY, top, rows: placed });
  }
  return { groups, height: y + groupGap / 2 };
}

/** As wide as it can be with every label still inside the drawing, to the right of its mark. */
function plotWidth(known: readonly DrawnRow[], value: string, { domain: [low, high] }: ValueAxis, room: number, { measure }: FormContext): number {
  const limits = known.map((row) => {
    const share = ((row.numbers[value] ?? low) - low) / (high - low);
    const label = reach(row) + labelGap + measure(row.label, wordStyles.plain) + 1;
    return share === 0 ? room : (room - label) / share;
  });
  return Math.floor(Math.min(room - markRadius * pointerReach, ...limits));
}

/** From a mark's centre to its right end. */
function reach(row: DrawnRow): number {
  return markRadius * (openSide(row.qualifier) === 'higher' ? pointerReach : 1);
}

/** Rows stand grouped already: see chart-rows.ts. */
function groupsOf(rows: readonly DrawnRow[], { group }: DotsChannels): DrawnRow[][] {
  const groups = new Map<string, DrawnRow[]>();
  for (const row of rows) {
    const name = row.words[group] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

function groupName({ group }: DotsChannels, row: DrawnRow): string {
  return capitalise(row.words[group] ?? '');
}

function lineName({ line, detail }: DotsChannels, row: DrawnRow): string {
  const parts = [row.words[line], detail === undefined ? '' : row.words[detail]];
  return capitalise(parts.filter(Boolean).join(', '));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function names(groups: readonly PlacedGroup[], columns: Columns, left: number): Layer {
  const words: Word[] = groups.flatMap((group) => [
    ...group.nameLines.map((text, line): Word => ({ text, x: -left, y: group.nameY + line * lineHeight, look: 'strong' })),
    ...group.rows.flatMap(({ nameLines, middle }) => nameLines.map((text, line): Word => ({ text, x: columns.name - left, y: middle + (line - (nameLines.length - 1) / 2) * lineHeight, look: 'muted' }))),
  ]);
  return wordsLayer(words);
}

function separators(groups: readonly PlacedGroup[], left: number, width: number): Layer {
  return {
    data: { values: groups.map((group) => ({ y: group.top + groupGap / 2, from: -left, to: width - left })) },
    mark: { type: 'rule', stroke: colours.rule, strokeWidth: 1 },
    encoding: { x: pixels('from'), x2: { field: 'to' }, y: pixels('y') },
  };
}

function marks(value: string, { domain, ticks }: ValueAxis, known: readonly DrawnRow[]): Layer {
  const paths = new Map(known.map((row) => [markKind(row), markPath(row.status, openSide(row.qualifier))]));
  return {
    name: rowsLayer,
    transform: [{ filter: `isValid(datum.${value})` }],
    mark: { type: 'point', size: markSize, strokeWidth: 2, opacity: 1 },
    encoding: {
      x: { field: value, type: 'quantitative', scale: { domain: [...domain], nice: false }, axis: { orient: 'top', values: [...ticks] } },
      y: pixels('lineY'),
      shape: { field: 'markKind', type: 'nominal', scale: { domain: [...paths.keys()], range: [...paths.values()] }, legend: null },
      stroke: { field: 'statusKey', type: 'nominal', scale: statusColours, legend: null },
      fill: { condition: { test: 'isValid(datum.qualifierKey)', value: colours.paper }, field: 'statusKey', type: 'nominal', scale: statusColours, legend: null },
    },
  };
}

/** "claim", "claim higher". */
function markKind({ status, qualifier }: DrawnRow): string {
  return [status, openSide(qualifier) ?? ''].join(' ').trim();
}

function labels(value: string): Layer {
  return {
    transform: [{ filter: `isValid(datum.${value})` }],
    mark: { type: 'text', align: 'left' },
    encoding: { x: pixels('labelX'), y: pixels('lineY'), text: { field: 'labelText', type: 'nominal' } },
  };
}

/** A row whose value is not known says so where its mark would begin; never a mark at zero. */
function missing(value: string): Layer {
  return {
    name: missingLayer,
    transform: [{ filter: `!isValid(datum.${value})` }],
    mark: { type: 'text', align: 'left', fill: colours.muted },
    encoding: { x: pixels('labelX'), y: pixels('lineY'), text: { field: 'labelText', type: 'nominal' } },
  };
}
