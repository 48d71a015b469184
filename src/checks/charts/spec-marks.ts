/** Marks of an author's own specification that mislead: colours that look alike, and bars that do not begin at nought. */
import type { ChartFault } from './chart-fault.ts';
import { maximumKinds } from '../../chart/theme.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import { partsIn, type Spec } from '../../chart/spec-parts.ts';
import { valueAt } from '../../narrow/value-at.ts';
import { isBlock } from '../../narrow/is-block.ts';

/** A fifth colour repeats the first: more series than colours need a second cue. */
export function findLikeColours(spec: Spec, rows: readonly DrawnRow[]): ChartFault[] {
  return encodingsIn(spec).flatMap(([path, encoding]) =>
    (['color', 'fill', 'stroke'] as const).flatMap((channel): ChartFault[] => {
      const { field, type } = isBlock(encoding[channel]) ? encoding[channel] : {};
      if (typeof field !== 'string' || type === 'quantitative' || type === 'temporal') return [];
      const found = new Set(rows.map(({ words }) => words[field] ?? ''));
      const cues = Object.entries(encoding).filter(
        ([name, other]) => !['color', 'fill', 'stroke'].includes(name) && isBlock(other) && other['field'] === field,
      );
      if (found.size <= maximumKinds || cues.length > 0) return [];
      const message = `${found.size} values of "${field}" are told apart by colour alone; ${maximumKinds} is the most.`;
      return [
        {
          rule: 'chart-kinds',
          path: ['spec', ...path, channel],
          message,
          hint: 'Choose rows with where, or tell them apart by shape, strokeDash, position, a facet or words as well.',
        },
      ];
    }),
  );
}

/** A bar says its value by its length: it begins at nought. */
export function findLooseBars(spec: Spec): ChartFault[] {
  return encodingsIn(spec).flatMap(([path, encoding]) => {
    const mark = valueAt(spec, [...path.slice(0, -1), 'mark']);
    const type = isBlock(mark) ? mark['type'] : mark;
    if (type !== 'bar' && type !== 'area') return [];
    return (['x', 'y'] as const).flatMap((channel): ChartFault[] => {
      const scale = isBlock(encoding[channel]) && encoding[channel]['type'] === 'quantitative' ? encoding[channel]['scale'] : undefined;
      if (!isBlock(scale)) return [];
      const low: unknown = Array.isArray(scale['domain']) ? scale['domain'][0] : scale['domainMin'];
      if (scale['zero'] !== false && !(typeof low === 'number' && low > 0) && scale['type'] !== 'log') return [];
      const message = `The axis under the ${type === 'bar' ? 'bars' : 'areas'} does not begin at nought.`;
      return [
        {
          rule: 'chart-zero',
          path: ['spec', ...path, channel, 'scale'],
          message,
          hint: 'Let it begin at nought, or draw points or lines.',
        },
      ];
    });
  });
}

function encodingsIn(spec: Spec): [path: readonly (string | number)[], encoding: Spec][] {
  return [...partsIn(spec)].flatMap(([path, value]): [readonly (string | number)[], Spec][] =>
    path.at(-1) === 'encoding' && isBlock(value) ? [[path, value]] : [],
  );
}
