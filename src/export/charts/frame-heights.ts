/**
 * How high a frame has to be for a chart to be seen whole in it, measured, because a frame without script cannot tell its
 * page. The numbers are those of styles/embed.css; tests/site/charts.test.ts holds both against a real frame.
 */
import type { ChartCaption } from './caption.ts';
import { strongWeight, layoutWidth, type MeasureText, type TextStyle } from '../../chart/theme.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { words } from '../../words/words.ts';

export interface FrameHeights {
  /** Pixels, for frames at least `wideFrame` wide. */
  readonly wide: number;
  /** For narrower ones, down to a phone 320 pixels wide beside its margins. */
  readonly narrow: number;
}

/** From here on the wide drawing is shown, whose texts are then at least 12 pixels high. */
const wideFrame = 620;

const padding = 16;
const narrowestText = 320 - 2 * padding - 2 * padding;
/** The phone's drawing grows up to this. */
const widestNarrow = 384;
/** Between its ends a drawing may have grown already while words still break. */
const narrowWidths = Array.from({ length: (widestNarrow - narrowestText) / 8 + 1 }, (_, step) => narrowestText + 8 * step);
const finding: TextStyle & { readonly line: number; readonly after: number } = { size: 20, weight: strongWeight, line: 26, after: 12 };
const note = { size: 13, weight: 400, line: 18, before: 8 } as const;
const link = { size: 14, weight: 400, line: 20, before: 10 } as const;
/** For a line that breaks elsewhere in another font. */
const reserve = 18;

/** What leads from a frame back to the site. */
export function frameLinkWords(siteName: string): string {
  return words.charts.frameLink(siteName);
}

interface FrameParts {
  readonly caption: ChartCaption;
  readonly siteName: string;
  /** Heights of the drawings. */
  readonly drawn: Readonly<Record<'wide' | 'narrow', number>>;
  readonly measure: MeasureText;
}

export function frameHeights({ caption, siteName, drawn, measure }: FrameParts): FrameHeights {
  const height = (width: number, drawing: number): number => {
    const lines = (text: string, style: TextStyle): number => wrapText(text, width, style, measure).length;
    const notes = [...caption.notes, caption.source].map((text) => note.before + lines(text, note) * note.line);
    const said =
      lines(caption.title, finding) * finding.line + finding.after + link.before + lines(frameLinkWords(siteName), link) * link.line;
    return Math.ceil(2 * padding + said + drawing + notes.reduce((sum, one) => sum + one, 0) + reserve);
  };
  const grown = (width: number): number => drawn.narrow * (width / layoutWidth.narrow);
  return {
    wide: height(wideFrame - 2 * padding, drawn.wide),
    narrow: Math.max(...narrowWidths.map((width) => height(width, grown(width)))),
  };
}
