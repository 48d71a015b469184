/** Bars that lie, a named row each: one a category, in groups under headings, or stacked by series. */
import type { Spec } from '../spec-parts.ts';
import { quantitative, fitted, need, type DrawnType, type TypeContext } from './type.ts';
import { seriesFill } from './series-looks.ts';
import { nameRows } from './named-rows.ts';
import {
  arrowsLayer,
  axisEnd,
  barPaint,
  labelsLayer,
  missingLayer,
  rowLabel,
  slackOf,
  titleWithStatus,
  valueAcross,
} from './row-layers.ts';

export function drawBars(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const names = nameRows(context);
  const { height } = names;
  const across: Spec = { axis: { orient: 'top', tickCount: layout === 'wide' ? 5 : 3 } };
  const bar = { type: 'bar', height: 14, ...names.place };
  if (options.series !== undefined)
    return {
      title: titleWithStatus(value, context),
      spec: {
        ...fitted(layout),
        height,
        transform: names.transform,
        mark: bar,
        encoding: { y: names.y, x: quantitative(value, { stack: 'zero', ...across }), fill: seriesFill(options.series, context) },
      },
    };
  return {
    title: titleWithStatus(value, context),
    spec: {
      ...fitted(
        layout,
        slackOf(context, names.column, (row) => row.numbers[value] ?? 0, axisEnd(value, context)),
      ),
      height,
      transform: [...names.transform, rowLabel(value, context)],
      encoding: { y: names.y, x: valueAcross(value, context) },
      layer: [
        { mark: bar, encoding: barPaint(value, rows) },
        ...arrowsLayer(value, rows, 'across', {}, names.place),
        labelsLayer(value, context, 6, names.place),
        ...missingLayer(value, rows, 'x', names.place),
      ],
    },
  };
}
