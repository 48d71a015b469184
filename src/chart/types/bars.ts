/** Bars that lie, a named row each: one a category, in groups under headings, or stacked by series. */
import { seriesFill } from '../looks.ts';
import { niceEnd } from '../nice-domain.ts';
import { blocksIn, type Spec } from '../spec-parts.ts';
import { quantitative, inMillions, type DrawnType, type TypeContext } from './type.ts';
import { nameRows, type NamedRows } from './named-rows.ts';
import { arrowsLayer, barPaint, drawRows, labelsLayer, missingLayer, rowLabel, valueAcross } from './row-layers.ts';
import { stacksOf, sumLayer } from './totals.ts';

export function drawBars(context: TypeContext): DrawnType {
  const names = nameRows(context);
  const { series } = context;
  return drawRows(context, names, series === undefined ? plainBars(context, names) : stackedBars(context, names, series));
}

const bar = { type: 'bar', height: 14 };

function plainBars(context: TypeContext, { column }: NamedRows): Spec {
  const labels = labelsLayer(context, 6);
  return {
    x: valueAcross(context, column).x,
    layer: [
      { mark: bar, encoding: barPaint(context) },
      ...arrowsLayer(context, 'across'),
      { ...labels, transform: [...blocksIn(labels['transform']), rowLabel(context)] },
      ...missingLayer(context, 'x'),
    ],
  };
}

/** Words stand at the ends of stacks. */
function stackedBars(context: TypeContext, { keys, field }: NamedRows, series: string): Spec {
  const end = niceEnd(Math.max(...stacksOf(context, ({ row }) => keys[row] ?? '').map(({ sum }) => sum)));
  const axis = { orient: 'top', tickCount: context.layout === 'wide' ? 5 : 3, ...inMillions(end) };
  return {
    x: quantitative(context.value, { stack: 'zero', axis }),
    layer: [{ mark: bar, encoding: { fill: seriesFill(series, context) } }, sumLayer(field, context, { align: 'left', dx: 6 }, 'x')],
  };
}
