/**
 * Values over years: one line a group, with its name at its end, and a mark at each value, whose shape says the status. Lines
 * join only what is known and alike. The axis begins at zero, or is logarithmic and says so.
 */
import type { Form, FormContext, Where } from './form.ts';
import { drawHead, focusRing, hitBoxes, pixels, round, wordsLayer, type LayeredSpec } from './frame.ts';
import { axisLayers, lineKey, markFields, markLayers, markRadius, pieceLayer } from './line-layers.ts';
import { lineLook, thin } from './line-looks.ts';
import { frameLines, headSpace, lineScales, type LineScale } from './lines-frame.ts';
import { placeBoxes, type Box } from './place-boxes.ts';
import { placeLines, type LinesChannels, type PlacedPoint } from './place-lines.ts';
import { nameWords, placeNames } from './place-names.ts';
import { placeValues } from './place-values.ts';
import { nameBox, takenBy } from './taken-places.ts';

export function lines(options: LinesChannels & { readonly scale?: LineScale; readonly where?: Where }): Form {
  // Copied first, so that `lines()` gives a form that lacks its fields, which the check can say.
  const { where, scale = 'linear', ...channels } = { ...options };
  const numbers = ['value', 'low', 'high'];
  return {
    kind: 'lines',
    options: { ...options },
    required: ['value', 'period'],
    allowed: ['value', 'period', 'group', 'apart', 'low', 'high', 'scale', 'where'],
    choices: { scale: lineScales },
    channels: { ...channels },
    numbers,
    periods: ['period'],
    ...(scale === 'log' && { aboveZero: numbers }),
    ...(where && { where }),
    spec: (context) => drawLines(channels, scale, context),
  };
}

function drawLines(channels: LinesChannels, scale: LineScale, context: FormContext): LayeredSpec {
  const frame = frameLines(channels, scale, context);
  const { width, height, left, column, axis, toX, toY } = frame;
  const radius = markRadius[context.layout];
  const placed = placeLines(context.rows, channels, frame);
  const points = placed.flatMap((line) => line.points);
  const room = { width, height, top: 4 - headSpace, reach: radius + 4, taken: takenBy(placed, radius) };
  const names = placeNames(placed, frame.blocks, room);
  const values = placeValues(placed, { ...room, taken: [...room.taken, ...names.map(nameBox)] }, context);
  const head = drawHead(frame.title, [], -left, headSpace, context, lineKey(points));
  const boxes = placeBoxes(points, { left: 0, right: width, top: -headSpace, bottom: height });
  const boxOf = new Map(points.map((point, index) => [point, boxes[index]]));
  // The first line is drawn last, above the others.
  const behind = placed.map((line, index) => ({ ...line, look: lineLook(index) })).reverse();
  const pieces = behind.flatMap((line) => line.pieces.map((piece) => ({ piece, look: piece.isEdge ? thin(line.look) : line.look })));
  const leaders = names.flatMap(({ leader, index }) => (leader === undefined ? [] : [{ piece: leader, look: thin(lineLook(index)) }]));
  return {
    width,
    height,
    padding: { left, top: head.height, right: column, bottom: footSpace },
    data: {
      values: behind.flatMap((line) =>
        line.points.map((point) => ({
          ...datumOf(point, channels),
          ...markFields(point, line.look, radius),
          ...boxFields(point, boxOf.get(point), radius),
        })),
      ),
    },
    layer: [
      hitBoxes({ x: pixels('leftX'), x2: { field: 'rightX' }, y: pixels('topY'), y2: { field: 'bottomY' } }),
      ...head.layers,
      ...axisLayers({ width, height, grid: axis.ticks.map(toY), zero: scale === 'log' ? undefined : toY(0), years: frame.ticks.map(toX) }),
      ...pieceLayer([...pieces, ...leaders]),
      ...markLayers(points, channels, {
        x: { field: channels.period, type: 'quantitative', scale: { domain: [...frame.years], nice: false, zero: false }, axis: null },
        y: { type: 'quantitative', scale: { type: scale, domain: [...axis.domain], nice: false }, axis: null },
      }),
      wordsLayer([...frame.words, ...names.flatMap(nameWords), ...values]),
      focusRing({ x: pixels('ringLeft'), x2: { field: 'ringRight' }, y: pixels('ringTop'), y2: { field: 'ringBottom' } }),
    ],
  };
}

/** Pixels. */
const footSpace = 24;
const ringGap = 5;

function datumOf({ row }: PlacedPoint, channels: LinesChannels): object {
  const { value, period, low, high, group } = channels;
  const numbers = [value, period, low, high].flatMap((name) => {
    const number = row.numbers[name ?? ''];
    return name === undefined || number === undefined ? [] : [[name, number]];
  });
  return { rowIndex: row.row, ...(group !== undefined && { [group]: row.words[group] }), ...Object.fromEntries(numbers) };
}

/** Where a pointer meets the mark, and the ring round it. */
function boxFields({ x, y, top, bottom, kind }: PlacedPoint, box: Box | undefined, radius: number): object {
  const ring = radius + ringGap;
  return {
    ...(kind === 'missing' && { footY: round(y) }),
    leftX: round(box?.left ?? x),
    rightX: round(box?.right ?? x),
    topY: round(box?.top ?? y),
    bottomY: round(box?.bottom ?? y),
    ringLeft: round(x - ring),
    ringRight: round(x + ring),
    ringTop: round(top - ring),
    ringBottom: round(bottom + ring),
  };
}
