/**
 * Dots on lines: one line a row, in groups, on one value axis. Every row has its own line, so that labels never meet,
 * however near the values are; a phone has the names above the dots where they are long.
 */
import { bodyText, colours, lineHeight } from '../theme.ts';
import type { DrawnRow, Form, FormContext, Where } from './form.ts';
import { layoutWidth } from './form.ts';
import { drawHead, focusRing, hitBoxes, missingLayer, pixels, rowsLayer, type Box, type Layer, type LayeredSpec, type Word, wordsLayer, wordStyles } from './frame.ts';
import { markPath, markRadius, markSize, openSide, pointerReach, statusLooks } from './qualified-marks.ts';
import { valueAxis } from './value-axis.ts';
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
const widestName = 200;
/** A phone keeps names beside the dots only if they leave most of the width to the dots. */
const widestNameBeside = 104;
const axisSpace = 22;
const labelGap = 6;

interface PlacedRow {
  readonly row: DrawnRow;
  readonly nameLines: readonly string[];
  readonly nameY: number;
  readonly dotY: number;
  readonly top: number;
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
  const values = rows.flatMap(({ row }) => row.numbers[channels.value] ?? []);
  const axis = valueAxis(values);
  const left = columns.plot;
  const plot = plotWidth(rows, channels.value, axis.domain, width - left, context);
  const head = drawHead(context.fieldTitle(channels.value), rows.filter(({ row }) => row.numbers[channels.value] !== undefined).map(({ row }) => row), -left, axisSpace, context);
  const toX = (value: number): number => ((value - axis.domain[0]) / (axis.domain[1] - axis.domain[0])) * plot;

  const drawn = rows.map(({ row, dotY }) => {
    const value = row.numbers[channels.value];
    const x = value === undefined ? 0 : toX(value) + reach(row) + labelGap;
    return { rowIndex: row.row, [channels.group]: row.words[channels.group], [channels.line]: row.words[channels.line], ...(value !== undefined && { [channels.value]: value }), labelText: row.label, labelX: x, dotY, status: row.status, markKind: markPath(row.status, openSide(row.qualifier)), isOpen: row.qualifier !== undefined };
  });
  const boxes = (inset: number): Box[] => rows.map((row) => ({ rowIndex: row.row.row, left: -left + inset, right: width - left - inset, top: row.top + inset, bottom: row.bottom - inset }));
  return {
    width: plot,
    height,
    padding: { left, top: head.height, right: width - left - plot, bottom: 4 },
    data: { values: drawn },
    layer: [
      hitBoxes(boxes(0)),
      ...head.layers,
      separators(groups, left, width),
      names(groups, columns, left),
      marks(channels.value, axis),
      labels(channels.value),
      missing(channels.value),
      focusRing(boxes(1)),
    ],
  };
}

interface Columns {
  /** Where line names begin, from the drawing's left edge. */
  readonly name: number;
  /** Where the plot begins. */
  readonly plot: number;
  readonly nameWidth: number;
  readonly groupWidth: number;
  readonly groupsBeside: boolean;
  readonly namesBeside: boolean;
}

function placeColumns(channels: DotsChannels, { layout, rows, measure }: FormContext): Columns {
  const widest = (texts: readonly string[], limit: number, style: keyof typeof wordStyles): number =>
    Math.ceil(Math.max(0, ...texts.flatMap((text) => wrapText(text, limit, wordStyles[style], measure)).map((line) => measure(line, wordStyles[style]))));
  const groups = rows.map((row) => groupName(channels, row));
  const lineNames = rows.map((row) => lineName(channels, row));
  const width = layoutWidth[layout];
  if (layout === 'wide') {
    const groupWidth = widest(groups, widestGroup, 'strong');
    const nameWidth = widest(lineNames, widestName, 'muted');
    const name = groupWidth + columnGap;
    return { name, plot: name + nameWidth + columnGap, nameWidth, groupWidth, groupsBeside: true, namesBeside: true };
  }
  const nameWidth = widest(lineNames, width, 'muted');
  const namesBeside = nameWidth <= widestNameBeside;
  return { name: 0, plot: namesBeside ? nameWidth + columnGap : Math.ceil(markRadius), nameWidth, groupWidth: width, groupsBeside: false, namesBeside };
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
      const nameHeight = lines.length * lineHeight;
      y += columns.namesBeside ? Math.max(dotLine, nameHeight + 6) : nameHeight + dotLine;
      const dotY = columns.namesBeside ? (rowTop + y) / 2 : y - dotLine / 2;
      return { row, nameLines: lines, nameY: columns.namesBeside ? dotY - ((lines.length - 1) * lineHeight) / 2 : rowTop + lineHeight / 2, dotY, top: rowTop, bottom: y };
    });
    if (columns.groupsBeside) y = Math.max(y, top + groupGap + nameLines.length * lineHeight + 6);
    groups.push({ nameLines, nameY, top, rows: placed });
  }
  return { groups, height: y + groupGap / 2 };
}

/** As wide as it can be with every label still inside the drawing, to the right of its mark. */
function plotWidth(rows: readonly PlacedRow[], valueField: string, [low, high]: readonly [number, number], room: number, { measure }: FormContext): number {
  const limits = rows.map(({ row }) => {
    const label = labelGap + measure(row.label, { size: bodyText, weight: 400 }) + 1;
    const value = row.numbers[valueField];
    if (value === undefined || value <= low) return room;
    return ((room - reach(row) - label) * (high - low)) / (value - low);
  });
  return Math.floor(Math.min(room - markRadius * 2, ...limits));
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
    ...group.rows.flatMap((row) => row.nameLines.map((text, line): Word => ({ text, x: columns.name - left, y: row.nameY + line * lineHeight, look: 'muted' }))),
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

function marks(value: string, { domain, ticks }: { domain: readonly [number, number]; ticks: readonly number[] }): Layer {
  const statuses = Object.keys(statusLooks);
  const colourScale = { domain: statuses, range: Object.values(statusLooks).map((look) => look.colour) };
  return {
    name: rowsLayer,
    transform: [{ filter: `isValid(datum.${value})` }],
    mark: { type: 'point', size: markSize, strokeWidth: 2, opacity: 1 },
    encoding: {
      x: { field: value, type: 'quantitative', scale: { domain: [...domain], nice: false }, axis: { orient: 'top', values: [...ticks] } },
      y: pixels('dotY'),
      shape: { field: 'markKind', type: 'nominal', scale: null },
      stroke: { field: 'status', type: 'nominal', scale: colourScale, legend: null },
      fill: { condition: { test: 'datum.isOpen', value: colours.paper }, field: 'status', type: 'nominal', scale: colourScale, legend: null },
    },
  };
}

function labels(value: string): Layer {
  return {
    transform: [{ filter: `isValid(datum.${value})` }],
    mark: { type: 'text', align: 'left' },
    encoding: { x: pixels('labelX'), y: pixels('dotY'), text: { field: 'labelText', type: 'nominal' } },
  };
}

/** A row whose value is not known says so where its mark would begin; never a mark at zero. */
function missing(value: string): Layer {
  return {
    name: missingLayer,
    transform: [{ filter: `!isValid(datum.${value})` }],
    mark: { type: 'text', align: 'left', fill: colours.muted },
    encoding: { x: pixels('labelX'), y: pixels('dotY'), text: { field: 'labelText', type: 'nominal' } },
  };
}
