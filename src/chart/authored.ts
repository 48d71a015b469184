/** A specification of an author's own → the one that is drawn: sized for the layout, with its bounds and statuses shown. */
import { kindEncodings, kindExpression } from './looks.ts';
import { valueField } from './chart.ts';
import { layoutWidth, plotHeight } from './layout.ts';
import { qualifiedLabel } from './rows.ts';
import { isBlock, merge, type Spec } from './spec-parts.ts';
import { plainText } from './theme.ts';
import type { DrawnType, TypeContext } from './types/type.ts';

/** Kinds of view that Vega-Lite fits into a width by itself. */
const fittable = (spec: Spec): boolean => 'mark' in spec || 'layer' in spec;

export function drawAuthored(context: TypeContext): DrawnType {
  const { chart, layout, dataset, titleOf } = context;
  const { title, ...own } = layout === 'narrow' ? merge(chart.spec ?? {}, chart.narrow ?? {}) : (chart.spec ?? {});
  const fit = fittable(own) ? { width: layoutWidth[layout], autosize: { type: 'fit-x' } } : {};
  const height = fittable(own) && !hasSteps(own) ? { height: plotHeight[layout] } : {};
  const spec = { ...fit, ...height, ...own };
  const value = valueField(chart, dataset.fields);
  return {
    title: typeof title === 'string' ? title : titleOf(value),
    spec: chart.qualified === true ? withBounds(spec, value, context) : spec,
  };
}

/** A vertical axis of names has a height a step. */
function hasSteps(spec: Spec): boolean {
  const y = isBlock(spec['encoding']) ? spec['encoding']['y'] : undefined;
  return isBlock(y) && (y['type'] === 'nominal' || y['type'] === 'ordinal');
}

/** Our layer: the mark of each value says its status by shape, and its bound by an open mark, an arrow and its words. */
function withBounds(spec: Spec, value: string, context: TypeContext): Spec {
  const inner = 'layer' in spec ? (spec['layer'] as Spec[]) : [{ mark: spec['mark'] }];
  const { mark: _, layer: __, transform, ...rest } = spec;
  return {
    ...withRoom(rest, value, context),
    transform: [...((transform as Spec[] | undefined) ?? []), { calculate: kindExpression(value), as: '_kind' }],
    layer: [
      ...inner,
      { mark: 'point', encoding: kindEncodings(context, axisOf(spec, value), true) },
      {
        transform: [{ filter: `isValid(datum.${value}_qualifier)` }],
        mark: { type: 'text', dy: -16 },
        encoding: { text: { field: `${value}_label`, type: 'nominal' } },
      },
    ],
  };
}

/** Words above the first and the last mark stand clear of the axis beside them. */
function withRoom(spec: Spec, value: string, { rows, measure, dataset, registry }: TypeContext): Spec {
  const encoding = spec['encoding'];
  const x = isBlock(encoding) ? encoding['x'] : undefined;
  const open = rows.filter(({ qualifiers }) => qualifiers[value] !== undefined);
  if (!isBlock(encoding) || !isBlock(x) || (x['type'] !== 'temporal' && x['type'] !== 'quantitative') || open.length === 0) return spec;
  const widest = Math.max(...open.map((row) => measure(qualifiedLabel(row, value, dataset, registry), plainText)));
  const scale = { padding: Math.ceil(widest / 2), ...(isBlock(x['scale']) ? x['scale'] : {}) };
  return { ...spec, encoding: { ...encoding, x: { ...x, scale } } };
}

function axisOf(spec: Spec, value: string): 'across' | 'up' {
  const x = isBlock(spec['encoding']) ? spec['encoding']['x'] : undefined;
  return isBlock(x) && x['field'] === value ? 'across' : 'up';
}
