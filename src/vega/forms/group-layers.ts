/** The names beside a plot of groups and lines, and the rules between its groups. */
import { colours, lineHeight } from '../theme.ts';
import { pixels, wordsLayer, type Layer, type Word } from './frame.ts';
import type { PlacedDots, PlacedLines } from './place-dots.ts';

export function groupLayers({ groups, left, right }: PlacedDots): Layer[] {
  const names = groups.flatMap(({ name, rows }) => [...wordsOf(name, 'strong'), ...rows.flatMap((row) => wordsOf(row.name, 'muted'))]);
  return [rulesAcross(groups, left, right), wordsLayer(names)];
}

/** Thin lines from edge to edge of the drawing, each at its `y`. */
export function rulesAcross(places: readonly { readonly y: number }[], left: number, right: number): Layer {
  return {
    data: { values: places.map(({ y }) => ({ y })) },
    mark: { type: 'rule', stroke: colours.rule, strokeWidth: 1 },
    encoding: { x: { value: left }, x2: { value: right }, y: pixels('y') },
  };
}

export function wordsOf({ lines, x, y }: PlacedLines, look: Word['look']): Word[] {
  return lines.map((text, line) => ({ text, x, y: y + line * lineHeight, look }));
}
