/** Areas over time: one, or several on top of each other, by series. */
import { seriesFill } from '../looks.ts';
import { plotHeight } from '../theme.ts';
import { niceEnd } from '../nice-domain.ts';
import { timeAcross } from './time-axis.ts';
import { endTotalsLayers, stacksOf } from './totals.ts';
import { fitted, inMillions, quantitative, type DrawnType, type TypeContext } from './type.ts';

/** Pixels that words stand above the end of an area, and above a peak beside it; where none is free they stand on it. */
const rises = [-10, -25, -40];

export function drawArea(context: TypeContext): DrawnType {
  const { layout, rows, titleOf, value, time = '', series } = context;
  const stacks = stacksOf(context, (row) => row.times[time]?.at ?? '');
  const ends = { last: stacks.at(-1)?.rows ?? [], first: stacks[0]?.rows ?? [] };
  const axis = { tickCount: 5, ...inMillions(niceEnd(Math.max(...stacks.map(({ sum }) => sum)))) };
  return {
    title: titleOf(value),
    columns: rows.map((row) => ({ _label: ends.last.includes(row) ? 'last' : ends.first.includes(row) ? 'first' : null })),
    wishes: [ends.last, ends.first].flatMap(([top]) => (top === undefined ? [] : [{ row: top.row, kind: 'name', offsets: rises }])),
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      encoding: { x: timeAcross(time, context), y: quantitative(value, { axis }) },
      layer: [
        {
          mark: { type: 'area', line: series === undefined },
          encoding: { y: quantitative(value, { stack: 'zero' }), ...(series !== undefined && { fill: seriesFill(series, context) }) },
        },
        ...endTotalsLayers(time, context),
      ],
    },
  };
}
