/** Dots and ranges on one axis, a named row each, in groups under headings; shape, colour and arrow say in what sense a value holds. */
import { wordsTransform } from '../data.ts';
import { isBlock } from '../../narrow/is-block.ts';
import { kindEncodings, kindTransform } from '../looks.ts';
import { nominal, type DrawnType, type TypeContext } from './type.ts';
import { nameRows } from './named-rows.ts';
import { drawRows, labelsLayer, missingLayer, rowLabel, turningValue, valueAcross } from './row-layers.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';

export function drawDots(context: TypeContext): DrawnType {
  const { rows, value } = context;
  const names = nameRows(context);
  const exact = rows.filter(({ range }) => range === undefined);
  const hasRanges = exact.length < rows.length;
  const { x, shareAt } = valueAcross(context, names.column);
  const endOf = ({ range, number = 0 }: DrawnRow): number => shareAt(range?.[1] ?? number);
  const turning = turningValue(context, names.column, endOf);
  // An axis of no number has no extent.
  const hasNumbers = !hasRanges || rows.some(({ number }) => number !== undefined);
  const labels = { ...labelsLayer(context, 10, turning), ...(hasRanges && { transform: [{ filter: `isValid(datum.${value})` }] }) };
  return drawRows(context, names, {
    transform: [kindTransform(value), wordsTransform(context)],
    x,
    layer: [
      ...(hasRanges ? rangeLayers(x, context) : []),
      ...(hasNumbers ? [{ mark: 'point', encoding: pointLooks({ ...context, rows: exact }) }, labels] : []),
      ...missingLayer(context, 'x'),
    ],
  });
}

/** No key where all marks are of one kind, which the title says. */
function pointLooks(context: TypeContext): Spec {
  const looks = kindEncodings(context, 'across');
  if (new Set(context.rows.map(({ status, qualifier }) => `${status} ${qualifier ?? ''}`)).size > 1) return looks;
  return Object.fromEntries(Object.entries(looks).map(([channel, look]) => [channel, isBlock(look) ? { ...look, legend: null } : look]));
}

/** A bar from the lowest to the highest that a row says, with its words behind it: no shape says its status. */
function rangeLayers(across: Spec, context: TypeContext): Spec[] {
  const [low, high] = [`${context.value}_low`, `${context.value}_high`];
  const ranges = [{ filter: `isValid(datum.${low})` }];
  return [
    { transform: ranges, mark: { type: 'rule', strokeWidth: 5 }, encoding: { x: { ...across, field: low }, x2: { field: high } } },
    {
      transform: [...ranges, rowLabel(context)],
      mark: { type: 'text', align: 'left', dx: 10 },
      encoding: { x: { ...across, field: high }, text: nominal('_words') },
    },
  ];
}
