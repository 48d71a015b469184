/** Areas over time: one, or several on top of each other, by series. */
import { plotHeight } from '../layout.ts';
import { seriesFill } from './series-looks.ts';
import { timeAcross } from './time-axis.ts';
import { fitted, need, quantitative, type DrawnType, type TypeContext } from './type.ts';

export function drawArea(context: TypeContext): DrawnType {
  const { options, layout, titleOf } = context;
  const [value, time] = [need(options, 'value'), need(options, 'time')];
  return {
    title: titleOf(value),
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      mark: { type: 'area', line: options.series === undefined },
      encoding: {
        x: timeAcross(time, context),
        y: quantitative(value, { stack: 'zero', axis: { tickCount: 5 } }),
        ...(options.series !== undefined && { fill: seriesFill(options.series, context) }),
      },
    },
  };
}
