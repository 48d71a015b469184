/** The layers of charts with a named row a mark: words beside the marks, arrows at open ends, what was not found. */
import { labelExpression } from '../data.ts';
import { arrowReach, barArrows, openSide, statusColours, type Axis } from '../looks.ts';
import { formatQualifier, formatStatus } from '../../figures/format-value.ts';
import { missingWords, type DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, plainText } from '../theme.ts';
import { layoutWidth } from '../layout.ts';
import { niceDomain } from '../nice-domain.ts';
import { nominal, quantitative, type TypeContext } from './type.ts';

/** Between a mark and its words. */
const gap = 6;

export function isMissing(row: DrawnRow, value: string): boolean {
  return row.numbers[value] === undefined && row.ranges[value] === undefined;
}

/** A row's label, with its status where it is another than that of the drawing as a whole. */
export function rowLabel(value: string, context: TypeContext): Spec {
  const { domain } = statusColours(context.rows);
  const status = domain.length > 1 ? ` + (datum.${value}_status == 'observed' ? '' : ', ' + datum.${value}_status)` : '';
  return { calculate: `(${labelExpression(value, context)})${status}`, as: '_words' };
}

/**
 * Pixels by which words run further over the edge once the plot has made room for them: Vega fits a view once, and a mark that does
 * not stand at the end of the axis moves with it.
 */
export function slackOf(context: TypeContext, column: number, reach: (row: DrawnRow) => number, end: number): number {
  const whole = layoutWidth[context.layout];
  const needs = context.rows.map((row) => ({
    at: Math.max(0, reach(row)) / end,
    words:
      context.measure(`${row.label}${row.status === 'observed' ? '' : `, ${formatStatus(row.status)}`}`, plainText) +
      (openSide(row.qualifier) === undefined ? 12 : arrowReach + 12),
  }));
  const over = (plot: number): number => Math.max(0, ...needs.map(({ at, words }) => at * plot + words - plot));
  // An axis that reaches below zero is padded in pixels, so that its last tick changes with its width.
  const last = context.rows.some((row) => reach(row) < 0) ? 14 : 0;
  return over(whole - column - over(whole)) - over(whole) + last;
}

/** Words beside each mark, on the side away from zero, past an arrow. */
export function labelsLayer(value: string, context: TypeContext, distance: number, more: Spec = {}): Spec {
  const { rows } = context;
  const hasArrows = rows.some(({ qualifier }) => openSide(qualifier) === 'higher');
  const isNegative = rows.some((row) => (row.numbers[value] ?? 0) < 0);
  const words = wordsOfSide(rows, 'higher');
  const dx = hasArrows
    ? `indexof(${JSON.stringify(words)}, datum.${value}_qualifier) < 0 ? ${distance} : ${distance + arrowReach - 4}`
    : String(distance);
  return {
    ...(rows.some((row) => isMissing(row, value)) && { transform: [{ filter: `isValid(datum.${value})` }] }),
    mark: {
      type: 'text',
      align: isNegative ? { expr: `datum.${value} < 0 ? 'right' : 'left'` } : 'left',
      dx: isNegative ? { expr: `(datum.${value} < 0 ? -1 : 1) * (${dx})` } : hasArrows ? { expr: dx } : distance,
      ...more,
    },
    encoding: { text: nominal('_words') },
  };
}

/** Where a value is not found, these words stand at the foot of its row. */
export function missingLayer(value: string, rows: readonly DrawnRow[], channel: 'x' | 'y', more: Spec = {}): Spec[] {
  if (!rows.some((row) => isMissing(row, value))) return [];
  const absent = `!isValid(datum.${value})${rows.some((row) => row.ranges[value] !== undefined) ? ` && !isValid(datum.${value}_low)` : ''}`;
  return [
    {
      transform: [{ filter: absent }, { calculate: '0', as: value }],
      mark: { type: 'text', fill: colours.muted, ...(channel === 'x' ? { align: 'left', dx: gap } : { lineHeight: 15, dy: -20 }), ...more },
      encoding: { text: { value: channel === 'x' ? missingWords : missingWords.split(' ') } },
    },
  ];
}

function wordsOfSide(rows: readonly DrawnRow[], side: 'higher' | 'lower'): string[] {
  return [
    ...new Set(
      rows.flatMap(({ qualifier }) => (qualifier !== undefined && openSide(qualifier) === side ? [formatQualifier(qualifier)] : [])),
    ),
  ];
}

/** Arrows at the open ends of bars; none where every value is exact. */
export function arrowsLayer(value: string, rows: readonly DrawnRow[], axis: Axis, position: Spec = {}, more: Spec = {}): Spec[] {
  const sides = (['higher', 'lower'] as const).flatMap((side) =>
    wordsOfSide(rows, side).map((word) => ({ word, shape: barArrows[axis][side] })),
  );
  if (sides.length === 0) return [];
  return [
    {
      transform: [{ filter: `indexof(${JSON.stringify(sides.map(({ word }) => word))}, datum.${value}_qualifier) >= 0` }],
      mark: { type: 'point', filled: false, size: 81, ...more },
      encoding: {
        ...position,
        shape: nominal(`${value}_qualifier`, {
          scale: { domain: sides.map(({ word }) => word), range: sides.map(({ shape }) => shape) },
          legend: null,
        }),
      },
    },
  ];
}

/** Bars are filled in the colour of their status, and open where the value is not exact. */
export function barPaint(value: string, rows: readonly DrawnRow[]): Spec {
  const { domain, range } = statusColours(rows);
  const colour = domain.length === 1 ? { value: range[0] } : nominal(`${value}_status`, { scale: { domain, range }, legend: null });
  const isOpen = rows.some(({ qualifier }) => qualifier !== undefined);
  return {
    stroke: colour,
    fill: isOpen ? { condition: { test: `isValid(datum.${value}_qualifier)`, value: colours.paper }, ...colour } : colour,
  };
}

/** The title of a drawing, with the status that all its values have where that is not plain observation. */
export function titleWithStatus(field: string, { rows, titleOf }: TypeContext): string {
  const { domain } = statusColours(rows);
  return domain.length === 1 && domain[0] !== 'observed' ? `${titleOf(field)}, ${domain[0] ?? ''}` : titleOf(field);
}

/** The axis of values of a chart of rows, above them. Shares of a whole reach from nought to a hundred, but not under bars. */
export function valueAcross(field: string, context: TypeContext): Spec {
  const { dataset, rows, layout, chart, measure } = context;
  const unit = dataset.fields.find(({ name }) => name === field)?.unit;
  const values = rows.flatMap((row) => [row.numbers[field] ?? [], row.ranges[field] ?? []].flat());
  const isShare = unit === 'percent' && chart.type !== 'bars' && values.every((value) => value >= 0 && value <= 100);
  // Words stand on the side away from zero, where the names of the rows are.
  const below = rows.filter(({ numbers }) => (numbers[field] ?? 0) < 0).map(({ label }) => measure(label, plainText));
  const padding = below.length > 0 && { scale: { padding: Math.ceil(Math.max(...below)) + 2 * gap } };
  return quantitative(field, {
    axis: { orient: 'top', tickCount: layout === 'wide' ? 5 : 3 },
    ...(chart.scale === 'log' ? { scale: { type: 'log' } } : isShare ? { scale: { domain: [0, 100] } } : padding),
  });
}

/** The end of that axis, as Vega rounds it up. */
export function axisEnd(field: string, { dataset, rows, chart }: TypeContext): number {
  const unit = dataset.fields.find(({ name }) => name === field)?.unit;
  const highest = Math.max(...rows.flatMap((row) => [row.numbers[field] ?? [], row.ranges[field] ?? []].flat()), 0);
  return unit === 'percent' && highest <= 100 && chart.type !== 'bars' ? 100 : niceDomain([highest], 10)[1];
}

/** Where an axis of small pictures ends at least, so that no mark or word reaches over a plot and pushes its heading up. */
export function headroomAbove(field: string, rows: readonly DrawnRow[], factor: number): number {
  return factor * Math.max(...rows.flatMap((row) => [row.numbers[field] ?? [], row.ranges[field] ?? []].flat()), 0);
}
