/** Areas over time: one, or several on top of each other, by series. */
import { plotHeight } from '../layout.ts';
import type { DrawnRow } from '../rows.ts';
import { seriesFill } from './series-looks.ts';
import { dayOf, timeAcross, timesOf } from './time-axis.ts';
import { endTotalsLayers } from './totals.ts';
import { fitted, need, quantitative, type DrawnType, type TypeContext } from './type.ts';

export function drawArea(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf } = context;
  const [value, time] = [need(options, 'value'), need(options, 'time')];
  const [first, last] = timesOf(time, rows);
  const labelOf = (row: DrawnRow): string | null => {
    const day = dayOf(row, time, rows);
    return day === first ? 'first' : day === last ? 'last' : null;
  };
  return {
    title: titleOf(value),
    columns: rows.map((row) => ({ _label: labelOf(row) })),
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      encoding: { x: timeAcross(time, context), y: quantitative(value, { axis: { tickCount: 5 } }) },
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
