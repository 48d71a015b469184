/** Horizontal bars from zero: one line a row, in groups, each with its value at its end, so that no axis is needed. */
import { barDatum, barLabels, barLayers, barReach, barTitle, zeroLines, type PlacedBar } from './bar-marks.ts';
import type { Form, FormContext, Where } from './form.ts';
import { drawHead, focusRing, hitBoxes, pixels, type LayeredSpec } from './frame.ts';
import { groupLayers } from './group-layers.ts';
import { placeDots, shareOf, type DotsChannels, type MarkShape } from './place-dots.ts';

export interface BarRowsChannels extends DotsChannels {
  /** Bars of a group stand in falling order of this number; in the order of the file without it. */
  readonly rank?: string;
}

export function barRows(options: BarRowsChannels & { readonly where?: Where }): Form {
  // Copied first, so that `barRows()` gives a form that lacks its fields, which the check can say.
  const { where, ...channels } = { ...options };
  return {
    kind: 'barRows',
    options: { ...options },
    required: ['value', 'group', 'line'],
    allowed: ['value', 'group', 'groupDetail', 'line', 'detail', 'rank', 'where'],
    channels: { ...channels },
    numbers: ['value', 'rank'],
    ...(where && { where }),
    spec: (context) => drawBarRows(channels, context),
  };
}

/** Pixels. */
const headSpace = 6;
const thickness = 14;

/** Each bar says its value, so that no axis needs round ends. */
const barShape: MarkShape = {
  axisOf: (values) => {
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    return { domain: low === high ? [0, 1] : [low, high], ticks: [] };
  },
  // The value of a bar that goes to the left stands to the right of where the bar begins.
  anchorOf: (value) => Math.max(0, value),
  reachOf: barReach,
};

function drawBarRows(channels: BarRowsChannels, context: FormContext): LayeredSpec {
  const { value } = channels;
  const labels = barLabels(context.rows, value);
  const rows = context.rows.map((row, index) => ({ ...row, label: labels[index] ?? '' }));
  const placed = placeDots(channels, { ...context, rows }, barShape);
  const { groups, width, height, left, right, axis } = placed;
  const toX = (number: number): number => shareOf(number, axis) * width;
  const bars = groups.flatMap((group) =>
    group.rows.map(({ row, labelX, top, bottom }): PlacedBar => {
      const end = row.numbers[value];
      return { row, label: row.label, start: 0, end, endX: toX(end ?? 0), labelX, top, bottom, thickness };
    }),
  );
  const head = drawHead(barTitle(context.fieldTitle(value), rows), [], left, headSpace, context);
  const box = { x: { value: left + 1 }, x2: { value: right - 1 }, y: pixels('topY'), y2: { field: 'bottomY' } };
  return {
    width,
    height,
    padding: { left: -left, top: head.height, right: right - width, bottom: 4 },
    data: { values: bars.map(barDatum) },
    layer: [
      hitBoxes(box),
      ...head.layers,
      ...groupLayers(placed),
      ...barLayers(bars, axis.domain),
      zeroLines(groups.map(({ rows: members }) => ({ x: toX(0), top: members[0]?.top ?? 0, bottom: members.at(-1)?.bottom ?? 0 }))),
      focusRing(box),
    ],
  };
}
