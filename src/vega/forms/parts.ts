/**
 * Horizontal bars of wholes and their parts: parts stand end to end under their whole, and a line shows where it ends, so
 * that parts which come to more than their whole are seen to run past it.
 */
import { colours } from '../theme.ts';
import { barDatum, barLayers, barTitle, zeroLines } from './bar-marks.ts';
import type { Form, FormContext, Where } from './form.ts';
import { drawHead, focusRing, hitBoxes, pixels, round, wordsLayer, type Layer, type LayeredSpec } from './frame.ts';
import { rulesAcross, wordsOf } from './group-layers.ts';
import { placeParts, type PartsChannels, type PlacedParts } from './place-parts.ts';

export function parts(options: PartsChannels & { readonly where?: Where }): Form {
  // Copied first, so that `parts()` gives a form that lacks its fields, which the check can say.
  const { where, ...channels } = { ...options };
  return {
    kind: 'parts',
    options: { ...options },
    required: ['value', 'line', 'partOf'],
    allowed: ['value', 'line', 'partOf', 'detail', 'limit', 'where'],
    channels: { ...channels },
    numbers: ['value', 'limit'],
    ...(where && { where }),
    spec: (context) => drawParts(channels, context),
  };
}

/** Pixels. */
const headSpace = 2;

function drawParts(channels: PartsChannels, context: FormContext): LayeredSpec {
  const placed = placeParts(channels, context);
  const { bars, domain, width, height, left, right } = placed;
  const head = drawHead(barTitle(context.fieldTitle(channels.value), context.rows), [], left, headSpace, context);
  const box = { x: { value: left + 1 }, x2: { value: right - 1 }, y: pixels('topY'), y2: { field: 'bottomY' } };
  const roots = bars.filter(({ depth }) => depth === 0);
  // Under a name that stands above its bar, the line shows where the bar begins only if it begins there.
  const atZero = bars.filter(({ start, top, lineTop }) => start === 0 || top === lineTop);
  const zeroX = (-domain[0] / (domain[1] - domain[0])) * width;
  return {
    width,
    height,
    padding: { left: -left, top: head.height, right: right - width, bottom: 4 },
    data: { values: bars.map((bar) => ({ ...barDatum(bar), topY: bar.lineTop + 1 })) },
    layer: [
      hitBoxes(box),
      ...head.layers,
      rulesAcross(
        roots.map(({ lineTop }) => ({ y: lineTop - 5 })),
        left,
        right,
      ),
      ends(placed),
      ...barLayers(bars, domain, [
        zeroLines(atZero.map(({ top, bottom }) => ({ x: zeroX, top, bottom }))),
        ...limitLayers(placed),
        wordsLayer(bars.flatMap(({ name, depth }) => wordsOf(name, depth === 0 ? 'plain' : 'muted'))),
      ]),
      focusRing(box),
    ],
  };
}

function ends({ ends: lines }: PlacedParts): Layer {
  return {
    data: { values: lines.map(({ x, top, bottom }) => ({ endX: round(x), topY: top, bottomY: bottom })) },
    mark: { type: 'rule', stroke: colours.ink, strokeWidth: 1, strokeDash: [3, 3] },
    encoding: { x: pixels('endX'), y: pixels('topY'), y2: { field: 'bottomY' } },
  };
}

/** Over the bars, so that it is seen where they pass it. */
function limitLayers({ limit, height }: PlacedParts): Layer[] {
  if (limit === undefined) return [];
  return [
    {
      data: { values: [{ limitX: round(limit.x), topY: limit.top, bottomY: height }] },
      mark: { type: 'rule', stroke: colours.ink, strokeWidth: 2 },
      encoding: { x: pixels('limitX'), y: pixels('topY'), y2: { field: 'bottomY' } },
    },
    wordsLayer(wordsOf(limit.name, 'plain').map((word) => ({ ...word, align: 'center' }))),
  ];
}
