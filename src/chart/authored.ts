/** A specification of an author's own → the one that is drawn: sized for the layout, with its bounds and statuses shown. */
import { kindEncodings, kindTransform } from './looks.ts';
import type { Chart } from './chart.ts';
import { plotHeight } from './theme.ts';
import { isBlock } from '../narrow/is-block.ts';
import { blocksIn, channelOf, isContinuous, merge, partsIn, type Spec } from './spec-parts.ts';
import { fitted, placedWords, type DrawnType, type TypeContext, type Wish } from './types/type.ts';

/** Kinds of view that Vega-Lite fits into a width by itself. */
const fittable = (spec: Spec): boolean => ('mark' in spec || 'layer' in spec) && !isFaceted(spec['encoding']);

const isFaceted = (encoding: unknown): boolean => isBlock(encoding) && ['row', 'column', 'facet'].some((channel) => channel in encoding);

export function drawAuthored(context: TypeContext): DrawnType {
  const { chart, layout, titleOf, value } = context;
  const { title, ...own } = layout === 'narrow' ? merge(chart.spec ?? {}, chart.narrow ?? {}) : (chart.spec ?? {});
  const spec = fittable(own) ? { ...fitted(layout), ...(!hasSteps(own) && { height: plotHeight[layout] }), ...own } : own;
  return {
    title: typeof title === 'string' ? title : titleOf(value),
    spec: chart.qualified === true ? withBounds(spec, context) : spec,
    wishes: chart.qualified === true ? wishesOf(context) : [],
  };
}

const joining = new Set<unknown>(['aggregate', 'density', 'quantile', 'pivot', 'boxplot', 'errorbar', 'errorband']);

/** Where a mark stands for many rows, no mark is one row's. */
export function joinsRows({ spec }: Chart): boolean {
  return [...partsIn(spec)].some(
    ([path, value]) => joining.has(path.at(-1)) || (joining.has(value) && ['mark', 'type'].includes(String(path.at(-1)))),
  );
}

/** A vertical axis of names has a height a step. */
function hasSteps(spec: Spec): boolean {
  return ['nominal', 'ordinal'].includes(String(channelOf(spec, 'y')['type']));
}

/** Our layer: the mark of each value says its status by shape, and its bound by an open mark, an arrow and its words. */
function withBounds(spec: Spec, context: TypeContext): Spec {
  const { value } = context;
  const { mark, layer, transform, params, encoding, ...rest } = spec;
  // A selection belongs to one layer, since Vega-Lite would make one in each; a value belongs to all.
  const { own = [], all = [] } = Object.groupBy(blocksIn(params), (param) => (layer === undefined && 'select' in param ? 'own' : 'all'));
  const inner = layer === undefined ? [{ mark, ...(own.length > 0 && { params: own }) }] : blocksIn(layer);
  const axis = channelOf(spec, 'x')['field'] === value ? 'across' : 'up';
  return {
    ...withRoom({ ...rest, encoding: sortedAlike(encoding) }, context),
    ...(all.length > 0 && { params: all }),
    transform: [...blocksIn(transform), kindTransform(value)],
    layer: [
      ...inner,
      { mark: 'point', encoding: kindEncodings({ ...context, keyOffset: 24 }, axis) },
      placedWords(`${value}_label`, `isValid(datum.${value}_qualifier)`),
    ],
  };
}

/** Layers share an axis only where all sort it in one way that Vega-Lite knows of several: not by another axis. */
function sortedAlike(encoding: unknown): unknown {
  if (!isBlock(encoding)) return encoding;
  const sorted = Object.entries(encoding).map(([channel, definition]) => {
    if (!isBlock(definition)) return [channel, definition];
    const [, down, by = ''] = /^(-?)([xy])$/.exec(String(definition['sort'])) ?? [];
    const other = encoding[by];
    if (isBlock(other))
      return [channel, { ...definition, sort: { field: other['field'], op: 'max', order: down ? 'descending' : 'ascending' } }];
    return [channel, channel.endsWith('Offset') ? { sort: 'ascending', ...definition } : definition];
  });
  return Object.fromEntries(sorted);
}

/** Words at the first and the last mark stand clear of the axis beside them. */
function withRoom(spec: Spec, { rows, measure, labelOf }: TypeContext): Spec {
  const x = channelOf(spec, 'x');
  const open = rows.filter(({ qualifier }) => qualifier !== undefined);
  if (!isContinuous(x) || open.length === 0) return spec;
  const padding = Math.ceil(Math.max(...open.map((row) => measure(labelOf(row)))) / 2);
  return merge({ encoding: { x: { scale: { padding } } } }, spec);
}

/** Words stand above their marks or below them, wherever they meet nothing. */
function wishesOf({ rows }: TypeContext): Wish[] {
  const open = rows.filter(({ qualifier }) => qualifier !== undefined);
  return open.map(({ row }) => ({ row, kind: 'name', offsets: [-16, 18, -32, 34] }));
}
