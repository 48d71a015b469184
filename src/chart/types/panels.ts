/** Small multiples: the same lines over time in one small picture a panel, all on the same axes, with the first and the last value of each. */
import { capitalise } from '../data.ts';
import { kindEncodings, kindExpression, lookUp, observed } from '../looks.ts';
import { layoutWidth, manyRows, type Layout } from '../layout.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, strongText } from '../theme.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { roomyScale } from './row-layers.ts';
import { dayOf, timeAcross } from './time-axis.ts';
import { distinct, inMillions, inwards, need, nominal, quantitative, type DrawnType, type TypeContext, type Wish } from './type.ts';

const perRow = { wide: 3, narrow: 2 } as const;
const height = { wide: 110, narrow: 90 } as const;
const gap = 18;
/** Pixels for the numbers of the axis, which each row of panels has once. */
const axisRoom = 58;
/** Nearer marks than this touch. */
const closeMarks = 8;

export function drawPanels(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf } = context;
  const [value, time, panel] = [need(options, 'value'), need(options, 'time'), need(options, 'panel')];
  const columns = perRow[layout];
  const width = panelWidth(layout);
  const pieces = options.pieces === undefined ? {} : { detail: nominal(options.pieces) };
  const scale = roomyScale(value, context);
  const ends = endsOf(context);
  return {
    title: titleOf(value),
    columns: rows.map((row) => ({ _label: ends.get(row) ?? null })),
    wishes: [...ends.keys()].reverse().map(({ row }): Wish => ({ row, kind: 'value', offsets: [-13, 15, -24, 26] })),
    spec: {
      transform: [{ calculate: kindExpression(value), as: '_kind' }],
      facet: facetBy(panel, width, context),
      columns,
      spacing: gap,
      spec: {
        width,
        height: height[layout],
        encoding: {
          x: timeAcross(time, context, width),
          y: quantitative(value, { scale, axis: { tickCount: 3, ...inMillions(scale.domainMax) } }),
        },
        layer: [{ mark: 'line', encoding: pieces }, ...markLayer(value, context), ...wordLayers(value)],
      },
    },
  };
}

/** One small picture each, in the order of the rows, under its name on as many lines as it needs. */
export function facetBy(panel: string, width: number, { rows, dataset, measure }: TypeContext): Spec {
  const isDefinition = dataset.fields.some(({ name, role }) => name === panel && role === 'definition');
  const names = distinct(rows, ({ words: { [panel]: name = '' } }) => (isDefinition ? capitalise(name) : name));
  return nominal(panel, {
    sort: null,
    header: { labelExpr: lookUp(names.map((name) => [name, wrapText(name, width, strongText, measure)])) },
  });
}

function panelWidth(layout: Layout): number {
  return Math.floor((layoutWidth[layout] - axisRoom - (perRow[layout] - 1) * gap - 16) / perRow[layout]);
}

/** A mark a value; where they would touch, and in long tables, only the first and the last, and what is not plainly observed. */
function markLayer(value: string, context: TypeContext): Spec[] {
  const { rows, options, layout } = context;
  const perPanel = Math.max(...[...Map.groupBy(rows, (row) => row.words[options.panel ?? '']).values()].map(({ length }) => length));
  const isFew = rows.length > manyRows || panelWidth(layout) / perPanel < closeMarks;
  const says = (row: DrawnRow): boolean => row.qualifier !== undefined || row.status !== 'observed';
  const more = `datum.${value}_status != ${observed()} || isValid(datum.${value}_qualifier) || isValid(datum._label)`;
  return [
    {
      ...(isFew && { transform: [{ filter: more }] }),
      mark: { type: 'point', filled: true, size: 30 },
      encoding: {
        ...kindEncodings({ ...context, rows: isFew && rows.some(says) ? rows.filter(says) : rows }, 'up', false),
        fill: openFill(value),
      },
    },
  ];
}

function openFill(value: string): object {
  return { condition: { test: `isValid(datum.${value}_qualifier)`, value: colours.paper }, value: colours.series[0] };
}

/** The first and the last row of each panel that have a value. */
function endsOf({ options, rows }: TypeContext): Map<DrawnRow, 'first' | 'last'> {
  const [value, time, panel] = [need(options, 'value'), need(options, 'time'), need(options, 'panel')];
  const known = rows.filter((row) => row.numbers[value] !== undefined);
  return new Map(
    [...Map.groupBy(known, (row) => row.words[panel] ?? '').values()].flatMap((line) => {
      const ordered = line.toSorted((a, b) => ((dayOf(a, time, rows) ?? '') < (dayOf(b, time, rows) ?? '') ? -1 : 1));
      return [...ordered.slice(0, 1).map((row) => [row, 'first'] as const), ...ordered.slice(-1).map((row) => [row, 'last'] as const)];
    }),
  );
}

function wordLayers(value: string): Spec[] {
  return (['first', 'last'] as const).map((end) => ({
    transform: [{ filter: `datum._label == '${end}' && isValid(datum._offset)` }],
    mark: { type: 'text', dy: { expr: 'datum._offset' }, ...inwards[end] },
    encoding: { text: nominal(`${value}_label`) },
  }));
}
