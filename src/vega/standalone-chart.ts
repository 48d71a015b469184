/**
 * The wide drawing's specification → one that stands by itself: the finding above, notes, source and site below, literal
 * light colours, no layers for pointer and keys. Opens in any Vega-Lite editor; the picture that leaves the site is drawn from it.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { ChartCaption } from './chart-caption.ts';
import { layoutWidth, type MeasureText, type TextStyle } from './forms/form.ts';
import { focusLayer, hitLayer, pixels, round, type Layer, type LayeredSpec } from './forms/frame.ts';
import { wrapText } from './forms/wrap-text.ts';
import { focusSignal } from './live-payload.ts';
import { colours, leastText, strongWeight, withLightColours } from './theme.ts';

/** Pixels round everything. */
export const standaloneMargin = 24;
export const standaloneWidth = layoutWidth.wide + 2 * standaloneMargin;

interface Paragraph {
  readonly style: TextStyle;
  readonly lineHeight: number;
  readonly colour: string;
}

const finding: Paragraph = { style: { size: 20, weight: strongWeight }, lineHeight: 25, colour: colours.ink };
const small: Paragraph = { style: { size: leastText, weight: 400 }, lineHeight: 16, colour: colours.muted };
/** Between the finding and the drawing, the drawing and the notes, one note and the next. */
const gaps = { title: 14, foot: 16, note: 5 } as const;

export interface StandaloneParts {
  readonly caption: ChartCaption;
  /** The site's name: "Chart: The Harbour Notes". */
  readonly siteName: string;
  readonly measure: MeasureText;
}

export function standaloneChart(wide: TopLevelSpec, { caption, siteName, measure }: StandaloneParts): TopLevelSpec {
  const { layer, params, width, height, padding, ...rest } = wide as LayeredSpec & { height: number };
  const edge = sides(padding);
  const [left, bottom] = [-edge.left, height + edge.bottom];
  const title = balancedLines(caption.title, measure);
  const titleTop = -edge.top - gaps.title - title.length * finding.lineHeight;
  const foot = [...caption.notes, `${caption.source} Chart: ${siteName}.`].map((text) =>
    wrapText(text, layoutWidth.wide, small.style, measure),
  );
  let y = bottom + gaps.foot;
  const notes = foot.flatMap((lines, index) => {
    const placed = lines.map((text, line) => ({ text, x: left, y: y + (line + 0.5) * small.lineHeight }));
    y += lines.length * small.lineHeight + (index < foot.length - 1 ? gaps.note : 0);
    return placed;
  });
  const findingLines = title.map((text, line) => ({ text, x: left, y: titleTop + (line + 0.5) * finding.lineHeight }));
  const kept = params?.filter(({ name }) => name !== focusSignal) ?? [];
  const spec = {
    ...rest,
    description: `${caption.title}. ${caption.alt}`,
    width,
    height,
    padding: {
      left: edge.left + standaloneMargin,
      top: -titleTop + standaloneMargin,
      right: edge.right + standaloneMargin,
      bottom: y - height + standaloneMargin,
    },
    ...(kept.length > 0 && { params: kept }),
    layer: [
      paragraphs('title', finding, findingLines),
      ...layer.filter(({ name }) => name !== hitLayer && name !== focusLayer),
      paragraphs('source', small, notes),
    ],
  };
  return JSON.parse(withLightColours(JSON.stringify(spec))) as TopLevelSpec;
}

/** As few lines as fit, of like length, so that no word stands alone on the last. */
function balancedLines(text: string, measure: MeasureText): string[] {
  let lines = wrapText(text, layoutWidth.wide, finding.style, measure);
  const count = lines.length;
  for (let width: number = layoutWidth.wide; width > 0; width -= 10) {
    const narrower = wrapText(text, width, finding.style, measure);
    if (narrower.length > count || narrower.some((line) => measure(line, finding.style) > layoutWidth.wide)) break;
    lines = narrower;
  }
  return lines;
}

function paragraphs(name: string, { style, colour }: Paragraph, lines: readonly { text: string; x: number; y: number }[]): Layer {
  return {
    name,
    data: { values: lines.map((line) => ({ ...line, x: round(line.x), y: round(line.y) })) },
    mark: { type: 'text', align: 'left', fontSize: style.size, fontWeight: style.weight, fill: colour },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } },
  };
}

function sides(padding: LayeredSpec['padding']): Record<'left' | 'top' | 'right' | 'bottom', number> {
  const of = (side: number | undefined): number => side ?? 0;
  if (typeof padding !== 'object')
    return { left: of(padding as number), top: of(padding as number), right: of(padding as number), bottom: of(padding as number) };
  const { left, top, right, bottom } = padding as Record<string, number | undefined>;
  return { left: of(left), top: of(top), right: of(right), bottom: of(bottom) };
}
