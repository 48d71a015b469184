/** How series are told apart: a colour and a pattern of dashes each; beyond four they are grey, and their names alone tell. */
import { keyColumns, type SeriesColour } from '../looks.ts';
import type { Spec } from '../spec-parts.ts';
import { colours } from '../theme.ts';
import { nominal, type TypeContext } from './type.ts';

const plain = [1, 0] as const;
const dashes = [plain, [7, 3], [2, 3], [9, 3, 2, 3]] as const;

/** Of points by series or kind, beside their colours. */
export const shapes = ['circle', 'square', 'diamond', 'triangle-up'] as const;

interface SeriesLooks {
  readonly colour: SeriesColour;
  /** Encodings that every mark of a series shares. */
  readonly shared: Spec;
  /** Of its line. */
  readonly dash: Spec;
}

/** Of marks without series. */
export const oneColour: SeriesColour = { encoding: { value: colours.series[0] }, expression: `'${colours.series[0]}'` };

/** Of marks that are filled by series, with a key above them on as many lines as it needs. */
export function seriesFill(series: string, { namesOf, width, measure }: TypeContext, key: Spec = {}): Spec {
  const names = namesOf(series);
  return nominal(series, { sort: null, scale: { domain: names }, legend: { ...key, ...keyColumns(names, width, measure) } });
}

/** In the order of the rows. Names stand at the lines, so that no key is needed. */
export function seriesLooks({ series, namesOf }: TypeContext): SeriesLooks {
  if (series === undefined) return { colour: oneColour, shared: {}, dash: {} };
  const domain = namesOf(series);
  const range = domain.map((_, index) => colours.series[index] ?? colours.muted);
  const pairs = Object.fromEntries(domain.map((name, index) => [name, range[index]]));
  const look = (range: readonly unknown[]): Spec => nominal(series, { scale: { domain, range }, legend: null });
  return {
    colour: { encoding: look(range), expression: `${JSON.stringify(pairs)}[datum.${series}]` },
    shared: { stroke: look(range) },
    dash: { strokeDash: look(domain.map((_, index) => dashes[index] ?? plain)) },
  };
}
