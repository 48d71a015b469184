/** What stacks come to, in words at their ends: stacks hold exact values only, so that their sum is one. */
import { labelExpression } from '../data.ts';
import { formatNumber } from '../../figures/format-value.ts';
import type { DrawnRow } from '../rows.ts';
import { blocksIn, type Datum, type Spec } from '../spec-parts.ts';
import { chooseTops, type ColumnPlot } from './column-words.ts';
import { need, nominal, quantitative, wordColumn, type TypeContext } from './type.ts';

/** Beside bars. */
export function totalsLayer(value: string, context: TypeContext): Spec {
  return sumLayer(value, '_name', context, { align: 'left', dx: 6 }, 'x');
}

/** Above columns, where there is room; `names` are those of their places. */
export function totalsAbove(
  value: string,
  names: readonly string[],
  context: TypeContext,
  plot: ColumnPlot,
): { readonly layer: Spec; readonly columns: readonly Datum[] } | undefined {
  const { options, rows } = context;
  const time = need(options, 'time');
  const stacks = [...Map.groupBy(rows, (row) => row.words[time] ?? '')];
  const tops = stacks.map(([name, stack]) => ({ place: names.indexOf(name), value: sumOf(stack, value) }));
  // Digits of a sum of decimals would be those of its binary value.
  const words = tops.map((top) => formatNumber(String(Number(top.value.toPrecision(12)))));
  const chosen = chooseTops(context, tops, words, plot);
  if (chosen.size === 0) return undefined;
  const shown = new Set(stacks.filter((_, index) => chosen.has(index)).map(([name]) => name));
  const layer = sumLayer(value, wordColumn(time, context), context, { dy: -10 }, 'y');
  const all = shown.size === stacks.length;
  return {
    layer: all ? layer : { ...layer, transform: [{ filter: "datum._label == 'point'" }, ...blocksIn(layer['transform'])] },
    columns: all ? [] : rows.map((row) => ({ _label: shown.has(row.words[time] ?? '') ? 'point' : null })),
  };
}

export function sumOf(stack: readonly DrawnRow[], value: string): number {
  return stack.reduce((sum, row) => sum + (row.numbers[value] ?? 0), 0);
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
    transform: [
      { aggregate: [{ op: 'sum', field: value, as: value }], groupby: [by] },
      { calculate: labelExpression(value, context), as: '_words' },
    ],
    mark: { type: 'text', ...place },
    encoding: { [channel]: quantitative(value), text: nominal('_words') },
  };
}
