/**
 * The SVG that Vega writes → the one a page holds: one picture for assistive technology, ids of its own, nothing that
 * draws nothing. Works on Vega's output only, which escapes < and > in texts and attributes alike.
 */
import { figureIds } from './figure-ids.ts';
import type { Layout } from './forms/form.ts';
import { chartFont } from './theme.ts';

/** Vega's roles and labels make a soup of every mark; classes and pointer rules are for a live view. */
const dropped = / (?:class|role|aria-[a-z]+|pointer-events|xmlns:xlink|version)="[^"]*"/g;
/** Shapes of groups, without paint. */
const unpainted = /<path(?: d="[^"]*")?(?: display="none")?\/>/g;
const longFraction = /-?\d+\.\d{3,}(?:e-?\d+)?/g;
const fontOfText = ` font-family="${chartFont}"`;

export function tidySvg(svg: string, chart: string, layout: Layout): string {
  const tags = svg.replaceAll(/<[a-zA-Z][^>]*>/g, (tag) =>
    tag.replaceAll(dropped, '').replaceAll(fontOfText, '').replaceAll(longFraction, (number) => String(Math.round(Number(number) * 100) / 100)),
  );
  const { title, alt } = figureIds(chart);
  const root = ` role="img" aria-labelledby="${title}" aria-describedby="${alt}"${fontOfText}`;
  return renameIds(tags.replaceAll(unpainted, ''), `${chart}-${layout}`).replace('<svg', `<svg${root}`);
}

/** Vega numbers ids over the life of the process; ours count from 1 in each drawing, in order of appearance. */
function renameIds(svg: string, prefix: string): string {
  const names = new Map<string, string>();
  for (const [, id = ''] of svg.matchAll(/ id="([^"]+)"/g)) names.set(id, `${prefix}-${names.size + 1}`);
  return svg.replaceAll(/( id="|url\(#|href="#)([^")]+)/g, (whole, before: string, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : `${before}${name}`;
  });
}
