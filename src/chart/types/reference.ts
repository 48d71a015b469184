/** A line across a plot at the value of a fact, with its name and that value in words: a floor, a target. */
import { factWords } from '../../figures/placeholders.ts';
import { getRecord } from '../../registry/registry.ts';
import { meet, type Box } from '../place-labels.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, lineHeight, plainText } from '../theme.ts';
import { wrapText } from '../wrap-text.ts';
import { nominal, quantitative, type TypeContext } from './type.ts';

/** A plot, in pixels, and how far down in it a value lies. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly downTo: (value: number) => number;
}

interface PlacedReference {
  readonly layers: readonly Spec[];
  /** Where its words stand. */
  readonly boxes: readonly Box[];
}

/** Undefined where the chart has none, or its fact no single number, which the checks report. */
export function referenceValue({ chart, registry }: TypeContext): number | undefined {
  const amount = chart.reference === undefined ? undefined : registry.facts.get(chart.reference.fact)?.amount;
  return amount?.kind === 'number' ? Number(amount.value) : undefined;
}

/** Its words stand at the right or the left end, above the line or below it: at the first of these that meets no obstacle. */
export function placeReference(context: TypeContext, plot: Plot, obstacles: readonly Box[]): PlacedReference {
  const { chart, registry, measure } = context;
  const value = referenceValue(context);
  if (value === undefined || chart.reference === undefined) return { layers: [], boxes: [] };
  const said = `${chart.reference.name}: ${factWords(getRecord(registry.facts, chart.reference.fact), registry)}`;
  const lines = wrapText(said, plot.width / 2, plainText, measure);
  const width = Math.max(...lines.map((line) => measure(line, plainText)));
  const places = (['above', 'below'] as const).flatMap((side) => (['right', 'left'] as const).map((end) => ({ side, end })));
  const boxOf = ({ side, end }: (typeof places)[number]): Box => {
    const height = lines.length * lineHeight + 4;
    const at = plot.downTo(value);
    const [top, bottom] = side === 'above' ? [at - height, at] : [at, at + height];
    return end === 'right' ? { left: plot.width - width, right: plot.width, top, bottom } : { left: 0, right: width, top, bottom };
  };
  const chosen = places.find((place) => !obstacles.some((box) => meet(box, boxOf(place)))) ?? { side: 'above', end: 'right' };
  const dy = chosen.side === 'above' ? -10 - (lines.length - 1) * lineHeight : 12;
  const once = { values: [{ _reference: value, _name: said }] };
  const y = quantitative('_reference');
  return {
    boxes: [boxOf(chosen)],
    layers: [
      {
        data: once,
        mark: { type: 'rule', stroke: colours.ink, strokeWidth: 1.5, strokeDash: [6, 3] },
        encoding: { x: { value: 0 }, x2: { value: 'width' }, y, stroke: { value: colours.ink } },
      },
      {
        data: once,
        mark: { type: 'text', align: chosen.end, dy, lineHeight },
        encoding: {
          x: { value: chosen.end === 'left' ? 0 : 'width' },
          y,
          text: lines.length > 1 ? { value: lines } : nominal('_name'),
          stroke: { value: null },
        },
      },
    ],
  };
}
