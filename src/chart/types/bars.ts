/** Bars that lie, a named row each: one a category, in groups under headings, or stacked by series. */
import type { Spec } from '../spec-parts.ts';
import { quantitative, fitted, need, type DrawnType, type TypeContext } from './type.ts';
import { seriesFill } from './series-looks.ts';
import { nameRows } from './named-rows.ts';
import { arrowsLayer, barPaint, labelsLayer, missingLayer, rowLabel, slackOf, titleWithStatus, valueAcross } from './row-layers.ts';
import { totalsLayer } from './totals.ts';

export function drawBars(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const names = nameRows(context);
  const title = titleWithStatus(value, context);
  const { height } = names;
  const bar = { type: 'bar', height: 14 };
  if (options.series !== undefined) {
    const across: Spec = { axis: { orient: 'top', tickCount: layout === 'wide' ? 5 : 3 } };
    const x = quantitative(value, { stack: 'zero', ...across });
    return {
      title,
      columns: names.columns,
      spec: {
        ...fitted(layout),
        height,
        encoding: { y: names.y },
        layer: [{ mark: bar, encoding: { x, fill: seriesFill(options.series, context) } }, totalsLayer(value, names.field, context)],
      },
    };
  }
  const { encoding: x, shareAt } = valueAcross(value, context, names.column);
  return {
    title,
    columns: names.columns,
    spec: {
      ...fitted(
        layout,
        slackOf(context, names.column, (row) => shareAt(Math.max(0, row.numbers[value] ?? 0))),
      ),
      height,
      transform: [rowLabel(value, context)],
      encoding: { y: names.y, x },
      layer: [
        { mark: bar, encoding: barPaint(value, rows) },
        ...arrowsLayer(value, rows, 'across'),
        labelsLayer(value, context, 6),
        ...missingLayer(value, rows, 'x'),
      ],
    },
  };
}
