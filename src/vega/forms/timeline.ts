/** Events down the page in order of time: date, mark and words; the mark's shape and colour say of what kind each is. */
import { formatStatus } from '../../figures/format-value.ts';
import { colours } from '../theme.ts';
import type { DrawnRow, Form, FormContext, Where } from './form.ts';
import { layoutWidth } from './form.ts';
import { drawHead, focusRing, hitBoxes, pixels, round, rowsLayer, wordsLayer, type Layer, type LayeredSpec } from './frame.ts';
import { kindLooks, type KindLook } from './kind-marks.ts';
import { placeTimeline, type PlacedEvent, type PlacedTimeline, type TimelineChannels } from './place-timeline.ts';
import { markPath, markSize, type KeyEntry } from './qualified-marks.ts';

export function timeline(options: TimelineChannels & { readonly where?: Where }): Form {
  // Copied first, so that `timeline()` gives a form that lacks its fields, which the check can say.
  const { where, ...channels } = { ...options };
  return {
    kind: 'timeline',
    options: { ...options },
    required: ['value', 'date', 'kind'],
    allowed: ['value', 'date', 'kind', 'detail', 'further', 'where'],
    channels: { ...channels },
    numbers: [],
    dates: ['date'],
    kinds: ['kind'],
    ...(where && { where }),
    spec: (context) => drawTimeline(channels, where?.[channels.kind], context),
  };
}

function drawTimeline(channels: TimelineChannels, kinds: readonly string[] | undefined, context: FormContext): LayeredSpec {
  const { layout, rows } = context;
  const width = layoutWidth[layout];
  const placed = placeTimeline(channels, context);
  const looks = kindLooks(kinds ?? rows.map((row) => row.words[channels.kind] ?? ''));
  const head = drawHead(context.fieldTitle(channels.kind), rows, 0, 2, context, keyOf(looks, rows));
  const events = placed.years.flatMap((year) => year.events);
  const box = { x: { value: 1 }, x2: { value: width - 1 }, y: pixels('topY'), y2: { field: 'bottomY' } };
  return {
    width,
    height: placed.height,
    padding: { left: 0, top: head.height, right: 0, bottom: 2 },
    data: { values: events.map((event) => datumOf(event, channels, looks)) },
    layer: [
      hitBoxes(box),
      ...head.layers,
      separators(placed, width),
      spine(placed),
      wordsLayer([
        ...placed.years.map(({ name }) => name),
        ...events.flatMap(({ row, words }) => words.map((word) => ({ ...word, rowIndex: row.row }))),
      ]),
      marks(placed.spineX),
      focusRing(box),
    ],
  };
}

/** Fields of ours have a capital letter, which names of a dataset's fields never have. */
function datumOf(
  { row, top, middle, bottom }: PlacedEvent,
  { value, date, kind }: TimelineChannels,
  looks: ReadonlyMap<string, KindLook>,
): Record<string, unknown> {
  const look = looks.get(row.words[kind] ?? '');
  return {
    rowIndex: row.row,
    [date]: row.words[date],
    [kind]: row.words[kind],
    [value]: row.words[value],
    lineY: round(middle),
    topY: round(top),
    bottomY: round(bottom),
    markKind: look?.shape,
    colour: look?.colour,
    isOpen: row.status !== 'observed',
  };
}

/** A filled mark for each kind; then the open mark, with what it stands for here. */
function keyOf(looks: ReadonlyMap<string, KindLook>, rows: readonly DrawnRow[]): KeyEntry[] {
  const kinds = [...looks].map(([words, { shape, colour }]): KeyEntry => ({ path: shape, colour, side: undefined, words }));
  const open = new Set(rows.flatMap(({ status }) => (status === 'observed' ? [] : [formatStatus(status)])));
  return open.size === 0
    ? kinds
    : [...kinds, { path: markPath('observed', 'near'), colour: colours.ink, side: 'near', words: `open: ${[...open].join(', ')}` }];
}

function separators({ years }: PlacedTimeline, width: number): Layer {
  return {
    data: { values: years.map(({ y }) => ({ y: round(y) })) },
    mark: { type: 'rule', stroke: colours.rule, strokeWidth: 1 },
    encoding: { x: { value: 0 }, x2: { value: width }, y: pixels('y') },
  };
}

/** Joins the marks; dashed where it passes over years without an event. */
function spine({ years, spineX }: PlacedTimeline): Layer {
  const points = years.flatMap(({ year, events }) => events.map(({ middle }) => ({ year, y: round(middle) })));
  const values = points.slice(1).map(({ year, y }, index) => {
    const before = points[index];
    return { from: before?.y, to: y, isJump: year - (before?.year ?? year) > 1 };
  });
  return {
    data: { values },
    mark: { type: 'rule', stroke: colours.muted, strokeWidth: 1 },
    encoding: {
      x: { value: spineX },
      y: pixels('from'),
      y2: { field: 'to' },
      strokeDash: { condition: { test: 'datum.isJump', value: [2, 4] }, value: [1, 0] },
    },
  };
}

function marks(x: number): Layer {
  return {
    name: rowsLayer,
    mark: { type: 'point', size: markSize, strokeWidth: 2, opacity: 1 },
    encoding: {
      x: { value: x },
      y: pixels('lineY'),
      shape: { field: 'markKind', type: 'nominal', scale: null },
      stroke: { field: 'colour', type: 'nominal', scale: null },
      fill: { condition: { test: 'datum.isOpen', value: colours.paper }, field: 'colour', type: 'nominal', scale: null },
    },
  };
}
