/** Dots and ranges on one axis, a named row each, in groups under headings; shape, colour and arrow say in what sense a value holds. */
import { labelExpression } from '../data.ts';
import { isBlock } from '../../narrow/is-block.ts';
import { kindEncodings, kindExpression } from '../looks.ts';
import { fitted, need, type DrawnType, type TypeContext } from './type.ts';
import { nameRows } from './named-rows.ts';
import { labelsLayer, missingLayer, reachesOf, rowLabel, slackOf, titleWithStatus, turningValue, valueAcross } from './row-layers.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { words } from '../../words/words.ts';

export function drawDots(context: TypeContext): DrawnType {
  const { options, layout, rows, chart } = context;
  const value = need(options, 'value');
  const names = nameRows(context);
  const hasRanges = rows.some((row) => row.ranges[value] !== undefined);
  // An axis of no number has no extent.
  const hasNumbers = !hasRanges || rows.some((row) => row.numbers[value] !== undefined);
  const { encoding: across, shareAt } = valueAcross(value, context, names.column);
  const endOf = (row: DrawnRow): number => shareAt(row.ranges[value]?.[1] ?? row.numbers[value] ?? 0);
  const turning = turningValue(value, context, names.column, endOf);
  const behind = rows.filter(({ numbers }) => turning === undefined || (numbers[value] ?? 0) < turning);
  return {
    title: `${titleWithStatus(value, context)}${chart.scale === 'log' ? `, ${words.charts.logarithmic}` : ''}`,
    columns: names.columns,
    spec: {
      ...fitted(layout, slackOf(context, names.column, reachesOf(context, endOf, behind))),
      height: names.height,
      transform: [
        { calculate: kindExpression(value), as: '_kind' },
        { calculate: labelExpression(value, context), as: '_words' },
      ],
      encoding: { y: names.y, x: across },
      layer: [
        ...(hasRanges ? rangeLayers(value, across, context) : []),
        ...(hasNumbers
          ? [
              { mark: 'point', encoding: pointLooks({ ...context, rows: rows.filter((row) => row.ranges[value] === undefined) }) },
              { ...labelsLayer(value, context, 10, turning), ...(hasRanges && { transform: [{ filter: `isValid(datum.${value})` }] }) },
            ]
          : []),
        ...missingLayer(value, rows, 'x'),
      ],
    },
  };
}

/** No key where all marks are of one kind, which the title says. */
function pointLooks(context: TypeContext): Spec {
  const looks = kindEncodings(context, 'across', true);
  if (new Set(context.rows.map(({ status, qualifier }) => `${status} ${qualifier ?? ''}`)).size > 1) return looks;
  return Object.fromEntries(Object.entries(looks).map(([channel, look]) => [channel, isBlock(look) ? { ...look, legend: null } : look]));
}

/** A bar from the lowest to the highest that a row says, with its words behind it: no shape says its status. */
function rangeLayers(value: string, across: object, context: TypeContext): object[] {
  const [low, high] = [`${value}_low`, `${value}_high`];
  const ranges = [{ filter: `isValid(datum.${low})` }];
  return [
    { transform: ranges, mark: { type: 'rule', strokeWidth: 5 }, encoding: { x: { ...across, field: low }, x2: { field: high } } },
    {
      transform: [...ranges, rowLabel(value, context)],
      mark: { type: 'text', align: 'left', dx: 10 },
      encoding: { x: { ...across, field: high }, text: { field: '_words', type: 'nominal' } },
    },
  ];
}
