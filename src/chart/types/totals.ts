/** What stacks come to, in words at their ends: stacks hold exact values only, so that their sum is one. */
import { labelExpression } from '../data.ts';
import { blocksIn, type Spec } from '../spec-parts.ts';
import { nominal, quantitative, type TypeContext } from './type.ts';

/** Beside bars. */
export function totalsLayer(value: string, by: string, context: TypeContext): Spec {
  return sumLayer(value, by, context, { align: 'left', dx: 6 }, 'x');
}

/** Above the first and the last time of an area: one layer each, since their words run inwards. */
export function endTotalsLayers(value: string, time: string, context: TypeContext): Spec[] {
  return (['first', 'last'] as const).map((end) => {
    const place = end === 'first' ? { align: 'left', dx: -6, dy: -10 } : { align: 'right', dx: 6, dy: -10 };
    const layer = sumLayer(value, time, context, place, 'y');
    return { ...layer, transform: [{ filter: `datum._label == '${end}'` }, ...blocksIn(layer['transform'])] };
  });
}

function sumLayer(value: string, by: string, context: TypeContext, place: Spec, channel: 'x' | 'y'): Spec {
  return {
    transform: [sumTransform(value, by), { calculate: labelExpression(value, context), as: '_words' }],
    mark: { type: 'text', ...place },
    encoding: { [channel]: quantitative(value), text: nominal('_words') },
  };
}

/** One row a stack; `first`: with the number and the offset of its first row. */
export function sumTransform(value: string, by: string, first: Spec[] = []): Spec {
  return { aggregate: [{ op: 'sum', field: value, as: value }, ...first], groupby: [by] };
}

export const ofFirst: Spec[] = [
  { op: 'min', field: '_row', as: '_stack' },
  { op: 'min', field: '_offset', as: '_offset' },
];
