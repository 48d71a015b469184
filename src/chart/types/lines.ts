/** Values over time: a line a series with its name at its end, a mark a value, whose shape says the status. Lines join what is alike. */
import { fitted, inMillions, need, nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';
import { kindEncodings, kindExpression, observed } from '../looks.ts';
import { manyRows } from '../layout.ts';
import { logTicks } from '../nice-domain.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, lineHeight, strongText } from '../theme.ts';
import { endExpression } from './line-ends.ts';
import { placeLines, type PlacedLines } from './line-labels.ts';
import { seriesLooks } from './series-looks.ts';
import { timeAcross } from './time-axis.ts';
import { words } from '../../words/words.ts';

/** Pixels from mark to mark below which marks are smaller, and below which only those are drawn that say more than the line. */
const closeMarks = { small: 16, few: 8 } as const;
/** More rows than this are no place for dashes as well. */
const mostDashed = 24;

export function drawLines(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf } = context;
  const [value, time, { series }] = [need(options, 'value'), need(options, 'time'), options];
  const placed = placeLines(context);
  const { isLog } = placed;
  const looks = seriesLooks(series, context);
  const hasRanges = rows.some((row) => row.ranges[value] !== undefined);
  return {
    title: `${titleOf(value)}${isLog ? `, ${words.charts.logarithmic}` : ''}`,
    columns: placed.columns,
    spec: {
      ...fitted(layout),
      height: placed.height,
      transform: [{ calculate: kindExpression(value), as: '_kind' }],
      encoding: { x: timeAcross(time, context, placed.plot), y: upwards(value, placed), ...looks.colour },
      layer: [
        { mark: { type: 'line', clip: false }, encoding: { detail: nominal('_piece'), ...(rows.length <= mostDashed && looks.dash) } },
        ...placed.reference,
        ...(hasRanges ? rangeLayer(value) : []),
        ...openGround(value, rows),
        ...markLayer(value, context, placed, looks.colour['stroke'] ?? { value: colours.series[0] }),
        ...labelLayers(value, context, placed.labels.has('point')),
        ...endLayers(value, context, placed),
      ],
    },
  };
}

function upwards(value: string, { isLog, isShare, domain, ticks, reference }: PlacedLines): Spec {
  const scale = isLog ? { type: 'log', domain } : isShare ? { domain: [0, 100] } : reference.length > 0 ? { domain } : {};
  return quantitative(value, { scale, axis: isLog ? { values: logTicks(domain) } : { tickCount: ticks, ...inMillions(domain[1]) } });
}

/** A mark a value, smaller where they are close; where they would touch, and in long tables, only those that say more than a line. */
function markLayer(value: string, context: TypeContext, { step, hasRevised, columns }: PlacedLines, fill: unknown): Spec[] {
  const { rows } = context;
  const isFew = rows.length > manyRows || step < closeMarks.few;
  const says = (row: DrawnRow): boolean =>
    row.qualifier !== undefined || row.status !== 'observed' || columns[row.row]?.['_alone'] === true;
  const drawn = isFew ? rows.filter(says) : rows;
  if (drawn.length === 0) return [];
  const more = `datum.${value}_status != ${observed()} || isValid(datum.${value}_qualifier) || datum._alone`;
  const size = isFew || step < closeMarks.small ? 30 : 80;
  const revised = hasRevised && drawn.some(({ row }) => columns[row]?.['_revised'] === true);
  return [
    {
      ...(isFew && { transform: [{ filter: more }] }),
      mark: { type: 'point', filled: true, ...(!revised && size < 80 && { size }) },
      encoding: {
        ...kindEncodings({ ...context, rows: drawn }, 'up', false),
        fill,
        ...(revised && { size: sizeOfRevised(size) }),
      },
    },
  ];
}

/** Revised values are smaller. */
function sizeOfRevised(size: number): Spec {
  return {
    field: '_revised',
    type: 'ordinal',
    sort: null,
    scale: { domain: [true, false], range: [size / 4, size] },
    legend: {
      values: [true],
      labelExpr: JSON.stringify(words.charts.sinceRevised),
      symbolFillColor: colours.ink,
      symbolStrokeColor: colours.ink,
    },
  };
}

/** A value that is not exact is drawn open: no line is seen through it. */
function openGround(value: string, rows: readonly DrawnRow[]): Spec[] {
  if (!rows.some(({ qualifier }) => qualifier !== undefined)) return [];
  return [
    {
      transform: [{ filter: `isValid(datum.${value}_qualifier)` }],
      mark: { type: 'point', filled: true, fill: colours.paper },
      encoding: { stroke: { value: null } },
    },
  ];
}

/** An upright bar from the lowest to the highest. */
function rangeLayer(value: string): Spec[] {
  const low = `${value}_low`;
  const transform = [{ filter: `isValid(datum.${low})` }];
  const edge = (field: string): Spec => ({
    transform,
    mark: { type: 'line', strokeWidth: 1 },
    encoding: { y: quantitative(field), detail: nominal('_piece') },
  });
  return [
    edge(low),
    edge(`${value}_high`),
    {
      transform,
      mark: { type: 'rule', strokeWidth: 5 },
      encoding: { y: quantitative(low), y2: { field: `${value}_high` } },
    },
  ];
}

/** Words above or below the marks that have room for them. */
function labelLayers(value: string, { rows }: TypeContext, hasOffsets: boolean): Spec[] {
  if (!hasOffsets) return [];
  const hasRanges = rows.some((row) => row.ranges[value] !== undefined);
  return [
    {
      transform: [
        { filter: "datum._label == 'point'" },
        ...(hasRanges ? [{ calculate: `isValid(datum.${value}) ? datum.${value} : datum.${value}_high`, as: '_top' }] : []),
      ],
      mark: { type: 'text', fill: colours.muted, dy: { expr: 'datum._offset' } },
      encoding: { text: nominal(`${value}_label`), ...(hasRanges && { y: quantitative('_top') }), stroke: { value: null } },
    },
  ];
}

/** The name of a line at its end, and its last value: behind the last mark, or over or under it. */
function endLayers(value: string, { options: { series } }: TypeContext, { labels, ends }: PlacedLines): Spec[] {
  const isBroken = [...ends.values()].some(({ count }) => count > 1);
  return (['end', 'over'] as const)
    .filter((place) => labels.has(place))
    .map((place) => {
      const transform = [{ filter: `datum._label == '${place}'` }];
      const mark = {
        ...{ type: 'text', dy: { expr: 'datum._offset' } },
        ...(place === 'end' && { align: 'left', dx: 9 }),
        ...(isBroken && { lineBreak: '\n', lineHeight }),
      };
      const stroke = { value: null };
      if (series === undefined) return { transform, mark, encoding: { text: nominal(`${value}_label`), stroke } };
      return {
        transform: [...transform, { calculate: endExpression(value, series, ends), as: '_name' }],
        mark: { ...mark, fontWeight: strongText.weight },
        encoding: { text: nominal('_name'), stroke },
      };
    });
}
