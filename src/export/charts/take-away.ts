/** What stands round a chart that leaves the site, and the Vega-Lite specification that leaves: whole, in light colours, for any editor. */
import type { ChartCaption } from './caption.ts';
import { isBlock } from '../../narrow/is-block.ts';
import { pruneColumns } from '../../chart/data.ts';
import type { Datum, Spec } from '../../chart/spec-parts.ts';
import { colours, leastText, strongWeight, layoutWidth, type MeasureText, type TextStyle } from '../../chart/theme.ts';
import { withLightColours } from '../../colours/drawing-tones.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { Palette } from '../../colours/palette.ts';
import { words } from '../../words/words.ts';

export interface TakeAwayWords {
  /** The finding, on lines of like length. */
  readonly title: readonly string[];
  /** Notes, then source and site; a list of lines each. */
  readonly foot: readonly (readonly string[])[];
}

interface TakeAway {
  readonly caption: ChartCaption;
  readonly words: TakeAwayWords;
  readonly palette: Palette;
}

export const titleText = { size: 20, weight: strongWeight } as const;
export const footText = { size: leastText, weight: 400 } as const;

/** `siteName`: "Chart: The Harbour Notes". */
export function takeAwayWords(caption: ChartCaption, siteName: string, measure: MeasureText): TakeAwayWords {
  const foot = [...caption.notes, [caption.source, words.charts.made(siteName)].join(words.values.gap)];
  return {
    title: balancedLines(caption.title, titleText, measure),
    foot: foot.map((text) => wrapText(text, layoutWidth.wide, footText, measure)),
  };
}

/** As few lines as fit, of like length, so that no word stands alone on the last. */
function balancedLines(text: string, style: TextStyle, measure: MeasureText): string[] {
  let lines = wrapText(text, layoutWidth.wide, style, measure);
  const count = lines.length;
  for (let width: number = layoutWidth.wide; width > 0; width -= 10) {
    const narrower = wrapText(text, width, style, measure);
    if (narrower.length > count || narrower.some((line) => measure(line, style) > layoutWidth.wide)) break;
    lines = narrower;
  }
  return lines;
}

/**
 * The specification of the wide drawing, without what only the site needs, under its finding, notes and source. `plot`: its width as
 * drawn, in pixels, which an editor with another font keeps: fitted into the whole width it would shrink there, or vanish.
 */
export function takeAwaySpec(wide: Spec, plot: number, { caption, words, palette }: TakeAway): Spec {
  const { data, title, config, $schema, autosize, ...drawn } = wide;
  const rest = autosize === undefined ? drawn : { ...drawn, width: plot };
  const measured = (title ?? []) as string[];
  const spec: Spec = {
    $schema,
    description: `${caption.title}. ${caption.alt}`,
    title: {
      text: words.title,
      subtitle: [...words.foot.flat(), '', ...measured],
      anchor: 'start',
      frame: 'bounds',
      fontSize: titleText.size,
      fontWeight: titleText.weight,
      color: colours.ink,
      subtitleFontSize: footText.size,
      subtitleColor: colours.muted,
      subtitlePadding: 8,
    },
    ...rest,
    config,
  };
  const { values } = data as { values: readonly Datum[] };
  const whole = { ...spec, data: { values: pruneColumns(values, spec, []) } };
  return widened(JSON.parse(withLightColours(JSON.stringify(whole), palette))) as Spec;
}

/** Arial sets words 7% wider than our font, strong ones 12%: columns of names have room for that, so that none runs into its mark. */
const widerFont = 1.125;

function widened(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(widened);
  if (!isBlock(part)) return part;
  const isColumn = part['labelAlign'] === 'left';
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, isColumn && key === 'labelPadding' ? scaled(value) : widened(value)]),
  );
}

/** Pixels, or a condition of them. */
function scaled(pixels: unknown): unknown {
  if (typeof pixels === 'number') return Math.ceil(pixels * widerFont);
  if (Array.isArray(pixels)) return pixels.map(scaled);
  return isBlock(pixels)
    ? Object.fromEntries(Object.entries(pixels).map(([key, value]) => [key, key === 'test' ? value : scaled(value)]))
    : pixels;
}
