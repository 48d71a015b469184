/** Dots and ranges on one axis, a named row each, in groups under headings; shape, colour and arrow say in what sense a value holds. */
import { labelExpression } from '../data.ts';
import { kindEncodings, kindExpression } from '../looks.ts';
import { layoutWidth } from '../layout.ts';
import { fitted, need, type DrawnType, type TypeContext } from './type.ts';
import { nameRows } from './named-rows.ts';
import { labelsLayer, axisEnd, missingLayer, slackOf, valueAcross } from './row-layers.ts';

export function drawDots(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf } = context;
  const value = need(options, 'value');
  const names = nameRows(context);
  const hasRanges = rows.some((row) => row.ranges[value] !== undefined);
  const across = valueAcross(value, context);
  return {
    title: titleOf(value),
    spec: {
      ...fitted(
        layout,
        slackOf(context, names.column, (row) => row.ranges[value]?.[1] ?? row.numbers[value] ?? 0, axisEnd(value, context)),
      ),
      height: names.height,
      transform: [
        ...names.transform,
        { calculate: kindExpression(value), as: '_kind' },
        { calculate: labelExpression(value, context), as: '_words' },
      ],
      encoding: { y: names.y, x: across },
      layer: [
        ...(hasRanges ? rangeLayers(value, across, names.place) : []),
        { mark: { type: 'point', ...names.place }, encoding: kindEncodings(context, 'across', true, layoutWidth[layout] - names.column) },
        { ...labelsLayer(value, context, 10, names.place), ...(hasRanges && { transform: [{ filter: `isValid(datum.${value})` }] }) },
        ...missingLayer(value, rows, 'x', names.place),
      ],
    },
  };
}

/** A bar from the lowest to the highest that a row says, with its words behind it. */
function rangeLayers(value: string, across: object, place: object): object[] {
  const [low, high] = [`${value}_low`, `${value}_high`];
  const ranges = [{ filter: `isValid(datum.${low})` }];
  return [
    {
      transform: ranges,
      mark: { type: 'rule', strokeWidth: 5, ...place },
      encoding: { x: { ...across, field: low }, x2: { field: high } },
    },
    {
      transform: ranges,
      mark: { type: 'text', align: 'left', dx: 10, ...place },
      encoding: { x: { ...across, field: high }, text: { field: '_words', type: 'nominal' } },
    },
  ];
}
