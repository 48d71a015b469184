/** Two or three dates of one thing, joined by a line, in a panel for each thing that is counted otherwise. */
import { formatNumber } from '../../figures/format-value.ts';
import { colours } from '../theme.ts';
import { layoutWidth, type DrawnRow, type Form, type FormContext, type Where } from './form.ts';
import {
  drawHead,
  focusRing,
  hitBoxes,
  missingLayer,
  pixels,
  round,
  rowsLayer,
  wordsLayer,
  type Layer,
  type LayeredSpec,
  type Word,
} from './frame.ts';
import { wordsOf } from './group-layers.ts';
import { shareOf } from './place-dots.ts';
import { placeSlopes, type PlacedPanel, type PlacedPoint, type PlacedSlopes, type SlopesChannels } from './place-slopes.ts';
import { markSize, openSide, statusPaint, statusLooks, verticalPointer } from './qualified-marks.ts';

export function slopes(options: SlopesChannels & { readonly where?: Where }): Form {
  // Copied first, so that `slopes()` gives a form that lacks its fields, which the check can say.
  const { where, ...channels } = { ...options };
  return {
    kind: 'slopes',
    options: { ...options },
    required: ['value', 'group', 'line'],
    allowed: ['value', 'group', 'line', 'where'],
    channels: { ...channels },
    numbers: ['value'],
    ...(where && { where }),
    spec: (context) => drawSlopes(channels, context),
  };
}

/** Pixels between head and panels. */
const headSpace = 12;

function drawSlopes(channels: SlopesChannels, context: FormContext): LayeredSpec {
  const { value } = channels;
  const placed = placeSlopes(channels, context);
  const { panels, height } = placed;
  const width = layoutWidth[context.layout];
  const known = context.rows.filter((row) => row.numbers[value] !== undefined);
  const head = drawHead(context.fieldTitle(value), known, 0, headSpace, context);
  const box = { x: pixels('fromX'), x2: { field: 'toX' }, y: pixels('topY'), y2: { field: 'bottomY' } };
  const points = panels.flatMap((panel) => panel.points.map((point) => ({ point, panel })));
  const dates = points.flatMap(({ point }) => wordsOf(point.date, 'muted').map((word): Word => ({ ...word, align: 'center' })));
  return {
    width,
    height,
    padding: { left: 0, top: head.height, right: 0, bottom: 4 },
    data: { values: points.map(({ point, panel }) => datumOf(point, panel, value)) },
    layer: [
      hitBoxes(box),
      ...head.layers,
      grid(placed),
      wordsLayer([...panels.flatMap(({ name }) => wordsOf(name, 'strong')), ...ticks(placed), ...dates]),
      joins(panels, value),
      marks(known),
      labels(`isValid(datum.${value})`, {}),
      labels(`!isValid(datum.${value})`, { name: missingLayer, fill: colours.muted }),
      focusRing(box),
    ],
  };
}

/** Fields of ours have a capital letter, which names of a dataset's fields never have. */
function datumOf({ row, x, y, labelX, labelY, align, from, to }: PlacedPoint, panel: PlacedPanel, value: string): Record<string, unknown> {
  const number = row.numbers[value];
  return {
    rowIndex: row.row,
    ...(number !== undefined && { [value]: number }),
    markX: round(x),
    markY: round(y),
    labelX: round(labelX),
    labelY: round(labelY),
    labelText: row.label,
    labelAlign: align,
    fromX: round(from) + 1,
    toX: round(to) - 1,
    topY: panel.top - 12,
    bottomY: panel.bottom + 24,
    statusKey: row.status,
    ...(row.qualifier !== undefined && { qualifierKey: row.qualifier }),
    ...(number !== undefined && { markKind: markKind(row) }),
  };
}

/** The shape of the status, and on a vertical axis a pointer up or down. */
function markKind({ status, qualifier }: DrawnRow): string {
  const side = openSide(qualifier);
  return statusLooks[status].shape + (side === undefined || side === 'near' ? '' : verticalPointer[side]);
}

/** Each panel has its own lines and numbers, so that nobody reads across from one to the next. */
function grid({ axis, panels }: PlacedSlopes): Layer {
  const lines = panels.flatMap(({ left, right, top, bottom }) =>
    axis.ticks.map((tick) => ({
      fromX: round(left),
      toX: round(right),
      y: round(bottom - shareOf(tick, axis) * (bottom - top)),
      colour: tick === 0 ? colours.ink : colours.rule,
    })),
  );
  return {
    data: { values: lines },
    mark: { type: 'rule', strokeWidth: 1 },
    encoding: {
      x: pixels('fromX'),
      x2: { field: 'toX' },
      y: pixels('y'),
      stroke: { field: 'colour', type: 'nominal', scale: null },
    },
  };
}

function ticks({ axis, panels }: PlacedSlopes): Word[] {
  return panels.flatMap(({ left, top, bottom }) =>
    axis.ticks.map((tick): Word => ({
      text: formatNumber(String(tick)),
      x: left - 8,
      y: bottom - shareOf(tick, axis) * (bottom - top),
      look: 'muted',
      align: 'right',
    })),
  );
}

/** Between neighbours whose values are known; dashed where one of them was not observed. */
function joins(panels: readonly PlacedPanel[], value: string): Layer {
  const lines = panels.flatMap(({ points }) =>
    points.flatMap((to, index) => {
      const from = points[index - 1];
      if (from === undefined || from.row.numbers[value] === undefined || to.row.numbers[value] === undefined) return [];
      const isObserved = from.row.status === 'observed' && to.row.status === 'observed';
      return [
        {
          fromX: round(from.x),
          toX: round(to.x),
          fromY: round(from.y),
          toY: round(to.y),
          colour: statusLooks[to.row.status].colour,
          dash: isObserved ? [1, 0] : [5, 4],
        },
      ];
    }),
  );
  return {
    data: { values: lines },
    mark: { type: 'rule', strokeWidth: 2, strokeDash: { expr: 'datum.dash' } },
    encoding: {
      x: pixels('fromX'),
      x2: { field: 'toX' },
      y: pixels('fromY'),
      y2: { field: 'toY' },
      stroke: { field: 'colour', type: 'nominal', scale: null },
    },
  };
}

function marks(known: readonly DrawnRow[]): Layer {
  const kinds = [...new Set(known.map(markKind))];
  return {
    name: rowsLayer,
    transform: [{ filter: 'isValid(datum.markKind)' }],
    mark: { type: 'point', size: markSize, strokeWidth: 2, opacity: 1 },
    encoding: {
      x: pixels('markX'),
      y: pixels('markY'),
      shape: { field: 'markKind', type: 'nominal', scale: { domain: kinds, range: kinds }, legend: null },
      ...statusPaint,
    },
  };
}

function labels(filter: string, { name, fill }: { name?: string; fill?: string }): Layer {
  return {
    ...(name !== undefined && { name }),
    transform: [{ filter }],
    mark: { type: 'text', align: { expr: 'datum.labelAlign' }, ...(fill !== undefined && { fill }) },
    encoding: { x: pixels('labelX'), y: pixels('labelY'), text: { field: 'labelText', type: 'nominal' } },
  };
}
