/**
 * The SVG that Vega writes → the one a page holds: one picture for assistive technology, ids of its own, nothing that
 * draws nothing. Works on Vega's output only, which escapes < and > in texts and attributes alike.
 */
import { figureIds } from '../chart/figure-ids.ts';
import { layoutWidth, type Layout } from '../chart/layout.ts';
import { chartFont } from '../chart/theme.ts';

/** Vega's roles and labels make a soup of every mark; classes and pointer rules are for a live view. */
const dropped = / (?:class|role|aria-[a-z]+|pointer-events|xmlns:xlink|version)="[^"]*"/g;
/** Shapes of groups, without paint. */
const unpainted = /<path(?: d="[^"]*")?(?: display="none")?\/>/g;
/** A tenth of a pixel is finer than anybody sees. */
const longFraction = /-?\d+\.\d{2,}(?:e-?\d+)?/g;
const fontOfText = ` font-family="${chartFont}"`;

const tags = /<[a-zA-Z][^>]*>/g;

export function tidySvg(svg: string, chart: string, layout: Layout): string {
  const rename = renameIds(svg, `${chart}-${layout}`);
  const tidied = svg.replaceAll(tags, (tag) =>
    rename(
      tag
        .replaceAll(dropped, '')
        .replaceAll(fontOfText, '')
        .replaceAll(longFraction, (number) => String(Math.round(Number(number) * 10) / 10)),
    ),
  );
  const { title, alt } = figureIds(chart);
  const root = ` role="img" aria-labelledby="${title}" aria-describedby="${alt}"${fontOfText}`;
  return widen(tidied.replaceAll(unpainted, '').replace('<svg', `<svg${root}`), layoutWidth[layout]);
}

/** A drawing that is narrower than its place keeps its size in it: the paper is as wide as the place. */
function widen(svg: string, width: number): string {
  return svg.replace(/ width="([\d.]+)"( height="([\d.]+)") viewBox="[^"]*"/, (whole, own: string, height: string, tall: string) =>
    Number(own) < width ? ` width="${width}"${height} viewBox="0 0 ${width} ${tall}"` : whole,
  );
}

/** Vega numbers ids over the life of the process; ours count from 1 in each drawing, in order of appearance. */
function renameIds(svg: string, prefix: string): (tag: string) => string {
  const names = new Map<string, string>();
  for (const [tag] of svg.matchAll(tags)) {
    for (const [id] of tag.matchAll(/(?<= id=")[^"]+/g)) names.set(id, `${prefix}-${names.size + 1}`);
  }
  return (tag) => tag.replaceAll(/(?<= id="|url\(#)[^")]+/g, (id) => names.get(id) ?? id);
}
