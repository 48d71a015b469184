/** Areas over time: one, or several on top of each other, by series. */
import { plotHeight } from '../layout.ts';
import { niceEnd } from '../nice-domain.ts';
import { seriesFill } from './series-looks.ts';
import { dayOf, timeAcross } from './time-axis.ts';
import { endTotalsLayers, stacksOf } from './totals.ts';
import { fitted, inMillions, need, quantitative, type DrawnType, type TypeContext } from './type.ts';

/** Pixels that words stand above the end of an area, and above a peak beside it; where none is free they stand on it. */
const rises = [-10, -25, -40];

export function drawArea(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf } = context;
  const [value, time] = [need(options, 'value'), need(options, 'time')];
  const stacks = stacksOf(value, rows, (row) => dayOf(row, time, rows) ?? '');
  const ends = new Map([
    ...(stacks[0]?.rows ?? []).map((row) => [row, 'first'] as const),
    ...(stacks.at(-1)?.rows ?? []).map((row) => [row, 'last'] as const),
  ]);
  const axis = { tickCount: 5, ...inMillions(niceEnd(Math.max(...stacks.map(({ sum }) => sum)))) };
  return {
    title: titleOf(value),
    columns: rows.map((row) => ({ _label: ends.get(row) ?? null })),
    wishes: [stacks.at(-1), stacks[0]].flatMap((stack) =>
      stack === undefined ? [] : [{ row: stack.first, kind: 'name', offsets: rises }],
    ),
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      encoding: { x: timeAcross(time, context), y: quantitative(value, { axis }) },
      layer: [
        {
          mark: { type: 'area', line: options.series === undefined },
          encoding: {
            y: quantitative(value, { stack: 'zero' }),
            ...(options.series !== undefined && { fill: seriesFill(options.series, context) }),
          },
        },
        ...endTotalsLayers(value, time, context),
      ],
    },
  };
}
