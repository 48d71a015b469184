/** What stacks come to, in words at their ends: stacks of several hold exact values only, so that their sum is one. */
import { formatNumber } from '../../figures/format-value.ts';
import { wordsTransform } from '../data.ts';
import type { DrawnRow } from '../rows.ts';
import { isMissing } from './row-layers.ts';
import { blocksIn, type Spec } from '../spec-parts.ts';
import { inwards, nominal, quantitative, type TypeContext } from './type.ts';

export interface Stack {
  readonly rows: readonly DrawnRow[];
  readonly sum: number;
  /** What the one value or, without a unit, the sum is called; empty where it is not known. */
  readonly words: string;
}

/** Rows that share a place, in order. */
export function stacksOf({ rows, labelOf }: TypeContext, placeOf: (row: DrawnRow) => string): Stack[] {
  return [...Map.groupBy(rows, placeOf).values()].map((stack) => {
    // Digits of a sum of decimals would be those of its binary value.
    const sum = Number(stack.reduce((total, { number = 0 }) => total + number, 0).toPrecision(12));
    const [only, ...others] = stack.map((row) => (isMissing(row) ? '' : labelOf(row)));
    return { rows: stack, sum, words: others.length === 0 ? (only ?? '') : formatNumber(String(sum)) };
  });
}

/** Above the first and the last time of an area: one layer each, since their words run inwards. */
export function endTotalsLayers(time: string, context: TypeContext): Spec[] {
  return (['first', 'last'] as const).map((end) => {
    const layer = sumLayer(time, context, { ...inwards[end], dy: { expr: 'datum._offset' } }, 'y', ofFirst);
    return { ...layer, transform: [{ filter: `datum._label == '${end}'` }, ...blocksIn(layer['transform'])] };
  });
}

/** The sums of stacks as words: beside bars, above areas. */
export function sumLayer(by: string, context: TypeContext, place: Spec, channel: 'x' | 'y', first?: Spec[]): Spec {
  const { value } = context;
  return {
    transform: [sumTransform(value, by, first), wordsTransform(context)],
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
