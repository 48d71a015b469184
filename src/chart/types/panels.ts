/** Small multiples: the same lines over time in one small picture a panel, all on the same axes, with the first and the last value of each. */
import { sort } from 'd3-array';
import { capitalise } from '../data.ts';
import { kindTransform, lookUp, pointsLayer, saysMore, sayMore, oneColour } from '../looks.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { strongText, manyRows } from '../theme.ts';
import { roomyScale } from './row-layers.ts';
import { timeAcross } from './time-axis.ts';
import { inMillions, inwards, nominal, placedWords, quantitative, type DrawnType, type TypeContext, type Wish } from './type.ts';

const perRow = { wide: 3, narrow: 2 } as const;
const height = { wide: 110, narrow: 90 } as const;
const gap = 18;
/** Pixels for the numbers of the axis, which each row of panels has once. */
const axisRoom = 58;
/** Nearer marks than this touch. */
const closeMarks = 8;

export function drawPanels(context: TypeContext): DrawnType {
  const { layout, rows, titleOf, measure, labelOf, value, time = '', panel = '', pieces } = context;
  const widthOf = (count: number): number => Math.floor((context.width - axisRoom - (count - 1) * gap - 16) / count);
  const widest = Math.max(...rows.map((row) => measure(labelOf(row))));
  // Words as wide as their picture would have no place beside its line.
  const columns = widthOf(perRow[layout]) < 1.25 * widest ? 1 : perRow[layout];
  const width = widthOf(columns);
  const scale = roomyScale(context);
  const ends = endsOf(context);
  return {
    title: titleOf(value),
    columns: rows.map((row) => ({ _label: ends.get(row) ?? null })),
    wishes: [...ends.keys()].reverse().map(({ row }): Wish => ({ row, kind: 'value', offsets: [-13, 15, -24, 26] })),
    spec: {
      transform: [kindTransform(value)],
      facet: facetBy(panel, width, context),
      ...{ columns, spacing: gap },
      spec: {
        width,
        height: height[layout],
        encoding: {
          x: timeAcross(time, context, width),
          y: quantitative(value, { scale, axis: { tickCount: 3, ...inMillions(scale.domainMax) } }),
        },
        layer: [
          { mark: 'line', encoding: pieces === undefined ? {} : { detail: nominal(pieces) } },
          markLayer(context, panel, width),
          ...(['first', 'last'] as const).map((end) =>
            placedWords(`${value}_label`, `datum._label == '${end}' && isValid(datum._offset)`, inwards[end]),
          ),
        ],
      },
    },
  };
}

/** One small picture each, in the order of the rows, under its name on as many lines as it needs. */
export function facetBy(panel: string, width: number, { dataset, namesOf, broken }: TypeContext): Spec {
  const isDefinition = dataset.fields.some(({ name, role }) => name === panel && role === 'definition');
  const names = namesOf(panel).map((name) => (isDefinition ? capitalise(name) : name));
  return nominal(panel, { sort: null, header: { labelExpr: lookUp(broken(names, width, strongText)) } });
}

/** A mark a value; where they would touch, and in long tables, only the first and the last, and what is not plainly observed. */
function markLayer(context: TypeContext, panel: string, width: number): Spec {
  const { rows, value } = context;
  const perPanel = Math.max(...[...Map.groupBy(rows, ({ words }) => words[panel]).values()].map(({ length }) => length));
  const isFew = rows.length > manyRows || width / perPanel < closeMarks;
  const drawn = isFew && rows.some(saysMore) ? rows.filter(saysMore) : rows;
  const filter = isFew ? `${sayMore(value)} || isValid(datum._label)` : undefined;
  return pointsLayer({ ...context, rows: drawn }, oneColour, { size: 30 }, filter);
}

/** The first and the last row of each panel that have a value. */
function endsOf({ rows, time = '', panel = '' }: TypeContext): Map<DrawnRow, 'first' | 'last'> {
  const known = rows.filter(({ number }) => number !== undefined);
  return new Map(
    [...Map.groupBy(known, ({ words }) => words[panel]).values()].flatMap((line) => {
      const ordered = sort(line, (row) => row.times[time]?.at ?? '');
      return [...ordered.slice(0, 1).map((row) => [row, 'first'] as const), ...ordered.slice(-1).map((row) => [row, 'last'] as const)];
    }),
  );
}
