/** How series are told apart: a colour and a pattern of dashes each; beyond four they are grey, and their names alone tell. */
import { layoutWidth } from '../layout.ts';
import { keyColumns } from '../looks.ts';
import type { Spec } from '../spec-parts.ts';
import { colours } from '../theme.ts';
import { distinct, nominal, type TypeContext } from './type.ts';

const dashes: readonly (readonly number[])[] = [
  [1, 0],
  [7, 3],
  [2, 3],
  [9, 3, 2, 3],
];

/** Of points by series or kind, beside their colours. */
export const shapes = ['circle', 'square', 'diamond', 'triangle-up'] as const;

interface SeriesLooks {
  /** Encodings that every mark of a series shares. */
  readonly colour: Spec;
  /** Of its line. */
  readonly dash: Spec;
}

/** Of marks that are filled by series, with a key above them on as many lines as it needs. */
export function seriesFill(series: string, { rows, layout, measure }: TypeContext, key: Spec = {}): Spec {
  const names = distinct(rows, (row) => row.words[series] ?? '');
  return nominal(series, { sort: null, scale: { domain: names }, legend: { ...key, ...keyColumns(names, layoutWidth[layout], measure) } });
}

/** In the order of the rows. Names stand at the lines, so that no key is needed. */
export function seriesLooks(series: string | undefined, { rows }: TypeContext): SeriesLooks {
  if (series === undefined) return { colour: {}, dash: {} };
  const names = distinct(rows, (row) => row.words[series] ?? '');
  const range = names.map((_, index) => colours.series[index] ?? colours.muted);
  return {
    colour: { stroke: nominal(series, { scale: { domain: names, range }, legend: null }) },
    dash: {
      strokeDash: nominal(series, { scale: { domain: names, range: names.map((_, index) => dashes[index] ?? [1, 0]) }, legend: null }),
    },
  };
}
