/** A line across a plot at the value of a fact, with its name and that value in words: a floor, a target. */
import { factWords } from '../../figures/placeholders.ts';
import { getRecord } from '../../registry/registry.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, lineHeight } from '../theme.ts';
import { nominal, quantitative, type TypeContext, type Wish } from './type.ts';

/** The share of a drawing that its words take at most. */
const mostOfWidth = 0.42;

/** Undefined where the chart has none, or its fact no single number, which the checks report. */
export function referenceValue({ chart, registry }: TypeContext): number | undefined {
  const amount = chart.reference === undefined ? undefined : registry.facts.get(chart.reference.fact)?.amount;
  return amount?.kind === 'number' ? Number(amount.value) : undefined;
}

/** Its words stand at an end, away from the names of lines, above it or below. */
export function placeReference(context: TypeContext): { readonly layers: readonly Spec[]; readonly wishes: readonly Wish[] } {
  const { chart, registry, wrap, width } = context;
  const value = referenceValue(context);
  if (value === undefined || chart.reference === undefined) return { layers: [], wishes: [] };
  const said = `${chart.reference.name}: ${factWords(getRecord(registry.facts, chart.reference.fact), registry)}`;
  const lines = wrap(said, mostOfWidth * width);
  const above = -10 - (lines.length - 1) * lineHeight;
  const data = { values: [{ _reference: value, _name: said, _offset: above }] };
  const y = quantitative('_reference');
  const isLeft = chart.type === 'lines';
  const text = lines.length > 1 ? { value: lines } : nominal('_name');
  return {
    wishes: [{ row: undefined, kind: 'name', offsets: [above, 12] }],
    layers: [
      {
        data,
        mark: { type: 'rule', stroke: colours.ink, strokeWidth: 1.5, strokeDash: [6, 3] },
        encoding: { x: { value: 0 }, x2: { value: 'width' }, y, stroke: { value: colours.ink } },
      },
      {
        data,
        mark: { type: 'text', align: isLeft ? 'left' : 'right', dy: { expr: 'datum._offset' }, lineHeight },
        encoding: { x: { value: isLeft ? 0 : 'width' }, y, text, stroke: { value: null } },
      },
    ],
  };
}
