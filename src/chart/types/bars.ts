/** Bars that lie, a named row each: one a category, in groups under headings, or stacked by series. */
import { niceEnd } from '../nice-domain.ts';
import { blocksIn, type Spec } from '../spec-parts.ts';
import { quantitative, inMillions, type DrawnType, type TypeContext } from './type.ts';
import { seriesFill } from './series-looks.ts';
import { nameRows, type NamedRows } from './named-rows.ts';
import {
  arrowsLayer,
  barPaint,
  drawRows,
  labelsLayer,
  missingLayer,
  reachesOf,
  rowLabel,
  titleWithStatus,
  valueAcross,
  type Reach,
} from './row-layers.ts';
import { stacksOf, totalsLayer } from './totals.ts';

export function drawBars(context: TypeContext): DrawnType {
  const names = nameRows(context);
  const { series } = context;
  const { reaches, ...drawn } = series === undefined ? plainBars(context, names) : stackedBars(context, names, series);
  return { title: titleWithStatus(context), columns: names.columns, spec: drawRows(context, names, reaches, drawn) };
}

interface Bars {
  readonly x: Spec;
  readonly layer: readonly Spec[];
  readonly reaches: readonly Reach[];
}

const bar = { type: 'bar', height: 14 };

function plainBars(context: TypeContext, { column }: NamedRows): Bars {
  const { x, shareAt } = valueAcross(context, column);
  const labels = labelsLayer(context, 6);
  return {
    x,
    layer: [
      { mark: bar, encoding: barPaint(context) },
      ...arrowsLayer(context, 'across'),
      { ...labels, transform: [...blocksIn(labels['transform']), rowLabel(context)] },
      ...missingLayer(context, 'x'),
    ],
    reaches: reachesOf(context, (row) => shareAt(Math.max(0, row.number ?? 0))),
  };
}

/** Words stand at the ends of stacks. */
function stackedBars(context: TypeContext, { keys, field }: NamedRows, series: string): Bars {
  const { layout, measure, value } = context;
  const stacks = stacksOf(context, ({ row }) => keys[row] ?? '');
  const end = niceEnd(Math.max(...stacks.map(({ sum }) => sum)));
  const axis = { orient: 'top', tickCount: layout === 'wide' ? 5 : 3, ...inMillions(end) };
  return {
    x: quantitative(value, { stack: 'zero', axis }),
    layer: [{ mark: bar, encoding: { fill: seriesFill(series, context) } }, totalsLayer(field, context)],
    reaches: stacks.map(({ sum, words }) => ({ at: sum / end, words: measure(words) + 12 })),
  };
}
