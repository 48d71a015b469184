/** Bars that lie, a named row each: one a category, in groups under headings, or stacked by series. */
import { niceEnd } from '../nice-domain.ts';
import { blocksIn, type Spec } from '../spec-parts.ts';
import { plainText } from '../theme.ts';
import { quantitative, fitted, inMillions, need, type DrawnType, type TypeContext } from './type.ts';
import { seriesFill } from './series-looks.ts';
import { nameRows, type NamedRows } from './named-rows.ts';
import {
  arrowsLayer,
  barPaint,
  labelsLayer,
  missingLayer,
  reachesOf,
  rowLabel,
  slackOf,
  titleWithStatus,
  valueAcross,
  type Reach,
} from './row-layers.ts';
import { stacksOf, totalsLayer } from './totals.ts';

export function drawBars(context: TypeContext): DrawnType {
  const { options, layout } = context;
  const value = need(options, 'value');
  const names = nameRows(context);
  const {
    encoding: x,
    layers,
    reaches,
  } = options.series === undefined ? plainBars(context, names) : stackedBars(context, names, options.series);
  return {
    title: titleWithStatus(value, context),
    columns: names.columns,
    spec: {
      ...fitted(layout, slackOf(context, names.column, reaches)),
      height: names.height,
      encoding: { y: names.y, x },
      layer: layers,
    },
  };
}

interface Bars {
  readonly encoding: Spec;
  readonly layers: readonly Spec[];
  readonly reaches: readonly Reach[];
}

const bar = { type: 'bar', height: 14 };

function plainBars(context: TypeContext, { column }: NamedRows): Bars {
  const { rows } = context;
  const value = need(context.options, 'value');
  const { encoding, shareAt } = valueAcross(value, context, column);
  const labels = labelsLayer(value, context, 6);
  return {
    encoding,
    layers: [
      { mark: bar, encoding: barPaint(value, rows) },
      ...arrowsLayer(value, rows, 'across'),
      { ...labels, transform: [...blocksIn(labels['transform']), rowLabel(value, context)] },
      ...missingLayer(value, rows, 'x'),
    ],
    reaches: reachesOf(context, (row) => shareAt(Math.max(0, row.numbers[value] ?? 0))),
  };
}

/** Words stand at the ends of stacks. */
function stackedBars(context: TypeContext, { keys, field }: NamedRows, series: string): Bars {
  const { rows, layout, measure } = context;
  const value = need(context.options, 'value');
  const stacks = stacksOf(value, rows, ({ row }) => keys[row] ?? '');
  const end = niceEnd(Math.max(...stacks.map(({ sum }) => sum)));
  const axis = { orient: 'top', tickCount: layout === 'wide' ? 5 : 3, ...inMillions(end) };
  return {
    encoding: quantitative(value, { stack: 'zero', axis }),
    layers: [{ mark: bar, encoding: { fill: seriesFill(series, context) } }, totalsLayer(value, field, context)],
    reaches: stacks.map(({ sum, words }) => ({ at: sum / end, words: measure(words, plainText) + 12 })),
  };
}
