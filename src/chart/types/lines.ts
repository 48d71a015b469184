/** Values over time: a line a series with its name at its end, a mark a value, whose shape says the status. Lines join what is alike. */
import { fitted, need, nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';
import { kindEncodings, kindExpression } from '../looks.ts';
import { manyRows } from '../layout.ts';
import { logTicks } from '../nice-domain.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, strongText } from '../theme.ts';
import { placeLines } from './line-labels.ts';
import { seriesLooks } from './series-looks.ts';
import { timeAcross } from './time-axis.ts';

export function drawLines(context: TypeContext): DrawnType {
  const { options, layout, rows, chart, titleOf } = context;
  const [value, time, { series }] = [need(options, 'value'), need(options, 'time'), options];
  const placed = placeLines(context);
  const isLog = chart.scale === 'log';
  const looks = seriesLooks(series, context);
  const shown = rows.length <= manyRows || rows.some(({ qualifier }) => qualifier !== undefined);
  const y = quantitative(value, {
    scale: isLog ? { type: 'log', domain: placed.domain } : placed.isShare ? { domain: [0, 100] } : {},
    axis: isLog ? { values: logTicks(placed.domain) } : { tickCount: placed.ticks },
  });
  const hasRanges = rows.some((row) => row.ranges[value] !== undefined);
  return {
    title: `${titleOf(value)}${isLog ? ', logarithmic scale' : ''}`,
    columns: placed.columns,
    spec: {
      ...fitted(layout),
      height: placed.height,
      transform: [{ calculate: kindExpression(value), as: '_kind' }],
      encoding: { x: timeAcross(time, context, placed.plot), y, ...looks.colour },
      layer: [
        { mark: { type: 'line', clip: false }, encoding: { detail: nominal('_piece'), ...looks.dash } },
        ...(hasRanges ? rangeLayer(value) : []),
        ...(shown
          ? [
              ...openGround(value, rows),
              {
                mark: { type: 'point', filled: true },
                encoding: {
                  ...kindEncodings(context, 'up', false),
                  fill: looks.colour['stroke'] ?? { value: colours.series[0] },
                  ...placed.size,
                },
              },
            ]
          : []),
        ...labelLayers(value, context, placed.hasOffsets),
        ...endLayers(value, context),
      ],
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

/** The name of a line at its end, and its last value. */
function endLayers(value: string, { options: { series } }: TypeContext): Spec[] {
  const mark = { type: 'text', align: 'left', dx: 9, dy: { expr: 'datum._offset' } };
  const ends = [{ filter: "datum._label == 'end'" }];
  if (series === undefined) return [{ transform: ends, mark, encoding: { text: nominal(`${value}_label`), stroke: { value: null } } }];
  return [
    {
      transform: [...ends, { calculate: `datum.${series} + ' ' + datum.${value}_label`, as: '_name' }],
      mark: { ...mark, fontWeight: strongText.weight },
      encoding: { text: nominal('_name'), stroke: { value: null } },
    },
  ];
}
