/**
 * Dots on lines: one line a row, in groups, on one value axis. Every row has its own line, so that labels never meet,
 * however near the values are. Grid lines pass behind texts, which the styles of the page give a rim of paper.
 */
import { colours } from '../theme.ts';
import type { DrawnRow, Form, FormContext, Where } from './form.ts';
import { drawHead, focusRing, hitBoxes, missingLayer, pixels, round, rowsLayer, type Layer, type LayeredSpec } from './frame.ts';
import { groupLayers } from './group-layers.ts';
import { placeDots, type DotsChannels, type PlacedRow } from './place-dots.ts';
import { markPath, markSize, openSide, statusPaint } from './qualified-marks.ts';
import type { ValueAxis } from './value-axis.ts';

export function dots(options: DotsChannels & { readonly where?: Where }): Form {
  // Copied first, so that `dots()` gives a form that lacks its fields, which the check can say.
  const { where, ...channels } = { ...options };
  return {
    kind: 'dots',
    options: { ...options },
    required: ['value', 'group', 'line'],
    allowed: ['value', 'group', 'groupDetail', 'line', 'detail', 'where'],
    channels: { ...channels },
    numbers: ['value'],
    ...(where && { where }),
    spec: (context) => drawDots(channels, context),
  };
}

/** Pixels for the axis between head and plot. */
const axisSpace = 22;

function drawDots(channels: DotsChannels, context: FormContext): LayeredSpec {
  const { value } = channels;
  const placed = placeDots(channels, context);
  const { groups, width, height, left, right, axis } = placed;
  const rows = groups.flatMap((group) => group.rows);
  const known = context.rows.filter((row) => row.numbers[value] !== undefined);
  const head = drawHead(context.fieldTitle(value), known, left, axisSpace, context);
  const box = { x: { value: left + 1 }, x2: { value: right - 1 }, y: pixels('topY'), y2: { field: 'bottomY' } };
  return {
    width,
    height,
    padding: { left: -left, top: head.height, right: right - width, bottom: 4 },
    data: { values: rows.map((row) => datumOf(row, channels)) },
    layer: [
      hitBoxes(box),
      ...head.layers,
      ...groupLayers(placed),
      marks(value, axis, known),
      labels(`isValid(datum.${value})`, {}),
      // A row whose value is not known says so where its mark would begin; never a mark at zero.
      labels(`!isValid(datum.${value})`, { name: missingLayer, fill: colours.muted }),
      focusRing(box),
    ],
  };
}

/** Fields of ours have a capital letter, which names of a dataset's fields never have. */
function datumOf({ row, labelX, middle, top, bottom }: PlacedRow, { value, group, line }: DotsChannels): Record<string, unknown> {
  const number = row.numbers[value];
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

/** "claim", "claim higher". */
function markKind({ status, qualifier }: DrawnRow): string {
  return [status, openSide(qualifier) ?? ''].join(' ').trim();
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
      ...statusPaint,
    },
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
