/**
 * A tidied drawing in light colours → a file that stands by itself: named inside, and with what the site's style sheet
 * adds on a page. Works on the output of tidy-svg.ts only.
 */
import { figureIds } from './figure-ids.ts';
import type { MeasureText } from './forms/form.ts';
import { lightColours } from './theme.ts';

export interface SvgParts {
  readonly chart: string;
  readonly title: string;
  readonly alt: string;
  readonly measure: MeasureText;
}

/** Grid lines pass behind words: the rim of paper that chart.css gives them. */
const rim = ` paint-order="stroke" stroke="${lightColours['--chart-paper']}" stroke-width="4" stroke-linejoin="round"`;

export function standaloneSvg(svg: string, { chart, title, alt, measure }: SvgParts): string {
  const ids = figureIds(chart);
  const named = `<title id="${ids.title}">${escape(title)}</title><desc id="${ids.alt}">${escape(alt)}</desc>`;
  return svg
    .replaceAll(/<text((?: [^>]*)?)>([^<]*)<\/text>/g, (whole, attributes: string, words: string) =>
      words.trim() === '' ? whole : `<text${attributes}${rim}${lengthOf(attributes, words, measure)}>${words}</text>`,
    )
    .replace(/^<svg[^>]*>/, (root) => `${root}${named}`);
}

/** As wide as measured in the site's font, so that words meet nothing where a reader has only another. */
function lengthOf(attributes: string, words: string, measure: MeasureText): string {
  const size = Number(/ font-size="([\d.]+)px"/.exec(attributes)?.[1]);
  const weight = / font-weight="(?:bold|[6-9]00)"/.test(attributes) ? 600 : 400;
  if (!(size > 0)) return '';
  return ` textLength="${Math.round(measure(unescape(words), { size, weight }) * 10) / 10}" lengthAdjust="spacingAndGlyphs"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
